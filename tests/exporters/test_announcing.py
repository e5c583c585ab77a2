"""What will be lost is known before anything is written, of the story's pictures too."""

from pathlib import Path

import pytest
from PIL import Image

from writer.cli import main
from writer.exporters import Exporter, exported, target, targets
from writer.exporters.announcing import announced, shows_pictures
from writer.story import Story

_STORY = """\
---
headline: Pictures
---
Lead with ![small](cut.png) in it.

![whole](whole.png "fine")

![words](words.png)

![gone](gone.png)

<!--stash ![private](private.png) -->
"""
_BAD = ("cut.png", "words.png", "gone.png")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A story's folder: one sound picture, one cut off, one that is none."""
    Image.effect_noise((300, 200), 90).save(tmp_path / "whole.png")
    (tmp_path / "cut.png").write_bytes((tmp_path / "whole.png").read_bytes()[:2000])
    (tmp_path / "words.png").write_text("hello")
    (tmp_path / "story.md").write_text(_STORY)
    return tmp_path


def named(sentences: list[str]) -> list[str]:
    """The bad pictures that are named."""
    return [name for name in _BAD if any(f"“{name}”" in one for one in sentences)]


@pytest.mark.parametrize("exporter", targets(), ids=lambda one: one.NAME)
def test_pictures_nobody_will_see_are_named_before_and_after(
    exporter: Exporter, folder: Path
) -> None:
    story = Story.from_text(_STORY)
    before = [loss.message for loss in announced(exporter, story, folder)]
    expected = list(_BAD) if shows_pictures(exporter) else []
    assert named(before) == expected
    assert not any("private.png" in one or "whole.png" in one for one in before)
    if exporter.NAME != "pdf":  # which is printed in a process of its own; see test_pdf
        after = [loss.message for loss in exported(exporter, story, folder).losses]
        assert named(after) == expected


def test_the_command_line_names_them(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["losses", str(folder / "story.md"), "--to", "html"]) == 0
    assert "The picture “cut.png” is damaged: readers will not see it." in capsys.readouterr().out
    assert target("html").losses(Story.from_text("A")) == ()
