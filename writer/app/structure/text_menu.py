"""What the menu of the text offers beside cut, copy and paste: emphasis, links, what the block is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from writer.app.structure.role_menu import role_menu

if TYPE_CHECKING:
    from writer.app.window import Window

_PASTE = "edit-paste"
_OWN = {
    "edit-undo": "edit.undo",
    "edit-redo": "edit.redo",
    "edit-cut": "edit.cut",
    "edit-copy": "edit.copy",
    _PASTE: "edit.paste",
    "select-all": "edit.select_all",
}
"""Qt's items and the commands they are, whose words and keys they get: Qt leaves the keys out."""
_GROUPS = (("text.bold", "text.italic", "text.link", "text.footnote"), ("block.stash",))


class TextMenu(QObject):
    """Fills the menu before it opens."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        window.manuscript.menu_asked.connect(self._fill)

    def _fill(self, menu: QMenu, position: int) -> None:
        """Put in what can be done with the selection, or with the block at a story position."""
        commands = self._window.commands
        actions = menu.actions()
        for at, action in enumerate(actions):
            if name := _OWN.get(action.objectName()):
                own = commands.action(name)
                words = own.text()
                key = own.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                action.setText(f"{words}\t{key}" if key else words)
            if action.objectName() == _PASTE:
                menu.insertAction(actions[at + 1], commands.action("edit.paste_plain"))
        for group in _GROUPS:
            menu.addSeparator()
            commands.fill(menu, group)
        kind = self._window.composing.kind_at_caret()
        menu.addMenu(role_menu(commands, kind, menu))
