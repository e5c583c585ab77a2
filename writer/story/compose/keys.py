"""Enter and Backspace, as writers know them from word processors.

Each gives None where the plain key already does what is expected.
"""

import re

from writer.story.compose.composition import Composition, collapsed
from writer.story.edit import Edit
from writer.story.lines import is_blank
from writer.story.story import Story

_ITEM = re.compile(r"([ \t]*)(?:([-*+])|(\d{1,9})([.)]))([ \t]+|$)")
_QUOTE = re.compile(r"[ ]{0,3}>[ \t]?")
_NEW_PARAGRAPH = "\n\n"
_RAW = frozenset({"code", "html", "stash", "table", "definitions"})


def enter(story: Story, position: int) -> Composition | None:
    """Enter starts the next paragraph, item or line of a quote; on an empty one it leaves it."""
    index = story.block_at(position)
    if index < 0:
        return None
    kind = story.blocks[index].kind
    start, line = _line(story, position)
    if kind in _RAW or is_blank(line):
        return None
    if kind == "list":
        return _enter_item(position, start, line)
    if kind in ("quote", "pull-quote"):
        return _enter_quote(position, start, line)
    if position == start:
        return None  # above a block: a plain new line moves it down
    return collapsed((Edit(position, 0, _NEW_PARAGRAPH),), position + 2)


def _enter_item(position: int, start: int, line: str) -> Composition | None:
    match = _ITEM.match(line)
    if match is None or position < start + match.end():
        return None
    if not line[match.end() :].strip():
        return collapsed((Edit(start, len(line), "\n"),), start + 1)
    mark = match[2] or f"{int(match[3]) + 1}{match[4]}"
    new = f"\n{match[1]}{mark} "
    return collapsed((Edit(position, 0, new),), position + len(new))


def _enter_quote(position: int, start: int, line: str) -> Composition | None:
    match = _QUOTE.match(line)
    if match is None or position < start + match.end():
        return None
    if not line[match.end() :].strip():
        return collapsed((Edit(start, len(line), ""),), start)
    return collapsed((Edit(position, 0, "\n>\n> "),), position + 5)


def backspace(story: Story, position: int) -> Composition | None:
    """Backspace before a block's first letter takes its mark off, or joins it to the one before."""
    index = story.block_at(position)
    if index < 0:
        return None
    kind = story.blocks[index].kind
    start, line = _line(story, position)
    pattern = {"list": _ITEM, "quote": _QUOTE, "pull-quote": _QUOTE}.get(kind)
    match = pattern.match(line) if pattern else None
    if match and position == start + match.end() > start:
        return _unmark(story, index, start, match.end())
    if position == story.start(index) == start and index > 0 and kind == "paragraph":
        return _join(story, index, position)
    return None


def needs_gap(story: Story, position: int) -> bool:
    """Whether words typed here would run on in the block above, with no blank line between.

    So it is on the line under a story's last paragraph, where a writer means a new one.
    """
    line, _ = story.line_column(position)
    index = story.block_at(position)
    if index < 0 or story.blocks[index].kind in _RAW or not is_blank(_line(story, position)[1]):
        return False
    above = story.line(index) + story.blocks[index].lines - 1
    return line == above + 1


def _unmark(story: Story, index: int, start: int, width: int) -> Composition:
    """Take a mark off; a line that stays behind a list or quote needs a blank line before it."""
    first = start == story.start(index)
    lead = "" if first else "\n"
    return collapsed((Edit(start, width, lead),), start + len(lead))


def _join(story: Story, index: int, position: int) -> Composition | None:
    before = story.blocks[index - 1]
    if before.kind not in ("paragraph", "heading"):
        return None
    end = story.start(index - 1) + before.end
    space = "" if story.slice(end - 1, end).isspace() else " "
    return collapsed((Edit(end, position - end, space),), end + len(space))


def _line(story: Story, position: int) -> tuple[int, str]:
    """Where the line of ``position`` starts, and the line without its end."""
    line, _ = story.line_column(position)
    start = story.position(line, 1)
    end = story.position(line, 1 << 60)
    return start, story.slice(start, end)
