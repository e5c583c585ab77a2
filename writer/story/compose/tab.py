"""Tab and Shift+Tab: items and headings go one level in or out.

None where the block has no levels.
"""

from writer.story.compose.composition import Composition, collapsed
from writer.story.compose.list_lines import (
    content_indent,
    elder_of,
    extent,
    item_line,
    items_of,
    marked,
    parent_of,
    renumbered,
    rewritten,
    shifted,
    younger_of,
)
from writer.story.compose.places import HASHES, ITEM, body_end, line_at
from writer.story.edit import Edit
from writer.story.story import Story

HIGHEST, DEEPEST = 2, 4  # levels of headings that Tab makes; the headline is level 1


def indent(story: Story, start: int, end: int) -> Composition | None:
    """Put the selected items under the item before them; make a heading one level deeper."""
    return _by_kind(story, start, end, 1)


def outdent(story: Story, start: int, end: int) -> Composition | None:
    """Take the selected items out of the item that holds them; make a heading one level higher."""
    return _by_kind(story, start, end, -1)


def _by_kind(story: Story, start: int, end: int, step: int) -> Composition | None:
    index = story.block_at(end)
    if index < 0 or end > body_end(story, index):
        return None
    match story.blocks[index].kind:
        case "list":
            return _shift_items(story, index, start, end, step)
        case "heading":
            return _shift_heading(story, index, end, step)
    return None


def _shift_heading(story: Story, index: int, position: int, step: int) -> Composition | None:
    block, start = story.blocks[index], story.start(index)
    hashes = HASHES.match(block.source)
    level = block.level + step
    if hashes is None or not HIGHEST <= level <= DEEPEST:
        return collapsed((), position)
    at = start + hashes[0].index("#")
    edit = Edit(at, 0, "#") if step > 0 else Edit(at, 1, "")
    return collapsed((edit,), max(position + step, start))


def _shift_items(story: Story, index: int, start: int, end: int, step: int) -> Composition:
    lines = items_of(story.blocks[index])
    top = story.line(index)
    last = min(line_at(story, end).number - top, len(lines) - 1)
    first = min(max(line_at(story, max(start, story.start(index))).number - top, 0), last)
    row = item_line(lines, first)
    if row < 0:
        return collapsed((), end)
    after = max(extent(lines, row), last + 1)
    by = _columns(lines, row, step)
    if not by:
        return collapsed((), end)
    moved = _as_beside(shifted(lines, row, after, by), row, after)
    return rewritten(story, index, renumbered(moved), end)


def _as_beside(lines: list[str], first: int, after: int) -> list[str]:
    """The lines with the items that moved beside others bulleted or numbered as those are."""
    row = last = first
    while (row := younger_of(lines, row)) >= 0 and row < after:
        last = row
    beside = elder_of(lines, first)
    match = ITEM.match(lines[beside if beside >= 0 else younger_of(lines, last)])
    if match is None or (beside < 0 and younger_of(lines, last) < 0):
        return lines
    mark, row = match[2] or f"{match[3]}{match[4]}", first
    while 0 <= row < after:
        lines, row = marked(lines, row, mark), younger_of(lines, row)
    return lines


def _columns(lines: list[str], row: int, step: int) -> int:
    """How far an item moves: to the words of the one before it, or to the mark of the one above."""
    here = len(lines[row]) - len(lines[row].lstrip(" \t"))
    if step > 0:
        elder = elder_of(lines, row)
        return content_indent(lines[elder]) - here if elder >= 0 else 0
    parent = parent_of(lines, row)
    if parent < 0:
        return 0
    return len(lines[parent]) - len(lines[parent].lstrip(" \t")) - here
