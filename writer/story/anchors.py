"""The names by which the places of a page are linked to: ``#what-the-union-wants``."""

import re
from collections.abc import Iterable, Iterator

_OUT = re.compile(r"[^\w\- ]+")
NOTES = "footnotes"
"""The name of the section with the footnotes."""


def anchor(words: str) -> str:
    """The name of a heading that says ``words``, as GitHub, Hugo and pandoc make it: small letters,
    hyphens for spaces, no other marks; '' for a heading of marks alone."""
    return _OUT.sub("", " ".join(words.split()).lower()).replace(" ", "-")


def anchors(headings: Iterable[str]) -> Iterator[str]:
    """The name of each heading, in order: the second that says the same gets ``-1``, the third ``-2``."""
    taken: set[str] = set()
    times: dict[str, int] = {}
    for words in headings:
        name = first = anchor(words)
        while name and name in taken:
            times[first] = times.get(first, 0) + 1
            name = f"{first}-{times[first]}"
        taken.add(name)
        yield name
