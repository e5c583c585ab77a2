"""The keys on the settings page: one row a command, where its key can be changed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from writer.app.commands.command import Command
from writer.app.commands.command_list import BY_ID
from writer.app.commands.commands import Commands
from writer.app.i18n import tr
from writer.app.settings.key_button import KeyButton
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import label
from writer.storage.settings import KEYS, Settings

_DOTS = "… \u00a0\u202f"  # of a command that asks for more; some languages put a space before them
_NATIVE = QKeySequence.SequenceFormat.NativeText


class Keys(QObject):
    """What the keys are, and changing them; a key belongs to one command."""

    changed = Signal()

    def __init__(self, kept: Settings, commands: Commands) -> None:
        super().__init__()
        self._kept = kept
        self._commands = commands

    def _changed(self) -> dict[str, list[str]]:
        kept: dict[str, list[str]] = self._kept.get(KEYS)
        return dict(kept)

    def of(self, command: Command) -> str:
        """The first key of a command, '' for none."""
        keys = self._changed().get(command.id, list(command.keys))
        return keys[0] if keys else ""

    def holder(self, key: str, asking: Command) -> Command | None:
        """Another command that has ``key``."""
        wanted = QKeySequence(key)
        changed = self._changed()
        for command in self._commands.commands():
            keys = changed.get(command.id, list(BY_ID[command.id].keys))
            if command.id != asking.id and wanted in [QKeySequence(one) for one in keys]:
                return command
        return None

    def sharer(self, key: str, asking: Command) -> Command | None:
        """Another command that has ``key`` now, written the same way."""
        for command in self._commands.commands():
            if command.id != asking.id and key in command.keys:
                return command
        return None

    def give(self, command: Command, key: str) -> None:
        """Give ``command`` the key ('' for none), taking it from whoever has it."""
        changed = self._changed()
        holder = self.holder(key, command) if key else None
        if holder is not None:
            theirs = changed.get(holder.id, list(BY_ID[holder.id].keys))
            changed[holder.id] = [one for one in theirs if QKeySequence(one) != QKeySequence(key)]
        changed[command.id] = [key] if key else []
        self._keep(changed)

    def swap(self, command: Command, key: str) -> None:
        """Give ``command`` the key, and its own one to whoever has had it."""
        holder, old = self.holder(key, command), self.of(command)
        self.give(command, key)
        if holder is not None and old:
            changed = self._changed()
            left = changed.get(holder.id, list(BY_ID[holder.id].keys))
            changed[holder.id] = [old, *left]
            self._keep(changed)

    def reset(self, command: Command) -> None:
        """Give a command the keys it is declared with; whoever has them now loses them."""
        changed = self._changed()
        changed.pop(command.id, None)
        own = [QKeySequence(key) for key in BY_ID[command.id].keys]
        for other, keys in list(changed.items()):
            changed[other] = [key for key in keys if QKeySequence(key) not in own]
        self._keep(changed)

    def _keep(self, changed: dict[str, list[str]]) -> None:
        same = {name for name, keys in changed.items() if keys == list(_declared(name))}
        self._kept.set(KEYS, {name: keys for name, keys in changed.items() if name not in same})
        self.changed.emit()


def _declared(name: str) -> tuple[str, ...]:
    return BY_ID[name].keys if name in BY_ID else ()


class KeyRow(QWidget):
    """A command with its key, its default, and what is wrong with a key that was asked for."""

    def __init__(self, command: Command, keys: Keys) -> None:
        super().__init__()
        self.command = BY_ID[command.id]
        self._keys = keys
        self._wanted = ""
        title = self.command.title.rstrip(_DOTS)
        self.text = title
        self.button = KeyButton()
        self.reset = ActionButton(tr("Reset"), "quiet", small=True)
        self.reset.setAccessibleName(tr("Reset the key of {0}").format(title))
        self._conflict = label(kind="warning", scale=0.93)
        self._take = ActionButton(tr("Use It Here"), small=True)
        self._take.clicked.connect(self._take_it)
        self._swap = ActionButton(tr("Swap"), small=True)
        self._swap.clicked.connect(self._swap_it)
        self._leave = ActionButton(tr("Leave It"), "quiet", small=True)
        self._leave.clicked.connect(self._show)
        self._lay_out(title)
        self.button.chosen.connect(self._on_chosen)
        self.button.refused.connect(self._refuse)
        self.reset.clicked.connect(self._reset)
        keys.changed.connect(self._show)
        self._show()

    def _lay_out(self, title: str) -> None:
        self._asked = QWidget()
        asked = QHBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 4)
        asked.addWidget(self._conflict, 1)
        asked.addWidget(self._take)
        asked.addWidget(self._swap)
        asked.addWidget(self._leave)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 1, 0, 1)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(title), 0, 0)
        grid.addWidget(self.button, 0, 1)
        grid.addWidget(self.reset, 0, 2)
        grid.addWidget(self._asked, 1, 0, 1, 3)

    @property
    def detail(self) -> str:
        """What else it is found by: its menu, what it does, its key as it is written."""
        native = QKeySequence(self._keys.of(self.command)).toString(_NATIVE)
        return f"{tr('Keys: {0}').format(tr(self.command.menu))} {self.command.tip} {native}"

    def _show(self) -> None:
        key = self._keys.of(self.command)
        declared = self.command.keys[0] if self.command.keys else ""
        self.button.show_key(self.command.title.rstrip(_DOTS), key)
        if key == declared and self.reset.hasFocus():
            self.button.setFocus()  # Qt would go to the start of the window
        self.reset.setEnabled(key != declared)
        default = QKeySequence(declared).toString(_NATIVE)
        self.reset.setToolTip(tr("Default: {0}").format(default or tr("no key")))
        self._tell_shared(key)

    def _tell_shared(self, key: str) -> None:
        """Say so if another command has the same key, as a file written by hand may want it."""
        holder = self._keys.sharer(key, self.command) if key else None
        self._wanted = ""
        if holder is not None:
            self._conflict.setText(
                tr("“{0}” has this key as well; one of the two needs another.").format(
                    holder.title.rstrip(_DOTS)
                )
            )
            for button in (self._take, self._swap, self._leave):
                button.hide()
        self._asked.setVisible(holder is not None)

    def _on_chosen(self, key: str) -> None:
        holder = self._keys.holder(key, self.command) if key else None
        if holder is None:
            self._keys.give(self.command, key)
        else:
            self._ask_about(key, holder)

    def _reset(self) -> None:
        """Back to the keys it is declared with; another command that has one is not robbed unasked."""
        for key in self.command.keys:
            holder = self._keys.holder(key, self.command)
            if holder is not None:
                self._ask_about(key, holder)
                return
        self._keys.reset(self.command)

    def _ask_about(self, key: str, holder: Command) -> None:
        self._wanted = key
        native = QKeySequence(key).toString(_NATIVE)
        self._conflict.setText(
            tr("{0} is the key of “{1}”.").format(native, holder.title.rstrip(_DOTS))
        )
        self._ask(self._take)

    def _refuse(self, why: str) -> None:
        self._wanted = ""
        self._conflict.setText(why)
        self._ask(self._leave)

    def _ask(self, first: ActionButton) -> None:
        can_swap = bool(self._wanted) and bool(self._keys.of(self.command))
        self._take.setVisible(bool(self._wanted))
        self._swap.setVisible(can_swap and self._wanted not in self.command.keys)
        self._leave.show()
        self._asked.show()
        first.setFocus()

    def _take_it(self) -> None:
        if self._wanted in self.command.keys:
            self._keys.reset(self.command)
        else:
            self._keys.give(self.command, self._wanted)
        self.button.setFocus()

    def _swap_it(self) -> None:
        self._keys.swap(self.command, self._wanted)
        self.button.setFocus()
