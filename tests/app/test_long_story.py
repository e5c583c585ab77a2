"""A million words open, are edited in the middle and saved; nothing else of the file changes."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.manuscript.editor import Manuscript
from writer.app.stories.session import Session

FRONT = "---\nheadline: Long\n---\n"
PARAGRAPH = "The council said on Tuesday that the **ferries** would stay in port until noon. " * 7
WORDS = 1_000_000
_PATIENCE = 2.0  # seconds of work for a key


@pytest.mark.slow
def test_a_million_words_are_opened_edited_and_saved(qtbot: QtBot, tmp_path: Path) -> None:
    paragraphs = WORDS // len(PARAGRAPH.split())
    text = FRONT + (PARAGRAPH.strip() + "\n\n") * paragraphs
    path = tmp_path / "long.md"
    path.write_bytes(text.encode())
    session = Session()
    manuscript = Manuscript(session.document)
    qtbot.addWidget(manuscript)
    manuscript.resize(800, 600)
    manuscript.show()
    session.open(path)
    story = session.document.story
    assert len(story.blocks) == paragraphs
    middle = story.start(paragraphs // 2)
    manuscript.select_in_story(middle, middle)
    QApplication.processEvents()
    slowest = 0.0
    for key in (Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Y):
        started = time.process_time()
        QTest.keyClick(manuscript, key)
        manuscript.viewport().repaint()
        slowest = max(slowest, time.process_time() - started)
    assert slowest < _PATIENCE
    session.save()
    assert path.read_bytes() == (text[:middle] + "x y" + text[middle:]).encode()
    for _ in range(8):
        manuscript.undo()
    assert session.document.text() == text
    session.document.setParent(None)
    session.close()
