"""Edits that take a block out of a story or put one in, and leave the blocks around it whole."""

from collections.abc import Iterable

from writer.speech import Said, say
from writer.story import Block, Edit, Leaf, Story

SILENT = frozenset({"stash", "definitions", "read-more", "divider"})
"""Kinds of block that hold nothing a reader reads."""


def newline(story: Story) -> str:
    """How lines end in this story."""
    start = story.front + "".join(block.source for block in story.blocks[:3])
    return "\r\n" if "\r\n" in start else "\n"


def remove_block(story: Story, index: int) -> Edit:
    """The edit that takes the block out, its blank lines too, without joining its neighbours."""
    block, start = story.blocks[index], story.start(index)
    before = story.blocks[index - 1] if index else None
    if before is None or index == len(story.blocks) - 1:
        return Edit(start, len(block.source), "")
    loose = before.end + len(newline(story)) < len(before.source)
    return Edit(start, len(block.source), "" if loose else newline(story))


def insert_after(story: Story, index: int, markup: str) -> Edit:
    """The edit that puts a block of ``markup`` after the block, blank lines around it."""
    block = story.blocks[index]
    end = story.start(index) + len(block.source)
    line = newline(story)
    tail = block.source[block.end :]
    have = tail.count("\n") or tail.count("\r")
    after = line * 2 if index + 1 < len(story.blocks) else line
    return Edit(end, 0, line * max(0, 2 - have) + markup + after)


def replace_block(story: Story, index: int, markup: str) -> Edit:
    """The edit that puts ``markup`` in the place of the block's lines; blank lines stay."""
    return Edit(story.start(index), story.blocks[index].end, markup)


def has_words(block: Block) -> bool:
    """Whether a reader sees something here that is not a heading."""
    return block.kind not in SILENT and block.kind != "heading"


def any_words(blocks: Iterable[Block]) -> bool:
    """Whether a reader sees something in these blocks besides headings."""
    return any(has_words(block) for block in blocks)


NOT_PROSE = frozenset(("code", "attribution"))
"""Roles of leaves that are no running words."""


def prose(block: Block) -> list[Leaf]:
    """The runs of running words in a block: no code, no attribution."""
    return [leaf for leaf in block.leaves if leaf.role not in NOT_PROSE]


def field_place(story: Story, name: str) -> tuple[int, int]:
    """Where the value of a field stands; the start of the story when the field is absent."""
    span = story.fields.span(name)
    if span is None:
        return 0, 0
    start, end = span
    line = story.front[start:end]
    value = story.fields.text(name)
    at = line.find(value, line.find(":") + 1) if value else -1
    if at >= 0:
        return start + at, start + at + len(value)
    return start, start + len(line.rstrip())


def together(first: Edit, second: Edit) -> tuple[Edit, ...]:
    """Two edits of one fix; an insertion and a removal at the same place become one edit."""
    if first.position == second.position and not first.removed:
        return (Edit(first.position, second.removed, first.inserted + second.inserted),)
    return first, second


def quotable(text: str, limit: int = 40) -> Said:
    """``text`` between quotation marks, short enough for a menu."""
    short = text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"
    return say("“{words}”", words=short)
