"""Names that differ by a slip: a letter too many, two swapped, one written for another, an accent."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_ENDINGS = (
    "s",
    "es",
    "n",
    "an",
    "ian",
    "ese",
    "ic",
    "y",
    "i",
    "er",
    "ish",
    "a",
    "o",
    "e",
    "ns",
    "ans",
    "ians",
)
_Person = tuple[str, str]
"""A given name and a family name."""


@lru_cache(maxsize=4096)
def one_apart(a: str, b: str) -> bool:
    """Whether a slip of one letter makes the one word of the other."""
    if abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b):
        differ = [at for at in range(len(a)) if a[at] != b[at]]
        swapped = (
            len(differ) == 2
            and differ[1] == differ[0] + 1
            and a[differ[0]] == b[differ[1]]
            and a[differ[1]] == b[differ[0]]
        )
        return swapped or (len(differ) == 1 and _alike(a[differ[0]], b[differ[0]]))
    short, long = sorted((a, b), key=len)
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


_CLOSE = ("aeiou", "iy", "ey", "ckqg", "sz", "mn", "uvwf", "dt", "bp", "gj")


def _alike(one: str, other: str) -> bool:
    """Whether one letter is easily written for the other: Reyes and Reyas, but not Walter and Walker."""
    one, other = (unicodedata.normalize("NFD", letter.lower())[0] for letter in (one, other))
    return one == other or any(one in close and other in close for close in _CLOSE)


def derived(a: str, b: str) -> bool:
    """Whether one is formed from the other: Texas and Texan, Smith and Smiths."""
    short, long = sorted((a, b), key=len)
    doubled = long[-1] == long[-2] and long[:-1] == short
    if long.startswith(short) and not doubled:
        return long[len(short) :] in _ENDINGS
    ends = {a[-1], b[-1]}
    return len(a) == len(b) and a[:-1] == b[:-1] and (ends <= set("sneayio") or ends == {"m", "t"})


def two_spellings(people: Iterable[_Person], shortest: int) -> tuple[tuple[_Person, _Person], ...]:
    """Pairs of full names that are likely one person's.

    Family names of ``shortest`` letters and more are only told apart by their accents.
    """
    groups: dict[tuple[str, str], list[_Person]] = {}
    for given, family in people:
        groups.setdefault(("given", plain(given)), []).append((given, family))
        groups.setdefault(("family", plain(family)), []).append((given, family))
    found = {
        (min(one, other), max(one, other))
        for group in groups.values()
        if len(group) <= _MOST_OF_ONE_NAME
        for at, one in enumerate(group)
        for other in group[:at]
        if _is_one_person(one, other, shortest)
    }
    return tuple(sorted(found))


_MOST_OF_ONE_NAME = 40
_SOUND_ALIKE = ({"c", "k"}, {"i", "y"}, {"s", "z"})
_FULL = 5  # letters of a given name in which any slip is likely one; Tim and Tom are two people


def _is_one_person(one: _Person, other: _Person, shortest: int) -> bool:
    (given, family), (given2, family2) = one, other
    if plain(family) == plain(family2):
        return plain(given) == plain(given2) or _is_given_slip(plain(given), plain(given2))
    families = plain(family), plain(family2)
    if plain(given) != plain(given2) or max(map(len, families)) >= shortest:
        return False
    return min(map(len, families)) >= 4 and one_apart(*families) and not derived(*families)


def _is_given_slip(a: str, b: str) -> bool:
    """Jon and John, Erik and Eric, Philip and Phillip; but not Mario and Maria, Dan and Dean."""
    if min(len(a), len(b)) < 3 or a[0] != b[0] or not one_apart(a, b):
        return False
    if len(a) == len(b):
        swapped = sorted(a) == sorted(b)
        differ = [at for at in range(len(a)) if a[at] != b[at]]
        letters = {a[differ[0]], b[differ[0]]}
        if letters in _SOUND_ALIKE and not swapped:
            return True
        return len(a) >= _FULL and (swapped or differ[0] < len(a) - 1)
    short, long = sorted((a, b), key=len)
    extra = next((at for at, letter in enumerate(short) if long[at] != letter), len(short))
    if long[extra] == "h" or (extra and long[extra] == long[extra - 1]):
        return True
    return len(short) >= _FULL and extra < len(short)


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """The name in small letters without accents."""
    letters = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
