"""Moving blocks and sections to another place of the story."""

from writer.story.compose.composition import Composition, spans
from writer.story.edit import Edit
from writer.story.story import Story


def move_up(story: Story, start: int, end: int) -> Composition:
    """Move the selected blocks over the block before them."""
    found = spans(story, start, end)
    if not found or found[0].index == 0:
        return Composition((), start, end)
    return _moved(story, found[0].index, found[-1].index + 1, found[0].index - 1, start, end)


def move_down(story: Story, start: int, end: int) -> Composition:
    """Move the selected blocks under the block after them."""
    found = spans(story, start, end)
    if not found or found[-1].index + 1 >= len(story.blocks):
        return Composition((), start, end)
    return _moved(story, found[0].index, found[-1].index + 1, found[-1].index + 2, start, end)


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


def move_section(story: Story, index: int, to: int) -> Composition:
    """Move the section that block ``index`` opens to before block ``to`` (their number: the end)."""
    after = section_end(story, index)
    start = story.start(index)
    if index <= to <= after:
        return Composition((), start, start)
    return _moved(story, index, after, to, start, start)


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


def _moved(story: Story, first: int, after: int, to: int, start: int, end: int) -> Composition:
    """Move the blocks from ``first`` to before ``after``; what is selected goes with them."""
    low, high = min(first, to), max(after, to)
    parts = ((first, after), (low, first)) if to < first else ((after, high), (first, after))
    middle = _gap(story, first if to < first else after)
    bodies = [_body(story, *part) for part in parts]
    region = story.start(low)
    tail = story.slice(_end(story, high), story.start(high))
    new = f"{bodies[0]}{middle}{bodies[1]}{tail}"
    at = region if to < first else region + len(bodies[0]) + len(middle)
    shift = at - story.start(first)
    limit = at + len(bodies[0 if to < first else 1])
    edit = Edit(region, story.start(high) - region, new)
    anchor, caret = (min(max(place + shift, at), limit) for place in (start, end))
    return Composition((edit,), anchor, caret)


def _body(story: Story, first: int, after: int) -> str:
    return story.slice(story.start(first), _end(story, after))


def _end(story: Story, after: int) -> int:
    """Where the words of the block before ``after`` end."""
    return story.start(after - 1) + story.blocks[after - 1].end


def _gap(story: Story, index: int) -> str:
    """The blank lines before a block, at least one: without it two blocks may become one."""
    gap = story.slice(_end(story, index), story.start(index))
    return gap if gap.count("\n") > 1 or gap.count("\r") > 1 else "\n\n"
