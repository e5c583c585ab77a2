"""Alt with a letter opens a menu, as in any desktop program; there it writes nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from writer.app.widgets.mnemonics import is_menu_key, letter_of, with_letters

if TYPE_CHECKING:
    from writer.app.toolbar import ToolBar


def open_by_letter(bar: "ToolBar", event: QKeyEvent) -> bool:
    """Open the menu whose letter was pressed with Alt; whether there is one.

    The letters are those that the ☰ menu shows while it is open.
    """
    if not is_menu_key(event):
        return False
    button = bar.menu_button
    menus = [action for action in button.menu().actions() if isinstance(action.menu(), QMenu)]
    lettered = with_letters([action.text() for action in menus])
    for action, text in zip(menus, lettered, strict=True):
        menu = action.menu()
        if letter_of(text) == event.text().casefold() and isinstance(menu, QMenu):
            _open(menu, button)
            return True
    return False


def _open(menu: QMenu, button: QWidget) -> None:
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    first = next((one for one in menu.actions() if one.isEnabled() and one.text()), None)
    if first is not None:
        menu.setActiveAction(first)
