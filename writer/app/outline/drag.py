"""Dragging rows of the outline: where the row would go is shown by a line, Esc takes it back."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QListView

from writer.app.look.theme import current

_EDGE = 24  # pixels at the top and bottom in which the list scrolls while dragging


class RowDrag:
    """One drag in a list, from the press to the release. ``gap`` is the row it would go before."""

    def __init__(self, view: QListView, movable: Callable[[int], bool]) -> None:
        self._view = view
        self._movable = movable
        self._row = -1
        self._pressed = QPoint()
        self.gap = -1

    @property
    def is_on(self) -> bool:
        """Whether a row is being dragged."""
        return self.gap >= 0

    def press(self, place: QPoint) -> None:
        """The button went down at ``place`` (in the viewport)."""
        index = self._view.indexAt(place)
        self._row = index.row() if index.isValid() and self._movable(index.row()) else -1
        self._pressed = place

    def move(self, place: QPoint) -> bool:
        """The mouse moved with the button down; whether that drags."""
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._row < 0 or not (self.is_on or far):
            return False
        self._scroll(place.y())
        gap = self._gap_at(place.y())
        if gap != self.gap:
            self.gap = gap
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._view.viewport().update()
        return True

    def release(self) -> tuple[int, int] | None:
        """The button went up: the row, and the row it goes before; None when nothing was dragged."""
        done = (self._row, self.gap) if self.is_on else None
        self.cancel()
        return done if done and done[1] not in (done[0], done[0] + 1) else None

    def cancel(self) -> None:
        """Leave everything where it is."""
        self._row = self.gap = -1
        self._view.viewport().unsetCursor()
        self._view.viewport().update()

    def paint(self) -> None:
        """Draw the line where the row would go."""
        if not self.is_on:
            return
        with QPainter(self._view.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current().color("focus"), 2))
            y = self._top_of(self.gap)
            painter.drawLine(10, y, self._view.viewport().width() - 10, y)
            painter.setBrush(current().color("focus"))
            painter.drawEllipse(QPoint(10, y), 3, 3)

    def _rows(self) -> int:
        return self._view.model().rowCount()

    def _gap_at(self, y: int) -> int:
        for row in range(self._rows()):
            box = self._box(row)
            if y < box.center().y():
                return row
        return self._rows()

    def _top_of(self, gap: int) -> int:
        if gap < self._rows():
            return self._box(gap).top()
        return self._box(gap - 1).bottom()

    def _box(self, row: int) -> QRect:
        return self._view.visualRect(self._view.model().index(row, 0))

    def _scroll(self, y: int) -> None:
        bar = self._view.verticalScrollBar()
        if y < _EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif y > self._view.viewport().height() - _EDGE:
            bar.setValue(bar.value() + bar.singleStep())
