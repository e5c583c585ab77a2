"""The list of recent stories."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from writer.storage.recent import LIMIT, recent, remember


def test_the_latest_comes_first_and_only_once(tmp_path: Path) -> None:
    for name in ("a", "b", "a"):
        (tmp_path / name).touch()
        remember(tmp_path / name)
    assert [story.path for story in recent()] == [tmp_path / "a", tmp_path / "b"]


def test_the_time_of_opening_is_kept(tmp_path: Path) -> None:
    opened = datetime(2025, 3, 18, 8, 40, tzinfo=UTC)
    remember(tmp_path / "a", opened)
    assert recent()[0].opened == opened


def test_a_missing_story_stays_and_is_marked(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    remember(tmp_path / "a")
    assert not recent()[0].missing
    (tmp_path / "a").unlink()
    assert recent()[0].missing


def test_only_so_many_are_kept(tmp_path: Path) -> None:
    for number in range(LIMIT + 5):
        remember(tmp_path / str(number))
    names = [story.path.name for story in recent()]
    assert names == [str(number) for number in range(LIMIT + 4, 4, -1)]


def test_any_file_name_can_be_kept(tmp_path: Path) -> None:
    odd = tmp_path / "caf\udce9 “x”\n.md"
    remember(odd)
    assert recent()[0].path == odd


@pytest.mark.parametrize("data", [b"", b"{not json", b"\xff\xfe", b'{"a": 1}', b"[" * 100_000])
def test_a_broken_list_counts_as_empty_and_is_kept_aside(
    data: bytes, writer_home: Path, tmp_path: Path
) -> None:
    file = writer_home / "state" / "recent.json"
    file.parent.mkdir(parents=True)
    for aside in ("recent.json.broken", "recent.json.broken-2"):
        file.write_bytes(data)
        assert recent() == []
        assert file.with_name(aside).read_bytes() == data
        remember(tmp_path / "a")
        assert len(recent()) == 1


def test_impossible_entries_are_left_out(writer_home: Path) -> None:
    file = writer_home / "state" / "recent.json"
    file.parent.mkdir(parents=True)
    file.write_text(
        '[1, {"path": 2, "opened": 3}, {"path": "/a", "opened": 1e300}, {"path": "", "opened": 1},'
        ' {"path": "/good", "opened": 1}, {"path": "/nan", "opened": NaN}, {"path": "/n\\u0000"}]'
    )
    assert [story.path for story in recent()] == [Path("/good")]


def test_without_a_folder_the_list_is_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("WRITER_HOME", str(tmp_path / "file"))
    assert recent() == []
