"""The recovery journal when the disk fails or the process is killed: no flushed word is lost."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.storage.desk import crash, files, journal_of, only_pending, type_in
from tests.storage.faults import fill, run_and_kill
from writer.errors import WriterError
from writer.storage import journal as journal_module
from writer.storage.journal import Journal, JournalFailed
from writer.storage.recovery import pending
from writer.storage.replay import Recorded


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, call: str, *, half: bool = False) -> Iterator[None]:
    real = os.write

    def fail(descriptor: int, data: bytes = b"", *_: object) -> int:
        if half and len(data) > 10:
            return real(descriptor, data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fail)
        yield


def test_a_journal_that_cannot_be_rewritten_grows_on(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "_COMPACT_ABOVE", 200)

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", refuse)
    journal = journal_of(story)
    text = "Saved words.\n"
    for _ in range(10):
        text = type_in(journal, text, "word ")
        journal.flush()
    crash(journal)
    assert only_pending().text == text
    assert len(files()) == 1


def test_a_folder_cleaned_up_by_someone_loses_nothing(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "a")
    journal.flush()
    files()[0].unlink()
    journal.record(0, 0, "b")
    journal.flush()
    assert pending() == []
    crash(journal)
    assert only_pending().text == "baSaved words.\n"


@pytest.mark.parametrize("call", ["write", "fdatasync"])
@pytest.mark.parametrize("first", [True, False])
def test_a_failed_flush_is_told_and_made_good(
    story: Path, monkeypatch: pytest.MonkeyPatch, call: str, first: bool
) -> None:
    journal = journal_of(story)
    if not first:
        journal.record(0, 0, "0")
        journal.flush()
    journal.record(0, 0, "a")
    journal.record(0, 0, "b")
    half = call == "write"
    for _ in range(2):
        with failing(monkeypatch, call, half=half), pytest.raises(JournalFailed, match="full"):
            journal.flush()
    journal.record(0, 0, "c")
    journal.flush()
    crash(journal)
    recovered = only_pending()
    assert recovered.text == ("cba" if first else "cba0") + "Saved words.\n"
    assert not recovered.damaged


def test_a_full_disk_keeps_the_words_in_memory(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WRITER_HOME", str(small_disk))
    journal = Journal.open(None, "")
    journal.record(0, 0, "First. ")
    journal.flush()
    fill(small_disk)
    words = [f"word {number} " for number in range(300)]
    for word in words:
        journal.record(0, 0, word)
    with pytest.raises(JournalFailed, match="the disk is full"):
        journal.flush()
    (small_disk / "filler").unlink()
    journal.flush()
    crash(journal)
    assert only_pending().text == "".join(reversed(words)) + "First. "


def test_a_folder_that_cannot_be_made_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "blocked"
    home.write_text("")
    monkeypatch.setenv("WRITER_HOME", str(home))
    journal = Journal.open(None, "")
    journal.record(0, 0, "Words")
    with pytest.raises(WriterError):
        journal.flush()
    home.unlink()
    journal.flush()
    crash(journal)
    assert only_pending().text == "Words"


KEEP_TYPING = """
import os, sys
from writer.storage.journal import Journal
journal = Journal.open(None, "")
for number in range(200):
    journal.record(5 * number, 0, f"{number:04} ")
    journal.flush()
real = os.write
def half(descriptor, data):
    real(descriptor, data[: len(data) // 2])
    print("now", flush=True)
    sys.stdin.read()
os.write = half
journal.record(0, 0, "lost")
journal.flush()
"""


def test_killed_in_the_middle_of_a_write_every_flushed_word_is_there() -> None:
    run_and_kill(KEEP_TYPING)
    recovered = only_pending()
    assert recovered.text == "".join(f"{number:04} " for number in range(200))
    assert not recovered.damaged


def test_what_a_failed_write_left_does_not_stand_behind_the_next(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "a")
    journal.flush()
    journal.record(0, 0, "a long run of words that is written in full, then not forced to disk")
    with failing(monkeypatch, "fdatasync"), pytest.raises(JournalFailed):
        journal.flush()
    # The window puts the story right and records something shorter.
    journal._buffer[:] = [Recorded(0, 0, "b", 1.0)]
    journal.flush()
    crash(journal)
    assert (only_pending().text, only_pending().damaged) == ("baSaved words.\n", False)


def test_a_key_typed_during_a_flush_is_kept_for_the_next(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "a")
    real = os.fdatasync

    def type_meanwhile(descriptor: int) -> None:
        journal.record(0, 0, "b")
        real(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fdatasync", type_meanwhile)
        journal.flush()
    journal.flush()
    crash(journal)
    assert only_pending().text == "baSaved words.\n"
