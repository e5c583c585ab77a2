"""A picture that someone changes on disk is seen anew in the text, on the page and by the checks."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from writer.app.window import Window

TEXT = (
    "---\nheadline: A\n---\nOne.\n\n![A ferry](pier.png)\n\n![A map](map.svg)\n\n![No](gone.png)\n"
)
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="80"><rect width="9" height="9"/></svg>'


@pytest.fixture
def story(window: Window, tmp_path: Path) -> Path:
    path = tmp_path / "story.md"
    path.write_text(TEXT)
    draw(tmp_path / "pier.png", 640)
    (tmp_path / "map.svg").write_text(_SVG.format(100))
    window.pictures._watch._timer.setInterval(50)
    window.flow.open(path)
    return path


def draw(path: Path, width: int) -> None:
    """Replace a picture in one step, as programs for pictures do."""
    new = path.with_suffix(".new")
    Image.new("RGB", (width, 100), "navy").save(new, "PNG")
    new.replace(path)


def widths(qtbot: QtBot, window: Window) -> list[int]:
    """The pictures' widths on the page, as Chromium has read them."""
    view, answers = window.preview._view, list[Any]()
    if view is None or not view.is_loaded:
        return []
    view.evaluate(
        "JSON.stringify([...document.images].map((one) => one.naturalWidth))", answers.append
    )
    qtbot.waitUntil(lambda: bool(answers))
    return [int(width) for width in json.loads(answers[0] or "[]")]


def until(qtbot: QtBot, check: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: bool(qtbot.wait(50)) or check())


def broken(window: Window) -> list[str]:
    return [one.message for one in window.checking.problems if one.rule == "image.broken"]


def test_pictures_that_change_come_and_go_are_shown_anew(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    thumbnails = window.manuscript.thumbnails
    window.preview.start()
    until(qtbot, lambda: widths(qtbot, window) == [640, 100, 0])
    until(qtbot, lambda: len(broken(window)) == 1)
    small = thumbnails.get("pier.png")
    qtbot.waitUntil(lambda: bool(window.pictures._watch._stamps))
    draw(story.parent / "pier.png", 200)
    (story.parent / "map.svg").write_text(_SVG.format(150))
    draw(story.parent / "gone.png", 300)
    until(qtbot, lambda: widths(qtbot, window) == [200, 150, 300])
    until(qtbot, lambda: not broken(window))
    assert small is not None
    until(qtbot, lambda: thumbnails.get("pier.png") not in (None, small))
    until(qtbot, lambda: not thumbnails.is_missing("gone.png"))
    (story.parent / "pier.png").unlink()
    until(qtbot, lambda: widths(qtbot, window) == [0, 150, 300])
    until(qtbot, lambda: len(broken(window)) == 1)
    until(qtbot, lambda: thumbnails.is_missing("pier.png"))
    html = list[str]()
    assert window.preview._view is not None
    window.preview._view.evaluate("articleHtml()", html.append)
    qtbot.waitUntil(lambda: bool(html))
    assert 'src="map.svg"' in html[0]
