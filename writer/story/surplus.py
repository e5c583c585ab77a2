"""Cells of a table's row that stand under no heading: GFM, and every reader of it, ignores them.

https://github.github.com/gfm/#tables-extension-
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from writer.story.block import Block
from writer.story.node import Node
from writer.story.syntax import split_row

_CODE = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)")
_BAR = re.compile(r"(?<!\\)\|")


class SurplusCell(NamedTuple):
    """A cell that nobody will see: its words and where they stand in the source of the block.

    ``bars`` are the bars there that make it one too many: those in code, else the one before it.
    """

    text: str
    start: int
    end: int
    bars: tuple[int, ...]


def surplus_cells(block: Block) -> tuple[SurplusCell, ...]:
    """The cells in ``block`` with words that no page shows, in reading order."""
    if "|" not in block.source or block.kind in ("stash", "code", "html", "definitions"):
        return ()
    return tuple(_surplus(block, block.tree))


def _surplus(block: Block, root: Node) -> Iterator[SurplusCell]:
    stack = [root]
    while stack:
        node = stack.pop()
        stack.extend(reversed(node.children))
        if node.kind == "table":
            columns = len(split_row(node.content[0][2]))
            for line, offset, row in node.content[2:]:
                begin = block.line_starts[line] + offset
                for at, text in split_row(row)[columns:]:
                    if text:
                        bars = _in_code(row) or (row.rfind("|", 0, at),)
                        places = tuple(begin + bar for bar in bars)
                        yield SurplusCell(text, begin + at, begin + at + len(text), places)


def _in_code(row: str) -> tuple[int, ...]:
    """The bars of ``row`` between backticks."""
    spans = (match.span() for match in _CODE.finditer(row))
    return tuple(bar.start() for span in spans for bar in _BAR.finditer(row, *span))
