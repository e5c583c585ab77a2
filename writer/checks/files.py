"""Files that a story points to, which lie beside it."""

import re
import warnings
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote

from writer.checks.picture_headers import size_from_header

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//|#|\?|www\.", re.I)


def is_local(address: str) -> bool:
    """Whether an address means a file beside the story: no scheme, no ``www.``, no site's root, no place within."""
    return bool(address.strip()) and not _SCHEME.match(address) and not address.startswith("/")


def find_file(folder: Path, address: str) -> Path | None:
    """The file that a local address means; None when it is not there or not within ``folder``."""
    name = unquote(re.split(r"[?#]", address, maxsplit=1)[0])
    try:
        found = (folder / name).resolve()
        inside = found.is_relative_to(folder.resolve())
        return found if inside and found.exists() else None
    except (OSError, ValueError, RuntimeError):
        return None


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
