"""The size of the pictures that lie beside a story."""

import warnings
from functools import lru_cache
from pathlib import Path

from writer.checks.picture_headers import size_from_header


def picture_size(path: Path) -> tuple[int, int] | None:
    """Width and height in pixels; None for what is no picture. The picture itself is not decoded."""
    try:
        stat = path.stat()
        return _size_of_version(path, stat.st_mtime_ns, stat.st_size)
    except OSError:
        return None


@lru_cache(maxsize=256)
def _size_of_version(path: Path, modified: int, length: int) -> tuple[int, int] | None:
    return size_from_header(path) or _as_pillow_says(path)


def _as_pillow_says(path: Path) -> tuple[int, int] | None:
    from PIL import Image, UnidentifiedImageError  # takes longer to load than a story to check

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of pictures too large to decode, which nobody does
            with Image.open(path) as picture:
                turned = picture.getexif().get(0x0112) in (5, 6, 7, 8)
                width, height = picture.size
                return (height, width) if turned else (width, height)
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
