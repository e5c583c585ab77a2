"""What every test of the window needs before there is a QApplication, and what many of them share."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from writer.app.checking import checking
from writer.app.look import theme
from writer.app.preview.scheme import register

register()
checking.PATIENCE = 30_000  # a loaded machine is slow

Host = Callable[..., QWidget]


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
