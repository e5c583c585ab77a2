"""Backspace and Delete at the line ends within a paragraph, an item or a quote."""

from writer.story.compose.composition import Composition, collapsed
from writer.story.compose.list_lines import items_of
from writer.story.compose.places import ITEM, QUOTES, Line, body_end, line_of, mark_width
from writer.story.edit import Edit
from writer.story.lines import is_blank
from writer.story.story import Story

_RUNNING = frozenset({"paragraph", "list"})


def join_back(story: Story, index: int, position: int, line: Line) -> Composition | None:
    """Before the words of a line that goes on from the one above: join the two."""
    if line.number == story.line(index) or not _goes_on(story, index, line):
        return None
    if position > line.start + _lead(line):
        return None
    return _joined(story, line_of(story, line.number - 1), line)


def join_on(story: Story, index: int, position: int, line: Line) -> Composition | None:
    """After the words of a line that goes on in the one below: join the two."""
    last = story.line(index) + story.blocks[index].lines - 1
    if line.number >= last or story.slice(position, line.end).strip() not in ("", "\\"):
        return None
    below = line_of(story, line.number + 1)
    return _joined(story, line, below) if _goes_on(story, index, below) else None


def drop_blank_in_list(story: Story, index: int, position: int, line: Line) -> Composition | None:
    """On an empty line between two items: it goes, and with it those that made it a paragraph."""
    if story.blocks[index].kind != "list" or position >= body_end(story, index):
        return None
    first = last = line.number
    while is_blank(line_of(story, first - 1).text):
        first -= 1
    while is_blank(line_of(story, last + 1).text):
        last += 1
    if first == last:
        return None  # it parts two items, as the writer wants it
    lines = items_of(story.blocks[index])
    others = [text for text in lines if not text.strip()]
    loose = len(others) > last - first + 1
    end = line_of(story, first - 1).end
    gap = "\n\n" if loose else "\n"
    return collapsed((Edit(end, line_of(story, last + 1).start - end, gap),), end)


def _goes_on(story: Story, index: int, line: Line) -> bool:
    """Whether a line of a block goes on with the words of the line above."""
    kind = story.blocks[index].kind
    if kind in QUOTES:
        return line.text[: mark_width(kind, line.text)].strip() == ">" and _says_above(story, line)
    return kind in _RUNNING and not ITEM.match(line.text) and _says_above(story, line)


def _says_above(story: Story, line: Line) -> bool:
    return bool(line_of(story, line.number - 1).text.strip(" \t>")) and bool(
        line.text.strip(" \t>")
    )


def _lead(line: Line) -> int:
    """How much of a line stands before its words."""
    if line.text.lstrip(" ").startswith(">"):
        return mark_width("quote", line.text)
    return len(line.text) - len(line.text.lstrip(" \t"))


def _joined(story: Story, above: Line, below: Line) -> Composition:
    """Two lines as one; a break that was made on purpose leaves nothing, any other a space."""
    words = above.text.rstrip(" \t")
    broken = words.endswith("\\") and not words.endswith("\\\\")
    kept = words[:-1] if broken else words
    end = above.start + len(kept)
    space = "" if broken or not kept else " "
    return collapsed((Edit(end, below.start + _lead(below) - end, space),), end + len(space))
