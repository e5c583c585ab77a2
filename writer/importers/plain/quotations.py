"""How much of a paragraph is inside quotation marks, and what stands outside.

A paragraph is one speaker's quotation when it starts and ends in quotation marks and only a short
clause such as ``Trump wrote.`` interrupts it. A sentence that ends in ``she said.`` is running copy:
newspapers set it as text; several sentences of hers are a statement.
"""

import re
from dataclasses import dataclass

from writer.importers.plain.characters import word_set

_CLOSERS = {
    "“": "”‟",
    "„": "“”",
    "‟": "”",
    "”": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    '"': '"',
    "‘": "’",
    "‚": "‘’",
    "'": "'",
    "「": "」",
    "『": "』",
}
_APOSTROPHES = "’'"
_BEFORE_CLOSING = ".,!?…;:—–-)]"
_PRONOUNS = word_set("he she they it we i you el ella ellos il elle ils er sie ele ela said wrote")
SAYING = (
    r"(?:sa(?:id|ys|ying)|wr(?:ote|ites)|told|add(?:ed|s)|post(?:ed|s)|tweeted|state[ds]|asked|"
    r"repl(?:ied|ies)|argue[ds]|explain(?:ed|s)|continue[ds]|insist(?:ed|s)|warn(?:ed|s)|note[ds]|"
    r"recall(?:ed|s)|claim(?:ed|s)|declare[ds]|announced|admit(?:ted|s)|joked|testified|tells|"
    r"shouted|whispered|remembered|conceded|acknowledged|went on|began|concluded|read|"
    r"dijo|dice|afirm[óa]|añad(?:ió|e)|escrib(?:ió|e)|explic[óa]|señal[óa]|declar[óa]|asegur[óa]|"
    r"coment[óa]|indic[óa]|manifest[óa]|sostuvo|record[óa]|"
    r"dit|a(?:-t-(?:il|elle|on))?|affirm[ée]\w*|expliqu[ée]\w*|ajout[ée]\w*|déclar[ée]\w*|"
    r"écrit|assur[ée]\w*|estim[ée]\w*|confi[ée]\w*|poursui[tv]\w*|"
    r"sagt|sagte|schrieb|schreibt|erklärte?|betonte?|fügte|meinte?|so|teilte|"
    r"disse|diz|afirmou|escreveu|acrescentou|declarou|explicou|contou|"
    r"ha detto|dice|scrive|ha scritto|aggiunge|spiega)"
)
_STATEMENT_WORDS = 16
_SENTENCE_IN = re.compile(r"[a-z\d][.!?…] +\S")
_TITLES = word_set("Sen Gov Rep Gen Lt Col Capt Sgt Maj Cmdr Mr Mrs Ms Dr Prof Rev Hon St Jr Sr No")
_NEW_SENTENCE = re.compile(
    "".join(rf"(?<!\b{one})" for one in sorted(_TITLES)) + r"(?<=[a-z\d])[.!?] +\S"
)
_SAYING = re.compile(rf"\b{SAYING}\b", re.I)
_ATTRIBUTION = re.compile(r"\s*(?:—|–|--|-)\s*(?=[^\W_])")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A paragraph that starts with a quotation mark.

    ``quoted`` and ``outside`` are its parts inside and outside the marks, in order; ``closed`` says
    that the last part inside has its closing mark; ``tail`` is what follows that.
    """

    quoted: tuple[str, ...]
    outside: tuple[str, ...]
    closed: bool
    tail: str

    @property
    def quoted_words(self) -> int:
        """Words inside the marks."""
        return sum(len(part.split()) for part in self.quoted)

    @property
    def is_whole(self) -> bool:
        """Whether nothing but marks of punctuation stands outside."""
        return self.closed and not self.outside and not _has_words(self.tail)

    @property
    def is_open(self) -> bool:
        """Whether it goes on in the next paragraph: the mark at its start is never closed."""
        return not self.closed and not self.outside

    @property
    def is_statement(self) -> bool:
        """Whether it is sentences of one speaker that only ``said the mayor`` follows."""
        if self.outside or not self.closed or len(self.quoted) != 1 or not _has_words(self.tail):
            return False
        words = len(self.tail.split())
        if words > 10 or self.quoted_words < max(_STATEMENT_WORDS, 2 * words):
            return False
        said = _breaks_off(self.quoted[0], self.tail) and _SAYING.search(self.tail)
        return bool(said) and len(_SENTENCE_IN.findall(self.quoted[0])) >= 1

    @property
    def is_one_speaker(self) -> bool:
        """Whether it is a quotation that at most a short attribution interrupts or follows."""
        if self.is_statement:
            return True
        if not self.closed or _has_words(self.tail):
            return False
        words = sum(len(part.split()) for part in self.outside)
        if not words:
            return self.quoted_words >= 4
        if words > 14 or self.quoted_words < max(12, 1.5 * words):
            return False
        breaks_off = all(map(_breaks_off, self.quoted, self.outside))
        return (
            breaks_off and all(map(_is_attribution, self.outside)) and _speakers(self.outside) <= 1
        )


def read_quotation(bare: str) -> Quotation | None:
    """The quotation a line starts with; None when it starts with something else."""
    closers = _CLOSERS.get(bare[:1], "")
    if not closers:
        return None
    parts = list(_parts(bare, bare[0], closers))
    quoted = tuple(text for inside, text, _ in parts if inside)
    closed = all(shut for inside, _, shut in parts if inside)
    tail = parts[-1][1] if not parts[-1][0] else ""
    outside = [text for inside, text, _ in parts[:-1] if not inside]
    if parts[-1][0] is False and not closed:
        tail = ""
    return Quotation(quoted, tuple(text.strip() for text in outside), closed, tail.strip())


def starts_quotation(bare: str) -> bool:
    """Whether the line starts with a mark that opens a quotation."""
    return bare[:1] in _CLOSERS


def split_tail_attribution(text: str) -> tuple[str, str]:
    """A quotation and the attribution that follows it on the same line after a dash."""
    found = read_quotation(text)
    if found is None or not found.closed or found.outside:
        return text, ""
    dash = _ATTRIBUTION.match(found.tail)
    if dash is None or len(found.tail.split()) > 20:
        return text, ""
    at = text.rindex(found.tail)
    return text[:at].rstrip(), found.tail[dash.end() :]


def strip_dash(text: str) -> str:
    """The attribution in a line that starts with a dash; '' when it starts with none."""
    dash = _ATTRIBUTION.match(text)
    return text[dash.end() :] if dash else ""


def _parts(text: str, opener: str, closers: str) -> list[tuple[bool, str, bool]]:
    """(inside, text, closed) for each stretch of the text."""
    parts: list[tuple[bool, str, bool]] = []
    inside, start = True, 1
    for at in range(1, len(text)):
        char = text[at]
        if inside and char in closers and _closes(text, at, opener):
            parts.append((True, text[start:at], True))
            inside, start = False, at + 1
        elif not inside and char == opener and _opens(text, at):
            parts.append((False, text[start:at], True))
            inside, start = True, at + 1
    if start < len(text) or not parts:
        parts.append((inside, text[start:], not inside))
    return parts


def _closes(text: str, at: int, opener: str) -> bool:
    """Whether a mark closes; one that doubles as an apostrophe must not be inside a sentence."""
    if text[at] not in _APOSTROPHES or opener not in "‘'‚":
        return True
    after = text[at + 1 : at + 2]
    return not after.isalnum() and (text[at - 1] in _BEFORE_CLOSING or not after)


def _opens(text: str, at: int) -> bool:
    return text[at] not in _APOSTROPHES or not text[at - 1].isalnum()


def _has_words(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _is_attribution(outside: str) -> bool:
    """Whether the words between two quoted parts say who speaks: they have a verb of saying.

    In a language whose verbs are not listed, up to four words that end like a clause will do.
    """
    if _SAYING.search(outside):
        return True
    return len(outside.split()) <= 4 and outside[-1:] in ".,:;。" and any(map(str.isupper, outside))


def _breaks_off(quoted: str, outside: str) -> bool:
    """Whether speech stops for the words outside, which are one clause: not in “Jaws” is a film."""
    stops = quoted.rstrip()[-1:] in _BEFORE_CLOSING or outside[:1] in ",–—-"
    return stops and not _NEW_SENTENCE.search(outside)


def _speakers(outside: tuple[str, ...]) -> int:
    """How many different names the interruptions hold."""
    named = {
        frozenset(word.strip(".,;:") for word in part.split() if word[0].isupper())
        for part in outside
    }
    return len({names for names in named if {name.casefold() for name in names} - _PRONOUNS})
