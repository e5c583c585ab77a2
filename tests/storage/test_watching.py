"""A look at a story's file tells what others made of it, on a real disk and in every way they do it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from time import sleep

import pytest

from writer.storage import StoryFile, read_story, save_story, watching
from writer.storage.watching import Found, Watch

TEXT = "One two three.\n"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(watching, "_ABSENT", 0.05)
    path = tmp_path / "story.md"
    path.write_text(TEXT)
    return path


def settled(watch: Watch, known: StoryFile) -> Found:
    """Look until nobody writes any more."""
    while (found := watch.look(known.digest)).state == "settling":
        sleep(0.01)
    return found


def _in_place(path: Path) -> None:
    path.write_text("Another.\n")


def _in_place_of_the_same_size_and_time(path: Path) -> None:
    status = path.stat()
    path.write_text(TEXT.replace("two", "TWO"))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def _replaced(path: Path) -> None:
    other = path.with_name("other.tmp")
    other.write_text("Another.\n")
    other.replace(path)


def _made_anew(path: Path) -> None:
    path.unlink()
    path.write_text("Another.\n")


def _emptied(path: Path) -> None:
    path.write_text("")


def _linked_elsewhere(path: Path) -> None:
    other = path.with_name("other.md")
    other.write_text("Another.\n")
    path.unlink()
    path.symlink_to(other)


WAYS: list[Callable[[Path], None]] = [
    _in_place,
    _in_place_of_the_same_size_and_time,
    _replaced,
    _made_anew,
    _emptied,
    _linked_elsewhere,
]


@pytest.mark.parametrize("change", WAYS)
def test_every_way_to_change_a_file_is_found(path: Path, change: Callable[[Path], None]) -> None:
    known, watch = read_story(path), Watch(path)
    assert settled(watch, known).state == "same"
    change(path)
    found = settled(watch, known)
    assert found.state == "changed"
    assert found.file == read_story(path)
    assert settled(watch, found.file).state == "same"


def test_what_changes_within_the_clock_of_a_network_drive_is_found(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its times are whole seconds, and files keep their number: a stamp may stay the same."""
    monkeypatch.setattr(watching, "_stamp", lambda path: (path.stat().st_size,))
    known, watch = read_story(path), Watch(path)
    assert settled(watch, known).state == "same"
    path.write_text(TEXT.replace("two", "TWO"))
    assert settled(watch, known).state == "changed"


def test_what_is_no_change_of_the_words_is_none(path: Path) -> None:
    known, watch = read_story(path), Watch(path)
    assert settled(watch, known).state == "same"
    path.touch()
    assert settled(watch, known).state == "same"
    path.chmod(0o600)
    assert settled(watch, known).state == "same"
    path.write_text("Another.\n")
    path.write_text(TEXT)
    assert settled(watch, known).state == "same"
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)
    assert settled(watch, known).state == "same"


def test_an_own_save_is_no_change(path: Path) -> None:
    known, watch = read_story(path), Watch(path)
    for number in range(5):
        known = save_story(known, f"Version {number}.\n")
        assert watch.look(known.digest).state == "same"


def test_a_file_that_is_being_written_is_waited_for(path: Path) -> None:
    known, watch = read_story(path), Watch(path)
    assert settled(watch, known).state == "same"
    for number in range(5):
        path.write_text("Longer and longer. " * number)
        assert watch.look(known.digest).state == "settling"
    found = settled(watch, known)
    assert found.file is not None
    assert found.file.text == "Longer and longer. " * 4


def test_a_file_that_goes_and_comes_back_is_told(path: Path) -> None:
    known, watch = read_story(path), Watch(path)
    path.unlink()
    assert watch.look(known.digest).state == "settling"
    assert settled(watch, known) == Found("gone")
    path.write_text(TEXT)
    assert settled(watch, known).state == "same"
    shutil.rmtree(path.parent)
    assert settled(watch, known).state == "gone"


def test_the_new_name_of_a_file_is_found(path: Path) -> None:
    known, watch = read_story(path), Watch(path)
    assert settled(watch, known).state == "same"
    shutil.copy(path, path.with_name("copy.md"))
    new = path.rename(path.with_name("new.md"))
    assert settled(watch, known) == Found("gone", moved=new)


def test_what_is_no_text_any_more_is_told_with_the_reason(path: Path) -> None:
    known, watch = read_story(path), Watch(path)
    path.write_bytes(b"%PDF-1.7\n\x00\x01\x02" * 9)
    found = settled(watch, known)
    assert found.state == "unread"
    assert "story.md" in found.why
    path.unlink()
    path.mkdir()
    assert settled(watch, known).state == "unread"
