"""Opening and saving keep every byte; what is not saved can be recovered."""

from errno import ENOSPC
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from hypothesis import HealthCheck, given, settings
from pytestqt.qtbot import QtBot

from tests.story.strategies import hostile
from writer.app import ahead
from writer.app.stories.session import Session
from writer.storage import ChangedOnDisk, UnreadableFile
from writer.storage.atomic import sync_data
from writer.storage.recovery import pending
from writer.story import Edit

pytestmark = pytest.mark.usefixtures("qapp")
_ANY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@_ANY
@given(hostile)
def test_opening_and_saving_an_untouched_file_keeps_its_bytes(tmp_path: Path, text: str) -> None:
    path = tmp_path / "story.md"
    path.write_bytes(text.encode())
    session = Session()
    try:
        session.open(path)
    except UnreadableFile:
        return
    session.save()
    session.close()
    assert path.read_bytes() == text.encode()


def test_a_story_read_ahead_is_opened_once_as_it_was_read(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_bytes(b"one\r\ntwo\n")
    ahead.read_ahead(path)
    ahead.read_ahead(tmp_path / "missing.md")
    ahead.read_ahead(tmp_path / "picture.png")
    path.write_bytes(b"another")
    session = Session()
    session.open(path)
    assert session.document.text() == "one\ntwo\n"
    session.document.edit(Edit(0, 0, "x"))
    with pytest.raises(ChangedOnDisk):
        session.save()
    session.open(path)
    assert session.document.text() == "another"
    with pytest.raises(UnreadableFile):
        session.open(tmp_path / "missing.md")
    session.close()


def test_an_edit_leaves_other_line_ends_alone(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_bytes(b"one\r\ntwo\nthree\rfour\r\n")
    session = Session()
    session.open(path)
    session.document.edit(Edit(4, 3, "2\n2b"))
    session.save()
    session.close()
    assert path.read_bytes() == b"one\r\n2\r\n2b\nthree\rfour\r\n"


def test_a_file_in_another_encoding_stays_in_it(tmp_path: Path) -> None:
    for encoding in ("utf-16", "cp1252", "utf-8-sig"):
        path = tmp_path / f"{encoding}.md"
        path.write_bytes("Café “one”\r\n".encode(encoding))
        session = Session()
        session.open(path)
        session.document.edit(Edit(0, 0, "Le "))
        session.save()
        session.close()
        assert path.read_bytes() == "Le Café “one”\r\n".encode(encoding)


def test_unsaved_words_are_on_disk_and_come_back(tmp_path: Path, qtbot: object) -> None:
    path = tmp_path / "story.md"
    path.write_text("One.\n")
    session = Session()
    session.open(path)
    session.document.edit(Edit(4, 0, " Two."))
    session.close()
    (found,) = [one for one in pending() if one.path == path]
    assert found.text == "One. Two.\n"
    again = Session()
    again.recover(found)
    assert again.document.text() == "One. Two.\n"
    assert again.modified
    assert path.read_text() == "One.\n"
    again.document.edit(Edit(0, 0, "Zero. "))
    again.close()
    (found,) = [one for one in pending() if one.path == path]
    assert found.text == "Zero. One. Two.\n"
    again.recover(found)
    again.document.document.undo()
    assert again.document.text() == "One.\n"
    again.document.document.redo()
    again.save()
    again.close()
    assert path.read_text() == "Zero. One. Two.\n"
    assert not [one for one in pending() if one.path == path]


def test_no_key_waits_for_a_busy_disk(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, asked, threads = Event(), Event(), []

    def busy(descriptor: int) -> None:
        threads.append(current_thread())
        asked.set()
        assert free.wait(20)
        sync_data(descriptor)

    monkeypatch.setattr("writer.storage.journal.sync_data", busy)
    path = tmp_path / "story.md"
    path.write_text("One.\n")
    session = Session()
    session.open(path)
    session.document.edit(Edit(4, 0, " Two."))
    qtbot.waitUntil(asked.is_set)  # the journal waits for the disk by itself
    session.document.edit(Edit(9, 0, " Three."))
    assert main_thread() not in threads
    free.set()
    session.close()
    (found,) = [one for one in pending() if one.path == path]
    assert found.text == "One. Two. Three.\n"


def test_what_the_disk_refuses_is_told_and_tried_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(ENOSPC, "No space left on device")

    path = tmp_path / "story.md"
    path.write_text("One.\n")
    session = Session()
    session.open(path)
    with monkeypatch.context() as patched:
        patched.setattr("writer.storage.journal.sync_data", full)
        with qtbot.waitSignal(session.failed) as told:
            session.document.edit(Edit(4, 0, " Two."))
    assert "not yet safe on disk" in told.args[0]
    session.close()
    (found,) = [one for one in pending() if one.path == path]
    assert found.text == "One. Two.\n"


def test_a_pasted_story_is_in_the_journal_before_a_key_is_typed() -> None:
    session = Session()
    session.new("Pasted.\n", modified=True)
    session.close()
    assert "Pasted.\n" in [one.text for one in pending()]


def test_someone_elses_change_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("One.\n")
    session = Session()
    session.open(path)
    session.document.edit(Edit(0, 0, "Mine. "))
    path.write_text("Theirs.\n")
    with pytest.raises(ChangedOnDisk) as caught:
        session.save()
    assert caught.value.theirs is not None
    assert caught.value.theirs.text == "Theirs.\n"
    assert path.read_text() == "Theirs.\n"
    assert session.modified
    session.close()
