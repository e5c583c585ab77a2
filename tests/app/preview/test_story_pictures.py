"""Pictures beside the story on the page: read from their files, never sent with the words."""

from pathlib import Path
from typing import Any

from PIL import Image

from tests.app.preview.conftest import PATIENCE, MakeDesk

_SHOWN = "[...document.images].map((image) => [image.naturalWidth, image.width])"


def draw(path: Path, width: int) -> None:
    path.parent.mkdir(exist_ok=True)
    Image.effect_noise((width, width), 60).save(path)


def test_a_picture_is_read_from_its_file_and_again_when_that_changes(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    draw(tmp_path / "images" / "a b.png", 300)
    desk = make_desk()
    desk.begin("![Ferry](images/a%20b.png)\n\nWords\n", tmp_path)
    view, sent = desk.preview._view, []
    assert view is not None
    send = view.send

    def watching(message: dict[str, Any]) -> None:
        sent.append(len(str(message)))
        send(message)

    view.send = watching  # type: ignore[method-assign]
    desk.wait()
    desk.until(f"JSON.stringify({_SHOWN}) === '[[300,300]]'")
    draw(tmp_path / "images" / "a b.png", 200)
    desk.edit(2, 0, "Old ")
    desk.wait()
    desk.until(f"JSON.stringify({_SHOWN}) === '[[200,200]]'")
    assert sent
    assert max(sent) < 3_000  # the file has thirty times as many


def test_paper_has_the_pictures_too(make_desk: MakeDesk, tmp_path: Path) -> None:
    sizes = []
    for name in ("none", "a"):
        draw(tmp_path / "a.png", 300)
        desk = make_desk()
        desk.begin(f"![Ferry]({name}.png)\n\nWords\n", tmp_path)
        told: list[str] = []
        desk.preview.save_pdf(tmp_path / f"{name}.pdf", told.append)  # as soon as it is asked for
        desk.qtbot.waitUntil(lambda told=told: bool(told), timeout=PATIENCE)
        assert told == [""]
        sizes.append((tmp_path / f"{name}.pdf").stat().st_size)
    assert sizes[1] - sizes[0] > 50_000
