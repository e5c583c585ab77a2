"""Pictures that lie beside a story: how large they are, and the picture itself inside the page."""

import base64
import re
import struct
from functools import lru_cache
from html import unescape
from pathlib import Path
from urllib.parse import quote, unquote

from writer.render.urls import is_remote

LARGEST = 8 * 2**20  # bytes; a larger picture stays a file that the page points to
_IMAGE = re.compile(r'<img((?: [a-z]+(?:="[^"]*")?)*)>')
_SOURCE = re.compile(r' src="([^"]*)"')
# Kinds of picture every browser shows, by their first bytes. SVG is a program, not a picture.
_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"RIFF", "image/webp"),
)


def with_local_images(html: str, folder: Path, *, inside: bool = True) -> str:
    """``html`` with the room reserved for the pictures that lie in ``folder``, and they put ``inside``.

    One that is not put inside is told by its place in the folder and by when it was changed.
    """
    return _IMAGE.sub(lambda match: _image(match[1], folder, inside), html)


def local_file(folder: Path, source: str) -> Path | None:
    """The file that the address ``source`` means; None when it lies outside ``folder`` or is not there."""
    if is_remote(source) or source.startswith(("/", "\\")):
        return None
    name = unquote(re.split(r"[?#]", source, maxsplit=1)[0])
    if "\0" in name or not name:
        return None
    try:
        found = (folder / name).resolve()
        return found if found.is_relative_to(folder.resolve()) and found.is_file() else None
    except (OSError, ValueError, RuntimeError):
        return None


def _image(attributes: str, folder: Path, inside: bool) -> str:
    source = _SOURCE.search(attributes)
    path = local_file(folder, unescape(source[1])) if source else None
    version = _version(path) if path else None
    about = _about(path, *version) if path and version else None
    if source is None or path is None or version is None or about is None:
        return f"<img{attributes}>"
    kept = attributes[: source.start()] + attributes[source.end() :]
    if about[1] and " width=" not in kept and " height=" not in kept:
        kept += f' width="{about[1][0]}" height="{about[1][1]}"'
    picture = _read(path, *version) if inside else None
    address = (
        f"data:{picture[0]};base64,{picture[2]}" if picture else _address(path, folder, version)
    )
    return f'<img{kept} src="{address}">'


def _address(path: Path, folder: Path, version: tuple[int, int]) -> str:
    place = path.relative_to(folder.resolve()).as_posix()
    return f"{quote(place, errors='surrogateescape')}?{version[0]}"


def _version(path: Path) -> tuple[int, int] | None:
    """When a file was changed and how long it is; None for one that is not there or too large."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return (stat.st_mtime_ns, stat.st_size) if stat.st_size <= LARGEST else None


@lru_cache(maxsize=4096)
def _about(path: Path, modified: int, length: int) -> tuple[str, tuple[int, int] | None] | None:
    """Kind and size of a picture; None for another kind of file, or one that cannot be read."""
    picture = _read(path, modified, length)
    return picture[:2] if picture else None


@lru_cache(maxsize=16)
def _read(path: Path, modified: int, length: int) -> tuple[str, tuple[int, int] | None, str] | None:
    """(kind, size, base64) of a picture; None for another kind of file, or one that cannot be read."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    kind = next((kind for start, kind in _KINDS if data.startswith(start)), None)
    if kind is None or (kind == "image/webp" and data[8:12] != b"WEBP"):
        return None
    return kind, image_size(data, kind), base64.b64encode(data).decode("ascii")


def image_size(data: bytes, kind: str) -> tuple[int, int] | None:
    """Width and height in pixels as the file's header says; None when it says nothing sensible."""
    readers = {
        "image/png": _png_size,
        "image/gif": _gif_size,
        "image/jpeg": _jpeg_size,
        "image/webp": _webp_size,
    }
    try:
        width, height = readers[kind](data)
    except (struct.error, IndexError, ValueError):
        return None
    return (width, height) if 0 < width < 100_000 and 0 < height < 100_000 else None


def _png_size(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _gif_size(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack("<HH", data[6:10])
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """From the first frame header; pictures turned by EXIF give their size as seen."""
    at, turned = 2, False
    while True:
        marker, length = struct.unpack(">xBH", data[at : at + 4])
        if marker == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
            turned = _is_turned(data[at + 10 : at + 2 + length])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return (height, width) if turned else (width, height)
        at += 2 + length


def _is_turned(exif: bytes) -> bool:
    order = ">" if exif[:2] == b"MM" else "<"
    try:
        (start,) = struct.unpack(order + "I", exif[4:8])
        (count,) = struct.unpack(order + "H", exif[start : start + 2])
        for at in range(start + 2, start + 2 + 12 * count, 12):
            tag, _, _, value = struct.unpack(order + "HHIH", exif[at : at + 10])
            if tag == 0x0112:
                return value in (5, 6, 7, 8)
    except struct.error:
        pass
    return False


def _webp_size(data: bytes) -> tuple[int, int]:
    form = data[12:16]
    if form == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if form == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack("<HH", data[26:30])
    return width & 0x3FFF, height & 0x3FFF
