"""An export replaces what Writer exported itself; the files of others stay as they are."""

from pathlib import Path

import pytest
from PIL import Image

from writer.cli.main import main

TEXT = (
    "---\nheadline: {0}\nbyline: [Ana]\ndate: 2025-03-18\n---\nThe lead.\n\n![A boat](boat.png)\n"
)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WRITER_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "stories"
    folder.mkdir()
    Image.new("RGB", (3, 2)).save(folder / "boat.png")
    for name in ("flood", "storm"):
        (folder / f"{name}.md").write_text(TEXT.format(name))
    return tmp_path


def export(*more: str, story: str = "flood.md", to: str = "html") -> int:
    return main(["export", f"stories/{story}".rstrip("/"), "--to", to, "-o", "out", *more])


def test_a_story_is_exported_again_and_again(desk: Path) -> None:
    assert export() == 0
    (desk / "stories" / "flood.md").write_text(TEXT.format("High water"))
    assert export() == 0
    assert "High water" in (desk / "out" / "flood.html").read_text()
    (desk / "stories" / "flood.md").write_text(TEXT.format("Low water"))
    assert export(story="") == 0
    assert "Low water" in (desk / "out" / "flood.html").read_text()


def test_a_file_of_somebody_else_stays(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "out").mkdir()
    theirs = desk / "out" / "flood.html"
    theirs.write_text("MINE\n")
    assert export() == 2
    assert theirs.read_text() == "MINE\n"
    said = capsys.readouterr().err
    assert "flood.html" in said
    assert "--force replaces it" in said
    assert "Traceback" not in said
    assert export("--force") == 0
    assert "MINE" not in theirs.read_text()


def test_an_export_that_was_edited_stays(desk: Path) -> None:
    assert export() == 0
    page = desk / "out" / "flood.html"
    page.write_text(page.read_text() + "<!-- mended by hand -->")
    assert export() == 2
    assert "mended by hand" in page.read_text()


def test_the_other_stories_go_out(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "out").mkdir()
    (desk / "out" / "flood.html").write_text("MINE\n")
    assert export(story="") == 2
    assert (desk / "out" / "storm.html").exists()
    assert (desk / "out" / "flood.html").read_text() == "MINE\n"
    assert "1 could not be exported" in capsys.readouterr().err


def test_what_a_power_cut_left_is_made_again(desk: Path) -> None:
    assert export() == 0
    page = desk / "out" / "flood.html"
    whole = page.read_bytes()
    for left in (b"", whole[:100]):
        page.write_bytes(left)
        assert export() == 0
        assert page.read_bytes() == whole


def test_a_picture_of_somebody_else_stays(desk: Path) -> None:
    assert export(to="wordpress") == 0
    picture = next((desk / "out").rglob("boat*.png"))
    Image.new("RGB", (9, 9)).save(desk / "stories" / "boat.png")
    assert export(to="wordpress") == 0
    assert picture.read_bytes() == (desk / "stories" / "boat.png").read_bytes()
    picture.write_bytes(b"MINE")
    assert export(to="wordpress") == 2
    assert picture.read_bytes() == b"MINE"


def test_a_state_folder_that_cannot_be_used_stops_no_first_export(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "afile").write_text("")
    monkeypatch.setenv("WRITER_HOME", str(desk / "afile"))
    assert export() == 0
    assert export() == 0
