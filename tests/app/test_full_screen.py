"""Full screen where nobody makes a window as large as the screen."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from writer.app.full_screen import _make_sure, fill_screen


def test_a_window_that_nobody_enlarges_fills_the_screen_and_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(QRect(40, 50, 300, 200))
    window.show()
    for _ in range(2):
        before = window.geometry()
        fill_screen(window, True)
        qtbot.waitUntil(lambda: window.geometry() == window.screen().geometry())
        window.setGeometry(before)  # as without a window manager
        _make_sure(window)
        assert window.geometry() == window.screen().geometry()
        fill_screen(window, False)
        assert not window.isFullScreen()
        assert window.geometry() == before
        fill_screen(window, False)
        assert window.geometry() == before
