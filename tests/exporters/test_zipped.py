"""Targets in a zip: the file and every picture, each under a name that leads nowhere else."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from writer.cli import main
from writer.exporters import UnknownTarget, target, targets
from writer.story import Story

_TEXT = """\
---
headline: Ferry strike
date: 2025-03-18T08:40:00-04:00
---
Words.

![A pier](rüti%20pier.png)

![Gone](../gone.png)
"""
QUICK = [one.NAME for one in targets() if one.NAME != "pdf"]


@pytest.mark.parametrize("name", QUICK)
def test_a_zip_holds_the_file_and_the_pictures(name: str, tmp_path: Path) -> None:
    Image.new("RGB", (9, 9)).save(tmp_path / "rüti pier.png")
    (tmp_path.parent / "gone.png").write_bytes((tmp_path / "rüti pier.png").read_bytes())
    exporter = target(f"zip:{name}")
    made = exporter.export(Story.from_text(_TEXT), tmp_path)
    packed = zipfile.ZipFile(io.BytesIO(made.content))
    assert packed.testzip() is None
    names = packed.namelist()
    pictures = [one for one in names if one.endswith(".png")]
    assert len(pictures) == 1
    assert len(names) == 2
    assert all(one.isascii() and not one.startswith("/") and ".." not in one for one in names)
    assert packed.read(pictures[0]) == (tmp_path / "rüti pier.png").read_bytes()
    assert any("gone.png" in str(loss) for loss in made.losses)
    assert exporter.export(Story.from_text(_TEXT), tmp_path) == made


def test_a_zip_of_nothing_known_is_refused() -> None:
    for name in ("zip:", "zip:fax", "zip:zip:html"):
        with pytest.raises(UnknownTarget):
            target(name)


def test_the_command_line_zips(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "a.md"
    story.write_text(_TEXT)
    for arguments in (["--to", "zip:html"], ["--to", "html", "--zip"]):
        assert main(["export", str(story), *arguments, "--force", "-o", str(tmp_path / "o")]) == 0
        assert capsys.readouterr().out.strip() == str(tmp_path / "o" / "a.html.zip")
    assert main(["targets"]) == 0
    assert "zip:TARGET" in capsys.readouterr().out
