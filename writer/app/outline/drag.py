"""Dragging rows of the outline: where the row would go is shown by a line, Esc takes it back."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QListView

from writer.app.look.theme import current

_EDGE = 24  # pixels at the top and bottom in which the list scrolls while dragging
_PACE = 70  # ms from one row to the next meanwhile


class RowDrag:
    """One drag in a list, from the press to the release. ``gap`` is the row it would go before.

    ``landing`` gives the row before which a row really goes when it is put down before another.
    """

    def __init__(
        self,
        view: QListView,
        movable: Callable[[int], bool],
        landing: Callable[[int, int], int],
    ) -> None:
        self._view = view
        self._movable = movable
        self._landing = landing
        self._row = -1
        self._pressed = self._place = QPoint()
        self.gap = -1
        self._scrolling = QTimer(view, interval=_PACE)
        self._scrolling.timeout.connect(self._scroll)

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
        self._place = place
        if not self._scrolling.isActive():
            self._scrolling.start()
        self._show_gap()
        return True

    def _show_gap(self) -> None:
        gap = self._landing(self._row, self._gap_at(self._place.y()))
        if gap != self.gap:
            self.gap = gap
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._view.viewport().update()

    def release(self) -> tuple[int, int] | None:
        """The button went up: the row, and the row it goes before; None when nothing was dragged."""
        done = (self._row, self.gap) if self._moves() else None
        self.cancel()
        return done

    def _moves(self) -> bool:
        return self.is_on and self.gap not in (self._row, self._row + 1)

    def cancel(self) -> None:
        """Leave everything where it is."""
        self._row = self.gap = -1
        self._scrolling.stop()
        self._view.viewport().unsetCursor()
        self._view.viewport().update()

    def paint(self) -> None:
        """Draw the line where the row would go; none where it is."""
        if not self._moves():
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

    def _scroll(self) -> None:
        """Held near the top or bottom the list goes on, without another move of the mouse."""
        bar, y = self._view.verticalScrollBar(), self._place.y()
        below = y > self._view.viewport().height() - _EDGE
        if y < _EDGE or below:
            bar.setValue(bar.value() + (bar.singleStep() if below else -bar.singleStep()))
            self._show_gap()
