"""The words of a block, to tell at a glance that a rule has no business there."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4)
def small(source: str) -> str:
    """The source in small letters. All rules read a block before any reads the next."""
    return source.lower()


@lru_cache(maxsize=4)
def vocabulary(source: str) -> frozenset[str]:
    """Every word and figure of the source, in small letters, without marks and hyphens."""
    return frozenset(_WORD.findall(small(source)))
