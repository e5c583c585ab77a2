"""What a screen reader hears of what changes away from the focus."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from writer import resources
from writer.app import announce
from writer.app.tabs.frame import Frame
from writer.app.window import Window
from writer.storage import settings


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is read out while somebody listens."""
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(announce, "_send", hear)
    monkeypatch.setattr(announce, "_HEARS_DESCRIPTIONS", False)
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(was)


@pytest.fixture
def story(window: Window, tmp_path: Path) -> Path:
    path = tmp_path / "one.md"
    path.write_text(resources.read_text("samples", "ferry-strike.md"))
    window.flow.open(path)
    window.checking.check()
    return path


def test_notices_are_read_out(heard: list[str], window: Window) -> None:
    window.tell("The disk is full.", "error")
    assert heard == ["The disk is full."]


def test_the_kind_of_block_one_comes_to_is_read_out(
    heard: list[str], window: Window, story: Path
) -> None:
    blocks = window.document.story.blocks
    for kind in ("quote", "heading", "paragraph"):
        index = max(at for at, block in enumerate(blocks) if block.kind == kind)
        start = window.document.story.start(index)
        window.manuscript.select_in_story(start, start)
        assert heard[-1].lower() in {"quote", "section", "subsection", "paragraph"}
        assert window.manuscript.accessibleDescription() == heard[-1]
    assert len({*heard[-3:]}) == 3


def test_counts_and_choices_are_read_out(heard: list[str], window: Window, story: Path) -> None:
    window.finding.open()
    window.finding.bar.words.setText("ferry")
    assert any("of" in words for words in heard)
    window.finding.bar.words.setText("qqq")
    assert heard[-1] == "Nothing found"
    window.finding.close()
    window.show_palette()
    first = heard[-1]
    press(window, Qt.Key.Key_Down)
    assert heard[-1] != first


def test_problems_that_come_are_counted_aloud(
    heard: list[str], window: Window, story: Path, qtbot: QtBot
) -> None:
    window.checking.check()
    heard.clear()
    start = window.manuscript.story_selection()[0]
    window.manuscript.select_in_story(start, start)
    window.manuscript.type_text("the the ")
    window.checking.check()
    qtbot.waitUntil(lambda: any("warning" in words for words in heard))


def test_the_problem_one_comes_to_is_read_out(
    heard: list[str], window: Window, story: Path, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.manuscript.setFocus()
    window.commands.action("check.next").trigger()
    problem = window.checking.problems[0]
    qtbot.waitUntil(lambda: any(problem.message in words for words in heard))
    assert problem.message in window.manuscript.accessibleDescription()


def test_on_linux_it_is_said_once(
    heard: list[str], monkeypatch: pytest.MonkeyPatch, window: Window, story: Path
) -> None:
    monkeypatch.setattr(announce, "_HEARS_DESCRIPTIONS", True)
    heard.clear()
    window.manuscript.to_start()
    announce.describe(window.manuscript, "Quote")
    assert not heard
    assert window.manuscript.accessibleDescription() == "Quote"


def test_nothing_is_said_when_nobody_listens(
    monkeypatch: pytest.MonkeyPatch, window: Window
) -> None:
    said: list[object] = []
    monkeypatch.setattr(announce, "_send", said.append)
    monkeypatch.setattr(announce.QAccessible, "isActive", lambda: False)
    window.tell("Said.")
    assert said == []


def test_the_frame_is_a_window_and_boxes_of_choices_have_their_labels(
    qtbot: QtBot,
) -> None:
    frame = Frame(settings.Settings({}))
    try:
        frame.resize(1000, 700)
        frame.show()
        frame.window_in_front.sheets.show_settings()
        told = QAccessible.queryAccessibleInterface(frame)
        assert told.role() == QAccessible.Role.Window
        boxes = [one for one in frame.findChildren(QComboBox) if one.isVisible()]
        assert boxes
        for box in boxes:
            assert _labelled(box) or box.accessibleDescription()
    finally:
        frame.end()
        shiboken6.delete(frame)


def _labelled(box: QWidget) -> bool:
    relation = QAccessible.RelationFlag.Label
    return bool(QAccessible.queryAccessibleInterface(box).relations(relation))
