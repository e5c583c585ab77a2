"""The menu of a role name in the margin: what the block can be turned into, and where it can go."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from writer.app.commands.commands import Commands
from writer.app.i18n import tr
from writer.app.widgets.mnemonics import give_letters

TURN = (
    "block.paragraph",
    "block.section",
    "block.subsection",
    "block.quote",
    "block.bullets",
    "block.numbers",
)
"""What a block can be turned into."""
MORE = (
    ("block.attribute", "block.pull"),
    ("block.up", "block.down", "section.up", "section.down"),
)


def role_menu(commands: Commands, current: str, parent: QWidget) -> QMenu:
    """A menu for a block that is ``current`` (the command that makes such a block)."""
    menu = QMenu(tr("Turn Into"), parent)
    give_letters(menu)
    menu.setAccessibleName(tr("Turn block into"))
    for name in TURN:
        if commands.has(name):
            menu.addAction(_choice(commands, name, current, menu))
    for group in MORE:
        menu.addSeparator()
        commands.fill(menu, group)
    return menu


def _choice(commands: Commands, name: str, current: str, menu: QMenu) -> QAction:
    action = commands.action(name)
    made = QAction(_SHORT.get(name, action.text()), menu)
    made.setObjectName(name)
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    if key:
        made.setText(f"{made.text()}\t{key}")
    made.setCheckable(True)
    made.setChecked(name == current)
    if name != current:  # a command on what it makes already would take it back
        made.triggered.connect(lambda _checked=False: action.trigger())
    return made


_SHORT = {
    "block.quote": tr("Quote"),
    "block.section": tr("Section"),
    "block.subsection": tr("Subsection"),
}


def open_menu(menu: QMenu, place: QPoint) -> None:
    """Open it at a place of the screen, with its first choice current so that arrows go on."""
    menu.popup(place)
    checked = next((one for one in menu.actions() if one.isChecked()), None)
    menu.setActiveAction(checked or menu.actions()[0])
