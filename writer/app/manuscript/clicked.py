"""Where a click goes in words that run from the right, and which word a double click selects."""

import re

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextBlock, QTextCursor, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from writer.app.utf16 import from_utf16, to_utf16

_KEEP, _MOVE = QTextCursor.MoveMode.KeepAnchor, QTextCursor.MoveMode.MoveAnchor
_LETTER = r"(?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0dff\u0e31-\u0e4e])"
_WORD = re.compile(
    rf"{_LETTER}+(?:(?:(?<=[^\W\d])['’](?=[^\W\d])|(?<=\d)[.,:](?=\d)|_(?!_)){_LETTER}+)*"
)
"""A word as word processors select it: don’t and 12.5 are one, the marks around a word none of it."""


class ClickedEdit(QPlainTextEdit):
    """A plain text editor in which a click goes to the letter it is on.

    Qt leaves out the space at which a line breaks when it paints words that run from the right, and
    not when it looks for the letter at a place: that is one space further on then.
    """

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(self._on_letter(event))
        if event.button() == Qt.MouseButton.LeftButton:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._stay_on_row(event, _KEEP if shift else _MOVE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event = self._on_letter(event)
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._select_word(self.cursorForPosition(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._on_letter(event) if event.buttons() else event)
        if event.buttons() & Qt.MouseButton.LeftButton and self.textCursor().hasSelection():
            self._stay_on_row(event, _KEEP)

    def letter_at(self, place: QPointF | QPoint) -> QPoint:
        """The place, in pixels of the viewport, at which Qt finds the letter that is at ``place``."""
        point = place.toPoint() if isinstance(place, QPointF) else place
        block, row = self._row_at(point)
        if not 0 <= row < block.layout().lineCount() - 1:  # the last one ends without a break
            return point
        line = block.layout().lineAt(row)
        return point + QPoint(round(_left_out(line, block.text())), 0)

    def _row_at(self, point: QPoint) -> tuple[QTextBlock, int]:
        """The paragraph at a point and the number of its row, if it runs from the right; -1: none."""
        block = self.cursorForPosition(point).block()
        layout = block.layout()
        if block.textDirection() != Qt.LayoutDirection.RightToLeft or layout.lineCount() < 2:
            return block, -1
        y = point.y() - self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        lines = (layout.lineAt(row) for row in range(layout.lineCount()))
        rows = (line.lineNumber() for line in lines if line.y() <= y < line.y() + line.height())
        return block, next(rows, -1)

    def _stay_on_row(self, event: QMouseEvent, mode: QTextCursor.MoveMode) -> None:
        stay_on_row(self, *self._row_at(event.position().toPoint()), mode)

    def _select_word(self, cursor: QTextCursor) -> None:
        """Select the word at ``cursor``; beside one, what Qt takes for it stays selected."""
        text, begin = cursor.block().text(), cursor.block().position()
        at = from_utf16(text, cursor.positionInBlock())
        for word in _WORD.finditer(text):
            if word.start() <= at <= word.end():
                cursor.setPosition(begin + to_utf16(text, word.start()))
                end = begin + to_utf16(text, word.end())
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                return

    def _on_letter(self, event: QMouseEvent) -> QMouseEvent:
        at = event.position()
        shift = QPointF(self.letter_at(at) - at.toPoint())
        if shift.isNull():
            return event
        return QMouseEvent(
            event.type(),
            at + shift,
            event.scenePosition(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )


def stay_on_row(
    editor: QPlainTextEdit, block: QTextBlock, row: int, mode: QTextCursor.MoveMode
) -> None:
    """Put the caret at the start of a row that runs from the right, if it was meant to go there.

    Qt has it go to the end of the row above instead.
    """
    if row < 1:
        return
    cursor = editor.textCursor()
    start = block.position() + block.layout().lineAt(row).textStart()
    if cursor.position() == start - 1:
        cursor.setPosition(start, mode)
        editor.setTextCursor(cursor)


def _left_out(line: QTextLine, text: str) -> float:
    """How wide the spaces at the end of a line are: as wide as others of it."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    said = text[start:end]
    inner = said.rstrip(" ")
    widths = [
        abs(_x(line, start + at + 1) - _x(line, start + at))
        for at, char in enumerate(inner)
        if char == " "
    ]
    return min((width for width in widths if width), default=0.0) * (len(said) - len(inner))


def _x(line: QTextLine, place: int) -> float:
    found: object = line.cursorToX(place)
    return found[0] if isinstance(found, tuple) else 0.0  # (x, cursor), whatever the stubs say
