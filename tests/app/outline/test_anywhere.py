"""Going to anything by a few letters, with the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from writer.app.commands.palette import Palette
from writer.app.outline import anywhere
from writer.app.window import Window
from writer.storage.recent import remember

STORY = """\
---
headline: Ferry strike enters second week
section: Transport
---
The lead, Diaz said.

> “We will sit at the table.”
>
> — Marta Diaz, union president

## What the union wants

The words words stand here.

### Pay
"""


@pytest.fixture
def window(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    other = tmp_path / "council-vote.md"
    other.write_text("---\nheadline: Council\n---\nWords.\n")
    remember(other)
    # the web view takes the window off the screen and the focus with it, for a moment
    qtbot.waitUntil(lambda: window.preview._view is not None)
    qtbot.wait(10)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    path = tmp_path / "ferry.md"
    path.write_text(STORY)
    window.flow.open(path)
    return window


def go(qtbot: QtBot, window: Window, letters: str) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    palette = next(one for one in window.findChildren(Palette) if one.isVisible())
    line = palette.findChild(QLineEdit)
    assert window.focusWidget() is line
    qtbot.keyClicks(line, letters)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_greater_than_leads_to_commands(qtbot: QtBot, window: Window) -> None:
    folded = window.commands.is_checked("view.fields")
    go(qtbot, window, "> fold fi")
    assert window.commands.is_checked("view.fields") is not folded
    go(qtbot, window, "pay")
    assert caret_line(window) == 15


def caret_line(window: Window) -> int:
    return window.document.story.line_column(window.manuscript.story_selection()[1])[0]


@pytest.mark.parametrize(
    ("letters", "line"), [("unwan", 11), ("sit table", 7), ("marta", 7), ("subsection", 15)]
)
def test_sections_and_quotes_are_found_by_some_letters(
    qtbot: QtBot, window: Window, letters: str, line: int
) -> None:
    go(qtbot, window, letters)
    assert caret_line(window) == line
    assert window.focusWidget() is window.manuscript


def test_fields_problems_and_stories_are_found(qtbot: QtBot, window: Window) -> None:
    go(qtbot, window, "headl")
    assert window.focusWidget() is window.centre.form.headline
    start = window.document.story.text.index("words words")
    repeated = next(one for one in window.checking.up_to_date() if one.start >= start)
    go(qtbot, window, "".join(char for char in repeated.message[:25] if char.isascii()))
    assert window.manuscript.story_selection()[0] == repeated.start
    kinds = {entry.key for entry in anywhere.entries(window)}
    assert {"Section", "Quote", "Field", "Story"} <= kinds
    go(qtbot, window, "council-v")
    assert window.session.name == "council-vote.md"


def test_with_no_story_open_only_stories_are_listed(qtbot: QtBot, window: Window) -> None:
    window.flow.close()
    assert {entry.key for entry in anywhere.entries(window)} == {"Story"}


def test_problems_are_found_by_that_name(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: bool(window.checking.problems))
    listed = [one.title for one in anywhere.entries(window) if "problem" in one.detail]
    assert "The story has no date." in listed
