"""Writer's own folders: where they lie, and that nobody else reads them."""

import errno
import stat
from pathlib import Path

import pytest

from writer.storage import folders
from writer.storage.folders import FolderUnavailable

ALL = (folders.config_dir, folders.data_dir, folders.state_dir)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_writer_home_holds_all_of_them(writer_home: Path) -> None:
    places = [find() for find in ALL]
    assert places == [writer_home / name for name in ("config", "data", "state")]
    assert {mode(place) for place in places} == {0o700}


def test_missing_folders_above_are_private_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WRITER_HOME", str(tmp_path / "a" / "b"))
    folders.state_dir()
    assert mode(tmp_path / "a") == mode(tmp_path / "a" / "b") == 0o700


def test_a_folder_open_to_others_is_closed(writer_home: Path) -> None:
    (writer_home / "state").mkdir(parents=True)
    (writer_home / "state").chmod(0o755)
    assert mode(folders.state_dir()) == 0o700


@pytest.mark.parametrize("relative", ["", "some/where"])
def test_a_relative_xdg_folder_is_ignored(
    relative: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WRITER_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", relative)
    monkeypatch.setattr("appdirs.system", "linux2")
    assert folders.state_dir() == tmp_path / ".local/state/writer"


def test_the_systems_folders_are_used_without_writer_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WRITER_HOME")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "conf"))
    monkeypatch.setattr("appdirs.system", "linux2")
    assert folders.config_dir() == tmp_path / "conf" / "writer"


def test_a_folder_that_cannot_be_made_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("WRITER_HOME", str(tmp_path / "file"))
    with pytest.raises(FolderUnavailable, match="file/state”: a file of that name is in the way"):
        folders.state_dir()


def test_a_private_folder_is_closed_or_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "journals"
    folder.mkdir()
    folder.chmod(0o755)
    assert mode(folders.private(folder)) == 0o700

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "not yours")

    folder.chmod(0o755)
    monkeypatch.setattr(Path, "chmod", refuse)
    with pytest.raises(FolderUnavailable, match="protected"):
        folders.private(folder)
