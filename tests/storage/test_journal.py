"""The recovery journal: what was typed comes back after a crash, whatever happened meanwhile."""

import errno
import json
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.faults import fill, run_and_kill
from writer.errors import WriterError
from writer.storage import journal as journal_module
from writer.storage import journal_file, read_story, recovery, save_new, save_story
from writer.storage.journal import Journal, JournalFailed
from writer.storage.journal_file import BrokenJournal, Header, edit_line, header_line, parse
from writer.storage.recovery import Recovered, broken_journals, pending
from writer.storage.replay import Recorded


def files() -> list[Path]:
    return sorted(journal_file.journals_dir().iterdir())


def crash(journal: Journal) -> None:
    """Let go of the journal as the end of the process would: nothing more is written."""
    journal._let_go()


def type_in(journal: Journal, text: str, words: str) -> str:
    """Type ``words`` at the end of ``text``, key by key."""
    for key in words:
        journal.record(len(text), 0, key)
        text += key
    return text


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return save_new(tmp_path / "story.md", "Saved words.\n", mode=0o600).path


def journal_of(story: Path) -> Journal:
    file = read_story(story)
    return Journal.open(file.path, file.text, file.digest)


def only_pending() -> Recovered:
    (recovered,) = pending()
    return recovered


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


def test_a_file_changed_meanwhile_is_told(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 5, "Typed")
    journal.close()
    story.write_text("Someone else's words.\n")
    assert only_pending().base_changed
    assert only_pending().text == "Typed words.\n"
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


edits = st.builds(
    Recorded,
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.text(st.characters(exclude_categories=[]), max_size=10),
    st.floats(0, 1e10),
)


@given(
    st.builds(
        Header,
        st.none() | st.just(Path("/a/b\udce9")),
        st.none() | st.text("0f", max_size=3),
        st.floats(0, 1e10),
        st.text(st.characters(exclude_categories=[]), max_size=10),
    ),
    st.lists(edits, max_size=4),
    st.data(),
)
def test_the_form_on_disk_is_read_as_written(
    header: Header, typed: list[Recorded], data: st.DataObject
) -> None:
    lines = [header_line(header), *map(edit_line, typed)]
    whole = b"".join(lines)
    content = parse(whole)
    assert (content.header, list(content.edits)) == (header, typed)
    assert (content.end, content.damaged) == (len(whole), False)
    # Cut anywhere, it is the header and the edits before the cut.
    cut = data.draw(st.integers(len(lines[0]), len(whole)))
    part = parse(whole[:cut])
    assert list(part.edits) == typed[: len(part.edits)]
    assert part.end <= cut
    assert not part.damaged


@given(st.binary(max_size=50), st.integers(0, 200))
def test_no_damage_makes_reading_fail(garbage: bytes, at: int) -> None:
    whole = header_line(Header(None, None, 1.0, "abc")) + edit_line(Recorded(0, 1, "x", 1.0))
    try:
        content = parse(whole[:at] + garbage + whole[at + len(garbage) :])
    except BrokenJournal:
        return
    assert len(content.edits) <= 51


def test_lines_are_json_for_anyone_to_read(story: Path) -> None:
    journal = journal_of(story)
    journal.record(3, 2, "é\n")
    journal.close()
    header, edit = (json.loads(line) for line in files()[0].read_text("utf-8").splitlines())
    assert header["text"] == "Saved words.\n"
    assert header["path"] == str(story)
    assert (edit["position"], edit["removed"], edit["inserted"]) == (3, 2, "é\n")


def test_a_journal_that_is_gone_cannot_be_adopted() -> None:
    with pytest.raises(JournalFailed, match="not there any more"):
        Journal.adopt(_recovered_id("gone"))


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


def test_a_damaged_journal_is_kept_even_if_what_can_be_read_is_in_the_file(story: Path) -> None:
    journal = journal_of(story)
    journal.record(0, 0, "a")
    journal.close()
    (file,) = files()
    header, *_ = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(header + b"\0\0\0\n")
    assert only_pending().damaged
    assert files() == [file]


def _recovered_id(journal_id: str) -> Recovered:
    return Recovered(journal_id, None, "", datetime.now(UTC), base_changed=False, damaged=False)
