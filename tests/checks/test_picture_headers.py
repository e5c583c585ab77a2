"""The sizes read from headers are those that Pillow reads."""

import io
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from writer.checks.files import _as_pillow_says, picture_size
from writer.checks.picture_headers import size_from_header

_ORIENTATION = 0x0112


def saved(path: Path, size: tuple[int, int], orientation: int = 0, **options: object) -> Path:
    exif = Image.Exif()
    if orientation:
        exif[_ORIENTATION] = orientation
        options["exif"] = exif
    Image.new("RGB", size, "teal").save(path, **options)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("orientation", range(9))
@pytest.mark.parametrize("ending", ["png", "jpg", "webp"])
def test_pictures_are_as_wide_as_they_are_shown(
    tmp_path: Path, ending: str, orientation: int
) -> None:
    path = saved(tmp_path / f"a.{ending}", (1300, 70), orientation)
    wanted = (70, 1300) if orientation in (5, 6, 7, 8) else (1300, 70)
    assert picture_size(path) == _as_pillow_says(path) == wanted
    assert size_from_header(path) in (wanted, None)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.png", {"optimize": True}),
        ("a.png", {"dpi": (72, 72)}),
        ("a.jpg", {"progressive": True, "quality": 60}),
        ("a.jpg", {"comment": b"by the desk", "dpi": (300, 300)}),
        ("a.gif", {}),
        ("a.webp", {"lossless": True}),
        ("a.webp", {"quality": 40}),
    ],
)
def test_the_common_kinds_need_no_pillow(
    tmp_path: Path, name: str, options: dict[str, object]
) -> None:
    path = saved(tmp_path / name, (640, 481), **options)  # type: ignore[arg-type]
    assert size_from_header(path) == _as_pillow_says(path) == (640, 481)


def test_an_orientation_that_is_only_in_the_xmp_is_pillow_s_to_find(tmp_path: Path) -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="6"/></x:xmpmeta>'
    path = saved(tmp_path / "a.jpg", (1300, 70), xmp=xmp)
    assert size_from_header(path) is None
    assert picture_size(path) == _as_pillow_says(path)


def test_other_kinds_and_no_pictures(tmp_path: Path) -> None:
    assert picture_size(saved(tmp_path / "a.bmp", (31, 17))) == (31, 17)
    assert picture_size(saved(tmp_path / "a.tiff", (31, 17))) == (31, 17)
    drawing = tmp_path / "a.svg"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')
    assert picture_size(drawing) is None  # is sharp at any size
    assert picture_size(tmp_path / "gone.png") is None
    assert picture_size(tmp_path) is None


@given(st.sampled_from(["PNG", "JPEG", "GIF", "WEBP"]), st.integers(0, 2**32), st.booleans())
def test_broken_files_raise_nothing(kind: str, seed: int, cut: bool) -> None:
    chance = random.Random(seed)
    buffer = io.BytesIO()
    Image.new("RGB", (chance.randrange(1, 300), 40)).save(buffer, kind)
    data = bytearray(buffer.getvalue())
    if cut:
        del data[chance.randrange(len(data)) :]
    for _ in range(chance.randrange(4)):
        if data:
            data[chance.randrange(min(len(data), 64))] = chance.randrange(256)
    size = size_from_header(_File(bytes(data)))  # type: ignore[arg-type]
    assert size is None or min(size) > 0


class _File:
    """A file that need not be on the disk."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def open(self, mode: str) -> io.BytesIO:
        assert mode == "rb"
        return io.BytesIO(self._data)
