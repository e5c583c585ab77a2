"""A list to pick one of: a title at the left, a word about it at the right."""

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

from writer.app.look.fonts import ui_font
from writer.app.look.theme import current
from writer.app.widgets.mnemonics import is_menu_key

_FEWEST = 4
_Index = QModelIndex | QPersistentModelIndex
_WORD = int(Qt.ItemDataRole.UserRole)
_COLOUR = _WORD + 1
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TargetList(QListWidget):
    """As tall as its rows, up to ``show_rows`` of them; then it scrolls.

    Enter or a double click is a wish to go ahead with the current one.
    """

    go_ahead = Signal()
    typed = Signal(str)
    """A letter: somebody looks for a row by its name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._most = 100
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _item: self.go_ahead.emit())

    def add(self, title: str, word: str, colour: str) -> None:
        """Add a row; ``colour`` is the word's, by its name in the theme."""
        item = QListWidgetItem(title, self)
        item.setData(_WORD, word)
        item.setData(_COLOUR, colour)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {word}")
        self._fit()

    def change(self, row: int, word: str, colour: str) -> None:
        """Say something else about a row."""
        item = self.item(row)
        item.setData(_WORD, word)
        item.setData(_COLOUR, colour)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {word}")

    def row_height(self) -> int:
        """Pixels."""
        return _row_height()

    def show_rows(self, most: int) -> None:
        """Be at most so many rows tall, but show some."""
        self._most = max(most, _FEWEST)
        self._fit()

    def show_only(self, text: str) -> None:
        """Show the rows whose title has every word of ``text``; the first is the current one."""
        wanted = text.casefold().split()
        for row in range(self.count()):
            title = self.item(row).text().casefold()
            self.item(row).setHidden(not all(word in title for word in wanted))
        shown = [row for row in range(self.count()) if not self.item(row).isHidden()]
        if shown and self.currentRow() not in shown:
            self.setCurrentRow(shown[0])
        elif not shown:
            self.setCurrentRow(-1)

    def _fit(self) -> None:
        self.setFixedHeight(min(self.count(), self._most) * _row_height())
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())

    def clear(self) -> None:
        super().clear()
        self.setFixedHeight(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_ahead.emit()
        elif is_menu_key(event):
            event.ignore()
        elif event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
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
