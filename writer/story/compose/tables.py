"""Tables: begun by a typed row, gone through by Tab, Enter and bars; at the end a row is added."""

import re

from writer.story.compose.composition import Composition, collapsed
from writer.story.compose.places import body_end, line_at, line_of, paragraph_after
from writer.story.edit import Edit
from writer.story.story import Story
from writer.story.syntax import split_row

_TYPED_RULE = re.compile(r":?-+:?")
_RULE = 1  # the row of the line under the heads, which has no cells


def start_table(story: Story, position: int) -> Composition | None:
    """Make a table of a row that was typed with its bars, the caret in the first cell under it.

    None for what is no such row alone, or has the caret elsewhere than at its end.
    """
    index = story.block_at(position)
    line = line_at(story, position)
    text = line.text.strip()
    if index < 0 or story.blocks[index].kind != "paragraph" or story.blocks[index].lines != 1:
        return None
    columns = len(split_row(text))
    if (
        columns < 2
        or not (text[0] == text[-1] == "|")
        or line.text[position - line.start :].strip()
    ):
        return None
    rule = "\n|" + " --- |" * columns
    edit = Edit(line.start + len(line.text), 0, rule + "\n|" + "  |" * columns)
    return collapsed((edit,), edit.position + len(rule) + 3)


def past_bar(story: Story, position: int) -> Composition | None:
    """Go where a typed bar leads who types a row: over the bar that ends the cell of the caret.

    The first bar is there already. None where a bar is to be put in: outside a table, among the
    words of a cell, or where the next cell has words.
    """
    found = _place(story, position)
    if found is None or found[1] == _RULE:
        return None
    line = line_at(story, position)
    text, at = line.text, position - line.start
    left, right = text.rfind("|", 0, at), text.find("|", at)
    if left < 0 or right < 0 or text[at:right].strip() or text[at - 1] == "\\":
        return None
    after = text.find("|", right + 1)
    if after > 0 and text[right + 1 : after].strip():
        return None
    words = text[left + 1 : at].strip()
    if not words and left == text.index("|"):
        return collapsed((), position)
    tidy = f" {words} " if words else "  "
    same = text[left + 1 : right] == tidy
    edits = () if same else (Edit(line.start + left + 1, right - left - 1, tidy),)
    behind = line.start + left + 1 + len(tidy) + 1
    return collapsed(edits, behind if after < 0 else behind + min(1, after - right - 1))


def next_cell(story: Story, position: int, step: int) -> Composition | None:
    """Select the cell after (1) or before (-1) the caret's; after the last, add a row.

    None outside a table.
    """
    found = _place(story, position)
    if found is None:
        return None
    index, row, column = found
    columns = len(_cells(story, index, 0))
    column += step
    if not 0 <= column < columns:
        row, column = row + step, 0 if step > 0 else columns - 1
    row += step if row == _RULE else 0
    if row < 0:
        return collapsed((), position)
    if row >= story.blocks[index].lines:
        return _add_row(story, index, columns)
    return _select(story, index, row, column)


def next_row(story: Story, position: int) -> Composition | None:
    """Go to the cell under the caret's. From the last row: add one, or leave the table when empty.

    None outside a table.
    """
    found = _place(story, position)
    if found is None:
        return None
    index, row, column = found
    last = story.blocks[index].lines - 1
    cells = _cells(story, index, row)
    if row == last == _RULE + 1 and all(_TYPED_RULE.fullmatch(text) for _, text in cells):
        return _take_rule(story, index)
    if position == line_at(story, position).start + len(line_at(story, position).text):
        column = 0  # behind the last bar: the row was typed
    if row == last and row > _RULE and not any(text for _, text in cells):
        return _leave(story, index, row)
    row += 2 if row + 1 == _RULE else 1
    if row > last:
        return _add_row(story, index, len(_cells(story, index, 0)), column)
    return _select(story, index, row, column)


def _place(story: Story, position: int) -> tuple[int, int, int] | None:
    """The table's index, the row and the column of the caret."""
    index = story.block_at(position)
    if index < 0 or story.blocks[index].kind != "table" or position > body_end(story, index):
        return None
    line = line_at(story, position)
    starts = [line.start + start for start, _ in split_row(line.text)]
    column = max(sum(1 for start in starts if start <= position) - 1, 0)
    return index, line.number - story.line(index), column


def _cells(story: Story, index: int, row: int) -> list[tuple[int, str]]:
    return split_row(line_of(story, story.line(index) + row).text)


def _select(story: Story, index: int, row: int, column: int) -> Composition:
    line = line_of(story, story.line(index) + row)
    cells = split_row(line.text)
    if not cells:
        return collapsed((), line.end)
    start, text = cells[min(column, len(cells) - 1)]
    if not text:  # an empty cell is told with its end: go back between its spaces
        start -= 1 if line.text[start - 1 : start] == " " and start > 1 else 0
    return Composition((), line.start + start, line.start + start + len(text))


def _add_row(story: Story, index: int, columns: int, column: int = 0) -> Composition:
    end = body_end(story, index)
    return collapsed((Edit(end, 0, "\n|" + "  |" * columns),), end + 3 + 3 * column)


def _take_rule(story: Story, index: int) -> Composition:
    """The typed line under the heads in place of the one that is there."""
    rule = line_of(story, story.line(index) + _RULE)
    typed = line_of(story, story.line(index) + _RULE + 1)
    columns = len(_cells(story, index, 0))
    removed = typed.start + len(typed.text) - rule.start
    inserted = f"{typed.text}\n|" + "  |" * columns
    return collapsed((Edit(rule.start, removed, inserted),), rule.start + len(typed.text) + 3)


def _leave(story: Story, index: int, row: int) -> Composition:
    line = line_of(story, story.line(index) + row)
    done = paragraph_after(story, index)
    drop = Edit(line.start - 1, len(line.text) + 1, "")
    return collapsed((drop, *done.edits), done.caret - drop.removed)
