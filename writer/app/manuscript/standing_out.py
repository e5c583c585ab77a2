"""What stands out in focus mode: the sentence, the paragraph or the section at the caret."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLine

from writer.app.manuscript.layout import MARGIN
from writer.app.utf16 import from_utf16, to_utf16
from writer.story import Story
from writer.story.sentences import sentence_spans

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript

_AROUND = 12  # lines of a paragraph that is broken by hand, before and after the caret's
_LONGEST = 20_000  # code points of a paragraph that is read for its sentences
_FARTHEST = 400  # blocks from the caret that are looked at for a heading
_WHOLE = 1 << 30

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Unit:
    """From one place to another: a line's number and how many UTF-16 units into it."""

    start: Place
    end: Place

    def outside(self, line: QTextBlock, box: QRectF) -> Iterator[QRectF]:
        """The parts of a line's box in the viewport that are not of it."""
        number = line.blockNumber()
        first = (
            self.start[1] if number == self.start[0] else (0 if number > self.start[0] else _WHOLE)
        )
        last = self.end[1] if number == self.end[0] else (_WHOLE if number < self.end[0] else 0)
        if first >= last or first >= line.length() > 1:
            yield box.adjusted(MARGIN - 2, 0, 0, 0)
        elif first > 0 or last < line.length() - 1:
            yield from _rows_outside(line, box, first, last)


def _rows_outside(line: QTextBlock, box: QRectF, first: int, last: int) -> Iterator[QRectF]:
    """The same row by row, of a line that is broken on the screen."""
    layout = line.layout()
    for at in range(layout.lineCount()):
        row = layout.lineAt(at)
        start, end = row.textStart(), row.textStart() + row.textLength()
        left = box.left() + layout.position().x()
        for one, other in ((start, min(first, end)), (max(last, start), end)):
            if one < other:
                yield _part(row, box, left, one, other)


def _part(row: QTextLine, box: QRectF, left: float, one: int, other: int) -> QRectF:
    """The box of some words in a row; to the edge of the paper where they begin or end it."""
    places = [left + row.cursorToX(at)[0] for at in (one, other)]  # type: ignore[index]
    start, end = row.textStart(), row.textStart() + row.textLength()
    if places[0] <= places[1]:
        places[0] = box.left() + MARGIN - 2 if one == start else places[0]
        places[1] = box.right() if other == end else places[1]
    return QRectF(
        min(places), box.top() + row.y() - 2, abs(places[1] - places[0]), row.height() + 4
    )


def _here(manuscript: "Manuscript") -> tuple[Story, int, int]:
    """The story, the caret's line, and the index of its block (negative between blocks)."""
    story = manuscript.story_document.story
    line = manuscript.textCursor().blockNumber()
    return story, line, story.block_at_line(line + 1)


def _lines(first: int, last: int) -> Unit:
    return Unit((first, 0), (last, _WHOLE))


def _paragraph(manuscript: "Manuscript") -> Unit:
    story, line, index = _here(manuscript)
    if index < 0:
        return _lines(line, line)
    first = story.line(index) - 1
    return _lines(first, first + story.blocks[index].lines - 1)


def _sentence(manuscript: "Manuscript") -> Unit:
    """The sentence at the caret, within its paragraph; of other blocks within the caret's line."""
    caret, block = manuscript.textCursor(), _paragraph(manuscript)
    story, here, index = _here(manuscript)
    if index >= 0 and story.blocks[index].kind == "paragraph" and here <= block.end[0]:
        numbers = range(max(block.start[0], here - _AROUND), min(block.end[0], here + _AROUND) + 1)
    else:
        numbers = range(here, here + 1)
    document = manuscript.document()
    texts = [document.findBlockByNumber(number).text() for number in numbers]
    whole = "\n".join(texts)
    if len(whole) > _LONGEST:
        return block
    before = len("\n".join(texts[: here - numbers[0]])) + (here > numbers[0])
    at = before + from_utf16(texts[here - numbers[0]], caret.positionInBlock())
    first, last = _span(whole, at)
    return Unit(_place(texts, numbers[0], first), _place(texts, numbers[0], last))


def _span(text: str, at: int) -> Place:
    """The sentence that a caret is in; after its last mark it is in it still, as one types there."""
    for first, last in sentence_spans(text):
        if at <= last:
            start = first + len(text[first:last]) - len(text[first:last].lstrip())
            return min(start, at), last
    return 0, len(text)


def _place(texts: list[str], number: int, at: int) -> Place:
    """The line, and the place in it, of a place in lines put together."""
    for text in texts:
        if at <= len(text):
            return number, to_utf16(text, at)
        at -= len(text) + 1
        number += 1
    return number - 1, _WHOLE


def _section(manuscript: "Manuscript") -> Unit:
    """From the heading over the caret to the one after it."""
    story, line, index = _here(manuscript)
    if index < 0:
        return _lines(line, line)
    first, last = index, index + 1
    while first > max(index - _FARTHEST, 0) and story.blocks[first].kind != "heading":
        first -= 1
    end = min(index + _FARTHEST, len(story.blocks))
    while last < end and story.blocks[last].kind != "heading":
        last += 1
    stop = story.line(last - 1) - 1 + story.blocks[last - 1].lines - 1
    return _lines(story.line(first) - 1, stop)


UNITS: dict[str, Callable[["Manuscript"], Unit]] = {
    "sentence": _sentence,
    "paragraph": _paragraph,
    "section": _section,
}
