"""Atomic writes: the old or the new file, whole, whatever happens; links and permissions kept."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.storage.faults import fill, run_and_kill
from writer.storage import atomic
from writer.storage.atomic import AlreadyExists, SaveFailed, write_atomic


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def only(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "story.md").write_bytes(b"Old words.\n")
    return folder / "story.md"


def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        bits = write_atomic(tmp_path / "new.md", b"x")
    finally:
        os.umask(before)
    assert bits == mode(tmp_path / "new.md") == 0o640
    assert only(tmp_path) == ["new.md"]


def test_the_mode_asked_for_is_given_to_a_new_file(tmp_path: Path) -> None:
    assert write_atomic(tmp_path / "new.md", b"x", 0o600) == 0o600
    assert mode(tmp_path / "new.md") == 0o600


@pytest.mark.parametrize(
    ("has", "asked", "gets"),
    [
        (0o640, None, 0o640),
        (0o600, 0o644, 0o600),
        (0o664, 0o600, 0o600),
        (0o666, None, 0o666),
    ],
)
def test_a_file_is_never_more_open_than_before(
    story: Path, has: int, asked: int | None, gets: int
) -> None:
    story.chmod(has)
    assert write_atomic(story, b"New.\n", asked) == gets
    assert mode(story) == gets


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_the_owner_is_kept(story: Path) -> None:
    os.chown(story, 12345, 23456)
    story.chmod(0o640)
    write_atomic(story, b"New.\n")
    status = story.stat()
    assert (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)) == (12345, 23456, 0o640)


def test_another_group_does_not_inherit(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root may give files away")
    os.chown(story, 12345, 23456)
    story.chmod(0o664)

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr(os, "fchown", refuse)
    assert write_atomic(story, b"New.\n") == 0o604


def test_extended_attributes_are_kept(story: Path) -> None:
    try:
        os.setxattr(story, "user.desk", b"foreign")
    except OSError as error:
        pytest.skip(f"this disk has no extended attributes: {error}")
    write_atomic(story, b"New.\n")
    assert os.getxattr(story, "user.desk") == b"foreign"


def test_symbolic_links_are_followed(story: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to("desk/story.md")
    second = tmp_path / "second.md"
    second.symlink_to(link)
    write_atomic(second, b"New.\n")
    assert second.is_symlink()
    assert link.is_symlink()
    assert story.read_bytes() == b"New.\n"
    assert only(tmp_path / "desk") == ["story.md"]


def test_the_longest_name_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_atomic(path, b"1")
    write_atomic(path, b"2")
    assert path.read_bytes() == b"2"


def test_short_writes_are_carried_on(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:3]))
    write_atomic(story, b"Many words in small pieces.\n")
    assert story.read_bytes() == b"Many words in small pieces.\n"


@pytest.mark.parametrize("call", ["write", "fsync", "fchmod"])
@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
def test_a_failing_step_leaves_the_old_file_alone(
    story: Path, monkeypatch: pytest.MonkeyPatch, call: str, fault: int
) -> None:
    def fail(*_: object) -> None:
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(SaveFailed) as caught:
        write_atomic(story, b"New.\n")
    assert str(caught.value).startswith(f"“{story}” cannot be saved: ")
    assert caught.value.path == story
    assert story.read_bytes() == b"Old words.\n"
    assert only(story.parent) == ["story.md"]


def test_a_write_that_takes_nothing_is_a_fault(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "write", lambda *_: 0)
    with pytest.raises(SaveFailed, match="fault"):
        write_atomic(story, b"New.\n")


def test_a_full_disk_leaves_the_old_file(small_disk: Path) -> None:
    story = small_disk / "story.md"
    write_atomic(story, b"Old words.\n")
    fill(small_disk, leave=8192)
    with pytest.raises(SaveFailed, match="the disk is full"):
        write_atomic(story, b"x" * 20_000)
    assert story.read_bytes() == b"Old words.\n"
    assert only(small_disk) == ["filler", "story.md"]
    write_atomic(story, b"Short.\n")
    assert story.read_bytes() == b"Short.\n"


def test_a_folder_that_refuses_is_told(locked_folder: Path) -> None:
    with pytest.raises(SaveFailed, match=r"protected|permission"):
        write_atomic(locked_folder / "story.md", b"New.\n")
    assert (locked_folder / "story.md").read_text() == "Old words.\n"
    assert only(locked_folder) == ["story.md"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes protected files")
def test_a_write_protected_file_is_not_replaced(story: Path) -> None:
    story.chmod(0o444)
    with pytest.raises(SaveFailed, match="write-protected"):
        write_atomic(story, b"New.\n")


def test_a_write_protected_file_is_not_replaced_by_another_user(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # what a user who is not root is told
    with pytest.raises(SaveFailed, match="write-protected"):
        write_atomic(story, b"New.\n")
    assert story.read_bytes() == b"Old words.\n"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("gone/story.md", "its folder is not there"),
        ("story.md/under.md", "part of its path is not a folder"),
        ("n" * 256, "the name is too long"),
        ("a\0b", "not a possible file name"),
        (".", "a folder has that name"),
        ("pipe", "a device or a pipe"),
        ("loop", "its links lead in a circle"),
    ],
)
def test_impossible_targets_are_told(story: Path, name: str, says: str) -> None:
    os.mkfifo(story.parent / "pipe")
    (story.parent / "loop").symlink_to("loop")
    before = only(story.parent)
    with pytest.raises(SaveFailed, match=says):
        write_atomic(story.parent / name, b"New.\n")
    assert only(story.parent) == before


def test_a_device_is_not_replaced() -> None:
    with pytest.raises(SaveFailed, match="a device or a pipe"):
        write_atomic("/dev/null", b"New.\n")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_exclusive_never_overwrites(story: Path) -> None:
    with pytest.raises(AlreadyExists, match="already there"):
        write_atomic(story, b"New.\n", exclusive=True)
    assert write_atomic(story.with_name("other.md"), b"New.\n", exclusive=True)
    assert only(story.parent) == ["other.md", "story.md"]


@pytest.mark.parametrize("links", [True, False], ids=["links", "no links"])
def test_exclusive_holds_against_a_file_that_appears_meanwhile(
    story: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    target = story.with_name("new.md")

    @contextmanager
    def rival() -> Iterator[None]:
        target.write_bytes(b"Rival.\n")
        yield

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    if not links:
        monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(AlreadyExists):
        write_atomic(target, b"New.\n", exclusive=True, guard=rival)
    assert target.read_bytes() == b"Rival.\n"
    assert only(story.parent) == ["new.md", "story.md"]


def test_without_hard_links_a_new_file_is_still_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    write_atomic(tmp_path / "new.md", b"New.\n", exclusive=True)
    assert (tmp_path / "new.md").read_bytes() == b"New.\n"


def test_the_new_bytes_are_on_disk_before_they_get_the_name(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    real_fsync, real_replace = os.fsync, Path.replace

    def fsync(descriptor: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file"
        steps.append(f"sync {kind}")
        real_fsync(descriptor)

    def replace(self: Path, target: Path) -> Path:
        steps.append("name")
        return real_replace(self, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    write_atomic(story, b"New.\n")
    assert steps == ["sync file", "name", "sync folder"]


STOP_AT = """
import os, sys
from pathlib import Path
from writer.storage.atomic import write_atomic

