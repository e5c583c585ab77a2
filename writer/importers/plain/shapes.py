"""Which lines have the shape of a heading, and which short lines are known to be something else."""

import re
from unicodedata import category

from writer.importers.plain.characters import (
    QUOTE_MARKS,
    ends_in_abbreviation,
    ends_open,
    ends_sentence,
    has_letter,
)
from writer.importers.plain.dates import is_clock, whole_moment
from writer.importers.plain.lines import Line
from writer.importers.plain.lists import item_number, marker_length
from writer.importers.plain.names import is_handle, is_role, read_byline
from writer.importers.plain.phrases import is_furniture, is_pointer, is_read_more
from writer.importers.plain.quotations import read_quotation, strip_dash

MOST_WORDS = 12
_MOST_TITLE_WORDS = 15
_LONGEST_CAPTION = 250
_MOST_CHARS, _MOST_CHARS_UNSPACED = 100, 30
_QUESTION = re.compile(
    r"(?:and |but |so |y |et |und |e )?(?:what|why|how|who|whose|when|where|which|is|are|was|were|"
    r"can|could|will|would|should|do|does|did|has|have|had|qué|por qué|cómo|quién|quiénes|cuándo|"
    r"dónde|cuál|cuánto|was|wie|warum|wieso|wer|wann|wo|welche[rs]?|wohin|qui|que|quoi|comment|"
    r"pourquoi|quand|où|quelle?s?|combien|o que|como|quem|quando|onde|por que|qual|quanto|"
    r"che|cosa|perché|chi|dove|quale|now what|(?:and |so )?now\b|et maintenant|et après|"
    r"und (?:jetzt|nun)|y ahora|e agora|e adesso)\b",
    re.I,
)
_TALKS = re.compile(r"(?:he|she|they|it|we|i|you|there|and|but|so|or|then|also)\b", re.I)
_CAPTION = re.compile(
    r"(?:photo(?:s|graphs?|graphy)?|image|picture|pictured|video|credit|source|graphic|illustration|file|"
    r"caption|courtesy|handout|foto|imagen|bild|crédito|crédit|quelle|fuente|map|chart)\b.{0,30}"
    r"(?:[:/|©]|\bby\b|\bvia\b|\bfrom\b)|©|\((?:ap|afp|reuters|photo|file|foto|image)\b|"
    r".*(?:/ ?(?:getty|reuters|ap|afp|epa|shutterstock|alamy|pa)\b|\bgetty images|\(ap photo|"
    r"\bap photo\b|\bvia (?:ap|reuters|getty)\b|\bfile photo\b|shutterstock)",
    re.I,
)
_SPEAKER_LABEL = re.compile(
    r"(?:[QAPRF]|[^\W\d_][\w.]*(?: [^\W\d_][\w.]*)?)\s*[:.] |[QA]\d?[:.]", re.I
)
_CONTACT = re.compile(r"\S@\S|https?:|www\.|(?:\d[ ().-]?){7,}|^(?:tel|phone|fax|e-?mail)\b", re.I)
_LABELLED_FIGURE = re.compile(r"[^:]{2,24}: [$€£]?\d")
_NAME_AND_AGE = re.compile(r".{2,40}, \d{1,3}$")
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.):]? ")
_TWO_SENTENCES = re.compile(
    r"(?<!\bMr)(?<!\bDr)(?<!\bSt)(?<!\bMs)(?<!\bMrs)(?<!\bvs)(?<!\bSen)(?<!\bGov)(?<!\bRep)"
    r"(?<!\bGen)(?<!\bProf)(?<!\bRev)(?<!\bNo)(?<=\w\w)[.!?][”’\"]? [“‘\"]?[^\W\d_a-z]"
)
_CLOCK_END = re.compile(r"\d ?[ap]\.m\.\W*$", re.I)
_CAMEL = re.compile(r"[^\W\d_]\w?[A-Z]")


