"""Going from pane to pane by F6, in the whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from tests.app.test_window import STORY
from writer.app.checking.found import Found
from writer.app.window import Window


@pytest.fixture
def story(window: Window, tmp_path: Path) -> Path:
    path = tmp_path / "ferry.md"
    path.write_text(STORY)
    window.flow.open(path)
    return path


def wait_for_page(qtbot: QtBot, window: Window) -> None:
    """With its web view Qt takes the window off the screen for a moment, and the focus away."""
    qtbot.waitUntil(lambda: window.preview._view is not None)
    qtbot.wait(10)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.manuscript.setFocus()
    qtbot.waitUntil(lambda: window.panes.current() == "body")


def test_f6_goes_through_the_panes_and_every_pane_has_a_name(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    wait_for_page(qtbot, window)
    window.tell("Said.")
    window.checking.check()  # which fills outline and problems; else it comes with the next pause
    seen = ["body"]
    panes = set(window.panes.parts) - {"card"}  # which a problem in the text brings up
    for _ in panes:
        press(window, Qt.Key.Key_F6)
        seen.append(window.panes.current())
    assert set(seen) == panes
    assert seen[-1] == "body"
    for pane in window.panes.parts.values():
        assert pane.accessibleName()


def test_f6_goes_on_from_any_field(qtbot: QtBot, window: Window, story: Path) -> None:
    wait_for_page(qtbot, window)
    window.to_field("summary")
    press(window, Qt.Key.Key_Tab)  # to the first of the other fields
    press(window, Qt.Key.Key_F6)
    assert window.manuscript.hasFocus()


def test_f6_passes_over_a_pane_that_is_empty(qtbot: QtBot, window: Window, story: Path) -> None:
    wait_for_page(qtbot, window)
    window.side.show_problems(window.document.story, Found())  # no problem: its list takes no focus
    seen = set()
    for _ in range(2 * len(window.panes.parts)):
        press(window, Qt.Key.Key_F6)
        seen.add(window.panes.current())
    assert seen >= {"headline", "body", "views", "page", "outline"}


def test_f6_works_before_the_page_is_there(qtbot: QtBot, window: Window, story: Path) -> None:
    window.preview._is_over = True  # no web view will be made
    qtbot.waitUntil(lambda: window.panes.current() == "body")
    window.checking.check()
    seen = set()
    for _ in range(2 * len(window.panes.parts)):
        press(window, Qt.Key.Key_F6)
        seen.add(window.panes.current())
    assert seen == set(window.panes.parts) - {"page", "notice", "card"}
