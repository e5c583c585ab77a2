"""An edit in the middle of which the view changes is still one that the story hears of."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from writer.app.window import Window

BODY = "".join(f"## Section {number}\n\n" for number in range(80))


def test_words_are_heard_of_when_the_view_changes_within_a_step(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    """Scrolling to the caret may fold the fields, which gives the text another size."""
    path = tmp_path / "ferry.md"
    path.write_text(f"---\nheadline: Ferry\n---\n{BODY}")
    window.flow.open(path)
    manuscript, document = window.manuscript, window.document
    position = document.story.text.index("## Section 4")
    manuscript.select_in_story(position, position)
    with manuscript.one_step():
        cursor = manuscript.textCursor()
        cursor.insertText("**new**\n\n" * 3)
        manuscript.setTextCursor(cursor)
        manuscript.resize(manuscript.width(), manuscript.height() - 30)
    assert document.story.text == document.text()
    assert document.story.text.count("**new**\n") == 3
