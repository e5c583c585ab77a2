"""The window's document and its story say the same after every edit."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from tests.story.strategies import hostile, pieces
from writer.app.manuscript.document import StoryDocument
from writer.app.utf16 import from_utf16, to_utf16
from writer.storage.newlines import Newlines
from writer.story import Change, Edit, Story, set_field

pytestmark = pytest.mark.usefixtures("qapp")
_FEW = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def test_a_byte_order_mark_inside_the_text_is_kept() -> None:
    document = StoryDocument()
    for text in ("\ufeffa", "\ufffea", "a\n\ufeffb"):
        document.load(text)
        document.edit(Edit(0, 0, "\ufeff"), Edit(1, 0, "\ufffex"))
        assert document.text() == document.story.text == "\ufeff" + text[0] + "\ufffex" + text[1:]


def plain(text: str) -> str:
    return Newlines.split(text)[0]


@_FEW
@given(hostile)
def test_the_document_holds_every_character_of_the_text(text: str) -> None:
    document = StoryDocument()
    document.load(plain(text))
    assert document.text() == document.story.text == plain(text)


@_FEW
@given(st.data(), hostile)
def test_typing_and_undoing_keeps_document_and_story_the_same(
    data: st.DataObject, text: str
) -> None:
    document = StoryDocument()
    document.load(plain(text))
    for _ in range(4):
        cursor = QTextCursor(document.document)
        for mode in (QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor):
            place = data.draw(st.integers(0, document.story.length))
            cursor.setPosition(document.to_document(place), mode)
        cursor.insertText(data.draw(pieces))
        assert document.story.text == document.text()
        assert document.story.blocks == Story.from_text(document.text()).blocks
    while document.document.isUndoAvailable():
        document.document.undo()
        assert document.story.text == document.text()
    assert document.text() == plain(text)


def test_several_edits_are_undone_in_one_step() -> None:
    document = StoryDocument()
    document.load("one 😀 two\n\nthree\n")
    document.edit(Edit(6, 3, "2"), Edit(0, 0, "> "), Edit(11, 5, "3"))
    assert document.text() == "> one 😀 2\n\n3\n"
    document.document.undo()
    assert document.text() == "one 😀 two\n\nthree\n"
    assert not document.document.isUndoAvailable()


@pytest.mark.parametrize("times", [10, 40, 200])
@pytest.mark.parametrize("by", ["ten", "😀", "", "a\nb"])
def test_edits_all_through_a_story_are_followed(times: int, by: str) -> None:
    text = "😀 one two\n\n> two 👍 one\n\n```\none\n```\n\n" * times
    document = StoryDocument()
    document.load(text)
    heard: list[Change] = []
    document.changed.connect(heard.append)
    places = [at for at in range(len(text)) if text.startswith("one", at)]
    document.edit(*(Edit(at, 3, by) for at in places))
    for after in (text.replace("one", by), text, text.replace("one", by)):
        assert document.text() == document.story.text == after
        assert document.story.blocks == Story.from_text(after).blocks
        (
            document.document.undo
            if document.document.isUndoAvailable()
            else document.document.redo
        )()
    assert len(heard) == 4 * (len(places) if times == 10 and by != "a\nb" else 1)


@_FEW
@given(st.data(), hostile)
def test_what_is_followed_line_by_line_is_a_story_after_each(
    data: st.DataObject, text: str
) -> None:
    document = StoryDocument()
    document.load(plain(text))

    def look() -> None:
        assert document.story.blocks == Story.from_text(document.story.text).blocks

    document.changed.connect(lambda _: look())
    places = [at for at, char in enumerate(document.text()) if char != "\n"]
    chosen = data.draw(st.lists(st.sampled_from(places), unique=True)) if places else []
    edits = [Edit(at, 1, data.draw(st.sampled_from(["", ">", "- ", "x😀"]))) for at in chosen]
    document.edit(*edits)
    assert document.text() == document.story.text
    document.document.undo()
    assert document.text() == document.story.text == plain(text)


def test_a_field_is_written_through_the_same_history() -> None:
    document = StoryDocument()
    document.load("---\nheadline: A\n---\nBody.\n")
    document.edit(set_field(document.story, "headline", "A: b"))
    assert document.story.fields.headline == "A: b"
    assert document.hidden_lines() == 3
    document.document.undo()
    assert document.text() == "---\nheadline: A\n---\nBody.\n"


@given(st.text(max_size=20), st.integers(0, 20))
def test_counting_in_utf16_and_back(text: str, points: int) -> None:
    points = min(points, len(text))
    units = to_utf16(text, points)
    assert units == len(text[:points].encode("utf-16-le", "surrogatepass")) // 2
    assert from_utf16(text, units) == points


def test_an_edit_that_qt_forgets_to_tell_of_is_followed() -> None:
    """As it does when the type of a line is set while the edit goes on."""
    document = StoryDocument()
    document.load("one\n\n## Two\n\nthree")
    heard: list[Change] = []
    document.changed.connect(heard.append)
    with document.one_step() as cursor:
        cursor.setPosition(3)
        cursor.insertText(" more\nwords")
        document.document.markContentsDirty(5, 3)
    assert document.story.text == document.text() == "one more\nwords\n\n## Two\n\nthree"
    assert [block.kind for block in document.story.blocks] == ["paragraph", "heading", "paragraph"]
    assert len(heard) == 1
    document.document.undo()
    assert document.story.text == document.text() == "one\n\n## Two\n\nthree"
