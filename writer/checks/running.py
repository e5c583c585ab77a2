"""The reporter's own running words: outside quotation marks, code and other people's quotes."""

import re
from collections.abc import Iterator

from writer.checks.marks import quoted
from writer.checks.places import prose
from writer.story import Block, Leaf

OWN = frozenset({"paragraph", "list"})
"""Kinds of block that are the reporter's; quotes are someone else's words and are left alone."""


def own_matches(block: Block, pattern: re.Pattern[str]) -> Iterator[tuple[Leaf, re.Match[str]]]:
    """The matches of ``pattern`` in the plain words of a block that nobody is quoted with."""
    for leaf in prose(block):
        matches = list(pattern.finditer(leaf.text))
        if not matches:
            continue
        theirs = quoted(leaf.text)
        theirs += [(start, end) for kind, start, end in leaf.spans if kind == "code"]
        for match in matches:
            if not any(start < match.end() and match.start() < end for start, end in theirs):
                yield leaf, match


def place(leaf: Leaf, start: int, end: int) -> tuple[int, int]:
    """The stretch of the block's source that holds the plain words from ``start`` to ``end``."""
    return leaf.source_at(start), leaf.source_end(end)
