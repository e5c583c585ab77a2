"""At the start: what is offered of the journals left, what is told, and that nothing is lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.storage.desk import files, journal_of, only_pending
from writer.storage import ChangedOnDisk, journal_file, read_story, recovery, save_story
from writer.storage import journal as journal_module
from writer.storage.journal import Journal, JournalFailed
from writer.storage.journal_file import Header, header_line, parse
from writer.storage.recovery import Recovered, broken_journals, pending


def test_a_file_changed_meanwhile_is_told(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 5, "Typed")
    journal.close()
    story.write_text("Someone else's words.\n")
    recovered = only_pending()
    assert recovered.base_changed
    assert recovered.text == "Typed words.\n"
    file = replace(read_story(story), digest=recovered.base_digest or "")
    with pytest.raises(ChangedOnDisk):
        save_story(file, recovered.text)
    story.unlink()
    assert only_pending().base_changed


def test_words_that_were_saved_are_not_offered(story: Path) -> None:
    """The crash came between the save and the removal of the journal."""
    journal = journal_of(story)
    journal.record(0, 0, "New. ")
    journal.close()
    story.write_bytes(b"New. Saved words.\r\n")
    assert pending() == []
    assert files() == []


def test_pending_journals_come_latest_first() -> None:
    for words in ("one", "two", "three"):
        journal = Journal.open(None, "")
        journal.record(0, 0, words)
        journal.close()
    assert [recovered.text for recovered in pending()] == ["three", "two", "one"]


def test_a_last_line_cut_off_is_left_out(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "a")
    journal.record(0, 0, "b")
    journal.close()
    (file,) = files()
    data = file.read_bytes()
    last = data.rstrip(b"\n").rindex(b"\n") + 1
    for end in range(last, len(data)):
        file.write_bytes(data[:end])
        assert (only_pending().text, only_pending().damaged) == ("aSaved words.\n", False)


def test_damage_in_the_middle_keeps_what_comes_before_and_the_file(story: Path) -> None:
    journal = journal_of(story)
    for key in "abc":
        journal.record(0, 0, key)
    journal.close()
    (file,) = files()
    header, first, _, third = file.read_bytes().splitlines(keepends=True)
    damaged = header + first + bytes(30) + b"\n" + third
    file.write_bytes(damaged)
    recovered = only_pending()
    assert (recovered.text, recovered.damaged) == ("aSaved words.\n", True)
    journal = Journal.adopt(recovered)
    journal.record(0, 0, "d")
    journal.close()
    assert (only_pending().text, only_pending().damaged) == ("daSaved words.\n", False)
    (aside,) = file.parent.glob("*.damaged")
    assert aside.read_bytes() == damaged


def test_an_edit_that_does_not_fit_is_damage(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "a")
    journal.record(1000, 0, "b")
    journal.close()
    assert (only_pending().text, only_pending().damaged) == ("aSaved words.\n", True)


def test_a_damaged_journal_is_kept_even_if_what_can_be_read_is_in_the_file(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "a")
    journal.close()
    (file,) = files()
    header, *_ = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(header + b"\0\0\0\n")
    assert only_pending().damaged
    assert files() == [file]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "it is empty"),
        (b'{"writer": "journal", "text": "cut of', "it is empty"),
        (b"\0\0\0\n", "its first line is damaged"),
        (b'{"writer": "journal", "version": 2, "text": ""}\n', "another version"),
        (b'["a list"]\n', "its first line is damaged"),
        (b"[" * 100_000 + b"\n", "its first line is damaged"),
    ],
)
def test_an_unreadable_journal_is_kept_and_told(data: bytes, says: str) -> None:
    file = journal_file.journal_path("broken")
    file.write_bytes(data)
    assert pending() == []
    (broken,) = broken_journals()
    assert broken.file == file
    assert says in broken.reason
    assert file.read_bytes() == data


def test_adopting_goes_on_in_the_same_journal(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "a")
    journal.close()
    recovered = only_pending()
    journal = Journal.adopt(recovered)
    assert journal.unsaved
    assert pending() == []
    with pytest.raises(JournalFailed, match="open in another window"):
        Journal.adopt(recovered)
    journal.record(0, 0, "b")
    journal.close()
    assert only_pending().text == "baSaved words.\n"
    assert only_pending().id == recovered.id
    Journal.adopt(recovered).discard()
    with pytest.raises(JournalFailed, match="not there any more"):
        Journal.adopt(recovered)


def test_adopting_a_journal_cut_off_writes_over_the_rest(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "a")
    journal.close()
    (file,) = files()
    with file.open("ab") as stream:
        stream.write(b'{"position": 0, "removed": 0, "ins')
    journal = Journal.adopt(only_pending())
    journal.record(0, 0, "b")
    journal.close()
    assert (only_pending().text, only_pending().damaged) == ("baSaved words.\n", False)


def test_a_journal_that_is_gone_cannot_be_adopted() -> None:
    with pytest.raises(JournalFailed, match="not there any more"):
        Journal.adopt(_recovered_id("gone"))


@pytest.mark.parametrize("take", [pending, lambda: Journal.adopt(_recovered_id("one"))])
def test_a_journal_replaced_while_it_is_opened_is_not_taken(
    take: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its Writer rewrote it between our opening and our locking: the lock is on the old file."""
    old = header_line(Header(None, None, 1.0, "old"))
    file = journal_file.journal_path("one")
    file.write_bytes(old)

    def replaced(_: int) -> bool:
        other = file.with_name("other")
        other.write_bytes(header_line(Header(None, None, 1.0, "new")))
        other.replace(file)
        return True

    monkeypatch.setattr(journal_module, "try_lock", replaced)
    monkeypatch.setattr(recovery, "try_lock", replaced)
    try:
        taken = take()
    except JournalFailed:
        taken = []
    assert taken == []
    assert parse(file.read_bytes()).header.text == "new"


def _recovered_id(journal_id: str) -> Recovered:
    return Recovered(
        journal_id, None, "", datetime.now(UTC), base_changed=False, base_digest=None, damaged=False
    )
