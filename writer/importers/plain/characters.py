"""What the characters at the edges of a line say about it."""

import re

# Characters without width that pages leave in copied text; a line of nothing else is blank.
ZERO_WIDTH = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
_ZERO_WIDTH = re.compile(f"[{ZERO_WIDTH}]+")

SENTENCE_ENDS = ".!?…。！？｡।॥؟۔።։‽"
_OPEN_ENDS = ",;:，、；：،؛—–-"
QUOTE_MARKS = "\"'“”„‟‘’‚‛«»‹›「」『』"
_CLOSERS = QUOTE_MARKS + ")]*_）】"
_NOTE_MARKS = re.compile(r"(?:\[\d{1,3}\])+$")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:(?:[^\W\d_]\.){2,}|(?:Inc|Jr|Sr|Co|Corp|Ltd|St|vs|etc|No)\.)$"
)
_UPPER_RUN = re.compile(r"[^\W\d_]")


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as text."""
    return frozenset(text.split())


def plain(text: str) -> str:
    """``text`` for matching: without zero-width characters, every run of white space a space."""
    return " ".join(_ZERO_WIDTH.sub("", text).split())


def ends_sentence(bare: str) -> bool:
    """Whether the line ends as a sentence does, closing quotes and brackets aside."""
    end = bare[-60:]
    kept = _NOTE_MARKS.sub("", end).rstrip(_CLOSERS + " ")
    return bool(kept) and kept[-1] in SENTENCE_ENDS


def ends_open(bare: str) -> bool:
    """Whether the line ends in a mark that says something follows, such as a colon."""
    return bare.endswith(tuple(_OPEN_ENDS))


def ends_in_abbreviation(bare: str) -> bool:
    """Whether the full stop at the end belongs to its last word: ``Life in the U.S.``"""
    return _ABBREVIATION.search(bare[-12:]) is not None


def has_letter(bare: str) -> bool:
    """Whether there is a letter of any script."""
    return _UPPER_RUN.search(bare) is not None


def is_capitals(bare: str) -> bool:
    """Whether the line is set in capitals and is more than an acronym such as NATO."""
    letters = [char for char in bare if char.isalpha()]
    return len(letters) > 5 and all(char.isupper() for char in letters)
