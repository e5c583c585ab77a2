"""Enter, as writers know it from word processors.

None where the plain key already does what is expected.
"""

import itertools

from writer.story.compose.composition import Composition, collapsed
from writer.story.compose.list_lines import (
    item_line,
    items_of,
    parent_of,
    parted_edits,
    renumber_edits,
)
from writer.story.compose.places import (
    DASH,
    ITEM,
    QUOTE,
    QUOTES,
    RAW,
    TASK,
    Line,
    body_end,
    line_at,
    mark_width,
    paragraph_after,
    quoted_words,
    replace_tail,
)
from writer.story.edit import Edit
from writer.story.lines import is_blank
from writer.story.story import Story

_EMPTY_BOX = "[ ] "
_WHOLE = frozenset({"image", "embed", "divider", "read-more"})


def enter(story: Story, position: int) -> Composition | None:
    """Start the next paragraph, item or paragraph of a quote; on an empty one, leave it.

    Leaving a quote asks who said it: the caret then stands after the dash of its attribution.
    """
    index = story.block_at(position)
    if index < 0:
        return None
    kind = story.blocks[index].kind
    line = line_at(story, position)
    if kind in RAW or is_blank(line.text):
        return None
    if kind == "list":
        return _in_list(story, index, position, line)
    if kind in QUOTES:
        return _in_quote(story, index, position, line)
    if kind in _WHOLE:
        return None if position == line.start else paragraph_after(story, index)
    if kind == "heading":
        return _in_heading(story, index, position, line)
    if position == line.start:
        return None  # above a block: a plain new line moves it down
    return _split(story, position, line, "\n\n")


def below(story: Story, position: int) -> Composition | None:
    """Go on in a new paragraph under the block, wherever in it the caret is; None on an empty line."""
    index = story.block_at(position)
    if index < 0 or is_blank(line_at(story, position).text):
        return None
    return paragraph_after(story, index)


def line_break(story: Story, position: int) -> Composition | None:
    """Break the line and go on in the same paragraph, item or quote."""
    index = story.block_at(position)
    if index < 0:
        return None
    kind = story.blocks[index].kind
    line = line_at(story, position)
    if kind not in ("paragraph", "list", *QUOTES) or is_blank(line.text):
        return None
    width = mark_width(kind, line.text)
    if position <= line.start + width:
        return None
    quoted = QUOTE.match(line.text) if kind in QUOTES else None
    lead = quoted[0] if quoted else ""
    lead += " " * (width - len(lead)) if kind != "paragraph" else ""
    return _split(story, position, line, f"\\\n{lead}")


def _split(story: Story, position: int, line: Line, new: str) -> Composition:
    """Break a line, without the spaces that would open the next one."""
    rest = line.text[position - line.start :]
    spaces = len(rest) - len(rest.lstrip(" \t"))
    return collapsed((Edit(position, spaces, new),), position + len(new))


# -- headings --------------------------------------------------------------------------------------


def _in_heading(story: Story, index: int, position: int, line: Line) -> Composition:
    width = mark_width("heading", line.text)
    words = line.start + width
    if not width:  # one underlined with --- or ===
        at_start = position == story.start(index)
        return _above(line, position) if at_start else paragraph_after(story, index)
    if not line.text[width:].strip():
        return collapsed((Edit(line.start, len(line.text), ""),), line.start)
    return _above(line, words) if position <= words else _split(story, position, line, "\n\n")


def _above(line: Line, caret: int) -> Composition:
    """Make room over a block; the caret stays with its words."""
    return collapsed((Edit(line.start, 0, "\n\n"),), caret + 2)


# -- lists -----------------------------------------------------------------------------------------


def _in_list(story: Story, index: int, position: int, line: Line) -> Composition | None:
    lines = items_of(story.blocks[index])
    row = line.number - story.line(index)
    opener = item_line(lines, row) if row < len(lines) else -1
    if opener < 0:
        return None
    match = ITEM.match(lines[opener])
    assert match is not None
    if opener == row and position < line.start + match.end():
        return None
    box = TASK.match(lines[opener], match.end())
    if opener == row and not line.text[box.end() if box else match.end() :].strip():
        return _leave_item(story, index, lines, row, line)
    mark = match[2] or f"{int(match[3]) + 1}{match[4]}"
    loose = "\n" if _is_loose(lines) else ""
    new = f"\n{loose}{match[1]}{mark} {_EMPTY_BOX if box else ''}"
    rest = line.text[position - line.start :]
    spaces = len(rest) - len(rest.lstrip(" \t"))
    edits = [Edit(position, spaces, new)]
    if match[3]:
        edits += _numbers_after(story, index, lines, row, position - line.start, new)
    return collapsed(tuple(edits), position + len(new))


def _numbers_after(
    story: Story, index: int, lines: list[str], row: int, column: int, new: str
) -> list[Edit]:
    """Number the items after one that is put in at ``column`` of ``row``; places as they are now."""
    cut = lines[row]
    made = [*lines[:row], *(cut[:column] + new + cut[column:].lstrip(" \t")).split("\n")]
    count = len(made) - row
    made += lines[row + 1 :]
    added = len("\n".join(made)) - len("\n".join(lines))
    start = story.start(index)
    first_after = start + len("\n".join(made[: row + count]))
    return [
        edit.moved(-added) for edit in renumber_edits(made, start) if edit.position > first_after
    ]


