"""The words of a block, to tell at a glance that a rule has no business there."""

import re
from functools import lru_cache

_WORD = re.compile(r"\w+")


@lru_cache(maxsize=4)
def small(source: str) -> str:
    """The source in small letters. All rules read a block before any reads the next."""
    return source.lower()


@lru_cache(maxsize=4)
def tokens(source: str) -> list[str]:
    """The words and figures of the source in order, in small letters, without marks and hyphens."""
    words = small(source)
    return _WORD.findall(words.replace("_", " ") if "_" in words else words)


@lru_cache(maxsize=4)
def vocabulary(source: str) -> frozenset[str]:
    """Every one of the source's :func:`tokens`."""
    return frozenset(tokens(source))
