"""The reporter's own running words: outside quotation marks, code and other people's quotes."""

import re
from collections.abc import Callable, Iterator

from writer.checks.places import NOT_PROSE
from writer.checks.quoting import theirs
from writer.story import Block, Leaf

OWN = frozenset({"paragraph", "list"})
"""Kinds of block that are the reporter's; quotes are someone else's words and are left alone."""


def own_matches(
    block: Block,
    pattern: re.Pattern[str],
    counts: Callable[[re.Match[str]], object] | None = None,
) -> Iterator[tuple[Leaf, re.Match[str]]]:
    """The matches of ``pattern`` in the plain words of a block that nobody is quoted with.

    Those that do not ``counts`` are left out before it is asked who is quoted, which takes longer.
    """
    for leaf in block.leaves:
        if leaf.role in NOT_PROSE:
            continue
        text = leaf.text
        matches = list(filter(counts, pattern.finditer(text)))
        if not matches or is_within_quote(block, leaf):
            continue
        closed = [*theirs(text), *code_spans(leaf)]
        yield from ((leaf, match) for match in matches if _is_free(match.span(), closed))


def _is_free(span: tuple[int, int], closed: list[tuple[int, int]]) -> bool:
    first, last = span
    return not any(start < last and first < end for start, end in closed)


def code_spans(leaf: Leaf) -> list[tuple[int, int]]:
    """The stretches of the plain words that are code."""
    if "`" not in leaf.markup:
        return []
    return [(start, end) for kind, start, end in leaf.spans if kind == "code"]


def is_within_quote(block: Block, leaf: Leaf) -> bool:
    """Whether the words stand in a block quote that is part of a list."""
    if block.kind != "list" or ">" not in block.source:
        return False
    stack = [(child, False) for child in block.tree.children]
    while stack:
        node, quoted = stack.pop()
        if node is leaf.node:
            return quoted
        stack.extend((child, quoted or node.kind == "quote") for child in node.children)
    return False


def place(leaf: Leaf, start: int, end: int) -> tuple[int, int]:
    """The stretch of the block's source that holds the plain words from ``start`` to ``end``."""
    return leaf.source_at(start), leaf.source_end(end)
