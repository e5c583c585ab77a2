"""Marks of review that were left in a story: CriticMarkup.

http://criticmarkup.com: ``{++added++}``, ``{--deleted--}``, ``{~~old~>new~~}``, ``{==marked==}`` and
``{>>comment<<}``. No publishing system knows them: readers would see them as they are typed.
"""

import re
from typing import NamedTuple

from writer.story.block import Block
from writer.story.inline import walk
from writer.story.leaf import Leaf

_MARK = re.compile(
    r"\{(?:\+\+(?P<added>.*?)\+\+|--(?P<deleted>.*?)--|==(?P<marked>.*?)==|>>(?P<comment>.*?)<<"
    r"|~~(?P<old>.*?)~>(?P<new>.*?)~~)\}",
    re.S,
)


class ReviewMark(NamedTuple):
    """A mark: ``added``, ``deleted``, ``marked``, ``comment`` or ``new``, where it stands in the
    block's source, and what stands there when it is settled."""

    kind: str
    start: int
    end: int
    settled: str


def review_marks(block: Block) -> tuple[ReviewMark, ...]:
    """The marks in the words of ``block``; code, HTML and stashed words have none."""
    if "{" not in block.source or block.kind in ("code", "html", "stash", "definitions"):
        return ()
    return tuple(mark for leaf in block.leaves if leaf.role != "code" for mark in _marks(leaf))


def _marks(leaf: Leaf) -> list[ReviewMark]:
    if _MARK.search(leaf.markup) is None:
        return []
    code = [(one.start, one.end) for one in walk(leaf.inlines) if one.kind == "code"]
    found: list[ReviewMark] = []
    for match in _MARK.finditer(leaf.markup):
        start, end = match.span()
        if any(first <= start and end <= last for first, last in code):
            continue
        kind = match.lastgroup or ""
        settled = match[kind] if kind in ("added", "marked", "new") else ""
        places = leaf.source_of_markup(start), leaf.source_of_markup(end - 1) + 1
        found.append(ReviewMark(kind, *places, settled))
    return found
