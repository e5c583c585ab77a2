"""The form folded to one line: the headline, and how far the story is."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from writer.app.i18n import tr
from writer.app.look.fonts import manuscript_font, ui_font
from writer.app.look.theme import current
from writer.app.widgets.marks import SIZE, paint_mark
from writer.app.widgets.wording import counted

_HEIGHT = 38


class FoldedFields(QAbstractButton):
    """A line to look at and to click: it unfolds the form."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = ""
        self._ready: tuple[int, int] | None = None
        self._margins = (102, 22)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Unfold the fields"))
        self.clicked.connect(self.chosen)

    def show_headline(self, headline: str) -> None:
        """Show the story's headline."""
        self._headline = headline
        self._tell()

    def show_readiness(self, errors: int | None, warnings: int = 0) -> None:
        """Show how many problems there are; None while nothing is known."""
        self._ready = None if errors is None else (errors, warnings)
        self._tell()

    def set_margins(self, left: int, right: int) -> None:
        """Begin and end with the manuscript's text."""
        self._margins = (left, right)
        self.update()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._headline or tr('No headline')}. {self._words()}".strip())
        self.update()

    def _words(self) -> str:
        if self._ready is None:
            return ""
        errors, warnings = self._ready
        if errors:
            return tr("Not ready · {0}").format(counted(errors, "error"))
        return tr("Ready · {0}").format(counted(warnings, "warning")) if warnings else tr("Ready")

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        with QPainter(self) as painter:
            left, right = self._margins
            room = self.rect().adjusted(left, 0, -right, -1)
            painter.setPen(theme.color("line"))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            words, colour = self._words(), theme.color("warning" if self._errors() else "good")
            painter.setFont(ui_font(0.93))
            width = painter.fontMetrics().horizontalAdvance(words)
            painter.setPen(colour)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words
            )
            if words:
                centre = room.topRight().toPointF()
                centre.setX(room.right() - width - SIZE - 1)
                centre.setY(room.center().y() + 1)
                paint_mark(painter, "error" if self._errors() else "good", colour, centre)
                room.setRight(room.right() - width - 30)
            painter.setFont(manuscript_font(11.5, bold=True))
            painter.setPen(theme.color("ink" if self._headline else "faint"))
            headline = painter.fontMetrics().elidedText(
                self._headline or tr("No headline"), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(
                room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, headline
            )
            if self.hasFocus():
                painter.setPen(theme.color("focus"))
                painter.drawRect(self.rect().adjusted(1, 1, -2, -3))

    def _errors(self) -> bool:
        return self._ready is not None and self._ready[0] > 0
