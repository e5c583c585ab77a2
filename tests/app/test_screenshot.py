"""``writer --screenshot``: a picture of the whole window, with what takes a moment to be found."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from writer import resources


def test_outline_and_problems_are_in_the_picture(tmp_path: Path) -> None:
    story, picture = tmp_path / "ferry.md", tmp_path / "window.png"
    story.write_text(resources.read_text("samples", "ferry-strike.md"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "writer", "--screenshot", picture, story],
        env=dict(os.environ),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    seen = QImage(str(picture))
    assert seen.width() > 1_000
    side = seen.copy(16, 60, 200, seen.height() - 100)
    inked = [y for y in range(side.height()) if _has_ink(side, y)]
    assert len([y for y in inked if y < side.height() // 2]) > 80  # the outline's rows
    assert len([y for y in inked if y > side.height() * 3 // 5]) > 80  # the problems


def _has_ink(picture: QImage, y: int) -> bool:
    shades = (picture.pixelColor(x, y).lightness() for x in range(0, picture.width(), 2))
    return min(shades) < 120
