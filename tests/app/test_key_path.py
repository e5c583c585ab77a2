"""What no key does: go through all problems, list the outline, count, find, or wait for the disk."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.bench.generated import story
from writer.app import side
from writer.app.checking.found import Found
from writer.app.find import finding
from writer.app.lengths import story_lengths
from writer.app.window import Window
from writer.storage import settings

_PATIENCE = 60_000  # milliseconds for the checks of all of it, on a busy machine
_KEYS = (Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Left)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    kept = settings.Settings({})
    for setting in (settings.TYPEWRITER, settings.FOCUS):
        kept.set(setting, True)
    made = Window(kept)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.show_side(True)
    path = tmp_path / "story.md"
    path.write_text(story(4_000) + "\n\n![A pier](pier.png)\n", "utf-8")
    made.flow.open(path)
    qtbot.waitUntil(
        lambda: made.checking.is_fresh and made.checking.turns.is_idle, timeout=_PATIENCE
    )
    yield made
    made.end()
    shiboken6.delete(made)


def test_a_key_does_what_its_block_needs_and_no_more(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def watch(owner: Any, name: str) -> None:
        whole: Callable[..., Any] = getattr(owner, name)

        def watched(*values: Any, **named: Any) -> Any:
            if current_thread() is main_thread():
                done.append(name)
            return whole(*values, **named)

        monkeypatch.setattr(owner, name, watched)

    watch(Found, "worst_by_block")
    watch(Found, "kinds")
    watch(side, "outline_rows")
    watch(story_lengths, "count")
    watch(finding, "find")
    watch(os, "fsync")
    watch(os, "fdatasync")
    watch(os, "stat")
    manuscript, blocks = window.manuscript, window.document.story.blocks
    assert len(window.checking.problems) > 20
    window.commands.action("edit.find").trigger()
    window.finding.bar.words.setText("ferries")
    for index in (0, len(blocks) // 2, len(blocks) - 1):
        at = window.document.story.start(index) + 3
        manuscript.select_in_story(at, at)
        QApplication.processEvents()
        for key in _KEYS:
            done.clear()
            QTest.keyClick(manuscript, key)
            manuscript.viewport().repaint()
            assert done == [], f"{key} in block {index}"
