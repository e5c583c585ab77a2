"""A sentence with a severity's mark, that leads somewhere when chosen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from writer.app.look.fonts import ui_font
from writer.app.look.theme import current
from writer.app.widgets.marks import NAMES, paint_mark
from writer.app.widgets.wrapped import lay_out

_LEFT, _RIGHT, _PAD = 30, 10, 5


class LinkRow(QPushButton):
    """The sentence wraps; the whole row can be clicked."""

    def __init__(self, words: str, severity: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._severity = words, severity
        self.setAccessibleName(f"{NAMES.get(severity, severity)}: {words}")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(300, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(300, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(lay_out(self._words, ui_font(0.96), width - _LEFT - _RIGHT)[1]) + 2 * _PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus() or self.underMouse():
                painter.setBrush(theme.color("hover"))
                painter.setPen(
                    QPen(theme.color("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen
                )
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            layout, _ = lay_out(self._words, ui_font(0.96), self.width() - _LEFT - _RIGHT)
            middle = _PAD + layout.lineAt(0).height() / 2 + 0.5
            paint_mark(painter, self._severity, theme.color(self._severity), QPointF(16, middle))
            painter.setPen(theme.color("ink"))
            layout.draw(painter, QPointF(_LEFT, _PAD))
