"""The name of a field in the margin, marked when a check complains of the field."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from writer.app.look.fonts import role_font
from writer.app.look.theme import current
from writer.app.widgets.labels import dress
from writer.app.widgets.marks import paint_mark

_MARK, _GAP = 6, 6  # pixels, as beside the names of blocks


class FieldLabel(QLabel):
    """A role name in small spaced capitals, right beside its field."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(role_font())
        self._severity = ""
        dress(self, kind="faint")

    def show_problem(self, severity: str) -> None:
        """Take the colour and the mark of a severity; '' for none."""
        self._severity = severity
        dress(self, kind=severity or "faint")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._severity:
            return
        words = self.fontMetrics().horizontalAdvance(self.text())
        centre = QPointF(self.width() - words - _GAP - _MARK / 2, self.height() / 2)
        with QPainter(self) as painter:
            colour = current().color(self._severity)
            paint_mark(painter, self._severity, colour, centre, _MARK)
