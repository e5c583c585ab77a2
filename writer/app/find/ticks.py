"""Where the matches are in the whole story: ticks over the scroll bar."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from writer.app.look.theme import current
from writer.app.manuscript.editor import Manuscript

_MOST = 600  # places worked out; more would share their pixels
_HEIGHT = 2.0


class Ticks(QWidget):
    """Lies over the manuscript's scroll bar and lets the mouse through."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._bar = manuscript.verticalScrollBar()
        super().__init__(self._bar)
        self._manuscript = manuscript
        self._starts: list[int] = []  # of the matches that get a tick
        self._places: tuple[float, ...] | None = ()  # None: to be worked out when they are seen
        self._current: float | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.installEventFilter(self)
        self._fill()

    @property
    def places(self) -> tuple[float, ...]:
        """Where ticks are drawn: 0 is the story's start, 1 its end."""
        if self._places is None:
            self._places = tuple(map(self._place, self._starts))
        return self._places

    def show_matches(self, matches: Sequence[tuple[int, int]], at: int) -> None:
        """Draw a tick for each match, a wider one for match ``at`` (-1 for none)."""
        step = max(len(matches) // _MOST, 1)
        self._starts, self._places = [start for start, _ in matches[::step]], None
        self._current = self._place(matches[at][0]) if 0 <= at < len(matches) else None
        self.setVisible(bool(matches))
        self.update()

    def _place(self, start: int) -> float:
        """By lines as they are laid out, which is what the scroll bar counts."""
        line = self._manuscript.story_document.story.line_column(start)[0]
        block = self._manuscript.document().findBlockByNumber(line - 1)
        lines = self._bar.maximum() + self._bar.pageStep()
        return min(block.firstLineNumber() / lines, 1.0) if lines else 0.0

    def _fill(self) -> None:
        self.setGeometry(self._bar.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            room, width = self.height() - _HEIGHT, self.width()
            for place in self.places:
                painter.fillRect(
                    QRectF(2, place * room, width - 4, _HEIGHT), current().color("warning")
                )
            if self._current is not None:
                box = QRectF(0, self._current * room - 1, width, _HEIGHT + 2)
                painter.fillRect(box, current().color("accent"))
