"""Full screen where nobody makes a window as large as the screen."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from writer.app.full_screen import fill_screen, is_full


class Unmanaged(QWidget):
    """A window that keeps its size whatever its state, as without a window manager."""

    def setWindowState(self, state: Qt.WindowState) -> None:
        self.state = state

    def isFullScreen(self) -> bool:
        return bool(getattr(self, "state", Qt.WindowState.WindowNoState) & FULL)


FULL = Qt.WindowState.WindowFullScreen


def test_a_window_that_nobody_enlarges_fills_the_screen_and_comes_back(qtbot: QtBot) -> None:
    window = Unmanaged()
    qtbot.addWidget(window)
    window.setGeometry(QRect(40, 50, 300, 200))
    window.show()
    before = window.geometry()
    for _ in range(2):
        fill_screen(window, True)
        qtbot.waitUntil(lambda: window.size() == window.screen().size())
        assert is_full(window)
        fill_screen(window, False)
        fill_screen(window, False)
        assert not is_full(window)
        assert window.geometry() == before
    fill_screen(window, True)
    fill_screen(window, False)  # at once
    qtbot.wait(400)
    assert window.geometry() == before
