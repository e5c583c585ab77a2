"""Moving blocks and sections to another place of the story."""

from writer.story.block import Block
from writer.story.compose.composition import Composition, Span, replacement, spans
from writer.story.compose.list_lines import (
    elder_of,
    extent,
    item_line,
    items_of,
    parent_of,
    renumbered,
    younger_of,
)
from writer.story.compose.places import ITEM, line_at
from writer.story.edit import Edit
from writer.story.story import Story

_ENDED_BY_HEADINGS = frozenset({"paragraph", "heading", "quote", "pull-quote", "list"})


def move_up(story: Story, start: int, end: int) -> Composition:
    """Move the selected blocks over the block before them; items of a list over the item before."""
    inside = _moved_items(story, start, end, -1)
    if inside is not None:
        return inside
    found = spans(story, start, end)
    if not found or found[0].index == 0:
        return Composition((), start, end)
    return move_blocks(story, found[0].index, found[-1].index + 1, found[0].index - 1, start, end)


def move_down(story: Story, start: int, end: int) -> Composition:
    """Move the selected blocks under the block after them; items of a list under the item after."""
    inside = _moved_items(story, start, end, 1)
    if inside is not None:
        return inside
    found = spans(story, start, end)
    if not found or found[-1].index + 1 >= len(story.blocks):
        return Composition((), start, end)
    return move_blocks(story, found[0].index, found[-1].index + 1, found[-1].index + 2, start, end)


def _moved_items(story: Story, start: int, end: int, step: int) -> Composition | None:
    """The items that a selection touches past their neighbour; None to move the block."""
    index = story.block_at(start)
    if index < 0 or story.block_at(end) != index or story.blocks[index].kind != "list":
        return None
    lines, top = items_of(story.blocks[index]), story.line(index)
    rows = [story.line_column(place)[0] - top for place in (start, end)]
    if rows[1] >= len(lines):
        return None
    first = item_line(lines, rows[0])
    if first < 0 or _whole(lines, first, rows[1]):
        return None
    last, after = first, extent(lines, first)
    while after <= rows[1]:
        last, after = after, extent(lines, after)
    other = elder_of(lines, first) if step < 0 else younger_of(lines, last)
    if other < 0:
        return Composition((), start, end) if parent_of(lines, first) >= 0 else None
    parts = ((other, extent(lines, other)), (first, after))
    upper, lower = parts if step < 0 else parts[::-1]
    gap = lines[upper[1] : lower[0]]
    swapped = [*lines[slice(*lower)], *gap, *lines[slice(*upper)]]
    moved = _from_the_same_number(lines, [*lines[: upper[0]], *swapped, *lines[lower[1] :]])
    by = upper[0] - first if step < 0 else lower[1] - after
    return _with_rows(story, index, renumbered(moved), (start, end), by)


def _from_the_same_number(old: list[str], new: list[str]) -> list[str]:
    """A list goes on beginning with the number it began with."""
    was, now = ITEM.match(old[0]), ITEM.match(new[0])
    if was is None or now is None or not was[3] or not now[3]:
        return new
    return [f"{now[1]}{was[3]}{now[4]}{new[0][now.end(4) :]}", *new[1:]]


def _whole(lines: list[str], first: int, last: int) -> bool:
    """Whether all items of a list are selected."""
    return first == 0 and extent(lines, item_line(lines, last)) >= len(lines) and last > 0


def _with_rows(
    story: Story, index: int, lines: list[str], places: tuple[int, int], by: int
) -> Composition:
    """The list as ``lines``; what is selected goes on ``by`` rows."""
    start, top = story.start(index), story.line(index)
    span = Span(index, start, start + story.blocks[index].end)
    edit = replacement(story, span, "\n".join(lines))
    made = []
    for place in places:
        line = line_at(story, place)
        row = line.number - top + by
        end = start + sum(len(text) + 1 for text in lines[: row + 1]) - 1
        made.append(end - (line.end - place))
    return Composition((edit,), made[0], made[1])


