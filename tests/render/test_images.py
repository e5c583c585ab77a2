"""Pictures beside a story go into its page; nothing outside its folder does."""

import base64
import os
import struct
import zlib
from pathlib import Path

import pytest

from writer.render import Context, block_of, page, render_block
from writer.render.images import image_size, local_file
from writer.story import Story


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    lines = zlib.compress((b"\0" + b"\x80" * width) * height)
    start = b"\x89PNG\r\n\x1a\n"
    return start + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def rendered(source: str, folder: Path) -> str:
    return render_block(block_of(source), Context(folder=folder))


def test_a_picture_in_the_folder_is_put_in_with_its_size(tmp_path: Path) -> None:
    data = png(30, 20)
    (tmp_path / "a b.png").write_bytes(data)
    html = rendered("![Ferry](a%20b.png)", tmp_path)
    assert f"data:image/png;base64,{base64.b64encode(data).decode()}" in html
    assert 'alt="Ferry" width="30" height="20"' in html


@pytest.mark.parametrize(
    "name", ["../a.png", "/etc/hostname", "sub/../../a.png", "link.png", "..%2Fa.png"]
)
def test_a_picture_outside_the_folder_is_not(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "story"
    folder.mkdir()
    (tmp_path / "a.png").write_bytes(png(1, 1))
    (folder / "link.png").symlink_to(tmp_path / "a.png")
    assert "data:" not in rendered(f"![x]({name})", folder)


@pytest.mark.parametrize("source", ["https://e.org/a.png", "//e.org/a.png", "\\\\host\\a.png", ""])
def test_an_address_is_no_file(tmp_path: Path, source: str) -> None:
    assert local_file(tmp_path, source) is None


def test_what_is_no_picture_stays_an_address(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"<svg onload='x'/>")
    (tmp_path / "b.svg").write_bytes(b"<svg/>")
    assert 'src="a.png"' in rendered("![x](a.png)", tmp_path)
    assert 'src="b.svg"' in rendered("![x](b.svg)", tmp_path)


def test_a_picture_that_changes_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png(3, 4))
    assert 'width="3"' in rendered("![x](a.png)", tmp_path)
    path.write_bytes(png(5, 4))
    os.utime(path, ns=(1, 1))
    assert 'width="5"' in rendered("![x](a.png)", tmp_path)


def test_networks_are_told_the_file_not_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png(3, 4))
    html = page(Story.from_text("![x](a.png)"), tmp_path)
    assert '<meta property="og:image" content="a.png">' in html


@pytest.mark.parametrize(
    ("kind", "data", "size"),
    [
        ("image/png", png(7, 9), (7, 9)),
        ("image/gif", b"GIF89a" + struct.pack("<HH", 7, 9), (7, 9)),
        ("image/webp", b"RIFF....WEBPVP8X" + bytes(8) + b"\x06\0\0\x08\0\0", (7, 9)),
        ("image/webp", b"RIFF....WEBPVP8L" + bytes(5) + struct.pack("<I", 6 | 8 << 14), (7, 9)),
        ("image/webp", b"RIFF....WEBPVP8 " + bytes(10) + struct.pack("<HH", 7, 9), (7, 9)),
        ("image/jpeg", b"\xff\xd8\xff\xc0\0\x11\x08" + struct.pack(">HH", 9, 7), (7, 9)),
        ("image/jpeg", b"\xff\xd8\xff\xe0\0\x04ab\xff\xc2\0\x11\x08" + b"\0\x09\0\x07", (7, 9)),
        ("image/jpeg", b"\xff\xd8\xff\xe0", None),
        ("image/png", b"\x89PNG", None),
        ("image/png", png(7, 9).replace(struct.pack(">II", 7, 9), bytes(8)), None),
    ],
)
def test_sizes_are_read_from_headers(kind: str, data: bytes, size: tuple[int, int] | None) -> None:
    assert image_size(data, kind) == size


def test_a_photo_taken_upright_is_upright() -> None:
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01" + struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0)
    data = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    data += b"\xff\xc0\0\x11\x08" + struct.pack(">HH", 9, 7)
    assert image_size(data, "image/jpeg") == (9, 7)
