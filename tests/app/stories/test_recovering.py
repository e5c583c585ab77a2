"""Words that were never saved, offered when their story is opened by its file."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.app.tabs.conftest import answer, frame, frames, start, stories
from writer.app.stories.recovering import OFFER
from writer.app.tabs.frame import Frame
from writer.app.window import Window
from writer.storage.journal import Journal
from writer.storage.journal_file import journals_dir
from writer.storage.recovery import pending
from writer.storage.story_files import digest_of
from writer.story import Edit

__all__ = ["frame", "frames", "stories"]


def left(path: Path | None, words: str) -> str:
    """What a Writer leaves that was killed after words were typed at the end of a story."""
    text = path.read_text() if path else "---\nheadline: Untold\n---\n"
    journal = Journal.open(path, text, digest_of(path.read_bytes()) if path else None)
    journal.record(len(text), 0, words)
    journal.close()
    return text + words


def offer(qtbot: QtBot, window: Window) -> str:
    """The sentence with which they are offered."""
    notices = window.sheets.notice
    qtbot.waitUntil(lambda: OFFER in notices.ids(), timeout=20_000)
    return notices.bar(OFFER).notice.text


def test_they_are_offered_where_their_story_is_opened_and_undo_leads_back(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    before = stories[0].read_text()
    whole = left(stories[0], "Typed and lost?\n")
    window = start(qtbot, frames, stories[0]).window_in_front
    assert "one.md" in offer(qtbot, window)
    window.tell("Something else.")
    window.flow.save()
    assert OFFER in window.sheets.notice.ids()
    answer(window, "Restore Unsaved Words")
    assert window.document.text() == whole
    assert window.session.modified
    assert window.manuscript.story_selection() == (len(whole), len(whole))
    assert not window.manuscript.document().firstBlock().isVisible()
    window.commands.action("edit.undo").trigger()
    assert window.document.text() == before
    window.commands.action("edit.redo").trigger()
    window.flow.save()
    assert stories[0].read_text() == whole
    assert not pending()


def test_declined_they_are_offered_again_and_deleted_only_when_seen(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    left(stories[0], "Typed.\n")
    stories[0].write_text("---\nheadline: Other\n---\nOther words.\n")
    frame = start(qtbot, frames, stories[0])
    assert "has changed since" in offer(qtbot, frame.window_in_front)
    answer(frame.window_in_front, "Not Now")
    frame.window_in_front.flow.go_to(stories[1])
    frame.window_in_front.flow.go_to(stories[0])
    frame.window_in_front.flow.close()
    frame.window_in_front.flow.go_to(stories[0])
    window = frame.window_in_front
    offer(qtbot, window)
    answer(window, "Compare")
    choose(window, "Close")
    offer(qtbot, window)
    answer(window, "Compare")
    choose(window, "Delete Unsaved Words")
    assert pending()
    answer(window, "Delete")
    assert not pending()
    assert window.has_story()


def choose(window: Window, words: str) -> None:
    buttons = window.sheets.compare_view.findChildren(QAbstractButton)
    next(one for one in buttons if words in (one.accessibleName(), one.text())).click()


def test_words_of_no_file_are_offered_at_the_start_and_come_in_a_tab_of_their_own(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    whole = left(None, "Never had a file.\n")
    frame = start(qtbot, frames, stories[0])
    window = frame.window_in_front
    assert "Untold" in offer(qtbot, window)
    answer(window, "Restore Unsaved Words")
    assert frame.window_in_front is not window
    assert frame.window_in_front.document.text() == whole
    assert not frame.window_in_front.manuscript.document().firstBlock().isVisible()
    assert window.session.path == stories[0]


def test_words_typed_since_are_asked_about_first(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    whole = left(stories[0], "Typed before.\n")
    window = start(qtbot, frames, stories[0]).window_in_front
    offer(qtbot, window)
    qtbot.keyClicks(window.manuscript, "Now ")
    answer(window, "Restore Unsaved Words")
    assert "Now " in window.document.text()
    answer(window, "Save")
    assert "Now " in stories[0].read_text()
    assert window.document.text() == whole


def test_fields_written_anew_with_the_same_words_stay_hidden(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    window = start(qtbot, frames, stories[0]).window_in_front
    text = window.document.text()
    window.document.edit(Edit(0, len(text), text.replace("Paragraph 7 ", "Paragraph seven ")))
    assert not window.manuscript.document().firstBlock().isVisible()


def test_unsaved_words_that_cannot_be_read_are_told_at_the_start(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    for name, line in (("a", b""), ("b", b'{"writer": "journal", "version": 9}\n')):
        (journals_dir() / f"{name}.journal").write_bytes(line)
    left(stories[0], "Typed.\n")
    window = start(qtbot, frames, stories[0]).window_in_front
    offer(qtbot, window)
    qtbot.waitUntil(lambda: len(window.sheets.notice.ids()) == 2)
    said = window.sheets.notice.bar(window.sheets.notice.ids()[-1]).notice.text
    assert said.endswith("cannot be read: it is from another version of Writer.")
    assert len(list(journals_dir().iterdir())) == 3
