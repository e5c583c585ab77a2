"""Whether a place of the story is running words, and not code, an address or markup."""

import re

from writer.story.block import Block
from writer.story.inline import walk
from writer.story.leaf import Leaf

_RAW = frozenset({"code", "html", "stash", "definitions", "embed", "read-more", "divider"})
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)\S*\Z", re.I)
_TAG = re.compile(r"<[!/?A-Za-z][^<>\n]*\Z")
_COMMENT = re.compile(r"<!--(?:(?!-->).)*\Z", re.S)
_ATTRIBUTES = re.compile(r"\{:[^{}]*\Z")
_DESTINATION = re.compile(r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\Z")
_DEFINED = re.compile(r"[ ]{0,3}\[(?!\^)[^\[\]\n]+\]:[^\n]*\Z")
_LABEL = re.compile(r"\[\^[^\s\[\]]*\Z")
_TICKS = re.compile(r"`+")
_LONGEST = 20_000  # code points; in a longer block only the words before the caret are looked at


def is_prose(block: Block, at: int) -> bool:
    """Whether a mark typed at offset ``at`` of a block's source is one of running words."""
    if block.kind in _RAW:
        return False
    before = paragraph_before(block, at)
    line = before.rpartition("\n")[2]
    if any(
        found.search(before)
        for found in (_ADDRESS, _TAG, _COMMENT, _ATTRIBUTES, _DESTINATION, _LABEL)
    ):
        return False
    if (
        _in_ticks(before)
        or _DEFINED.match(line)
        or (block.kind == "table" and not line.strip("|:- \t"))
    ):
        return False
    return len(block.source) > _LONGEST or not _in_markup(block, at)


def paragraph_before(block: Block, at: int) -> str:
    """The source from the start of the paragraph that holds ``at``, at most some thousand letters."""
    text = block.source[max(at - 4000, 0) : at]
    cut = max(text.rfind("\n\n"), text.rfind("\n>\n"))
    return text[cut + 1 :] if cut >= 0 else text


def _in_ticks(before: str) -> bool:
    """Whether an opened code span waits for its end."""
    opened = 0
    for run in _TICKS.finditer(before):
        length = len(run[0])
        opened = 0 if opened == length else opened or length
    return opened > 0


def _in_markup(block: Block, at: int) -> bool:
    for leaf in block.leaves:
        if leaf.role == "code" and _covers(leaf, 0, len(leaf.markup), at):
            return True
        for piece in walk(leaf.inlines):
            if piece.kind in ("code", "html", "image") and _covers(
                leaf, piece.start, piece.end, at
            ):
                return True
            if piece.kind == "link":
                start = piece.children[-1].end if piece.children else piece.start
                if _covers(leaf, start, piece.end, at):
                    return True
    return False


def _covers(leaf: Leaf, start: int, end: int, at: int) -> bool:
    if start >= end:
        return False
    first = leaf.source_of_markup(start)
    last = leaf.source_of_markup(end - 1) + 1
    return first < at < last
