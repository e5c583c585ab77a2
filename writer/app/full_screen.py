"""Filling the screen, also where there is no window manager to ask for it."""

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget

_AFTER = 300  # milliseconds in which a window manager has done it
_BEFORE = "before-full-screen"


def is_full(window: QWidget) -> bool:
    """Whether a window fills the screen, whoever has made it do so."""
    return window.isFullScreen() or isinstance(window.property(_BEFORE), QRect)


def fill_screen(window: QWidget, on: bool) -> None:
    """Let a top-level window fill its screen, or be as large as it was before."""
    full = Qt.WindowState.WindowFullScreen
    if on and not is_full(window):
        was = window.geometry()
        window.setWindowState(window.windowState() | full)
        QTimer.singleShot(_AFTER, window, lambda: _make_sure(window, was))
    elif not on:
        before = window.property(_BEFORE)
        window.setProperty(_BEFORE, None)
        if window.isFullScreen():
            window.setWindowState(window.windowState() & ~full)
        if isinstance(before, QRect):
            window.setGeometry(before)


def _make_sure(window: QWidget, was: QRect) -> None:
    """Nobody made it as large as the screen: do it by hand."""
    screen = window.screen().geometry()
    if window.isFullScreen() and window.geometry() != screen:
        window.setProperty(_BEFORE, was)  # first: Qt takes the state back from what is resized
        window.setGeometry(screen)
