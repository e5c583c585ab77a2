"""A key as it is written on a keyboard."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from writer.app.look.fonts import ui_font
from writer.app.look.theme import current


class KeyCap(QWidget):
    """Shows ``Ctrl+Shift+P`` in a small frame."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(ui_font(0.87))
        return QSize(metrics.horizontalAdvance(self._key) + 16, metrics.height() + 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("edge"), 1))
            painter.setBrush(theme.color("backdrop"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setFont(ui_font(0.87))
            painter.setPen(theme.color("quiet"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._key)
