"""Finding an entry by some of its letters, in order: ``mkq`` finds "Make block quote"."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

_STARTS = frozenset(" -:/·“”‘’'\"(.#")
_TYPED = {"‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "\u00a0": " "}
_LEAST = 2
"""Points a letter must bring: any word's letters are found in order in a text that is long enough."""


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text fits: a higher ``score`` is better; ``places`` are the letters that matched."""

    score: int
    places: tuple[int, ...]


def match(query: str, text: str, detail: str = "") -> Match | None:
    """How ``query`` is found in ``text``, case aside; None when it is not.

    Every word of the query must be there: as it stands if possible, else letter by letter in order,
    those at the starts of words first. In the ``detail`` only whole stretches are found.
    """
    folded = _fold(text)
    score, places = 0, set[int]()
    for word in _fold(normalize("NFC", query)).split():
        found = _whole(word, folded) or _letters(word, folded)
        if found is None and word in _fold(detail):
            found = Match(20, ())
        if found is None:
            return None
        score += found.score
        places.update(found.places)
    return Match(score - len(text) // 8, tuple(sorted(places)))


def best(query: str, texts: Iterable[tuple[str, str]], limit: int) -> list[tuple[int, Match]]:
    """Indexes and matches of the ``limit`` best (text, detail) pairs; equals keep their order."""
    found = [
        (at, m)
        for at, (text, detail) in enumerate(texts)
        if (m := match(query, text, detail)) is not None
    ]
    found.sort(key=lambda pair: -pair[1].score)
    return found[:limit]


def _fold(text: str) -> str:
    """``text`` without case and accents, in a typewriter's marks, and just as long: places in it are
    places in the text."""
    return text.casefold() if text.isascii() else "".join(map(_plain, text))


@lru_cache(maxsize=2048)
def _plain(char: str) -> str:
    plain = _TYPED.get(char) or normalize("NFD", char)[0].casefold()
    return plain if len(plain) == 1 else char


def _whole(word: str, text: str) -> Match | None:
    """The word as it stands, best at the start of the text, then at the start of a word."""
    at = text.find(word)
    if at < 0:
        return None
    start = at
    while start >= 0 and not _starts(text, start):
        start = text.find(word, start + 1)
    bonus = 60 if start == 0 else 40 if start > 0 else 20
    at = start if start >= 0 else at
    return Match(100 + bonus + 2 * len(word) - min(at, 20), tuple(range(at, at + len(word))))


def _letters(word: str, text: str) -> Match | None:
    """The letters in order, each at the next word's start when that leaves room for the rest."""
    places: list[int] = []
    score, at = 0, 0
    for index, letter in enumerate(word):
        here = text.find(letter, at)
        if here < 0:
            return None
        begun = _next_start(letter, text, here)
        if begun > here and _in_order(word[index + 1 :], text, begun + 1):
            here = begun
        score += 8 if _starts(text, here) else 0
        score += 5 if places and here == places[-1] + 1 else -min(here - at, 6)
        places.append(here)
        at = here + 1
    return Match(score, tuple(places)) if score >= _LEAST * len(word) else None


def _next_start(letter: str, text: str, at: int) -> int:
    """Where the next word that begins with ``letter`` begins, ``at`` or later; -1 if none does."""
    while at >= 0 and not _starts(text, at):
        at = text.find(letter, at + 1)
    return at


def _in_order(letters: str, text: str, at: int) -> bool:
    for letter in letters:
        at = text.find(letter, at) + 1
        if at == 0:
            return False
    return True


def _starts(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in _STARTS
