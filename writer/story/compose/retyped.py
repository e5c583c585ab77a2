"""Marks typed where a mark is already: a heading typed to be a list, an item to be a heading."""

import re

from writer.story.compose.composition import Composition, Span, collapsed, replacement
from writer.story.compose.items import as_headings
from writer.story.compose.list_lines import elder_of, items_of, marked, younger_of
from writer.story.compose.places import ITEM, QUOTE, QUOTES, Line, line_at, line_of
from writer.story.edit import Edit
from writer.story.story import Story

_HEADING = re.compile(r"[ ]{0,3}#{1,6}[ \t]+(#{1,6}|>|[-*+]|1[.)]) \Z")
_TYPED = re.compile(r"(#{1,6}|>|[-*+]|\d{1,9}[.)]) \Z")


def retyped(story: Story, position: int) -> Composition | None:
    """A space was typed at ``position``: let the mark before it count, and not the one it follows.

    None where no mark was typed at the start of a heading's, an item's or a quote's words.
    """
    index = story.block_at(position)
    if index < 0:
        return None
    line = line_at(story, position)
    before = line.text[: position - line.start]
    match story.blocks[index].kind:
        case "heading":
            typed = _HEADING.match(before)
            return _instead(line, position, typed[1]) if typed else None
        case "list":
            return _in_item(story, index, line, before)
        case kind if kind in QUOTES:
            return _in_quote(story, index, line, before)
    return None


def _instead(line: Line, position: int, mark: str) -> Composition:
    mark = _section(mark)
    return collapsed(
        (Edit(line.start, position - line.start, f"{mark} "),), line.start + len(mark) + 1
    )


def _section(mark: str) -> str:
    return "##" if mark == "#" else mark  # the headline is the story's only one


def _in_item(story: Story, index: int, line: Line, before: str) -> Composition | None:
    item = ITEM.match(line.text)
    typed = _TYPED.match(before[item.end() :]) if item else None
    if item is None or typed is None:
        return None
    lines, row = items_of(story.blocks[index]), line.number - story.line(index)
    start = line.start + item.end()
    if typed[1][0] in "#>":
        lines[row] = line.text[: item.end()] + line.text[len(before) :]
        made, at = as_headings(lines, f"{_section(typed[1])} ", row, row)
        top = story.start(index)
        edit = replacement(story, Span(index, top, top + story.blocks[index].end), made)
        return collapsed((edit,), top + at)
    if bool(item[3]) == typed[1][0].isdigit():  # as on a line that has its mark already
        return collapsed((Edit(start, len(typed[0]), ""),), start) if row else None
    if elder_of(lines, row) >= 0 or younger_of(lines, row) >= 0:
        return None  # the mark of the others counts
    lines[row] = line.text[: item.end()] + line.text[len(before) :]
    top = story.start(index)
    span = Span(index, top, top + story.blocks[index].end)
    edit = replacement(story, span, "\n".join(marked(lines, row, typed[1])))
    return collapsed((edit,), line.start + len(item[1]) + len(typed[0]))


def _in_quote(story: Story, index: int, line: Line, before: str) -> Composition | None:
    """``> `` typed on a line of a quote that Enter has begun already."""
    mark = QUOTE.fullmatch(before)
    if mark is None or line.number == story.line(index) or not before.endswith("> "):
        return None
    above = QUOTE.match(line_of(story, line.number - 1).text)
    if above is None or above[0].count(">") != before.count(">") - 1:
        return None
    start = line.start + before.rindex(">")
    return collapsed((Edit(start, 2, ""),), start)
