"""What counts as the same while words are looked for: ``'`` and ``’``, ``ä`` and ``a`` with dots, ``...`` and ``…``."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_LONG = 10_000  # characters of a text that is worth keeping in small letters
_LATIN = (
    "\u0180"  # letters before it have one small and one great form, wherever they stand, but these
)
_UNEVEN = frozenset("µıſ")
_RUNS = re.compile(r"\.{3}|--|.", re.S)
_PRINTED = {
    "'": "['‘’‚‛ʼ]",
    '"': '["“”„‟]',
    " ": "[ \u00a0\u202f]",
    "-": "[-\u2010\u2011]",
    "...": r"(?:\.{3}|…)",
    "--": "(?:--|–|—)",
}
_NO_MARK = "(?![\u0300-\u036f])"
"""A letter with an accent of its own is another letter."""


def pieces(words: str, *, match_case: bool) -> Iterator[tuple[str, str]]:
    """The characters of what is looked for, each with the pattern of what it finds.

    Unless case matters, what is typed finds what print makes of it as well. How a letter and its
    accent are kept is nobody's business, and never matters.
    """
    for found in _RUNS.finditer(unicodedata.normalize("NFC", words)):
        said = found[0]
        printed = None if match_case else _PRINTED.get(said)
        if printed is not None or len(said) == 1:
            yield said, printed or _one(said)
        else:
            yield from ((char, re.escape(char)) for char in said)


def _one(char: str) -> str:
    apart = unicodedata.normalize("NFD", char)
    return f"(?:{re.escape(char)}|{re.escape(apart)})" if apart != char else re.escape(char)


@lru_cache(maxsize=16)
def pattern(words: str, *, match_case: bool, is_small: bool = False) -> re.Pattern[str]:
    """What finds ``words``; ``is_small``: in a text that ``in_small_letters`` gave."""
    looked = words.lower() if is_small else words
    source = "".join(piece for _, piece in pieces(looked, match_case=match_case))
    end = _NO_MARK if words[-1:].isalpha() else ""
    return re.compile(source + end, 0 if match_case or is_small else re.IGNORECASE)


def in_small_letters(text: str, words: str) -> str | None:
    """``text`` to be searched for ``words`` with no regard to case, which is many times as quick.

    None where it would not find the same, or is not worth it.
    """
    if len(text) < _LONG or not all(map(_is_even, words)):
        return None
    return _small(text)


def _is_even(char: str) -> bool:
    return (char < _LATIN and char not in _UNEVEN) or char.lower() == char.upper()


@lru_cache(maxsize=2)
def _small(text: str) -> str | None:
    small = text.lower()
    is_same = len(small) == len(text) and not any(odd in small for odd in "ſı")
    return small if is_same else None
