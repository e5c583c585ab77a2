"""Putting in blocks that are no words: a divider, a table, a picture, an embed."""

from writer.story.compose.composition import Composition, Span, collapsed, insertion, replacement
from writer.story.lines import is_blank
from writer.story.story import Story

DIVIDER = "---"
TABLE = "|  |  |\n| --- | --- |\n|  |  |"


def divider(story: Story, start: int, end: int) -> Composition:
    """Put a divider after the block of the caret; the caret goes on under it."""
    edit, at = insertion(story, end, DIVIDER)
    return collapsed((edit,), at + len(edit.inserted) - (at - edit.position))


def table(story: Story, start: int, end: int) -> Composition:
    """Put in a table of two columns, with the caret in its first cell."""
    edit, at = insertion(story, end, TABLE)
    return collapsed((edit,), at + 2)


def block(story: Story, position: int, markup: str, caret: int | None = None) -> Composition:
    """Put in ``markup`` as a block after the one at ``position``; an empty line becomes it.

    ``caret`` is where to go on, in code points of ``markup``; at its end when None.
    """
    edit, at = insertion(story, position, markup)
    return collapsed((edit,), at + (len(markup) if caret is None else caret))


def in_place(story: Story, index: int, markup: str) -> Composition:
    """Make block ``index`` be ``markup``."""
    start = story.start(index)
    edit = replacement(story, Span(index, start, start + story.blocks[index].end), markup)
    edits = (edit,) if edit.removed or edit.inserted else ()
    return collapsed(edits, start + len(markup))


def stands_alone(story: Story, start: int, end: int) -> bool:
    """Whether a selection is a caret on an empty line, where a block can be put in."""
    if start != end:
        return False
    line, _ = story.line_column(start)
    first = story.position(line, 1)
    return is_blank(story.slice(first, story.position(line, 1 << 60)))
