"""A story whose file others change while it is open: no word is lost, here or there."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from tests.story.strategies import hostile
from writer.app.stories.reloading import NOTICE
from writer.app.stories.session import Session
from writer.app.window import Window
from writer.storage import read_story
from writer.storage import watching as looking
from writer.storage.newlines import Newlines
from writer.storage.recovery import pending
from writer.story import Edit

BODY = "\n\n".join(f"Paragraph {number} says one thing and another." for number in range(200))
STORY = f"---\nheadline: Ferry strike\n---\n{BODY}\n"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def story(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(looking, "_ABSENT", 0.1)
    monkeypatch.setattr(window.reloading._watching._timer, "start", _often(window))
    path = tmp_path / "ferry.md"
    path.write_text(STORY)
    window.flow.open(path)
    return path


def _often(window: Window) -> Callable[[int], None]:
    timer = window.reloading._watching._timer
    start = timer.start
    return lambda interval: start(min(interval, 30))


def said(window: Window) -> str:
    notices = window.sheets.notice
    return notices.bar(NOTICE).notice.text if NOTICE in notices.ids() else ""


def told(qtbot: QtBot, window: Window, words: str) -> None:
    qtbot.waitUntil(lambda: words in said(window))


def answer(window: Window, words: str) -> None:
    bar = window.sheets.notice.bar(NOTICE)
    buttons = [one for one in bar.findChildren(QWidget) if one.accessibleName() == words]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def choose(window: Window, words: str) -> None:
    """Press a button of the comparison with the keyboard alone."""
    view = window.sheets.compare_view
    button = next(one for one in view._shown_buttons() if one.words() == words)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


def in_place(path: Path, text: str) -> None:
    path.write_text(text)


def by_rename(path: Path, text: str) -> None:
    other = path.with_suffix(".tmp")
    other.write_text(text)
    other.replace(path)


def made_anew(path: Path, text: str) -> None:
    path.unlink()
    path.write_text(text)


@pytest.mark.parametrize("write", [in_place, by_rename, made_anew])
def test_a_change_on_disk_is_read_again_as_one_step(
    qtbot: QtBot, window: Window, story: Path, write: Callable[[Path, str], None]
) -> None:
    other = STORY.replace("Paragraph 0", "New lead.\n\nParagraph 0").replace("199 says", "199 said")
    write(story, other)
    told(qtbot, window, "read again")
    assert window.document.text() == other
    assert not window.session.modified
    qtbot.wait(200)
    assert said(window)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.document.text() == STORY
    assert window.session.modified
    press(window, Qt.Key.Key_S, CTRL)
    assert story.read_text() == STORY
    assert not said(window)


def test_caret_and_view_stay_at_their_words(qtbot: QtBot, window: Window, story: Path) -> None:
    manuscript = window.manuscript
    position = STORY.index("Paragraph 120")
    manuscript.select_in_story(position + 10, position + 13)
    manuscript.centerCursor()
    top = manuscript.cursorForPosition(QPoint(0, 0)).block().text()
    lines = "".join(f"Line {number} is new.\n\n" for number in range(50))
    other = STORY.replace("Paragraph 3 ", f"{lines}Paragraph 3 ")
    story.write_text(other.replace("Paragraph 190 ", "Section 190 "))
    told(qtbot, window, "read again")
    place = other.index("Paragraph 120")
    assert manuscript.story_selection() == (place + 10, place + 13)
    assert manuscript.cursorForPosition(QPoint(0, 0)).block().text() == top
    assert window.document.story.fields.headline == "Ferry strike"


def test_fields_that_change_on_disk_are_shown(qtbot: QtBot, window: Window, story: Path) -> None:
    story.write_text(STORY.replace("headline: Ferry strike", "headline: Strike over\nslug: ferry"))
    told(qtbot, window, "read again")
    assert window.centre.form.headline.toPlainText() == "Strike over"
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.centre.form.headline.toPlainText() == "Ferry strike"


def test_a_touch_other_rights_and_own_saves_are_no_news(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    qtbot.keyClicks(window.manuscript, "Mine. ")
    press(window, Qt.Key.Key_S, CTRL)
    story.touch()
    story.chmod(0o640)
    qtbot.wait(300)
    assert not said(window)
    assert window.document.document.isUndoAvailable()
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.document.text() == STORY


def test_other_line_ends_alone_are_taken_over_without_a_word(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    story.write_bytes(STORY.replace("\n", "\r\n").encode())
    qtbot.waitUntil(lambda: window.session.file == read_story(story))
    assert not said(window)
    assert not window.document.document.isUndoAvailable()
    qtbot.keyClicks(window.manuscript, "Mine. ")
    press(window, Qt.Key.Key_S, CTRL)
    expected = STORY.replace("Paragraph 0", "Mine. Paragraph 0", 1).replace("\n", "\r\n")
    assert story.read_bytes() == expected.encode()


def test_many_quick_changes_end_with_the_last(qtbot: QtBot, window: Window, story: Path) -> None:
    for number in range(30):
        story.write_text(STORY + f"\nVersion {number}.\n" * number)
        qtbot.wait(10)
    last = story.read_text()
    qtbot.waitUntil(lambda: window.document.text() == last)
    assert not window.session.modified


def clash(qtbot: QtBot, window: Window, story: Path) -> str:
    """Change the story here and on disk; what stands here then."""
    qtbot.keyClicks(window.manuscript, "Mine. ")
    story.write_text("Theirs.\n")
    told(qtbot, window, "changes that are not saved")
    assert "Mine. Paragraph 0" in window.document.text()
    return window.document.text()


def test_a_clash_takes_no_key_from_who_types(qtbot: QtBot, window: Window, story: Path) -> None:
    clash(qtbot, window, story)
    assert window.manuscript.hasFocus()
    qtbot.wait(200)
    assert said(window)
    qtbot.keyClicks(window.manuscript, "More mine. ")
    assert "Mine. More mine. Paragraph 0" in window.document.text()


def test_keeping_mine_replaces_theirs_with_the_next_save(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    mine = clash(qtbot, window, story)
    answer(window, "Keep Mine")
    assert story.read_text() == "Theirs.\n"
    press(window, Qt.Key.Key_S, CTRL)
    assert story.read_text() == mine


def test_keeping_mine_keeps_what_they_write_after_it(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    clash(qtbot, window, story)
    answer(window, "Keep Mine")
    story.write_text("Theirs, later.\n")
    press(window, Qt.Key.Key_S, CTRL)
    assert story.read_text() == "Theirs, later.\n"
    assert window.stack.currentWidget() is window.sheets.compare_view


def test_taking_theirs_is_undone_in_one_step(qtbot: QtBot, window: Window, story: Path) -> None:
    mine = clash(qtbot, window, story)
    answer(window, "Take Theirs")
    assert window.document.text() == "Theirs.\n"
    assert not window.session.modified
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.document.text() == mine
    press(window, Qt.Key.Key_S, CTRL)
    assert story.read_text() == mine


def test_both_are_seen_side_by_side_and_chosen_by_keys(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    mine = clash(qtbot, window, story)
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(9):
        if window.panes.current() == "notice":
            break
        press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    press(window, Qt.Key.Key_Space)
    view = window.sheets.compare_view
    assert window.stack.currentWidget() is view
    assert view.mine.toPlainText() == mine
    assert view.theirs.toPlainText() == "Theirs.\n"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert "changes that are not saved" in said(window)
    answer(window, "See Both Side by Side")
    choose(window, "Take Theirs")
    assert window.document.text() == "Theirs.\n"
    assert window.has_story()


def test_what_could_be_redone_is_not_thrown_away(qtbot: QtBot, window: Window, story: Path) -> None:
    qtbot.keyClicks(window.manuscript, "Mine. ")
    press(window, Qt.Key.Key_Z, CTRL)
    assert not window.session.modified
    story.write_text("Theirs.\n")
    told(qtbot, window, "changes that are not saved")
    window.manuscript.redo()
    assert "Mine. Paragraph 0" in window.document.text()


def test_a_story_whose_file_is_deleted_is_kept_and_saved_again(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    story.unlink()
    told(qtbot, window, "moved or deleted")
    assert window.session.modified
    window.session._flush()
    window.session._aside.finish()
    press(window, Qt.Key.Key_S, CTRL)
    assert story.read_text() == STORY
    assert not window.session.modified
    assert not said(window)


def test_a_deleted_story_comes_back_from_the_journal(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    story.unlink()
    told(qtbot, window, "moved or deleted")
    window.session.close()
    (found,) = pending()
    assert found.text == STORY
    again = Session()
    again.recover(found)
    assert again.document.text() == STORY
    assert again.path == story
    again.save()
    assert story.read_text() == STORY
    again.close()
    assert not pending()


def test_a_file_that_comes_back_as_it_was_is_no_more_news(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    story.rename(story.with_name("elsewhere.md"))
    told(qtbot, window, "another name")
    story.with_name("elsewhere.md").rename(story)
    qtbot.waitUntil(lambda: not said(window))
    assert not window.session.modified
    assert not window.document.document.isUndoAvailable()


@pytest.mark.parametrize("typed", ["", "Mine. "])
def test_a_story_goes_on_in_the_file_that_was_renamed(
    qtbot: QtBot, window: Window, story: Path, typed: str
) -> None:
    qtbot.keyClicks(window.manuscript, typed)
    renamed = story.rename(story.with_name("{0} strike.md"))
    told(qtbot, window, "another name now: “{0} strike.md”")
    answer(window, "Go On in “{0} strike.md”")
    assert window.session.path == renamed
    assert not window.session.modified
    assert renamed.read_text() == STORY.replace("Paragraph 0", f"{typed}Paragraph 0", 1)
    assert not story.exists()
    assert not said(window)
    renamed.write_text("Theirs.\n")
    told(qtbot, window, "read again")


def test_a_file_that_comes_back_with_other_words_is_read(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    story.unlink()
    told(qtbot, window, "moved or deleted")
    story.write_text("Theirs.\n")
    told(qtbot, window, "read again")
    assert window.document.text() == "Theirs.\n"


def test_a_folder_that_is_gone_keeps_the_words_and_says_why(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    qtbot.keyClicks(window.manuscript, "Mine. ")
    shutil.rmtree(story.parent)
    told(qtbot, window, "moved or deleted")
    press(window, Qt.Key.Key_S, CTRL)
    notices = window.sheets.notice
    assert "its folder is not there" in notices.bar(notices.ids()[-1]).notice.text
    assert window.session.modified
    story.parent.mkdir()
    press(window, Qt.Key.Key_S, CTRL)
    assert story.read_text() == window.document.text()


def test_what_is_no_text_any_more_leaves_the_words_here(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    story.write_bytes(b"%PDF-1.7\n\x00\x01\x02" * 9)
    told(qtbot, window, "cannot be read")
    assert window.document.text() == STORY
    assert window.session.modified
    press(window, Qt.Key.Key_S, CTRL)
    assert story.read_bytes().startswith(b"%PDF")


def test_saving_over_a_change_replaces_only_what_was_shown(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    window.reloading.end()
    qtbot.keyClicks(window.manuscript, "Mine. ")
    story.write_text("Theirs.\n")
    press(window, Qt.Key.Key_S, CTRL)
    story.write_text("Theirs, later.\n")
    choose(window, "Replace Theirs with Mine")
    assert story.read_text() == "Theirs, later.\n"
    choose(window, "Replace Theirs with Mine")
    assert story.read_text() == window.document.text()


@pytest.mark.usefixtures("qapp")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(hostile, hostile)
def test_whatever_a_file_becomes_is_what_stands_here(
    tmp_path: Path, before: str, after: str
) -> None:
    path = tmp_path / "story.md"
    path.write_bytes(b"x" + before.encode())
    session = Session()
    session.open(path)
    path.write_bytes(b"x" + after.encode())
    plain, _ = Newlines.split("x" + after)
    session.read_again(read_story(path))
    assert session.document.text() == session.document.story.text == plain
    session.document.edit(Edit(0, 1, ""))
    session.save()
    session.close()
    assert read_story(path).text == after


def test_the_words_that_differ_are_marked_as_whole_words(qtbot: QtBot, window: Window) -> None:
    view = window.sheets.compare_view
    mine = "Zero 😀.\r\n\r\nThe eighth day, and more.\r\nOnly here.\r\n"
    theirs = "Zero 😀.\n\nThe ninth day, and some more.\n"
    view.show_texts("Both", mine, theirs, [("Close", lambda: None)])
    marked = [
        [one.cursor.selectedText() for one in text.extraSelections() if one.format.fontUnderline()]
        for text in (view.mine, view.theirs)
    ]
    assert marked[0] == ["eighth", ".\u2029Only here"]
    assert marked[1] == ["ninth", "some "]
