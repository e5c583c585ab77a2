"""Opening and saving stories."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.faults import fill
from writer.errors import WriterError
from writer.storage import (
    AlreadyExists,
    CannotEncode,
    ChangedOnDisk,
    SaveFailed,
    UnreadableFile,
    read_story,
    save_new,
    save_story,
    story_files,
    text_files,
)
from writer.storage.story_files import digest_of


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.md"
    path.write_bytes("Old wörds.\r\n".encode())
    path.chmod(0o640)
    return path


def test_a_story_is_read_with_all_that_saving_needs(story: Path) -> None:
    file = read_story(story)
    assert (file.path, file.text) == (story, "Old wörds.\r\n")
    assert (file.encoding, file.bom, file.mode) == ("utf-8", False, 0o640)
    assert file.digest == digest_of(story.read_bytes())


def test_a_relative_path_is_kept_whole(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(story.parent)
    assert read_story("story.md").path == story


def test_an_empty_file_is_an_empty_story(story: Path) -> None:
    story.write_bytes(b"")
    file = save_story(read_story(story), "First words.\n")
    assert story.read_text() == file.text == "First words.\n"


def missing(path: Path) -> None:
    path.unlink()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))


def circle(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (missing, "is not there"),
        (folder, "is a folder"),
        (pipe, "a device or a pipe"),
        (picture, "is a PNG picture"),
        (circle, "its links lead in a circle"),
    ],
)
def test_what_cannot_be_opened_is_told(
    story: Path, make: Callable[[Path], None], says: str
) -> None:
    make(story)
    with pytest.raises(UnreadableFile, match=says) as caught:
        read_story(story)
    assert str(caught.value).startswith(f"“{story}” ")


@pytest.mark.parametrize("path", ["/dev/zero", "a\0b", "n" * 300, ""])
def test_impossible_paths_are_told(path: str) -> None:
    with pytest.raises(UnreadableFile):
        read_story(path)


AS_NOBODY = """
import os, sys
from writer.errors import WriterError
from writer.storage import read_story, save_story
import hashlib, writer.storage.story_files  # nobody may not read our code later
os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    file = read_story(sys.argv[1])
    save_story(file, "New.")
except WriterError as error:
    print(error)
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "says"),
    [
        (0o755, 0o600, "you do not have permission to read it"),
        (0o755, 0o644, "it is write-protected"),
        (0o755, 0o666, "you do not have permission there"),
        (0o700, 0o666, "you do not have permission to read it"),
        (0o777, 0o666, ""),
    ],
)
def test_without_permission_the_reporter_is_told(
    folder_mode: int, file_mode: int, says: str
) -> None:
    # Not in tmp_path: pytest makes the folders above that for this user alone.
    with TemporaryDirectory() as folder:
        path = Path(folder) / "story.md"
        path.write_text("Old.")
        path.chmod(file_mode)
        path.parent.chmod(folder_mode)
        nobody = [sys.executable, "-c", AS_NOBODY, str(path)]
        result = subprocess.run(nobody, capture_output=True, text=True, check=True)
        assert (says in result.stdout) if says else (result.stdout == "")
        assert path.read_text() == ("Old." if says else "New.")


def test_a_file_too_large_is_not_even_read(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_files, "MAX_BYTES", 3)
    with pytest.raises(UnreadableFile, match="too large"):
        read_story(story)


