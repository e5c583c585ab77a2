"""Every command with its key, by menu, and a search over them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from writer.app.commands.command import Command
from writer.app.commands.command_list import MENUS
from writer.app.commands.commands import Commands
from writer.app.commands.fuzzy import match
from writer.app.i18n import tr
from writer.app.look.fonts import ui_font
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.keycap import KeyCap
from writer.app.widgets.labels import label, role_label
from writer.app.widgets.line_input import WordInput
from writer.app.widgets.page import page_head, put_in_middle


class KeysPage(QWidget):
    """A page in place of the story's. Esc closes it."""

    closed = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Keys"))
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._commands = commands
        self._groups: list[_Group] = []
        commands.keys_changed.connect(self._forget)
        self.search = WordInput()
        self.search.setPlaceholderText(tr("Search commands and keys…"))
        self.search.setAccessibleName(tr("Search commands and keys"))
        self.search.setFont(ui_font())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self._none = label(tr("No command has these letters or keys."), "quiet")
        self._none.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        close = ActionButton(tr("Close"), "quiet")
        close.clicked.connect(self.closed)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(30, 28, 30, 28)
        column.setSpacing(6)
        column.addLayout(page_head(tr("Keys"), close))
        column.addWidget(self.search)
        column.addWidget(self._none)
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        column.addStretch(1)
        self._scroll = put_in_middle(page, self)
        self._scroll.setAccessibleName(tr("Commands and their keys"))
        self.setFocusProxy(self.search)

    def start(self) -> None:
        """Take the focus, with an empty search."""
        self._fill()
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        """List the commands, when the page is first looked at."""
        if not self._groups:
            self._groups = [_Group(name, self._commands) for name in MENUS]
            for group in self._groups:
                self._list.addWidget(group)

    def _forget(self) -> None:
        for group in self._groups:
            group.hide()
            group.deleteLater()
        self._groups = []

    def shown(self) -> tuple[str, ...]:
        """The ids of the commands that the search lets through."""
        self._fill()
        return tuple(name for group in self._groups for name in group.shown())

    def _find(self, query: str) -> None:
        self._fill()
        for group in self._groups:
            group.narrow(query)
        self._none.setVisible(not self.shown())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + (60 if event.key() == Qt.Key.Key_Down else -60))
        else:
            super().keyPressEvent(event)


class _Group(QWidget):
    """One menu's commands."""

    def __init__(self, name: str, commands: Commands) -> None:
        super().__init__()
        self._rows: list[tuple[Command, str, list[QWidget]]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 14, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(role_label(tr(name)), 0, 0)
        for command in commands.commands():
            if command.menu == name:
                self._add(command)
        self.setVisible(bool(self._rows))

    def _add(self, command: Command) -> None:
        title = label(command.title.rstrip("… "))
        title.setToolTip(command.tip)
        keys = [QKeySequence(key).toString(_NATIVE) for key in command.keys]
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch(1)
        for key in keys:
            row.addWidget(KeyCap(key))
        if not keys:
            row.addWidget(_no_key())
        at = self._grid.rowCount()
        self._grid.addWidget(title, at, 0)
        self._grid.addWidget(holder, at, 1)
        self._rows.append((command, " ".join([command.title, command.tip, *keys]), [title, holder]))

    def narrow(self, query: str) -> None:
        for _command, text, widgets in self._rows:
            found = not query.strip() or match(query, text) is not None
            for widget in widgets:
                widget.setVisible(found)
        self.setVisible(bool(self.shown()))

    def shown(self) -> list[str]:
        """The ids of the rows that are not hidden."""
        return [command.id for command, _, widgets in self._rows if not widgets[0].isHidden()]


_NATIVE = QKeySequence.SequenceFormat.NativeText


def _no_key() -> QLabel:
    return label(tr("no key"), "faint", 0.87)
