"""Enter on a button that has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(event: QKeyEvent) -> bool:
    """Press the button that has the focus, if it is Enter that was pressed; whether it was.

    Qt leaves that to Space outside of dialogs. People who come from web pages press Enter.
    """
    button = QApplication.focusWidget()
    plain = (
        event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    )
    if event.key() not in _ENTER or not plain or not isinstance(button, QPushButton | QToolButton):
        return False
    button.click()
    return True
