"""The command palette: one list of commands, places, problems and stories, found by a few letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from writer.app.announce import describe
from writer.app.commands.commands import Commands, key_text
from writer.app.commands.fuzzy import best
from writer.app.i18n import tr
from writer.app.look.fonts import ui_font
from writer.app.look.theme import Theme, current
from writer.app.widgets.card import Card
from writer.app.widgets.labels import label, rule
from writer.app.widgets.lettered import paint_lettered
from writer.app.widgets.line_input import WordInput

SHOWN = 60
"""Entries listed at most; nobody scrolls further, one types a letter more."""
_WIDTH = 560
_ROWS = 10
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose. ``detail`` is quiet text after the title; ``key`` stands at the right.

    ``key`` is a command's key, or the kind of thing it is. It is found by the words of ``also``, too.
    """

    title: str
    action: Callable[[], object]
    detail: str = ""
    key: str = ""
    also: str = ""


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[tuple[Entry, tuple[int, ...]]] = []

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.rows[index.row()][0]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.title, entry.detail, entry.key)))
        return None

    def show(self, rows: list[tuple[Entry, tuple[int, ...]]]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, _Entries)
        entry, letters = model.rows[index.row()]
        theme = current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("current"))
            painter.setPen(QPen(theme.color("focus"), 2))  # its ground alone is hardly seen
            painter.drawRect(option.rect.adjusted(3, 1, -4, -1))
        room = option.rect.adjusted(16, 0, -16, 0)
        room.setRight(_paint_key(painter, theme, entry.key, room))
        room.setLeft(
            paint_lettered(painter, room, entry.title, letters, ui_font(), theme.color("ink"))
        )
        if entry.detail and room.width() > 40:
            _paint_detail(painter, theme, entry.detail, room)
        painter.restore()


class Palette(Card):
    """Opens at the window's top. Arrows and Enter choose, Esc leaves; nothing is blocked meanwhile."""

    chosen = Signal(object)
    """The entry chosen, just before its action is called."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, padding=1)
        self.setAccessibleName(tr("Commands"))
        self._entries: list[Entry] = []
        self._commands: list[Entry] = []
        self._input = _Query()
        self._list = QListView()
        self._model = _Entries(self)
        self._none = label(tr("Nothing found. Fewer letters find more."), "quiet")
        self._none.setContentsMargins(16, 8, 16, 8)
        self._prepare_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(self.inner)
        column.setSpacing(0)
        column.addWidget(self._input)
        column.addWidget(rule())
        column.addWidget(self._list, 1)
        column.addWidget(self._none)
        column.addSpacing(6)
        self._input.textChanged.connect(self._find)
        self._input.moved.connect(self._move)
        self._input.returnPressed.connect(self._choose)

    def _prepare_list(self) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(_EntryDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(tr("Found"))
        self._list.clicked.connect(lambda _index: self._choose())

    def open(
        self,
        entries: Sequence[Entry],
        placeholder: str = tr("Type a command…"),
        commands: Sequence[Entry] = (),
    ) -> None:
        """Show ``entries``, in this order until something is typed.

        A ``>`` typed first leads to ``commands`` instead, as in code editors.
        """
        self._entries = list(entries)
        self._commands = list(commands)
        self._input.setPlaceholderText(placeholder)
        self._input.setAccessibleName(placeholder.rstrip("… "))
        self._input.clear()
        self._find("")
        self.open_card()
        self._input.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        ground = self.ground().rect()
        width = min(_WIDTH, ground.width() - 32)
        rows = max(1, min(_ROWS, self._model.rowCount()))
        height = self._input.sizeHint().height() + 9 + rows * row_height()
        if not self._model.rowCount():
            height = self._input.sizeHint().height() + 9 + self._none.sizeHint().height()
        top = min(56, max(8, ground.height() // 10))
        height = min(height, ground.height() - top - 16)
        self.set_body(QRect((ground.width() - width) // 2, top, width, height))

    def _find(self, query: str) -> None:
        entries = self._entries
        if self._commands and query.lstrip().startswith(">"):
            query, entries = query.lstrip()[1:], self._commands
        if query.strip():
            titles = ((one.title, f"{one.detail} {one.key} {one.also}") for one in entries)
            found = [(entries[at], m.places) for at, m in best(query, titles, SHOWN)]
        else:
            found = [(entry, ()) for entry in entries]
        self._model.show(found)
        self._list.setCurrentIndex(self._model.index(0))
        self._list.setVisible(bool(found))
        self._none.setVisible(not found)
        self.place()
        self._tell_current()

    def _tell_current(self) -> None:
        """The focus stays in the line: say what Enter would take."""
        index = self._list.currentIndex()
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else None
        describe(self._input, str(said or self._none.text()))

    def _move(self, rows: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        at = self._list.currentIndex().row()
        to = (at + rows) % count if abs(rows) == 1 else max(0, min(count - 1, at + rows))
        self._list.setCurrentIndex(self._model.index(to))
        self._tell_current()

    def _choose(self) -> None:
        index = self._list.currentIndex()
        if not index.isValid():
            return
        entry = self._model.rows[index.row()][0]
        self.close_card()
        self.chosen.emit(entry)
        entry.action()


class _Query(WordInput):
    """The palette's input: the keys that move go to the list."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "bare")
        self.setFont(ui_font(1.15))
        self.setTextMargins(14, 10, 14, 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = _MOVES.get(Qt.Key(event.key()))
        if rows is not None:
            self.moved.emit(rows)
        else:
            super().keyPressEvent(event)


def row_height() -> int:
    """Pixels."""
    return QFontMetrics(ui_font()).height() + 18


def _paint_key(painter: QPainter, theme: Theme, key: str, room: QRect) -> int:
    """Paint the key at the right; give where the title has to end."""
    painter.setFont(ui_font(0.87))
    painter.setPen(theme.color("faint"))
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, key)
    return room.right() - (painter.fontMetrics().horizontalAdvance(key) + 16 if key else 0)


def _paint_detail(painter: QPainter, theme: Theme, detail: str, room: QRect) -> None:
    painter.setFont(_detail_font())
    painter.setPen(theme.color("quiet"))
    words = painter.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, room.width() - 10)
    at = QRectF(room.adjusted(10, 0, 0, 0))
    painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _detail_font() -> QFont:
    return ui_font(0.93)


def command_entries(commands: Commands) -> list[Entry]:
    """An entry for every command that can be done now, with its key so that it is learnt."""
    return [
        Entry(
            command.title,
            commands.action(command.id).trigger,
            key=key_text(command),
            also=command.tip,
        )
        for command in commands.commands()
        if command.in_palette and commands.action(command.id).isEnabled()
    ]
