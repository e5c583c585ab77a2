"""Boxes around the words that were looked for: their ground alone is too pale to find them by."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from writer.app.look.theme import current


def paint_boxes(
    painter: QPainter,
    found: Sequence[QTextEdit.ExtraSelection],
    chosen: QTextCursor,
    lines: Iterable[tuple[QTextBlock, QRectF]],
) -> None:
    """Draw a box around each of ``found`` on ``lines``, a heavier one around those within ``chosen``."""
    theme = current()
    usual, here = QPen(theme.color("rim"), 1), QPen(theme.color("focus"), 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    first, last = chosen.selectionStart(), chosen.selectionEnd()
    boxes = {block.blockNumber(): (block, box) for block, box in lines}
    for one in found:
        start, end = one.cursor.selectionStart(), one.cursor.selectionEnd()
        painter.setPen(here if first <= start < end <= last else usual)
        for rect in _rects(start, end, boxes, one.cursor):
            painter.drawRect(rect)


def _rects(
    start: int, end: int, boxes: dict[int, tuple[QTextBlock, QRectF]], cursor: QTextCursor
) -> Iterator[QRectF]:
    """Where the words between two places stand, row by row, of the lines that are seen."""
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() < end:
        if (seen := boxes.get(block.blockNumber())) is not None:
            yield from _rects_in(block, seen[1], start - block.position(), end - block.position())
        block = block.next()


def _rects_in(block: QTextBlock, box: QRectF, start: int, end: int) -> Iterator[QRectF]:
    layout = block.layout()
    for number in range(layout.lineCount()):
        row = layout.lineAt(number)
        first = max(row.textStart(), start)
        last = min(row.textStart() + row.textLength(), end)
        if first >= last:
            continue
        ends = sorted((_x(row.cursorToX(first)), _x(row.cursorToX(last))))
        top = box.top() + row.y()
        yield QRectF(box.left() + ends[0], top, ends[1] - ends[0], row.height()).adjusted(
            -0.5, 0.5, 0.5, -0.5
        )


def _x(answer: object) -> float:
    """PySide gives the place along with the position it was asked for."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