def section_end(story: Story, index: int) -> int:
    """The index of the first block that no longer belongs to the block at ``index``.

    A heading's section reaches to the next heading of its level or a higher one; any other block is
    a section of its own.
    """
    blocks = story.blocks
    if blocks[index].kind != "heading":
        return index + 1
    level = blocks[index].level
    for at in range(index + 1, len(blocks)):
        if blocks[at].kind == "heading" and blocks[at].level <= level:
            return at
    return len(blocks)


def next_heading(story: Story, index: int) -> int:
    """The heading at ``index`` or the next one after it; their number where there is none.

    A section that is put down among the blocks of another goes after them: in between it would
    take the rest of them over.
    """
    blocks = story.blocks
    while index < len(blocks) and blocks[index].kind != "heading":
        index += 1
    return index


def move_section(story: Story, index: int, to: int) -> Composition:
    """Move the section that block ``index`` opens to before block ``to`` (their number: the end)."""
    after = section_end(story, index)
    start = story.start(index)
    if index <= to <= after:
        return Composition((), start, start)
    return move_blocks(story, index, after, to, start, start)


def section_at(story: Story, position: int) -> int:
    """The heading of the innermost section that holds ``position``; -1 before the first."""
    index = story.block_at(position)
    while index >= 0 and story.blocks[index].kind != "heading":
        index -= 1
    return index


def section_neighbour(story: Story, index: int, step: int) -> int:
    """Where the section of heading ``index`` goes to be one place further up (-1) or down (1).

    Gives the ``to`` of ``move_section``, or -1 when there is no such place in its surroundings.
    """
    blocks, level = story.blocks, story.blocks[index].level
    if step > 0:
        after = section_end(story, index)
        fits = after < len(blocks) and blocks[after].level == level
        return section_end(story, after) if fits else -1
    for at in range(index - 1, -1, -1):
        if blocks[at].kind == "heading" and blocks[at].level <= level:
            return at if blocks[at].level == level else -1
    return -1


def move_blocks(story: Story, first: int, after: int, to: int, start: int, end: int) -> Composition:
    """Move the blocks from ``first`` to before ``after``; what is selected goes with them.

    A blank line comes between blocks that would be one without it.
    """
    low, high = min(first, to), max(after, to)
    parts = ((first, after), (low, first)) if to < first else ((after, high), (first, after))
    gaps = [story.slice(_end(story, at), story.start(at)) for at in (low, first, after, high)]
    bodies = [story.slice(story.start(one), _end(story, end_of)) for one, end_of in parts]
    lead = _parted(story, low - 1, parts[0][0], gaps[0])[len(gaps[0]) :]
    middle = _blank(gaps[1 if to < first else 2])
    tail = _parted(story, parts[1][1] - 1, high, gaps[3])
    region = story.start(low)
    at = region + len(lead) + (0 if to < first else len(bodies[0]) + len(middle))
    shift = at - story.start(first)
    limit = at + len(bodies[0 if to < first else 1])
    new = f"{lead}{bodies[0]}{middle}{bodies[1]}{tail}"
    edit = Edit(region, story.start(high) - region, new)
    anchor, caret = (min(max(place + shift, at), limit) for place in (start, end))
    return Composition((edit,), anchor, caret)


def _end(story: Story, after: int) -> int:
    """Where the words of the block before ``after`` end."""
    if not after:
        return story.start(0)
    return story.start(after - 1) + story.blocks[after - 1].end


def _parted(story: Story, above: int, below: int, gap: str) -> str:
    """``gap`` between two blocks, with a blank line in it where they need one.

    The end of the story is no block; and a divider in its first line would open front matter.
    """
    blocks = story.blocks
    if below >= len(blocks):
        return gap
    if above < 0:
        return gap if story.front or not blocks[below].source.startswith("---") else gap or "\n"
    ended = _is_hashed(blocks[below]) and blocks[above].kind in _ENDED_BY_HEADINGS
    return gap if ended or _is_hashed(blocks[above]) else _blank(gap)


def _blank(gap: str) -> str:
    """``gap`` with a blank line in it."""
    return gap + "\n" * (2 - (gap.count("\n") or gap.count("\r")))


def _is_hashed(block: Block) -> bool:
    """Whether a block is a heading with its marks before it, which is a block of its own anywhere."""
    return block.kind == "heading" and block.source.lstrip(" ").startswith("#")
