"""The margin left of the manuscript: what each block is to the story, and where problems are."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from writer.app.fonts import role_font
from writer.app.theme import current

WIDTH = 104  # pixels
_GAP = 14  # between a role name and the text
_DOT = 6

_NAMES = {
    "lead": "Lead",
    "section": "Section",
    "subsection": "Subsection",
    "quote": "Quote",
    "pull-quote": "Pull quote",
    "image": "Image",
    "embed": "Embed",
    "list": "List",
    "table": "Table",
    "code": "Code",
    "html": "HTML",
    "divider": "Divider",
    "stash": "Stash",
    "definitions": "Links",
}


def role_name(role: str) -> str:
    """A role as the margin names it; '' for what needs no name."""
    return _NAMES.get(role, "")


@dataclass(frozen=True, slots=True)
class Label:
    """A role name beside the block that starts at ``top`` (pixels); ``severity`` '' for none."""

    index: int
    top: float
    height: float
    text: str
    severity: str


class Margin(QWidget):
    """Draws the labels that the manuscript gives it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: list[Label] = []
        self.setAccessibleName("Roles of the blocks")
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 0)

    def show_labels(self, labels: Iterator[Label]) -> None:
        """Show these labels and no others."""
        made = list(labels)
        if made != self._labels:
            self._labels = made
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(role_font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for label in self._labels:
            self._paint(painter, label)

    def _paint(self, painter: QPainter, label: Label) -> None:
        theme = current()
        painter.setPen(theme.color(label.severity or "faint"))
        width = self.width() - _GAP
        box = QRectF(0, label.top, width, label.height)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, align, label.text)
        if label.severity:
            used = painter.fontMetrics().horizontalAdvance(label.text) if label.text else -6
            middle = label.top + label.height / 2
            _paint_mark(painter, label.severity, width - used - _DOT - 6, middle)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()  # a click in the margin belongs to the line beside it


def _paint_mark(painter: QPainter, severity: str, x: float, middle: float) -> None:
    """A disc for errors, a triangle for warnings, a ring for advice: shape tells, not colour."""
    from PySide6.QtCore import QPointF

    colour = painter.pen().color()
    top = middle - _DOT / 2
    if severity == "warning":
        painter.setBrush(colour)
        corners = [
            QPointF(x, top + _DOT),
            QPointF(x + _DOT, top + _DOT),
            QPointF(x + _DOT / 2, top),
        ]
        painter.drawPolygon(corners)
    else:
        painter.setBrush(colour if severity == "error" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(x, top, _DOT, _DOT))
