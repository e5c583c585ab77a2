"""The lines of a list as items: numbering them anew, moving them in and out."""

import re
from collections.abc import Iterable

from writer.story.block import Block
from writer.story.compose.composition import (
    Composition,
    Span,
    collapsed,
    replacement,
)
from writer.story.compose.places import ITEM, line_at
from writer.story.edit import Edit
from writer.story.lines import bare, split_lines
from writer.story.story import Story

_FENCE = re.compile(r"[ \t]*(?:```|~~~)")


def items_of(block: Block) -> list[str]:
    """The lines of a list, blank lines after it left out."""
    return [bare(line) for line in split_lines(block.source)[: block.lines]]


def item_line(lines: list[str], row: int) -> int:
    """The row of the line that opens the item which line ``row`` belongs to; -1 for none."""
    here = _indent(lines[row])
    for at in range(row, -1, -1):
        match = ITEM.match(lines[at])
        if match and (at == row or _width(match[1]) < max(here, 1)):
            return at
    return -1


def extent(lines: list[str], row: int) -> int:
    """The row after an item's last line, its own items included."""
    depth = _indent(lines[row])
    at = row + 1
    while at < len(lines) and (not lines[at].strip() or _indent(lines[at]) > depth):
        at += 1
    while at > row + 1 and not lines[at - 1].strip():
        at -= 1
    return at


def content_indent(line: str) -> int:
    """The column at which an item's words start, where its own items belong."""
    match = ITEM.match(line)
    if match is None:
        return _indent(line)
    return _width(match[1]) + len(match[2] or f"{match[3]}{match[4]}") + 1


def parent_of(lines: list[str], row: int) -> int:
    """The row of the item that holds item ``row``; -1 at the outermost level."""
    depth = _indent(lines[row])
    for at in range(row - 1, -1, -1):
        if ITEM.match(lines[at]) and _indent(lines[at]) < depth:
            return at
    return -1


def elder_of(lines: list[str], row: int) -> int:
    """The row of the item before ``row`` at the same level; -1 when it is the first."""
    depth = _indent(lines[row])
    for at in range(row - 1, -1, -1):
        if ITEM.match(lines[at]):
            if _indent(lines[at]) == depth:
                return at
            if _indent(lines[at]) < depth:
                return -1
    return -1


def younger_of(lines: list[str], row: int) -> int:
    """The row of the item after ``row`` at the same level; -1 when it is the last."""
    after = extent(lines, row)
    while after < len(lines) and not lines[after].strip():
        after += 1
    return after if after < len(lines) and elder_of(lines, after) >= row else -1


def marked(lines: list[str], row: int, mark: str) -> list[str]:
    """The lines with the item at ``row`` opened by ``mark``; what it holds moves along."""
    item = ITEM.match(lines[row])
    if item is None:
        return lines
    made = [*lines[:row], f"{item[1]}{mark} {lines[row][item.end() :]}", *lines[row + 1 :]]
    by = content_indent(made[row]) - content_indent(lines[row])
    return shifted(made, row + 1, extent(lines, row), by)


def shifted(lines: list[str], first: int, after: int, by: int) -> list[str]:
    """The lines with those from ``first`` on moved ``by`` columns."""
    made = list(lines)
    for at in range(first, after):
        if lines[at].strip():
            made[at] = " " * max(_indent(lines[at]) + by, 0) + lines[at].lstrip(" \t")
    return made


def renumbered(lines: list[str]) -> list[str]:
    """The lines with the numbers of ordered items in sequence, from what each level starts with."""
    if any(_FENCE.match(line) for line in lines):
        return lines  # what looks like an item there may be code
    made: list[str] = []
    levels: list[tuple[int, int]] = []  # indent and last number of each open level
    for line in lines:
        match = ITEM.match(line)
        if match is None:
            made.append(line)
            continue
        depth = _width(match[1])
        while levels and levels[-1][0] > depth:
            levels.pop()
        known = levels[-1][1] if levels and levels[-1][0] == depth else None
        number = 0
        if match[3]:
            started = int(match[3]) if not levels else 1
            number = started if known is None or known < 0 else known + 1
            line = f"{match[1]}{number}{match[4]}{match[5]}{line[match.end() :]}"
        if known is not None:
            levels.pop()
        levels.append((depth, number if match[3] else -1))
        made.append(line)
    return made


def rewritten(story: Story, index: int, lines: list[str], position: int) -> Composition:
    """The list as ``lines``, the caret by the words it was at: as many from the end of its line."""
    number = line_at(story, position).number
    row = number - story.line(index)
    left = line_at(story, position).end - position
    start = story.start(index)
    span = Span(index, start, start + story.blocks[index].end)
    new = "\n".join(lines)
    at = sum(len(line) + 1 for line in lines[:row])
    mark = ITEM.match(lines[row])
    caret = max(at + len(lines[row]) - left, at + (mark.end() if mark else 0))
    edit = replacement(story, span, new)
    return collapsed((edit,) if edit.removed or edit.inserted else (), start + caret)


def renumber_edits(lines: list[str], start: int) -> tuple[Edit, ...]:
    """The edits that number a list's lines, which start at ``start``, in sequence."""
    return _renumbering(zip(lines, renumbered(lines), strict=True), start)


def _renumbering(lines: Iterable[tuple[str, str]], start: int) -> tuple[Edit, ...]:
    """The edits that give lines, old and new from ``start`` on, their new numbers."""
    edits: list[Edit] = []
    at = start
    for old, new in lines:
        if old != new:
            match = ITEM.match(old)
            assert match is not None
            width = match.end(4)
            mark = ITEM.match(new)
            assert mark is not None
            edits.append(Edit(at, width, new[: mark.end(4)]))
        at += len(old) + 1
    return tuple(edits)


def parted_edits(story: Story, index: int, row: int) -> tuple[Edit, ...]:
    """The edits that make a list go on after its item at ``row`` has become a paragraph.

    A blank line before the rest of it, and its numbers from the one that the item had.
    """
    lines = items_of(story.blocks[index])
    item = ITEM.match(lines[row])
    after = next((at for at in range(row + 1, len(lines)) if ITEM.match(lines[at])), -1)
    if item is None or after < 0:
        return ()
    start = story.start(index) + sum(len(line) + 1 for line in lines[:after])
    rest = lines[after:]
    first = ITEM.match(rest[0])
    gap = () if not lines[after - 1].strip() and after - 1 > row else (Edit(start, 0, "\n"),)
    if first is None or not first[3] or not item[3] or len(first[1]) > len(item[1]):
        return gap
    counted = [f"{first[1]}{item[3]}{first[4]}{rest[0][first.end(4) :]}", *rest[1:]]
    made = zip(rest, renumbered(counted), strict=True)
    return _joined(gap, _renumbering(made, start))


def _joined(gap: tuple[Edit, ...], edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """A gap and the edits after it; one at the same place takes the gap in."""
    if gap and edits and edits[0].position == gap[0].position:
        first = edits[0]
        return (Edit(first.position, first.removed, gap[0].inserted + first.inserted), *edits[1:])
    return gap + edits


def _indent(line: str) -> int:
    return _width(line[: len(line) - len(line.lstrip(" \t"))])


def _width(white: str) -> int:
    return len(white.expandtabs(4))
