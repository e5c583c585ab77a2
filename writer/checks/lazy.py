"""Patterns that are compiled when first used.

Compiling a long pattern takes a millisecond; a check of one story needs few of them.
"""

import re
from collections.abc import Callable
from functools import cache


def lazy(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """A function that gives the compiled ``pattern``."""

    @cache
    def compiled() -> re.Pattern[str]:
        return re.compile(pattern, flags)

    return compiled