def _leave_item(story: Story, index: int, lines: list[str], row: int, line: Line) -> Composition:
    """An empty item goes one level out; at the outermost it ends the list."""
    parent = parent_of(lines, row)
    if parent >= 0:
        above = ITEM.match(lines[parent])
        assert above is not None
        mark = above[2] or f"{int(above[3]) + 1}{above[4]}"
        new = f"{above[1]}{mark} {_EMPTY_BOX if TASK.match(lines[parent], above.end()) else ''}"
        return collapsed((Edit(line.start, len(line.text), new),), line.start + len(new))
    numbered = parted_edits(story, index, row)
    gone = Edit(line.start, len(line.text), "")
    if row == 0 or not lines[row - 1].strip():  # a loose list: its own blank line parts them
        return collapsed((gone, *numbered), line.start)
    return collapsed((Edit(line.start, len(line.text), "\n"), *numbered), line.start + 1)


def _is_loose(lines: list[str]) -> bool:
    """Whether a blank line stands between items."""
    return any(
        not before.strip() and ITEM.match(after) for before, after in itertools.pairwise(lines)
    )


# -- quotes ----------------------------------------------------------------------------------------


def _in_quote(story: Story, index: int, position: int, line: Line) -> Composition | None:
    block = story.blocks[index]
    said = block.attribution
    at = story.start(index)
    if line.text.startswith("{:"):
        return paragraph_after(story, index)
    mark = QUOTE.match(line.text)
    if mark is None or position < line.start + mark.end():
        return None if mark is None or position == line.start else _above(line, position)
    if said is not None and at + said.start <= line.end and position >= at + said.start:
        return _leave_attribution(story, index)
    if line.text[mark.end() :].strip():
        if block.kind == "pull-quote":
            return paragraph_after(story, index)
        return _next_in_quote(story, position, line, mark[0])
    return _leave_quote(story, index, line)


def _next_in_quote(story: Story, position: int, line: Line, mark: str) -> Composition:
    item = ITEM.match(line.text, len(mark))
    if item is None:
        return _split(story, position, line, f"\n{mark.rstrip()}\n{_spaced(mark)}")
    box = TASK.match(line.text, item.end())
    if not line.text[box.end() if box else item.end() :].strip():  # an empty item in a quote
        return collapsed(
            (Edit(line.start, len(line.text), f"{mark.rstrip()}\n{_spaced(mark)}"),),
            line.start + len(mark.rstrip()) + 1 + len(_spaced(mark)),
        )
    bullet = item[2] or f"{int(item[3]) + 1}{item[4]}"
    return _split(
        story, position, line, f"\n{_spaced(mark)}{item[1]}{bullet} {_EMPTY_BOX if box else ''}"
    )


def _spaced(mark: str) -> str:
    return mark if mark.endswith((" ", "\t")) else mark + " "


def _leave_quote(story: Story, index: int, line: Line) -> Composition:
    """From an empty line: to the attribution, which is asked for when there is none."""
    block, at = story.blocks[index], story.start(index)
    words = quoted_words(story.slice(at, line.start))
    if not words or block.kind == "pull-quote":
        return _without_line(story, index, line)
    said = block.attribution
    after = story.slice(line.end, at + said.start if said else body_end(story, index))
    if after.strip(" \t\r\n>"):  # more words follow: the quote ends here
        rest = after.lstrip("\r\n>" + " \t")
        skipped = len(after) - len(rest)
        edit = Edit(at + len(words), line.end + skipped - at - len(words), "\n\n\n\n> ")
        return collapsed((edit,), at + len(words) + 2)
    if said is not None:
        edit = Edit(at + len(words), max(said.start - len(words), 0), "\n>\n> ")
        return collapsed((edit,), at + said.end - edit.removed + len(edit.inserted))
    new = "\n>\n> — "
    removed = body_end(story, index) - at - len(words)
    return collapsed((Edit(at + len(words), removed, new),), at + len(words) + len(new))


def _without_line(story: Story, index: int, line: Line) -> Composition:
    """Take an empty line of a quote out and go on after the quote."""
    block, at = story.blocks[index], story.start(index)
    if block.lines == 1:
        return collapsed((Edit(at, block.end, ""),), at)
    kept = quoted_words(story.slice(at, line.start))
    rest = story.slice(line.end, body_end(story, index))
    if not kept:
        return (
            replace_tail(story, index, at) if not rest.strip(" \t\r\n>") else _first_out(at, line)
        )
    done = paragraph_after(story, index)
    drop = Edit(at + len(kept), line.end - at - len(kept), "")
    return collapsed((drop, *done.edits), done.caret - drop.removed)


def _first_out(at: int, line: Line) -> Composition:
    return collapsed((Edit(at, line.end - at, "\n"),), at)


def _leave_attribution(story: Story, index: int) -> Composition:
    """From the attribution to what follows the quote; an empty attribution goes."""
    block = story.blocks[index]
    said = block.attribution
    assert said is not None
    if said.text or not DASH.match(block.source, said.start):
        return paragraph_after(story, index)
    tail = block.source[said.end : block.end].strip()
    if tail:
        return paragraph_after(story, index)
    return replace_tail(story, index, story.start(index) + said.start)
