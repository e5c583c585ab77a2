"""The size of a picture from its first bytes, for the kinds whose headers are simple.

Loading Pillow takes longer than checking a story. What is read here is what Pillow would say; of
anything unusual nothing is said, and Pillow is asked.

PNG: https://www.w3.org/TR/png-3/ · JPEG: ITU-T T.81, annex B · Exif: CIPA DC-008, 4.6.4 ·
GIF89a: https://www.w3.org/Graphics/GIF/spec-gif89a.txt · WebP: RFC 9649
"""

import struct
from io import SEEK_CUR
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

Size = tuple[int, int]
_ORIENTATION = 0x0112
_TURNED = (5, 6, 7, 8)
"""Orientations with which width and height change places."""
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""JPEG markers that begin a frame and tell its size."""
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""JPEG markers without a length."""
_MOST_EXIF = 1 << 16
_MOST_PARTS = 1_000


class _Unusual(Exception):
    """Better asked of Pillow."""


def size_from_header(path: Path) -> Size | None:
    """Width and height in pixels as shown, turned as its orientation says; None: ask Pillow.

    Raises OSError.
    """
    with path.open("rb") as file:
        first = file.read(32)
        try:
            if first.startswith(b"\x89PNG\r\n\x1a\n"):
                return _png(file, first)
            if first.startswith(b"\xff\xd8\xff"):
                return _jpeg(file)
            if first.startswith((b"GIF87a", b"GIF89a")):
                return _positive(struct.unpack_from("<HH", first, 6))
            if first[:4] == b"RIFF" and first[8:12] == b"WEBP":
                return _webp(first)
        except (_Unusual, struct.error, IndexError):
            pass
    return None


def _positive(size: tuple[int, ...]) -> Size:
    width, height = size
    if width < 1 or height < 1:
        raise _Unusual
    return width, height


def _turned(size: Size, orientation: int) -> Size:
    return size[::-1] if orientation in _TURNED else size


# -- PNG -------------------------------------------------------------------------------------------


def _png(file: BinaryIO, first: bytes) -> Size:
    if first[12:16] != b"IHDR":
        raise _Unusual
    size = _positive(struct.unpack_from(">II", first, 16))
    file.seek(8)
    for _ in range(_MOST_PARTS):
        length, kind = struct.unpack(">I4s", file.read(8))
        if kind == b"IHDR":
            body, (check,) = file.read(length), struct.unpack(">I", file.read(4))
            if crc32(kind + body) != check:
                raise _Unusual
        elif kind == b"IDAT":
            return size
        elif kind == b"eXIf":
            return _turned(size, _orientation(file.read(min(length, _MOST_EXIF))))
        elif kind in (b"iTXt", b"zTXt", b"tEXt"):
            raise _Unusual  # may hold the orientation as XMP or as old Exif
        else:
            file.seek(length + 4, SEEK_CUR)
    raise _Unusual


# -- JPEG ------------------------------------------------------------------------------------------


def _jpeg(file: BinaryIO) -> Size:
    file.seek(2)
    orientation = 1
    for _ in range(_MOST_PARTS):
        marker = _marker(file)
        if marker in _ALONE:
            continue
        (length,) = struct.unpack(">H", file.read(2))
        if length < 2 or marker in (0xD9, 0xDA):
            raise _Unusual
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", file.read(5), 1)
            return _turned(_positive((width, height)), orientation)
        if marker == 0xE1:
            orientation = _app1(file.read(length - 2), orientation)
        else:
            file.seek(length - 2, SEEK_CUR)
    raise _Unusual


def _marker(file: BinaryIO) -> int:
    if file.read(1) != b"\xff":
        raise _Unusual
    found = b"\xff"
    while found == b"\xff":  # any number of them may stand before a marker
        found = file.read(1)
    return found[0]


def _app1(body: bytes, known: int) -> int:
    if body.startswith(b"Exif\0\0"):
        return _orientation(body[6:])
    if b"rientation" in body:
        raise _Unusual  # XMP
    return known


def _orientation(exif: bytes) -> int:
    """The orientation in Exif data; 1, upright, when it tells none."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        raise _Unusual
    magic, at = struct.unpack_from(f"{order}HI", exif, 2)
    if magic != 42:
        raise _Unusual
    (count,) = struct.unpack_from(f"{order}H", exif, at)
    for place in range(at + 2, at + 2 + 12 * count, 12):
        tag, kind, number = struct.unpack_from(f"{order}HHI", exif, place)
        if tag == _ORIENTATION:
            if (kind, number) != (3, 1):
                raise _Unusual
            (value,) = struct.unpack_from(f"{order}H", exif, place + 8)
            return int(value)
    return 1


# -- WebP ------------------------------------------------------------------------------------------


def _webp(first: bytes) -> Size:
    kind = first[12:16]
    if kind == b"VP8 " and first[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", first, 26)
        return _positive((width & 0x3FFF, height & 0x3FFF))
    if kind == b"VP8L" and first[20] == 0x2F:
        (bits,) = struct.unpack_from("<I", first, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8X" and not first[20] & 0b1100:  # neither Exif nor XMP, which may turn it
        width, height = (int.from_bytes(first[at : at + 3], "little") + 1 for at in (24, 27))
        return width, height
    raise _Unusual
