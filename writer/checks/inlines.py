"""Where links and pictures stand in a block's source."""

from writer.story import Leaf
from writer.story.inline import Inline


def place_of(leaf: Leaf, inline: Inline) -> tuple[int, int]:
    """The stretch of the block's source that a link or picture takes."""
    return leaf.source_of_markup(inline.start), leaf.source_of_markup(inline.end - 1) + 1


def inner_of(leaf: Leaf, inline: Inline, start: int, source: str) -> tuple[int, int]:
    """The stretch of the block's source between its brackets, given where it starts there."""
    opening = start + (2 if inline.kind == "image" else 1)
    if inline.children:
        last = inline.children[-1].end
        return opening, max(opening, leaf.source_of_markup(max(last - 1, 0)) + 1)
    closing = source.find("]", opening)
    return opening, closing if closing >= 0 else opening
