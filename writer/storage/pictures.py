"""Keeping pictures beside the story they belong to: in ``images/``, under safe names."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from writer.errors import WriterError
from writer.speech import say
from writer.storage import foreign_pictures
from writer.storage.atomic import AlreadyExists, write_atomic
from writer.storage.faults import reason, shown
from writer.storage.foreign_pictures import is_foreign, translated, why_not

FOLDER = "images"
LARGEST = 64 * 2**20  # bytes; a larger file is no picture for a page
_HEAD = 1024  # bytes that tell what a file is
_LONGEST = 60  # characters of a name
_SUFFIXES = {"png": ".png", "jpeg": ".jpg", "gif": ".gif", "webp": ".webp", "avif": ".avif"}
_TRIES = 10_000
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\Z")


class UnusablePicture(WriterError):
    """A file that was to be a picture of the story and cannot be."""


def picture_kind(data: bytes) -> str:
    """png, jpeg, gif, webp or avif by the first bytes, whatever the name says; '' for others.

    SVG is a program more than a picture, and publishing systems refuse it.
    """
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return "avif" if data[4:12] in (b"ftypavif", b"ftypavis") else ""


def is_picture(path: Path) -> bool:
    """Whether a file holds a picture that a story can show."""
    try:
        with path.open("rb") as file:
            return bool(picture_kind(file.read(32)))
    except OSError:
        return False


def take_picture(
    source: Path, folder: Path, *, is_whole: Callable[[Path], bool] = lambda _: True
) -> str:
    """Give the address of ``source`` for a story in ``folder``: the file is copied beside it.

    One that lies in the folder already is used where it is. ``is_whole`` says whether a file that
    begins as a picture can be shown. A TIFF and its like become a JPEG or PNG. Raises UnusablePicture,
    Untranslatable or SaveFailed.
    """
    inside = _inside(source, folder)
    try:
        size = source.stat().st_size
        with source.open("rb") as file:
            first = file.read(_HEAD)
        foreign = is_foreign(source.name, first)
        most = foreign_pictures.LARGEST if foreign else LARGEST
        data = source.read_bytes() if size <= most else b""
    except OSError as error:
        raise UnusablePicture(
            say("{path} cannot be read: {reason}.", path=shown(source), reason=reason(error))
        ) from error
    if size > most:
        raise UnusablePicture(
            say(
                "{path} is {size:,} MB; a picture may have {most} MB.",
                path=shown(source),
                size=size // 2**20,
                most=most // 2**20,
            )
        )
    if foreign:
        return keep_picture(translated(data, shown(source)), source.stem, folder)
    if not picture_kind(data):
        why = why_not(source.name, first)
        raise UnusablePicture(say("{path} {why}", path=shown(source), why=why))
    if not is_whole(source):
        raise UnusablePicture(say("{path} is damaged: no page can show it.", path=shown(source)))
    return inside or keep_picture(data, source.stem, folder)


def keep_picture(data: bytes, name: str, folder: Path) -> str:
    """Write a picture into ``folder``'s images under a safe form of ``name``; give its address.

    Nothing is overwritten: the same picture is used again, another one gets a number.
    Raises UnusablePicture or SaveFailed.
    """
    kind = picture_kind(data)
    if not kind:
        raise UnusablePicture(say("This is not a picture that a story can show."))
    images = folder / FOLDER
    try:
        images.mkdir(exist_ok=True)
    except OSError as error:
        raise UnusablePicture(
            say("{path} cannot be made: {reason}.", path=shown(images), reason=reason(error))
        ) from error
    stem = safe_name(name)
    for number in range(1, _TRIES):
        path = images / f"{stem}{f'-{number}' if number > 1 else ''}{_SUFFIXES[kind]}"
        if _holds(path, data):
            return f"{FOLDER}/{path.name}"
        try:
            write_atomic(path, data, exclusive=True)
        except AlreadyExists:
            continue
        return f"{FOLDER}/{path.name}"
    raise UnusablePicture(say("There are too many pictures named {stem}.", stem=stem))


def safe_name(name: str) -> str:
    """A name that every system and every address can carry: small letters, digits, hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-")
    return f"picture-{stem}" if _RESERVED.match(stem) else stem or "picture"


def _inside(source: Path, folder: Path) -> str:
    """The address of a file that lies in the story's folder; '' for one that does not."""
    try:
        relative = source.resolve().relative_to(folder.resolve())
    except (OSError, ValueError):
        return ""
    return relative.as_posix()


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False
