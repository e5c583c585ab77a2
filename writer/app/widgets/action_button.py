"""A button whose words wrap when they do not fit on one line."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from writer.app.look.fonts import ui_font
from writer.app.look.theme import current
from writer.app.widgets.wrapped import lay_out, widest

_ACROSS, _DOWN = 13, 6
"""Pixels between the border and the words; the style sheet's padding and border."""


class ActionButton(QPushButton):
    """Says in its words what it does. ``kind`` is the style sheet's: '', primary or quiet.

    A ``small`` one stands in a row of a list.
    """

    def __init__(
        self, words: str, kind: str = "", parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._down = 3 if small else _DOWN
        self.setAccessibleName(words)
        self.setProperty("kind", kind)
        self.setFont(ui_font(0.9 if small else 0.96, bold=kind == "primary"))
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        """What it says."""
        return self._words

    def set_words(self, words: str) -> None:
        """Say something else."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    # Qt's own methods

    def sizeHint(self) -> QSize:
        layout, height = lay_out(self._words, self.font(), 100_000)
        return QSize(round(widest(layout) + 0.9) + 2 * _ACROSS, round(height) + 2 * self._down)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lay_out(width)[1]) + 2 * self._down

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            option = QStyleOptionButton()
            self.initStyleOption(option)
            self.style().drawControl(
                QStyle.ControlElement.CE_PushButtonBevel, option, painter, self
            )
            layout, height = self._lay_out(self.width())
            box = QRectF(self.rect())
            left = box.center().x() - widest(layout) / 2
            painter.setPen(self._ink())
            layout.draw(painter, QPointF(left, box.center().y() - height / 2))

    def _lay_out(self, width: int) -> tuple[QTextLayout, float]:
        return lay_out(self._words, self.font(), max(1, width - 2 * _ACROSS + 1))

    def _ink(self) -> QColor:
        theme, kind = current(), self.property("kind")
        if not self.isEnabled():
            return theme.color("disabled")
        if kind == "primary":
            return theme.color("on_accent")
        hot = self.underMouse() or self.hasFocus()
        return theme.color("quiet" if kind == "quiet" and not hot else "ink")
