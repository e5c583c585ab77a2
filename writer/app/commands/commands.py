"""The window's commands as actions: enabled when they apply, bound to their keys and handlers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from writer.app.commands import keys_now
from writer.app.commands.command import Command
from writer.app.commands.command_list import COMMANDS, MENUS
from writer.app.i18n import tr
from writer.app.look import icons
from writer.app.widgets.mnemonics import give_letters

__all__ = ["COMMANDS", "Command", "Commands", "Handler", "key_text"]

Handler = Callable[[], object]


class Commands(QObject):
    """The actions of those commands that ``handlers`` has something for; others are not shown.

    A handler is called without arguments; of a checkable command it reads ``is_checked``.
    ``conditions`` answer a command's ``enabled_when``; one that is missing counts as true. Call
    :meth:`refresh` when an answer may have changed.
    """

    keys_changed = Signal()

    def __init__(
        self,
        window: QWidget,
        handlers: Mapping[str, Handler],
        conditions: Mapping[str, Callable[[], bool]] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._conditions = dict(conditions or {})
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        keys_now.remember({})
        _refuse_unknown(handlers)
        for command in COMMANDS:
            if command.id in handlers:
                self._add(command, handlers[command.id])
        self.refresh()

    def _add(self, command: Command, handler: Handler) -> None:
        action = QAction(command.title, self._window)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(command.checkable)
        action.setToolTip(_tip(command))
        action.setStatusTip(command.tip)
        action.setIconVisibleInMenu(False)
        action.setMenuRole(_menu_role(command))
        if command.icon:
            action.setIcon(icons.icon(command.icon))
        if command.group:
            self._group(command.group).addAction(action)
        action.triggered.connect(lambda _checked=False: handler())
        self._window.addAction(action)
        self._actions[command.id] = action

    def _group(self, name: str) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(self)
        return self._groups[name]

    def has(self, command_id: str) -> bool:
        """Whether the window can do it."""
        return command_id in self._actions

    def action(self, command_id: str) -> QAction:
        """The action of a command that has a handler. Raises KeyError for any other."""
        return self._actions[command_id]

    def commands(self) -> tuple[Command, ...]:
        """The commands that have a handler, in the order they are declared, with their keys."""
        return tuple(self._keyed(one) for one in COMMANDS if one.id in self._actions)

    def _keyed(self, command: Command) -> Command:
        keys = self._keys.get(command.id)
        return command if keys is None else replace(command, keys=keys)

    @property
    def has_changed_keys(self) -> bool:
        """Whether any command has other keys than it is declared with."""
        return bool(self._keys)

    def change_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Give commands other keys than they are declared with, and all others their own."""
        self._keys = {name: tuple(some) for name, some in keys.items()}
        taken: list[QKeySequence] = []
        used: dict[str, list[str]] = {}
        for command in sorted(self.commands(), key=lambda one: one.id not in self._keys):
            own = [one for one in map(QKeySequence, command.keys) if one not in taken]
            taken += (
                own  # a key that two commands have does nothing in Qt: those changed come first
            )
            action = self._actions[command.id]
            action.setShortcuts(own)
            action.setToolTip(_tip(command))
            used[command.id] = [key.toString() for key in own]
        keys_now.remember(used)
        self.keys_changed.emit()

    def is_checked(self, command_id: str) -> bool:
        """Whether a checkable command is on."""
        return self._actions[command_id].isChecked()

    def set_checked(self, command_id: str, checked: bool) -> None:
        """Show a checkable command as on or off; its handler is not called."""
        if command_id in self._actions:
            self._actions[command_id].setChecked(checked)

    def set_reach(self, whole: bool) -> None:
        """Let the keys work in the whole window; of windows side by side only one may take them."""
        reach = Qt.ShortcutContext
        for action in self._actions.values():
            action.setShortcutContext(reach.WindowShortcut if whole else reach.WidgetShortcut)

    def refresh(self) -> None:
        """Ask the conditions again and enable or disable the commands accordingly."""
        answers: dict[str, bool] = {}
        for command in self.commands():
            name = command.enabled_when
            if name not in answers:
                condition = self._conditions.get(name)
                answers[name] = condition is None or condition()
            self._actions[command.id].setEnabled(answers[name])

    def recolour(self) -> None:
        """Draw the icons anew, in the theme that is on now."""
        for command in self.commands():
            if command.icon:
                self._actions[command.id].setIcon(icons.icon(command.icon))

    def build_menu(self, menu: QMenu) -> None:
        """Fill one menu with all menus as its submenus (the ☰ button)."""
        give_letters(menu)
        for name in MENUS:
            submenu = self._menu(name, menu)
            if not submenu.isEmpty():
                menu.addMenu(submenu)

    def _menu(self, name: str, parent: QWidget) -> QMenu:
        menu = QMenu(tr(name), parent)
        give_letters(menu)
        for command in self.commands():
            if command.menu != name:
                continue
            if command.starts_section and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(self._actions[command.id])
        return menu

    def fill(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Add the named commands to ``menu``, leaving out those without a handler."""
        menu.addActions([self._actions[name] for name in ids if name in self._actions])


def key_text(command: Command) -> str:
    """The command's first key as the platform writes it, '' when it has none."""
    if not command.keys:
        return ""
    return QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def _tip(command: Command) -> str:
    words = command.tip or command.title.rstrip("… ")
    key = key_text(command)
    return f"{words} ({key})" if key else words


def _menu_role(command: Command) -> QAction.MenuRole:
    """Where macOS puts a command; by itself Qt would guess from the title."""
    return {
        "app.quit": QAction.MenuRole.QuitRole,
        "app.about": QAction.MenuRole.AboutRole,
    }.get(command.id, QAction.MenuRole.NoRole)


def _refuse_unknown(handlers: Mapping[str, Handler]) -> None:
    unknown = set(handlers) - {command.id for command in COMMANDS}
    if unknown:
        raise KeyError(f"no such command: {', '.join(sorted(unknown))}")
