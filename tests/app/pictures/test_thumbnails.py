"""Small copies of pictures: no disk is asked while the text is painted."""

from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PIL import Image, features
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from writer.app.pictures import thumbnails
from writer.app.pictures.thumbnails import Thumbnails
from writer.story.beside import find_file


def test_a_picture_comes_without_the_window_asking_the_disk(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def watched(folder: Path, address: str) -> Path | None:
        asked.append(current_thread())
        return find_file(folder, address)

    monkeypatch.setattr(thumbnails, "find_file", watched)
    Image.new("RGB", (640, 400), "navy").save(tmp_path / "pier.png")
    owner = QObject()
    small = Thumbnails(owner)
    small.look_in(tmp_path)
    assert small.get("pier.png") is None
    assert not small.is_missing("pier.png")  # nobody knows yet
    qtbot.waitUntil(lambda: small.get("pier.png") is not None)
    assert small.is_missing("other.png") is False
    qtbot.waitUntil(lambda: small.is_missing("other.png"))
    assert small.get("https://example.org/a.png") is None
    assert asked
    assert main_thread() not in asked


def test_a_picture_that_comes_or_changes_is_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "_FRESH", 0.0)
    owner = QObject()
    small = Thumbnails(owner)
    small.look_in(tmp_path)
    qtbot.waitUntil(lambda: small.is_missing("pier.png"))
    Image.new("RGB", (300, 300), "navy").save(tmp_path / "pier.png")

    def width() -> int:
        shown = small.get("pier.png")
        return shown.width() if shown is not None else 0

    qtbot.waitUntil(lambda: width() == 124)
    assert not small.is_missing("pier.png")
    Image.new("RGB", (300, 100), "navy").save(tmp_path / "new.png")
    (tmp_path / "new.png").replace(tmp_path / "pier.png")
    qtbot.waitUntil(lambda: width() == 220)


def test_of_a_story_without_a_folder_every_file_is_missing(qapp: object) -> None:
    small = Thumbnails(QObject())
    assert small.is_missing("pier.png")
    assert not small.is_missing("https://example.org/a.png")


@pytest.mark.skipif(not features.check("avif"), reason="Pillow was built without AVIF")
def test_a_kind_that_only_pillow_reads_is_shown(tmp_path: Path) -> None:
    Image.new("RGB", (640, 400), "navy").save(tmp_path / "pier.avif")
    small = thumbnails.read_small(tmp_path / "pier.avif")
    assert (small.width(), small.height()) == (198, 124)
    assert small.pixelColor(9, 9).blue() > 100