def stop(*_):
    print("now", flush=True)
    sys.stdin.read()

moment, path = sys.argv[1:]
if moment == "half written":
    real = os.write
    def write(descriptor, data):
        real(descriptor, data[: len(data) // 2])
        stop()
    os.write = write
elif moment == "written":
    os.fsync = stop
elif moment == "synced":
    Path.replace = stop
elif moment == "named":
    import writer.storage.atomic as atomic
    atomic.sync_folder = stop
write_atomic(path, b"New words.\\n" * 1000)
"""


@pytest.mark.parametrize(
    ("moment", "new"),
    [("half written", False), ("written", False), ("synced", False), ("named", True)],
)
def test_killed_at_any_moment_the_file_is_whole(story: Path, moment: str, new: bool) -> None:
    run_and_kill(STOP_AT, moment, str(story))
    assert story.read_bytes() == (b"New words.\n" * 1000 if new else b"Old words.\n")
    # What is left over does not stand in the way of the next save.
    write_atomic(story, b"Next.\n")
    assert story.read_bytes() == b"Next.\n"


def test_a_folder_that_cannot_be_synced_is_no_failure(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not on this disk")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    write_atomic(story, b"New.\n")
    assert story.read_bytes() == b"New.\n"


def test_temporary_names_cannot_be_guessed(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []
    real = atomic._open_temp

    def note(folder: Path, mode: int) -> tuple[Path, int]:
        temp, descriptor = real(folder, mode)
        names.append(temp.name)
        return temp, descriptor

    monkeypatch.setattr(atomic, "_open_temp", note)
    for _ in range(5):
        write_atomic(story, b"New.\n")
    assert len(set(names)) == 5
