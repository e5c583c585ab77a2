"""A short list to pick one of: a title at the left, a word about it at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from writer.app.fonts import ui_font
from writer.app.theme import current

_Index = QModelIndex | QPersistentModelIndex
_WORD = int(Qt.ItemDataRole.UserRole)
_COLOUR = _WORD + 1
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TargetList(QListWidget):
    """As tall as its rows. Enter or a double click is a wish to go ahead with the current one."""

    go_ahead = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _item: self.go_ahead.emit())

    def add(self, title: str, word: str, colour: str) -> None:
        """Add a row; ``colour`` is the word's, by its name in the theme."""
        item = QListWidgetItem(title, self)
        item.setData(_WORD, word)
        item.setData(_COLOUR, colour)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {word}")
        self.setFixedHeight(self.count() * _row_height())

    def clear(self) -> None:
        super().clear()
        self.setFixedHeight(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_ahead.emit()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, selected = current(), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            focused = selected and bool(option.state & QStyle.StateFlag.State_HasFocus)
            edge = QPen(theme.color("focus"), 2) if focused else QPen(theme.color("line"), 1)
            painter.setPen(edge if selected else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("paper" if selected else "hover"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
        room = option.rect.adjusted(11, 0, -11, 0)
        word = str(index.data(_WORD))
        painter.setFont(ui_font())
        painter.setPen(theme.color(str(index.data(_COLOUR))))
        painter.drawText(room, _RIGHT, word)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(word) - 12)
        painter.setFont(ui_font(bold=selected))
        painter.setPen(theme.color("ink"))
        title = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _LEFT, title)
        painter.restore()


def _row_height() -> int:
    return QFontMetrics(ui_font()).height() + 17