@given(st.binary(max_size=40) | st.text(max_size=40).map(str.encode))
def test_an_untouched_save_keeps_every_byte(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "identity.md"
    path.write_bytes(data)
    try:
        file = read_story(path)
    except UnreadableFile:
        return
    save_story(file, file.text)
    assert path.read_bytes() == data
    # Also when the file must really be written again.
    path.write_bytes(data + b" ")
    assert save_story(file, file.text, force=True).digest == file.digest
    assert path.read_bytes() == data


def test_saving_what_is_there_does_not_touch_the_file(story: Path) -> None:
    file = read_story(story)
    before = story.stat()
    assert save_story(file, file.text) == file
    assert story.stat() == before


@pytest.mark.parametrize(
    "data",
    [b"\xef\xbb\xbfCaf\xc3\xa9", b"Caf\xe9", b"\xff\xfeC\0a\0f\0\xe9\0", "Café".encode()],
)
def test_the_encoding_is_kept(story: Path, data: bytes) -> None:
    story.write_bytes(data)
    file = read_story(story)
    saved = save_story(file, "Thé au café")
    assert (saved.encoding, saved.bom) == (file.encoding, file.bom)
    assert read_story(story) == saved


def test_mode_is_kept_and_a_chain_of_saves_needs_no_reading(story: Path) -> None:
    file = read_story(story)
    for text in ("one", "two", "three"):
        file = save_story(file, text)
        assert story.read_text() == text
    assert file.mode == stat.S_IMODE(story.stat().st_mode) == 0o640


def test_a_mode_changed_meanwhile_is_kept(story: Path) -> None:
    file = read_story(story)
    story.chmod(0o664)
    assert save_story(file, "New.").mode == 0o664


def test_an_emoji_in_a_windows_1252_file_asks_for_utf8(story: Path) -> None:
    story.write_bytes(b"Caf\xe9")
    file = read_story(story)
    with pytest.raises(CannotEncode, match="UTF-8"):
        save_story(file, "Café 🎉")
    assert story.read_bytes() == b"Caf\xe9"
    saved = save_story(file, "Café 🎉", as_encoding="utf-8")
    assert (saved.encoding, saved.bom) == ("utf-8", False)
    assert story.read_bytes() == "Café 🎉".encode()


def test_a_change_by_someone_else_is_not_overwritten(story: Path) -> None:
    file = read_story(story)
    story.write_text("Theirs.")
    with pytest.raises(ChangedOnDisk, match="changed by someone else") as caught:
        save_story(file, "Mine.")
    error = caught.value
    assert error.theirs is not None
    assert (error.mine, error.theirs.text) == ("Mine.", "Theirs.")
    assert story.read_text() == "Theirs."
    assert len(list(story.parent.glob(".writer*"))) == 0
    # The user has compared, and decided.
    save_story(replace(file, digest=error.digest or ""), "Mine.")
    assert story.read_text() == "Mine."


def test_after_a_comparison_only_what_was_shown_is_overwritten(story: Path) -> None:
    file = read_story(story)
    story.write_text("Theirs.")
    with pytest.raises(ChangedOnDisk) as caught:
        save_story(file, "Mine.")
    story.write_text("Theirs, again.")
    with pytest.raises(ChangedOnDisk):
        save_story(replace(file, digest=caught.value.digest or ""), "Mine.")


def test_a_change_to_something_unreadable_is_a_change(story: Path) -> None:
    file = read_story(story)
    story.write_bytes(bytes(100))
    with pytest.raises(ChangedOnDisk) as caught:
        save_story(file, "Mine.")
    assert caught.value.theirs is None
    assert caught.value.digest == digest_of(bytes(100))


def test_the_same_change_by_someone_else_is_no_conflict(story: Path) -> None:
    file = read_story(story)
    story.write_text("Same.")
    assert save_story(file, "Same.").digest == digest_of(b"Same.")


def test_a_story_deleted_meanwhile_is_told_and_can_be_put_back(story: Path) -> None:
    file = read_story(story)
    story.unlink()
    with pytest.raises(ChangedOnDisk, match="moved or deleted") as caught:
        save_story(file, "Mine.")
    assert caught.value.digest is None
    assert not story.exists()
    assert save_story(file, "Mine.", force=True).mode == 0o640
    assert story.read_text() == "Mine."
    assert stat.S_IMODE(story.stat().st_mode) == 0o640


def test_a_change_in_the_last_moment_is_seen(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = read_story(story)
    real = os.fsync

    def change(descriptor: int) -> None:
        story.write_text("Theirs, just now.")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", change)
    with pytest.raises(ChangedOnDisk):
        save_story(file, "Mine.")
    assert story.read_text() == "Theirs, just now."


WRITE_ON = """
import sys
from writer.storage import ChangedOnDisk, read_story, save_story
path, mark = sys.argv[1:]
for _ in range(40):
    while True:
        file = read_story(path)
        try:
            save_story(file, file.text + mark)
        except ChangedOnDisk:
            continue
        break
"""


def test_two_writers_never_overwrite_each_other(story: Path) -> None:
    story.write_text("")
    both = [subprocess.Popen([sys.executable, "-c", WRITE_ON, str(story), mark]) for mark in "ab"]
    assert [child.wait() for child in both] == [0, 0]
    assert sorted(story.read_text()) == ["a"] * 40 + ["b"] * 40


def test_a_full_disk_keeps_the_old_story(small_disk: Path) -> None:
    file = save_new(small_disk / "story.md", "Old.")
    fill(small_disk)
    with pytest.raises(SaveFailed, match="the disk is full"):
        save_story(file, "Mine. " * 2000)
    assert read_story(file.path).text == "Old."


def test_a_folder_gone_is_told(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    file = save_new(tmp_path / "desk" / "story.md", "Old.")
    file.path.unlink()
    file.path.parent.rmdir()
    with pytest.raises(SaveFailed, match="its folder is not there"):
        save_story(file, "Mine.")


def test_links_are_followed_and_other_hard_links_keep_the_old_text(story: Path) -> None:
    link = story.with_name("link.md")
    link.symlink_to(story.name)
    other = story.with_name("other.md")
    other.hardlink_to(story)
    save_story(read_story(link), "New.")
    assert link.is_symlink()
    assert story.read_text() == "New."
    assert other.read_bytes() == "Old wörds.\r\n".encode()


def test_a_new_story_is_saved_once(tmp_path: Path) -> None:
    path = tmp_path / "new.md"
    file = save_new(path, "Words.\n", mode=0o600)
    assert read_story(path) == file
    assert file.mode == 0o600
    with pytest.raises(AlreadyExists):
        save_new(path, "Other words.\n")
    assert path.read_text() == "Words.\n"
    assert save_new(path, "Other words.\n", overwrite=True).text == "Other words.\n"
    assert path.read_text() == "Other words.\n"


def test_save_as_keeps_the_encoding(tmp_path: Path) -> None:
    file = save_new(tmp_path / "new.md", "Café", encoding="utf-16-le", bom=True)
    assert read_story(file.path) == file


def test_a_lock_held_by_someone_does_not_stop_a_save(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    monkeypatch.setattr(story_files, "_LOCK_SECONDS", 0.05)
    with story.open() as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        save_story(read_story(story), "New.")
    assert story.read_text() == "New."


def test_every_fault_is_a_writer_error() -> None:
    for fault in (AlreadyExists, CannotEncode, ChangedOnDisk, SaveFailed, UnreadableFile):
        assert issubclass(fault, WriterError)
