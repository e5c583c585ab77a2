"""Where words that are typed land: after a line's marks, and with a blank line on each side."""

from dataclasses import dataclass

from writer.story.compose.places import (
    ITEM,
    QUOTE,
    QUOTES,
    Line,
    body_end,
    line_at,
    line_of,
    mark_width,
)
from writer.story.lines import is_blank
from writer.story.story import Story

_OBJECTS = frozenset({"image", "embed", "divider", "read-more"})
_OPENING_MARKS = "\"'“‘„‚«‹¿¡("


@dataclass(frozen=True, slots=True)
class Landing:
    """Words go to ``position``, with ``before`` and ``after`` put in around them."""

    position: int
    before: str = ""
    after: str = ""

    @property
    def makes_room(self) -> bool:
        """Whether anything has to be put in."""
        return bool(self.before or self.after)


def landing(story: Story, position: int, text: str = "x") -> Landing:
    """Where ``text`` goes that is typed at ``position``.

    On the one line between two blocks it becomes a paragraph of its own; so it does before and
    after a divider, a picture or a read-more break. Words typed before ``## ``, ``> `` or ``- ``
    go behind it.
    """
    index = story.block_at(position)
    line = line_at(story, position)
    if is_blank(line.text):
        return _between_blocks(story, index, position, line)
    if index < 0 or not text.strip():
        return Landing(position)
    kind = story.blocks[index].kind
    if kind in QUOTES:
        return _in_quote(story, index, position, line)
    if not (text[:1].isalnum() or text[:1] in _OPENING_MARKS):
        return Landing(position)  # a mark, and the writer means it
    if kind in _OBJECTS:
        return _beside_object(story, index, position)
    if kind in ("heading", "list"):
        return Landing(max(position, line.start + mark_width(kind, line.text)))
    return Landing(position)


def _between_blocks(story: Story, index: int, position: int, line: Line) -> Landing:
    before = ""
    if index >= 0:
        block = story.blocks[index]
        if position < body_end(story, index):
            return _between_items(story, index, position, line)
        if block.kind == "code" and not _is_fenced(story, index):
            return Landing(position)
        last = line_of(story, story.line(index) + block.lines - 1)
        if block.kind in ("paragraph", "list", *QUOTES) and last.text.endswith("\\"):
            return Landing(position)  # the writer goes on in that paragraph
        before = "\n" if last.number + 1 == line.number else ""
    follows = index + 1 < len(story.blocks) and story.line(index + 1) == line.number + 1
    return Landing(position, before, "\n" if follows else "")


def _between_items(story: Story, index: int, position: int, line: Line) -> Landing:
    """On the empty line between two items of a list: a paragraph that parts them."""
    block = story.blocks[index]
    above, below = line_of(story, line.number - 1).text, line_of(story, line.number + 1).text
    if block.kind != "list" or line.text or "```" in block.source or not ITEM.match(below):
        return Landing(position)
    return Landing(position, "" if is_blank(above) else "\n", "\n")


def _is_fenced(story: Story, index: int) -> bool:
    """Whether a block of code has been closed, so that what follows is no code."""
    block = story.blocks[index]
    last = line_of(story, story.line(index) + block.lines - 1).text.strip()
    return block.lines > 1 and last.startswith(("```", "~~~"))


def _in_quote(story: Story, index: int, position: int, line: Line) -> Landing:
    mark = QUOTE.match(line.text)
    if mark is None:
        return Landing(position)
    if line.text[mark.end() :].strip():
        return Landing(max(position, line.start + mark_width("quote", line.text)))
    first = story.line(index)
    above = line_of(story, line.number - 1).text if line.number > first else ""
    last = line.number + 1 >= first + story.blocks[index].lines
    below = "" if last else line_of(story, line.number + 1).text
    if above.endswith("\\"):
        return Landing(line.end)
    bare = mark[0].rstrip()
    return Landing(
        line.end,
        f"\n{bare} " if _says(above) else "" if line.text.endswith((" ", "\t")) else " ",
        f"\n{bare}" if _says(below) else "",
    )


def _says(line: str) -> bool:
    """Whether a line of a quote has words."""
    mark = QUOTE.match(line)
    return bool(line[mark.end() if mark else 0 :].strip())


def _beside_object(story: Story, index: int, position: int) -> Landing:
    """Words beside what stands alone on its line become the paragraph before or after it."""
    start, end = story.start(index), body_end(story, index)
    kind = story.blocks[index].kind
    if position == start:
        return Landing(position, after="\n\n")
    editable = kind == "embed" or (kind == "divider" and set(story.slice(start, end)) != {"-"})
    if position != end or editable:  # *** may become ***bold***
        return Landing(position)
    line = line_at(story, position)
    follows = index + 1 < len(story.blocks) and story.line(index + 1) == line.number + 1
    return Landing(position, "\n\n", "\n" if follows else "")
