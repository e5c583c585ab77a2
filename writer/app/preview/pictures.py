"""Pictures the page may show: files in the story's folder that are pictures by what they hold."""

from dataclasses import dataclass
from pathlib import Path

from writer.render.images import image_size, local_file

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
            kind = picture_kind(file.read(_HEAD))
    except OSError:
        return None
    return Picture(path, kind) if kind else None


def picture_kind(head: bytes) -> str:
    """The media type of a picture by its first bytes, whatever its name says; '' for anything else."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:12] in (b"ftypavif", b"ftypavis"):
        return "image/avif"
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
