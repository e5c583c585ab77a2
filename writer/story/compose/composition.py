"""What a composing command gives back, and the parts they share."""

from dataclasses import dataclass

from writer.story.edit import Edit, smallest_edit
from writer.story.lines import bare, is_blank, split_lines
from writer.story.story import Story


@dataclass(frozen=True, slots=True)
class Composition:
    """Edits of the text as it is, and what is selected after them (code points, new text)."""

    edits: tuple[Edit, ...]
    anchor: int
    caret: int


@dataclass(frozen=True, slots=True)
class Span:
    """The lines of one block without the blank lines after it: its index and place."""

    index: int
    start: int
    end: int


def spans(story: Story, start: int, end: int) -> list[Span]:
    """The blocks that a selection touches; none when it is a caret on an empty line."""
    if not story.blocks:
        return []
    first, last = max(story.block_at(start), 0), max(story.block_at(end), 0)
    found = []
    for index in range(first, last + 1):
        at = story.start(index)
        block = story.blocks[index]
        here = Span(index, at, at + block.end)
        if start <= here.end and (end > at or start == end or index == first):
            found.append(here)
    return found


def lines_of(text: str) -> list[str]:
    """The lines of a block without their ends and without blank lines."""
    return [bare(line) for line in split_lines(text) if not is_blank(line)]


def replacement(story: Story, span: Span, new: str) -> Edit:
    """The edit that turns a block's lines into ``new``, touching only what differs."""
    old = story.slice(span.start, span.end)
    return smallest_edit(span.start, old, new)


def insertion(story: Story, position: int, new: str) -> tuple[Edit, int]:
    """The edit that puts ``new`` as a block of its own at or after ``position``.

    Blank lines around it are made to be one before and one after. Gives the edit and where
    ``new`` then starts.
    """
    index = story.block_at(max(position, len(story.front))) if story.blocks else -1
    if index >= 0 and position < story.start(index):
        index -= 1
    before = story.start(index) + story.blocks[index].end if index >= 0 else len(story.front)
    if index < 0 and story.front and not story.front.endswith(("\n", "\r")):
        return Edit(before, 0, "\n" + new + "\n"), before + 1
    after = story.start(index + 1)
    lead = "\n\n" if index >= 0 else ""
    tail = "\n\n" if index + 1 < len(story.blocks) else "\n"
    return Edit(before, after - before, lead + new + tail), before + len(lead)


def collapsed(edits: tuple[Edit, ...], caret: int) -> Composition:
    """A composition that leaves a caret and no selection."""
    return Composition(edits, caret, caret)


def moved(position: int, edits: tuple[Edit, ...]) -> int:
    """Where a position of the old text is after ``edits``; inside a replaced part, its end."""
    shift = 0
    for edit in sorted(edits, key=lambda edit: edit.position):
        if edit.position > position:
            break
        if edit.end <= position:
            shift += len(edit.inserted) - edit.removed
        else:
            return edit.position + shift + len(edit.inserted)
    return position + shift
