"""The picture files a story shows: looked at, named safely and handed on with the export.

Pictures come from strangers. One is taken only when it lies in the story's own folder (neither
``..`` nor a link leads out), is not too large, is of a kind every browser shows, and can be decoded
to its end: WordPress takes a picture that is cut off, and its readers see half of it.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

from writer.exporters.base import Loss
from writer.faults import unread
from writer.render.images import local_file
from writer.render.urls import is_remote
from writer.speech import say

if TYPE_CHECKING:
    from PIL.Image import Image

FOLDER = "images"
"""The folder beside an export in which its pictures lie."""
LARGEST = 32 * 2**20  # bytes of a file
MOST_PIXELS = 80_000_000  # a camera's; more is a trap that unpacks into all the memory there is
MOST_TOGETHER = 256 * 2**20  # bytes of all pictures of one story
_LONGEST_NAME = 80
_KINDS = {
    "PNG": ("image/png", ".png"),
    "JPEG": ("image/jpeg", ".jpg"),
    "GIF": ("image/gif", ".gif"),
    "WEBP": ("image/webp", ".webp"),
    "AVIF": ("image/avif", ".avif"),
}
_SOURCE = re.compile(r'<img(?: [a-z]+(?:="[^"]*")?)*? src="([^"]*)"')
_UNSAFE = re.compile(r"[^a-z0-9]+")
_OUTSIDE = say("lies outside the story’s folder")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file: ``source`` is its address in the story, ``name`` the one it gets.

    ``name`` has slashes and starts with ``images/``; ``path`` is the file; ``kind`` is a media
    type; ``width`` and ``height`` are pixels as seen.
    """

    source: str
    name: str
    path: Path
    kind: str
    width: int
    height: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pictures:
    """What came of the addresses of a story's pictures.

    ``found`` by address; ``refused`` gives the end of a sentence that says why (“is damaged”);
    ``remote`` lie on other sites and stay there.
    """

    found: Mapping[str, Picture] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)
    remote: tuple[str, ...] = ()

    @property
    def files(self) -> dict[str, bytes]:
        """The files to write beside the export, by name; one that is shown twice is one file."""
        return {picture.name: picture.data for picture in self.found.values()}


def sources_in(html: str) -> list[str]:
    """The addresses of the pictures in HTML of ours, each once, in order."""
    if "<img" not in html:
        return []
    return list(dict.fromkeys(unescape(found) for found in _SOURCE.findall(html)))


def gather(sources: Iterable[str], folder: Path | None) -> Pictures:
    """Look at the pictures at ``sources`` of a story that lies in ``folder``.

    Reads each file once; raises nothing that a picture can cause. Without a folder nothing is
    looked at and every address stays what it is.
    """
    found: dict[str, Picture] = {}
    refused: dict[str, str] = {}
    remote: list[str] = []
    names: dict[Path, str] = {}
    together = 0
    for source in dict.fromkeys(sources):
        if is_remote(source):
            remote.append(source)
            continue
        if folder is None:
            continue
        path, reason = located(folder, source)
        picture = look(path) if path else reason
        if not isinstance(picture, str) and path not in names:
            together += len(picture[3])
            if together > MOST_TOGETHER:
                picture = say(
                    "is one too many: the story’s pictures are larger than 256 MB together"
                )
        if isinstance(picture, str) or path is None:
            refused[source] = picture if isinstance(picture, str) else reason
            continue
        kind, width, height, data = picture
        if path not in names:
            names[path] = _name_for(path, kind, data)
        found[source] = Picture(source, names[path], path, kind, width, height, data)
    return Pictures(found, refused, tuple(remote))


def losses_of(pictures: Pictures) -> tuple[Loss, ...]:
    """What is to be said of pictures that cannot be handed on."""
    return tuple(
        Loss(
            "image.refused",
            say(
                "The picture “{shown}” {reason}: not handed on.",
                shown=_shown(source),
                reason=reason,
            ),
        )
        for source, reason in pictures.refused.items()
    )


def _shown(source: str) -> str:
    return source if len(source) <= 60 else f"…{source[-59:]}"


def located(folder: Path, source: str) -> tuple[Path | None, str]:
    """The file at the address ``source`` of a story in ``folder``, else the end of a sentence."""
    path = local_file(folder, source)
    if path is not None:
        return path, ""
    if source.startswith(("/", "\\")):
        return None, _OUTSIDE
    from urllib.parse import unquote

    name = unquote(re.split(r"[?#]", source, maxsplit=1)[0])
    try:
        where = (folder / name).resolve()
        inside = where.is_relative_to(folder.resolve())
        there = where.exists()
    except (OSError, ValueError, RuntimeError):
        return None, say("is not there")
    if not inside:
        return None, _OUTSIDE
    return None, say("is no file") if there else say("is not there")


_Looked = tuple[str, int, int, bytes]


def look(path: Path) -> _Looked | str:
    """Kind, width, height and bytes of a sound picture, else the end of a sentence that says why."""
    try:
        status = path.stat()
        if status.st_size > LARGEST:
            return say("is larger than {most} MB", most=LARGEST // 2**20)
        return _looked_at_version(path, status.st_mtime_ns, status.st_size)
    except OSError as error:
        return say("cannot be read ({reason})", reason=unread(error))


@lru_cache(maxsize=8)
def _looked_at_version(path: Path, modified: int, length: int) -> _Looked | str:
    data = path.read_bytes()
    return decoded(data)


def decoded(data: bytes) -> _Looked | str:
    """Decode a picture to its end; the end of a sentence when that cannot be done."""
    import io
    import warnings

    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=_formats()) as image:
                if image.width * image.height > MOST_PIXELS:
                    return say("has too many pixels")
                width, height = _as_seen(image)
                # A JPEG is read to its end at an eighth of its size too, in half of the time.
                image.draft(None, (1, 1))
                image.load()
                kind = _KINDS[str(image.format)][0]
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return say("has too many pixels")
    except UnidentifiedImageError:
        return say("is no picture that systems take (PNG, JPEG, GIF, WebP, AVIF)")
    except Exception:  # decoders raise all there is on hostile files; each means the same
        return say("is damaged")
    return kind, width, height, data


@cache
def _formats() -> tuple[str, ...]:
    """The kinds that the decoders here read: AVIF needs a library that may be left out."""
    from PIL import Image

    Image.init()
    return tuple(kind for kind in _KINDS if kind in Image.OPEN)


def _as_seen(image: "Image") -> tuple[int, int]:
    """Width and height after the turn that EXIF asks for."""
    turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    return (image.height, image.width) if turned else (image.width, image.height)


def _name_for(path: Path, kind: str, data: bytes) -> str:
    """A name every system and every URL takes as it is, and no other picture has.

    It ends in a part of the picture's digest: stories of several folders may be exported into one,
    and a content system or a cache that knows the name has the very picture.
    """
    from hashlib import sha256

    digest = sha256(data).hexdigest()[:8]
    return f"{FOLDER}/{safe_stem(path.stem) or 'picture'}-{digest}{suffix_of(kind)}"


def suffix_of(kind: str) -> str:
    """The ending of files of a media type: ``.jpg``."""
    return next(suffix for known, suffix in _KINDS.values() if known == kind)


def safe_stem(text: str) -> str:
    """``text`` in small ASCII letters, digits and hyphens; '' when it has none of them."""
    text = text.lower()
    text = text.replace("ß", "ss").replace("æ", "ae").replace("ø", "o").replace("œ", "oe")
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return _UNSAFE.sub("-", plain).strip("-")[:_LONGEST_NAME].strip("-")
