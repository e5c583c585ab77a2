"""Telling a reporter what a file is that is not a story, and what to do with it."""

from collections.abc import Callable
from typing import NamedTuple

from writer.speech import say

_PICTURE = say("put it beside the story and use Insert Image")
_DOCUMENT = say("open it in its own program, copy the text and use Paste as Story")
_ARCHIVE = say("unpack it first")
_NONE = say("choose a text file")


class Kind(NamedTuple):
    """What a file is (with its article) and what to do with it."""

    what: str
    advice: str


class _Mark(NamedTuple):
    """How a kind of file is told by its bytes."""

    kind: Kind
    # ``certain``: no text a person writes has this mark. The others only help to name a file
    # that could not be read as text: a story may begin with the letters GIF89a.
    certain: bool
    fits: Callable[[bytes], bool]


def _starts(what: str, advice: str, *marks: bytes, certain: bool = True) -> _Mark:
    return _Mark(Kind(what, advice), certain, lambda data: data.startswith(marks))


def _zip_with(what: str, mark: bytes) -> _Mark:
    return _Mark(
        Kind(what, _DOCUMENT), True, lambda data: data.startswith(b"PK\x03\x04") and mark in data
    )


def _is_pdf(data: bytes) -> bool:
    return data.startswith(b"%PDF-") and b"%%EOF" in data[-2048:]


def _is_rtf(data: bytes) -> bool:
    return data.startswith(b"{\\rtf1") and data.rstrip(b"\0\r\n \t").endswith(b"}")


def _is_webp(data: bytes) -> bool:
    return data.startswith(b"RIFF") and data[8:12] == b"WEBP"


def _is_film(data: bytes) -> bool:
    return data[4:8] == b"ftyp"


_MARKS = (
    _starts(say("a PNG picture"), _PICTURE, b"\x89PNG\r\n\x1a\n"),
    _starts(say("a JPEG picture"), _PICTURE, b"\xff\xd8\xff"),
    _starts(say("a TIFF picture"), _PICTURE, b"II*\0", b"MM\0*"),
    _starts(say("a GIF picture"), _PICTURE, b"GIF87a", b"GIF89a", certain=False),
    _Mark(Kind(say("a WebP picture"), _PICTURE), False, _is_webp),
    _zip_with(say("a Word document"), b"word/"),
    _zip_with(say("an Excel workbook"), b"xl/"),
    _zip_with(say("a PowerPoint presentation"), b"ppt/"),
    _zip_with(say("an OpenDocument file"), b"mimetypeapplication/vnd.oasis.opendocument"),
    _zip_with(say("an EPUB book"), b"mimetypeapplication/epub"),
    _starts(say("a ZIP archive"), _ARCHIVE, b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"),
    _starts(say("an old Word or Office document"), _DOCUMENT, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    _starts(say("a compressed file"), _ARCHIVE, b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"\xfd7zXZ\0"),
    _Mark(Kind(say("a PDF document"), _DOCUMENT), True, _is_pdf),
    _starts(say("a PDF document"), _DOCUMENT, b"%PDF-", certain=False),
    _Mark(Kind(say("an RTF document"), _DOCUMENT), True, _is_rtf),
    _starts(say("a program"), _NONE, b"\x7fELF", b"\xcf\xfa\xed\xfe"),
    _starts(say("a database"), _NONE, b"SQLite format 3\0"),
    _starts(say("a sound file"), _NONE, b"ID3", b"OggS", b"fLaC", certain=False),
    _Mark(Kind(say("a film or a phone picture"), _NONE), False, _is_film),
)


def foreign_kind(data: bytes) -> Kind | None:
    """Give what ``data`` certainly is instead of text, or None."""
    return next((mark.kind for mark in _MARKS if mark.certain and mark.fits(data)), None)


def likely_kind(data: bytes) -> Kind | None:
    """Give what ``data``, known not to be text, looks like, or None."""
    return next((mark.kind for mark in _MARKS if mark.fits(data)), None)
