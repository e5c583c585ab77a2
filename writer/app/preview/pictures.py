"""Pictures the page may show: files in the story's folder that are pictures by what they hold."""

from dataclasses import dataclass
from pathlib import Path

from writer.render.images import image_size, local_file
from writer.storage.pictures import picture_kind

_HEAD = 4096  # bytes looked at to tell what a file is


@dataclass(frozen=True, slots=True)
class Picture:
    """A file that holds a picture; ``kind`` is its media type."""

    path: Path
    kind: str


def find_picture(folder: Path, address: str) -> Picture | None:
    """The picture at ``address``, relative to ``folder``; None when it is none or lies outside.

    Links are followed first, so one that leads out of the folder leads nowhere.
    """
    path = local_file(folder, address)
    if path is None:
        return None
    try:
        with path.open("rb") as file:
            kind = media_type(file.read(_HEAD))
    except OSError:
        return None
    return Picture(path, kind) if kind else None


def media_type(head: bytes) -> str:
    """The media type of a picture by its first bytes, whatever its name says; '' for anything else."""
    if kind := picture_kind(head):
        return f"image/{kind}"
    return "image/svg+xml" if _is_svg(head) else ""


def picture_size(data: bytes, kind: str) -> tuple[int, int] | None:
    """Width and height in pixels of a picture of that kind; None for kinds that do not say early."""
    says = kind in ("image/png", "image/gif", "image/jpeg", "image/webp")
    return image_size(data, kind) if says else None


def _is_svg(head: bytes) -> bool:
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"<svg"):
        return True
    return text.startswith((b"<?xml", b"<!--", b"<!DOCTYPE svg")) and b"<svg" in text
