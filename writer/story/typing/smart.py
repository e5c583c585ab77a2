"""What the key just pressed turns the text before it into.

The text holds the key's character already; a rule looks back from there. Nothing here knows where
code and links are: see ``where``.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from writer.story.typing.marks import Marks

_OPENERS = " \t\n\u00a0\u202f\u2009([{<“‘«‹„‚¿¡/|"
_DASHES = "—–―-"
_EMPHASIS = "*_~"
_LAST_WORD = re.compile(r"(['‘’‚‹«“„”])([^\W\d_]+)\W\Z")
_YEARS = re.compile(r"(?:^|[\s(“«„\[—–])(['‘’‚‹«“„])(\d\d)\Z")
_AND = re.compile(r"(?:^|\s)(['‘’‚‹])n(['’])\Z", re.I)
_LINE_OF_DASHES = re.compile(r"\s*(?:[-*+>|:—–]\s*)*\Z")
_FEET = re.compile(r"(?<![\w'’′])\d{1,2}['’′]\d{1,2}(?:[½¼¾]|\.\d)?\Z")
_INCHES = re.compile(r"(?<![\w.,’′])\d{1,2}(?:[½¼¾]|\.\d)?\Z")
_INITIALS = re.compile(r"[\u05d0-\u05ea]”[\u05d0-\u05ea]\Z")  # short forms in Hebrew
_TWO = re.compile(r"(?<!-)--\Z")


@dataclass(frozen=True, slots=True)
class Smart:
    """The last ``removed`` code points before the caret become ``inserted``."""

    removed: int
    inserted: str


def after_key(before: str, marks: Marks) -> Smart | None:
    """What to put in place of the end of ``before``, the paragraph up to the caret; None: nothing."""
    late = _late_apostrophe(before, marks)
    if late is None:
        return _of_last(before, marks)
    then = _of_last(before[: len(before) - late.removed] + late.inserted, marks)
    if then is None or then.removed > len(late.inserted):
        return late
    kept = late.inserted[: len(late.inserted) - then.removed]
    return Smart(late.removed, kept + then.inserted)  # 'Tis" needs both its marks mended


def end_of_word(before: str, marks: Marks) -> Smart | None:
    """What to put in place of the end of ``before`` when its last word is followed by no key."""
    found = _late_apostrophe(before + "\n", marks)
    return Smart(found.removed - 1, found.inserted[:-1]) if found else None


def _of_last(before: str, marks: Marks) -> Smart | None:
    """What the last character makes of itself and of what is right before it."""
    char = before[-1:]
    if _INITIALS.search(before):
        return Smart(2, f"״{char}")
    dashed = _dash(before, marks)
    if dashed:
        return _with_next(before, dashed, marks)
    if char == '"':
        return _double(before[:-1], marks)
    if char == "'":
        return _single(before[:-1], marks)
    if char == "-":
        return _third_hyphen(before)
    if char == ".":
        return Smart(3, "…") if before.endswith("...") and before[-4:-3] not in (".", "…") else None
    if char == " " and marks.inner and before.endswith(marks.double[0] + marks.inner + " "):
        return Smart(1, "")  # the space inside the mark is there already
    return _space_before(before, marks)


def _with_next(before: str, dashed: Smart, marks: Marks) -> Smart:
    """A dash, and what the mark typed after it becomes in turn."""
    then = after_key(before[: len(before) - dashed.removed] + dashed.inserted, marks)
    if then is None or then.removed != 1:
        return dashed
    return Smart(dashed.removed, dashed.inserted[:-1] + then.inserted)


def _double(text: str, marks: Marks) -> Smart:
    opening, closing = marks.double
    feet = _FEET.search(text)
    if feet:
        said = feet[0].replace("'", "′").replace("’", "′")
        return Smart(len(said) + 1, f"{said}″")
    if _INCHES.search(text) and not _is_open(text, opening, closing) and '"' not in text:
        return Smart(1, "″")  # there is nothing to close
    space = text[-1:] if text[-1:] in (" ", "\u00a0", "\u202f") else ""
    if marks.inner and space and _is_open(text, opening, closing) and text[-2:-1] not in ("", "«"):
        return Smart(2, marks.inner + closing)  # “« mot "”: the writer has typed the inner space
    after_dots = text.endswith("…") and not _is_open(text, opening, closing)
    if after_dots or _opens(text, opening, closing, marks):
        return Smart(1, opening + marks.inner)
    return Smart(1, marks.inner + closing)


def _single(text: str, marks: Marks) -> Smart:
    opening, closing = marks.single
    if _AND.search(text + "'"):
        return Smart(3, f"’{text[-1]}’")
    if _opens(text, opening, closing, marks):
        return Smart(1, opening)
    if closing == "’" or text[-1:].isalnum():
        # After a letter it is an apostrophe far more often than the end of a quote in a quote.
        nested = closing != "’" and _is_open(text, opening, closing)
        return Smart(1, closing if nested else "’")
    return Smart(1, closing)


def _opens(text: str, opening: str, closing: str, marks: Marks) -> bool:
    """Whether a quotation mark typed after ``text`` opens words."""
    bare = text.rstrip(_EMPHASIS)
    last = bare[-1:]
    if not last or last in _openers(marks):
        return True
    if last in _DASHES:  # “I—” closes, said—“ opens
        return not _is_open(text, opening, closing)
    return False


@lru_cache(maxsize=16)
def _openers(marks: Marks) -> str:
    """What a mark opens words after: „a ‚b‘“ has one that opens elsewhere and closes here."""
    pairs = [pair for pair in (marks.double, marks.single) if pair[0] != pair[1]]
    closes = {closing for _, closing in pairs} - {opening for opening, _ in pairs}
    kept = "".join(one for one in _OPENERS if one not in closes)
    return kept + "".join(opening for opening, _ in pairs)


def _is_open(text: str, opening: str, closing: str) -> bool:
    if opening == closing:
        return text.count(opening) % 2 == 1
    return text.count(opening) > text.count(closing)


def _third_hyphen(before: str) -> Smart | None:
    """Three hyphens are a long dash, once two have become a dash."""
    if before.endswith("–-") and before[-3:-2] not in ("", "\n", "–"):
        return Smart(2, "—")
    if before.endswith("---") and not _is_only_dashes(before[:-3]):
        return Smart(3, "—")
    return None


def _dash(before: str, marks: Marks) -> Smart | None:
    """Two hyphens are a dash once something follows that makes them no rule, option or comment."""
    char, head = before[-1:], before[:-1]
    if char in "->|`" or not _TWO.search(head):
        return None
    text = head[:-2]
    if text.endswith("<!") or (
        char.isspace() and _is_only_dashes(text) and not text.endswith("> ")
    ):
        return None
    if text[-1:].isspace() and char.isalnum() and not _is_only_dashes(text):
        return None  # an option such as --force
    dash = "–" if text[-1:].isdigit() and char.isdigit() else marks.dash
    if _is_only_dashes(text):
        dash = "—"  # it opens an attribution
    return Smart(3, dash + char)


def _is_only_dashes(text: str) -> bool:
    """Whether the line so far has no words: what is typed there is a rule or a mark."""
    return bool(_LINE_OF_DASHES.match(text.rpartition("\n")[2]))


def _late_apostrophe(before: str, marks: Marks) -> Smart | None:
    """What looked like an opening mark was an apostrophe: '90s, 'Tis; or a closing one: geht's."""
    opening, closing = marks.single
    years = _YEARS.search(before)
    if years and years[1] == opening:
        return Smart(3, f"’{years[2]}")
    word = _LAST_WORD.search(before)
    if word and word[1] == opening and word[2].lower() in marks.leading:
        at = word.start(1)
        if not before[at - 1 : at].isalnum():
            return Smart(len(before) - at, "’" + before[at + 1 :])
    if closing != "’" and before[-2:-1] == closing and before[-3:-2].isalnum():
        return Smart(2, "’" + before[-1]) if before[-1].isalpha() else None
    return None


def _space_before(before: str, marks: Marks) -> Smart | None:
    """The space before : ; ! ? does not break in French."""
    for mark, space in marks.before:
        if before.endswith(" " + mark) and before[-3:-2].strip():
            return Smart(2, space + mark)
    return None
