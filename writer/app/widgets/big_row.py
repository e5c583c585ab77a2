"""A row to choose: icon or mark, title, quiet detail, key."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from writer.app.look import icons
from writer.app.look.fonts import ui_font
from writer.app.look.theme import current
from writer.app.widgets.marks import NAMES, paint_mark

_INDENT = 46
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BigRow(QAbstractButton):
    """As wide as its page. ``two_lines`` puts the detail under the title, which then is not bold."""

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        icon: str = "",
        mark: str = "",
        key: str = "",
        two_lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._detail, self._key = title, detail, key
        self._icon, self._mark, self._two_lines = icon, mark, two_lines
        parts = (title, detail, NAMES.get(mark, ""))
        self.setAccessibleName(", ".join(part for part in parts if part))
        if len(title) > 60:
            self.setToolTip(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Qt's own methods

    def sizeHint(self) -> QSize:
        line = QFontMetrics(ui_font()).height()
        return QSize(300, 2 * line + 18 if self._two_lines else line + 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # Qt would look for a button in the same parent only
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            self._paint_sign(painter)
            room = self.rect().adjusted(_INDENT, 0, -12, 0)
            if self._key:
                painter.setFont(ui_font(0.87))
                painter.setPen(current().color("faint"))
                painter.drawText(room, _RIGHT, self._key)
                room.setRight(
                    room.right() - painter.fontMetrics().horizontalAdvance(self._key) - 16
                )
            if self._two_lines:
                middle = room.center().y()
                self._paint_title(painter, QRect(room.left(), 8, room.width(), middle - 7))
                below = QRect(room.left(), middle + 1, room.width(), self.height() - 9 - middle)
                self._paint_detail(painter, below)
            else:
                end = self._paint_title(painter, room)
                room.setLeft(end + 8)
                self._paint_detail(painter, room)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = current()
        if not self.hasFocus() and not self.underMouse():
            return
        painter.setBrush(theme.color("current" if self.hasFocus() else "hover"))
        painter.setPen(QPen(theme.color("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_sign(self, painter: QPainter) -> None:
        theme, middle = current(), self.height() / 2
        if self._icon:
            picture = icons.draw(self._icon, theme.quiet, 18, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(13, middle - 9), picture)
        elif self._mark:
            paint_mark(painter, self._mark, theme.color(self._mark), QPointF(22, middle), 10)

    def _paint_title(self, painter: QPainter, room: QRect) -> int:
        """Paint the title; give where it ends."""
        painter.setFont(ui_font(bold=not self._two_lines))
        painter.setPen(current().color("ink"))
        return room.left() + _paint_elided(painter, room, self._title)

    def _paint_detail(self, painter: QPainter, room: QRect) -> None:
        if room.width() > 30:
            painter.setFont(ui_font(0.93))
            painter.setPen(current().color("quiet"))
            _paint_elided(painter, room, self._detail)


def _paint_elided(painter: QPainter, room: QRect, text: str) -> int:
    words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, words)
    return painter.fontMetrics().horizontalAdvance(words)
