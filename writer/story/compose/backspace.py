"""Backspace before a block's first letter.

None where the plain key already does what is expected.
"""

from writer.story.compose.composition import Composition, collapsed
from writer.story.compose.kinds import paragraph
from writer.story.compose.line_ends import drop_blank_in_list, join_back
from writer.story.compose.list_lines import items_of, parent_of, parted_edits
from writer.story.compose.places import (
    DASH,
    ITEM,
    QUOTE,
    QUOTES,
    RAW,
    TASK,
    Line,
    body_end,
    joint,
    line_at,
    mark_width,
    quoted_words,
)
from writer.story.compose.tab import outdent
from writer.story.edit import Edit
from writer.story.lines import is_blank
from writer.story.story import Story

_WORDS = frozenset({"paragraph", "heading", "list"})
_TAKEN_WHOLE = frozenset({"image", "read-more"})
_OBJECTS = frozenset({"image", "embed", "divider", "read-more", "table", "html", "stash"})


def backspace(story: Story, position: int) -> Composition | None:
    """Take a block's mark off, or join it to the one before."""
    index = story.block_at(position)
    if index < 0:
        return None
    line = line_at(story, position)
    if is_blank(line.text):
        within = drop_blank_in_list(story, index, position, line)
        return within or _from_blank(story, index, position, line)
    joined = join_back(story, index, position, line)
    if joined is not None:
        return joined
    kind = story.blocks[index].kind
    width = mark_width(kind, line.text)
    if kind in QUOTES:
        return _in_quote(story, index, position, line)
    box = TASK.match(line.text, width) if width else None
    if box is not None and position == line.start + box.end():
        return collapsed((Edit(line.start + width, box.end() - width, ""),), line.start + width)
    if width and kind == "list" and position == line.start + width:
        return _unmark_item(story, index, position, line, width)
    if width and kind == "heading" and position <= line.start + width:
        return collapsed((Edit(line.start, width, ""),), line.start)
    if kind in _TAKEN_WHOLE and position == body_end(story, index):
        return Composition((), story.start(index), position)
    if position == story.start(index) and index > 0 and kind not in RAW:
        return _join(story, index, position)
    return None


def _from_blank(story: Story, index: int, position: int, line: Line) -> Composition | None:
    """On an empty line after a block: back to the end of its words."""
    end = body_end(story, index)
    if position < end or story.blocks[index].kind == "code":
        return None
    gap = story.slice(end, position)
    after = story.slice(position, story.start(index + 1))
    last = index + 1 >= len(story.blocks)
    if not last and after.count("\n") < 2:  # this is the blank line that parts two blocks
        return collapsed((), end) if gap.count("\n") == 1 else None
    if gap.count("\n") > 2:
        return None
    if gap.count("\n") == 2 or (last and not after):
        return collapsed((Edit(end, len(gap), ""),), end)
    return collapsed((), end)


def _unmark_item(
    story: Story, index: int, position: int, line: Line, width: int
) -> Composition | None:
    """An item goes one level out, or stops being one."""
    row = line.number - story.line(index)
    lines = items_of(story.blocks[index])
    if parent_of(lines, row) >= 0:
        return outdent(story, position, position)
    lead = "" if row == 0 or is_blank(lines[row - 1]) else "\n"
    unmarked = Edit(line.start, width, lead)
    return collapsed((unmarked, *parted_edits(story, index, row)), line.start + len(lead))


def _in_quote(story: Story, index: int, position: int, line: Line) -> Composition | None:
    block, at = story.blocks[index], story.start(index)
    mark = QUOTE.match(line.text)
    if mark is None:
        return None
    words = line.start + mark.end()
    dash = DASH.match(line.text, mark.end())
    said = block.attribution
    if said is not None and at + said.start > line.end:
        said = None  # it stands further down
    if said is not None and dash and not said.text and position == line.start + dash.end():
        return _drop_line(story, index, line)
    item = ITEM.match(line.text, mark.end())
    if item and position == line.start + item.end():
        return collapsed((Edit(words, item.end() - mark.end(), ""),), words)
    if said is not None and dash and position == line.start + dash.end():
        return collapsed((Edit(words, dash.end() - mark.end(), ""),), words)
    if position > words:
        return None
    if at == line.start:
        done = paragraph(story, at, at)
        return collapsed(done.edits, at)
    return (
        _drop_line(story, index, line)
        if not line.text[mark.end() :].strip()
        else _join_in_quote(story, at, line, words)
    )


def _drop_line(story: Story, index: int, line: Line) -> Composition | None:
    """Take an empty line of a quote out, with the empty one that parted it."""
    at = story.start(index)
    kept = quoted_words(story.slice(at, line.start))
    if not kept:
        return collapsed((Edit(at, line.end + 1 - at, ""),), at) if index else None
    end = at + len(kept)
    parting = line_at(story, end).end + 1 == line.start  # no empty paragraph, but what parts two
    below = story.slice(line.end + 1, body_end(story, index)).split("\n", 1)[0]
    if parting and below.strip(" \t>"):
        return collapsed((), end)
    return collapsed((Edit(end, line.end - end, ""),), end)


def _join_in_quote(story: Story, at: int, line: Line, words: int) -> Composition:
    kept = quoted_words(story.slice(at, line.start))
    end = at + len(kept)
    return collapsed((Edit(end, words - end, " "),), end + 1)


def _join(story: Story, index: int, position: int) -> Composition:
    """Join a block to the words before it; what is no words is selected first."""
    before = story.blocks[index - 1]
    end = body_end(story, index - 1)
    kind = story.blocks[index].kind
    if before.kind in _OBJECTS:
        return Composition((), story.start(index - 1), end)
    if before.kind not in _WORDS or kind != "paragraph":
        return collapsed((), end)
    space = joint(story, index - 1, end, position)
    join = Edit(end, position - end, space)
    return collapsed((join, *_closed_up(story, index)), end + len(space))


def _closed_up(story: Story, index: int) -> tuple[Edit, ...]:
    """The rest of a list that a paragraph parted comes up to it again when the paragraph goes."""
    if index + 1 >= len(story.blocks):
        return ()
    before, after = story.blocks[index - 1], story.blocks[index + 1]
    if before.kind != "list" or after.kind != "list" or "\n\n" in before.source.strip():
        return ()
    end = body_end(story, index)
    return (Edit(end, story.start(index + 1) - end, "\n"),)
