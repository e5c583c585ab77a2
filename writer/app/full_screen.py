"""Filling the screen, also where there is no window manager to ask for it."""

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget

_AFTER = 300  # milliseconds in which a window manager has done it
_BEFORE = "before-full-screen"


def fill_screen(window: QWidget, on: bool) -> None:
    """Let a top-level window fill its screen, or be as large as it was before."""
    full = Qt.WindowState.WindowFullScreen
    if on != window.isFullScreen():
        state = window.windowState()
        window.setWindowState(state | full if on else state & ~full)
    before = window.property(_BEFORE)
    if on:
        QTimer.singleShot(_AFTER, window, lambda: _make_sure(window))
    elif isinstance(before, QRect):
        window.setProperty(_BEFORE, None)
        window.setGeometry(before)


def _make_sure(window: QWidget) -> None:
    """Nobody made it as large as the screen: do it by hand."""
    screen = window.screen().geometry()
    if window.isFullScreen() and window.geometry() != screen:
        window.setProperty(_BEFORE, window.geometry())
        window.setGeometry(screen)
