"""Ctrl and the mouse wheel over the text make its type larger or smaller."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

_NOTCH = 120  # eighths of a degree; a touch pad sends less at a time


class ZoomWheel(QObject):
    """Says by how many steps; the wheel without Ctrl scrolls as ever."""

    turned = Signal(int)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._rest = 0
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent) or not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            return False
        self._rest += event.angleDelta().y()
        steps = int(self._rest / _NOTCH)
        if steps:
            self._rest -= steps * _NOTCH
            self.turned.emit(steps)
        return True
