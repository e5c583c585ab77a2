"""Undo in stories with nothing in them: the first act is one step, and the bytes come back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.widgets.card import Card
from writer.app.window import Window

STORIES = {
    "no byte": "",
    "a line end": "\n",
    "fields and a line end": "---\nheadline: A\n---\n",
    "windows line ends": "---\r\nheadline: A\r\n---\r\n\r\n",
    "one word": "word",
}
ACTS = (
    *("text.bold", "text.footnote", "block.section", "block.quote", "block.bullets"),
    *("block.numbers", "block.read_more", "block.divider", "block.table", "block.attribute"),
    *("edit.paste", "edit.paste_plain", "block.pull", "block.stash"),
)
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_Backspace)


@pytest.mark.parametrize("text", STORIES.values(), ids=STORIES)
def test_the_first_act_is_undone(window: Window, tmp_path: Path, qtbot: QtBot, text: str) -> None:
    path = tmp_path / "story.md"
    path.write_bytes(text.encode())
    window.show_preview(False)
    window.flow.open(path)
    QApplication.clipboard().setText("pasted words")
    acts: dict[str, Callable[[], object]] = {
        name: window.commands.action(name).trigger for name in ACTS
    }
    for key in KEYS:
        acts[key.name] = lambda key=key: QTest.keyClick(window.manuscript, key)
    acts["headline"] = lambda: window.centre.form.field_edited.emit("headline", "New")
    acts["tags"] = lambda: window.centre.form.field_edited.emit("tags", ["a"])
    changed = 0
    for name, act in acts.items():
        window.activateWindow()
        window.manuscript.setFocus()
        window.document.document.clearUndoRedoStacks()
        act()
        for card in window.findChildren(Card):
            card.dismiss()
        after = window.session._whole()
        if after == text:
            continue
        changed += 1
        window.manuscript.undo()
        assert window.session._whole() == text, name
        assert not window.document.document.isUndoAvailable(), name
        window.manuscript.redo()
        assert window.session._whole() == after, name
        window.manuscript.undo()
    assert changed > 8
    window.flow.save()
    assert path.read_bytes() == text.encode()
