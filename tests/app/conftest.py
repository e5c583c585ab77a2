"""What every test of the window needs before there is a QApplication, and what many of them share."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from writer.app.checking import checking
from writer.app.look import theme
from writer.app.preview.scheme import register
from writer.app.window import Window
from writer.storage import settings

register()
checking.PATIENCE = 30_000  # a loaded machine is slow

PATIENCE = 60_000  # ms; a loaded machine is slow, and few tests here are about speed
Host = Callable[..., QWidget]


class Patient(QtBot):
    """A bot that waits as long as a loaded machine may take, unless it is told otherwise."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(
        self, widget: QWidget, *, timeout: int = PATIENCE
    ) -> AbstractContextManager[None]:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Keys and clicks, and patience."""
    return Patient(request)


@pytest.fixture(params=[theme.LIGHT, theme.DARK], ids=lambda one: one.name)
def themed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[theme.Theme]:
    """Each theme in turn, on the whole application."""
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, theme.LIGHT)


@pytest.fixture
def host(qtbot: QtBot, qapp: QApplication) -> Host:
    """Puts a widget into a shown window of a given size and gives the window back."""
    theme.apply(qapp, theme.LIGHT)

    kept: list[QWidget] = []  # Python would delete a window that nobody holds

    def show(widget: QWidget | None = None, width: int = 700, height: int = 500) -> QWidget:
        window = QWidget()
        window.resize(width, height)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        if widget is not None:
            column.addWidget(widget)
        qtbot.addWidget(window)
        kept.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """A story's window with its real page and workers, and no story yet."""
    close_popups()
    made = Window(settings.Settings({}))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.end()
    shiboken6.delete(made)  # now, and not whenever the last reference to some part goes


def close_popups() -> None:
    """Close the menus and lists that an earlier test has left open: they would take all keys."""
    left = None
    while (popup := QApplication.activePopupWidget()) is not None and popup is not left:
        left = popup
        popup.close()


def press(
    window: QWidget,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key as the window system does: shortcuts first, then whatever has the focus."""
    QTest.keyClick(window.windowHandle(), key, modifier)
