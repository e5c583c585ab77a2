"""An input method writes, at every place of a story, what a key would write there."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.manuscript import pasting
from writer.app.manuscript.document import StoryDocument
from writer.app.manuscript.editor import Manuscript

STORY = """---
headline: A
language: ja
---
The lead *is* [a link](https://e.org/a) and[^1] `code` **bold**.
With a second line.

> Said **so**.
>
> — Ana Diaz, mayor

## Section

- one
  - two

1. first

![alt](a.png "caption")
{: credit="A/B" }

https://e.org/page

| a | b |
| --- | --- |
| c | d |

---

<!--more-->

    code

[^1]: A note.

Last.
"""


@pytest.fixture
def manuscript(qtbot: QtBot) -> Manuscript:
    document = StoryDocument()
    made = Manuscript(document)
    document.setParent(made)
    made.resize(800, 600)
    qtbot.addWidget(made)
    document.load(STORY)
    made.show()
    made.setFocus()
    return made


def compose(made: Manuscript, preedit: str) -> None:
    cursor = QInputMethodEvent.Attribute(
        QInputMethodEvent.AttributeType.Cursor, len(preedit), 1, None
    )
    QApplication.sendEvent(made, QInputMethodEvent(preedit, [cursor] if preedit else []))


def commit(made: Manuscript, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(made, event)


def press(made: Manuscript, text: str) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(made, QKeyEvent(QEvent.Type.KeyPress, 0, none, text))


def places(made: Manuscript) -> list[int]:
    """All but those within words."""
    every = range(made.body_start(), made.document().characterCount())
    return [at for at in every if not STORY[at - 1 : at + 1].isalpha()]


def around(position: int) -> str:
    return f"{STORY[max(position - 12, 0) : position]}|{STORY[position : position + 12]}"


def test_it_writes_what_a_key_writes(manuscript: Manuscript) -> None:
    document = manuscript.story_document
    for position in places(manuscript):
        manuscript.select(position, position)
        compose(manuscript, "か")
        compose(manuscript, "かん")
        assert document.text() == STORY, around(position)
        commit(manuscript, "漢")
        composed, caret = document.text(), manuscript.textCursor().position()
        assert document.story.text == composed, around(position)
        take_back(manuscript)
        manuscript.select(position, position)
        press(manuscript, "漢")
        assert document.story.text == document.text() == composed, around(position)
        assert manuscript.textCursor().position() == caret, around(position)
        take_back(manuscript)


def take_back(made: Manuscript) -> None:
    """Undo what was written, and a mark that became another one after it."""
    made.undo()
    if made.story_document.text() != STORY:
        made.undo()
    assert made.story_document.story.text == made.story_document.text() == STORY


def test_what_is_given_up_leaves_nothing(manuscript: Manuscript) -> None:
    document = manuscript.story_document
    for position in places(manuscript):
        manuscript.select(position, position)
        compose(manuscript, "か")
        compose(manuscript, "")
        assert document.story.text == document.text() == STORY, around(position)
        assert not document.document.isUndoAvailable(), around(position)


def test_a_commit_without_composing_is_told_to_the_story(manuscript: Manuscript) -> None:
    """Dead keys commit at once, wherever the caret was before."""
    document = manuscript.story_document
    for position in places(manuscript)[::2]:
        document.load(STORY)
        manuscript.select(position, position)
        commit(manuscript, "é")
        assert document.story.text == document.text(), around(position)


def test_words_come_in_place_of_a_selection_that_crosses_blocks(manuscript: Manuscript) -> None:
    document = manuscript.story_document
    start, end = STORY.index("second"), STORY.index("Ana")
    manuscript.select(start, end)
    compose(manuscript, "か")
    commit(manuscript, "漢字")
    assert document.story.text == document.text()
    assert "With a 漢字Ana Diaz" in document.text()
    while document.document.isUndoAvailable():
        manuscript.undo()
    assert document.story.text == document.text() == STORY


@pytest.mark.parametrize("by", ["key", "method"])
def test_words_at_the_end_of_a_long_story_are_told(manuscript: Manuscript, by: str) -> None:
    """Where the view has to follow what is written, into lines that were never shown."""
    document = manuscript.story_document
    for end in ("\n", "\n\n", "\n> Said\n> ", "\n- one\n- "):
        document.load("---\nheadline: A\n---\n" + "Words of a paragraph.\n\n" * 300 + "Last." + end)
        manuscript.moveCursor(QTextCursor.MoveOperation.End)
        manuscript.verticalScrollBar().setValue(0)
        (press if by == "key" else commit)(manuscript, "é")
        assert document.text().endswith("é")
        assert document.story.text == document.text()


@pytest.mark.parametrize("words", ["Last", "https://e.org/page"])
def test_words_that_are_dragged_within_the_story_are_told(
    manuscript: Manuscript, words: str
) -> None:
    document = manuscript.story_document
    start = STORY.index(words)
    manuscript.select(start, start + len(words))
    data = manuscript.createMimeDataFromSelection()
    place = QPointF(manuscript.cursorRect(manuscript.cursorForPosition(QPoint(40, 100))).center())
    move, left, none = (
        Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    manuscript.dropEvent(QDropEvent(place, move, data, left, none))
    assert document.story.text == document.text() != STORY
    while document.document.isUndoAvailable():
        manuscript.undo()
    assert document.story.text == document.text() == STORY


def test_a_block_that_is_dragged_stays_one(manuscript: Manuscript) -> None:
    document = manuscript.story_document
    text = "---\nheadline: A\n---\n## One\n\nTwo words.\n\nThree.\n"
    document.load(text)
    manuscript.select(text.index("##"), text.index("Two"))
    data = manuscript.createMimeDataFromSelection()
    cursor = manuscript.textCursor()
    cursor.setPosition(text.index("\n\nThree"))
    place = QPointF(manuscript.cursorRect(cursor).center())
    move, left, none = (
        Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    pasting.move_selected(manuscript, QDropEvent(place, move, data, left, none))
    assert document.text().endswith("---\nTwo words.\n\n## One\n\nThree.\n")
    manuscript.undo()
    assert document.story.text == document.text() == text


@pytest.mark.parametrize("by", ["key", "method", "paste"])
def test_the_first_words_under_fields_are_one_step(manuscript: Manuscript, by: str) -> None:
    text = "---\nheadline: A\n---"
    manuscript.story_document.load(text)
    if by == "paste":
        QApplication.clipboard().setText("é")
        manuscript.paste()
    else:
        (press if by == "key" else commit)(manuscript, "é")
    assert manuscript.story_document.text() == text + "\né"
    manuscript.undo()
    assert manuscript.story_document.text() == text
