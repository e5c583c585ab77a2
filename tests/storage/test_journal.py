"""The recovery journal: what was typed and not saved is on disk, and comes back."""

import os
import stat
from itertools import pairwise
from pathlib import Path

import pytest

from tests.storage.desk import crash, files, journal_of, only_pending, type_in
from writer.storage import journal as journal_module
from writer.storage import read_story, save_new, save_story
from writer.storage.journal import Journal
from writer.storage.recovery import broken_journals, pending


def test_typed_words_come_back(story: Path) -> None:
    journal = journal_of(story)
    text = type_in(journal, "Saved words.\n", "And more – “quoted” 🎉\0\u2028.")
    journal.flush()
    crash(journal)
    recovered = only_pending()
    assert recovered.text == text
    assert recovered.path == story
    assert not recovered.base_changed
    assert not recovered.damaged


def test_a_story_never_saved_comes_back() -> None:
    journal = Journal.open(None, "")
    journal.record(0, 0, "First words")
    journal.record(0, 5, "Last")
    journal.flush()
    crash(journal)
    recovered = only_pending()
    assert (recovered.path, recovered.text) == (None, "Last words")
    assert not recovered.base_changed


def test_half_a_character_and_an_odd_file_name_survive(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md"))
    journal = Journal.open(path, "a\ud83d", "0")
    journal.record(2, 0, "\ude00")
    journal.flush()
    crash(journal)
    assert (only_pending().path, only_pending().text) == (path, "a\ud83d\ude00")


def test_nothing_typed_leaves_no_file(story: Path) -> None:
    journal = journal_of(story)
    journal.flush()
    journal.close()
    assert not journal.unsaved
    assert files() == []


def test_folder_and_file_are_private() -> None:
    before = os.umask(0)
    try:
        journal = Journal.open(None, "")
        journal.record(0, 0, "x")
        journal.flush()
    finally:
        os.umask(before)
    (file,) = files()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    journal.close()


def test_a_journal_in_use_is_not_pending(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "x")
    journal.flush()
    assert pending() == []
    assert broken_journals() == []
    journal.close()
    assert only_pending().text == "xSaved words.\n"


def test_recording_is_in_memory_only(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "x")
    assert journal.unsaved
    assert files() == []


def test_saving_removes_the_journal_and_starts_anew(story: Path) -> None:
    file = read_story(story)
    journal = Journal.open(file.path, file.text, file.digest)
    text = type_in(journal, file.text, "More.")
    journal.flush()
    file = save_story(file, text)
    journal.saved(text, file.digest)
    assert not journal.unsaved
    assert files() == []
    text = type_in(journal, text, " Yet more.")
    journal.flush()
    crash(journal)
    assert (only_pending().text, only_pending().base_changed) == (text, False)


def test_save_as_moves_the_journal(tmp_path: Path) -> None:
    journal = Journal.open(None, "")
    journal.record(0, 0, "Words.")
    file = save_new(tmp_path / "named.md", "Words.")
    journal.saved(file.text, file.digest, file.path)
    journal.record(0, 0, "More. ")
    journal.close()
    assert only_pending().path == file.path


def test_discard_deletes_it(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "x")
    journal.flush()
    journal.record(0, 0, "y")
    journal.discard()
    assert not journal.unsaved
    assert pending() == []
    assert files() == []


def test_a_long_journal_is_rewritten_as_one_text(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "_COMPACT_ABOVE", 2000)
    journal = journal_of(story)
    text = "Saved words.\n"
    sizes = []
    for _ in range(100):
        text = type_in(journal, text, "word ")
        journal.flush()
        sizes.append(files()[0].stat().st_size)
    assert max(sizes) < 5000
    assert any(later < earlier for earlier, later in pairwise(sizes))
    assert pending() == []  # still locked after being replaced
    crash(journal)
    recovered = only_pending()
    assert (recovered.text, recovered.base_changed) == (text, False)
    assert len(files()) == 1
