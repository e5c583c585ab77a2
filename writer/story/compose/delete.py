"""Delete after the last letter of a block, an item or a paragraph of a quote.

None where the plain key already does what is expected.
"""

from writer.story.compose.composition import Composition, collapsed
from writer.story.compose.line_ends import join_on
from writer.story.compose.list_lines import items_of, renumber_edits
from writer.story.compose.places import (
    DASH,
    ITEM,
    QUOTE,
    QUOTES,
    Line,
    body_end,
    joint,
    line_at,
    line_of,
    mark_width,
    words_start,
)
from writer.story.edit import Edit
from writer.story.lines import is_blank
from writer.story.story import Story

_WORDS = frozenset({"paragraph", "heading", "list"})
_WHOLE = frozenset({"image", "divider", "read-more"})
"""Kinds that no letter is taken from: they are selected first, so that one sees what goes."""


def delete(story: Story, position: int) -> Composition | None:
    """Join what comes next; what is no words is selected first."""
    index = story.block_at(position)
    if index < 0:
        return None
    block, line = story.blocks[index], line_at(story, position)
    if is_blank(line.text):
        return _from_blank(story, index, position, line)
    if block.kind in _WHOLE and position == story.start(index):
        return Composition((), position, body_end(story, index))
    joined = join_on(story, index, position, line)
    if joined is not None:
        return collapsed(joined.edits, min(position, joined.caret))
    if story.slice(position, line.end).strip():
        return None
    if block.kind in QUOTES:
        return _in_quote(story, index, position, line)
    if block.kind == "list" and position < body_end(story, index):
        return _in_list(story, index, position, line)
    if position == body_end(story, index):
        return _at_end(story, index, position)
    return None


def _at_end(story: Story, index: int, position: int) -> Composition | None:
    if index + 1 >= len(story.blocks):
        return None
    block, following = story.blocks[index], story.blocks[index + 1]
    words = words_start(story, index + 1)
    if following.kind in _WHOLE:
        return Composition((), story.start(index + 1), body_end(story, index + 1))
    if block.kind in _WHOLE or block.kind in QUOTES:
        return collapsed((), words)
    if block.kind not in _WORDS:
        return None
    if following.kind not in ("paragraph", "heading"):
        return collapsed((), words)
    return collapsed(
        (Edit(position, words - position, joint(story, index, position, words)),), position
    )


def _from_blank(story: Story, index: int, position: int, line: Line) -> Composition | None:
    """On an empty line between blocks: the line goes, and of the last one the caret goes on."""
    if index + 1 >= len(story.blocks) or position < body_end(story, index):
        return None
    if story.blocks[index].kind == "code":
        return None
    above = line_of(story, line.number - 1).text
    cut = line.start if is_blank(above) else line.end + 1
    after = story.start(index + 1)
    edits = (Edit(cut, after - cut, ""),) if cut < after else ()
    return collapsed(edits, words_start(story, index + 1) - max(after - cut, 0))


# -- lists -----------------------------------------------------------------------------------------


def _in_list(story: Story, index: int, position: int, line: Line) -> Composition | None:
    block = story.blocks[index]
    lines = items_of(block)
    row = line.number - story.line(index)
    after = next((at for at in range(row + 1, len(lines)) if lines[at].strip()), -1)
    if after < 0:
        return None
    item = ITEM.match(lines[after])
    indent = len(lines[after]) - len(lines[after].lstrip(" \t"))
    words = lines[after][item.end() if item else indent :]
    here = ITEM.match(lines[row])
    empty = here is not None and not lines[row][here.end() :].strip()
    space = " " if words and not empty and not line.text.endswith((" ", "\t")) else ""
    target = story.start(index) + sum(len(text) + 1 for text in lines[: after + 1]) - 1 - len(words)
    join = Edit(position, target - position, space)
    made = [*lines[:row], lines[row] + space + words, *lines[after + 1 :]]
    shift = join.removed - len(space)
    numbered = tuple(
        edit.moved(shift)
        for edit in renumber_edits(made, story.start(index))
        if edit.position > position
    )
    return collapsed((join, *numbered), position)


# -- quotes ----------------------------------------------------------------------------------------


def _in_quote(story: Story, index: int, position: int, line: Line) -> Composition | None:
    mark = QUOTE.match(line.text)
    following = _words_below(story, index, line)
    if following is None:
        return (
            None if index + 1 >= len(story.blocks) else collapsed((), words_start(story, index + 1))
        )
    words = following.start + mark_width("quote", following.text)
    if mark is not None and not line.text[mark.end() :].strip():
        return _empty_quoted(story, index, line, following)
    said = story.blocks[index].attribution
    if said is not None and words >= story.start(index) + said.start:
        dash = DASH.match(following.text, words - following.start)
        return collapsed((), following.start + dash.end() if dash else words)  # none of the words
    space = "" if line.text.endswith((" ", "\t")) else " "
    return collapsed((Edit(position, words - position, space),), position)


def _words_below(story: Story, index: int, line: Line) -> Line | None:
    """The next line of a quote that has words."""
    last = story.line(index) + story.blocks[index].lines
    for number in range(line.number + 1, last):
        below = line_of(story, number)
        mark = QUOTE.match(below.text)
        if not below.text.startswith("{:") and below.text[mark.end() if mark else 0 :].strip():
            return below
    return None


def _empty_quoted(story: Story, index: int, line: Line, following: Line) -> Composition:
    """An empty line in a quote goes, but for the one that parts its paragraphs."""
    above = line_of(story, line.number - 1).text if line.number > story.line(index) else ""
    mark = QUOTE.match(above)
    parted = not above[mark.end() if mark else 0 :].strip()
    cut = line.start if parted else line.end + 1
    width = following.start - cut
    edits = (Edit(cut, width, ""),) if width > 0 else ()
    return collapsed(edits, following.start - max(width, 0) + mark_width("quote", following.text))