def could_be_heading(line: Line) -> bool:
    """Whether a line has the shape of a heading, wherever it stands."""
    bare = line.bare
    title = is_title(bare)
    if len(bare) > _MOST_CHARS or line.words > (_MOST_TITLE_WORDS if title else MOST_WORDS):
        return False
    if line.words == 1 and len(bare) > _MOST_CHARS_UNSPACED:
        return False
    if not has_letter(bare) or not _starts_well(bare) or not _ends_well(line):
        return False
    if _TWO_SENTENCES.search(bare):
        return False
    if not title and line.words > 8 and _TALKS.match(bare):
        return False
    return not _is_something_else(line)


def _starts_well(bare: str) -> bool:
    first = bare[0]
    if first.isalpha():
        return not first.islower() or bool(_CAMEL.match(bare)) or _is_lower_style(bare)
    return first.isdigit() or first in QUOTE_MARKS + "¿¡([$€£#" or category(first) == "So"


def _is_lower_style(bare: str) -> bool:
    """Whether a line is all in lower case, as some pages set headings: two to six words."""
    calm = bare.islower() and "," not in bare and not _TALKS.match(bare)
    return calm and 2 <= len(bare.split()) <= 6


def _ends_well(line: Line) -> bool:
    bare = line.bare
    if bare.endswith(("?", "?”", "?’", '?"', "?»")):
        return line.words >= 2 and starts_question(bare)
    if ends_sentence(bare):
        # “Life in the U.S.” may be one; “Crews came at 8:30 p.m.” is a sentence about a time.
        short = line.words <= (8 if is_title(bare) else 5)
        return ends_in_abbreviation(bare) and short and not _CLOCK_END.search(bare)
    return not ends_open(bare)


def is_title(bare: str) -> bool:
    """Whether the longer words are capitalised, or all of them."""
    long_words = [word for word in bare.split() if len(word) > 3 and word[0].isalpha()]
    return bool(long_words) and all(word[0].isupper() for word in long_words)


def _is_something_else(line: Line) -> bool:
    """Whether a short line is known to be no heading: a caption, a time, an address, a byline."""
    bare = line.bare
    moment = whole_moment(bare)
    if is_clock(bare) or (moment and (moment.clock or moment.labelled)):
        return True
    if is_furniture(bare) or is_pointer(bare) or is_read_more(bare) or is_handle(bare):
        return True
    byline = read_byline(bare, in_head=False)
    return bool(
        byline
        or is_caption(bare)
        or (_SPEAKER_LABEL.match(bare) and not bare.endswith("?") and _is_talk_label(bare))
        or is_contact(bare)
        or _NAME_AND_AGE.match(bare)
        or _LABELLED_FIGURE.match(bare)
        or strip_dash(bare)
        or _is_speech(bare)
        or (marker_length(line.text) and item_number(line.text) is None)
    )


def _is_talk_label(bare: str) -> bool:
    """Whether a line starts like a turn in an interview: ``Q: ...``, ``FERREIRA: ...``"""
    label = re.split(r"[:.]", bare, maxsplit=1)[0]
    return len(label) <= 2 or (label.isupper() and ":" in bare[:30]) or is_role(label)


def _is_speech(bare: str) -> bool:
    """Whether a line starts with quoted words and goes on after them."""
    found = read_quotation(bare)
    return found is not None and found.closed and len(found.tail.split()) > 1


def starts_question(bare: str) -> bool:
    """Whether a line starts with a word that asks: what, why, how, will ..."""
    asked = _NUMBER.sub("", bare, count=1).lstrip(QUOTE_MARKS)
    return asked[:1] == "¿" or _QUESTION.match(asked) is not None


def is_caption(bare: str) -> bool:
    """Whether a line is a picture's caption or credit by its wording."""
    return len(bare) <= _LONGEST_CAPTION and _CAPTION.match(bare) is not None


def is_contact(bare: str) -> bool:
    """Whether there is an address, a number or a link in the line."""
    return _CONTACT.search(bare[:200]) is not None


def is_aside(line: Line) -> bool:
    """Whether a short line is no sentence and needs no end: a caption, a time, a date."""
    return is_caption(line.bare) or is_clock(line.bare) or whole_moment(line.bare) is not None
