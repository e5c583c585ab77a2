"""The pictures of a story as files that go with an export, under names that are safe everywhere."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from writer.exporters.base import Attached, Loss
from writer.exporters.content.elements import Element, parse
from writer.exporters.content.model import (
    Block,
    Figure,
    Html,
    List,
    Picture,
    Quote,
    inlines_of,
    walk_inlines,
)
from writer.exporters.content.story import Content, slug_of
from writer.exporters.pictures import located, look, suffix_of
from writer.render.urls import is_remote
from writer.speech import say

_ENDINGS = {"png": ("png",), "jpg": ("jpg", "jpeg"), "gif": ("gif",), "webp": ("webp",)}

# Windows opens a device by these names, whatever their ending
# (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
_DEVICE = re.compile(r"con|prn|aux|nul|(?:com|lpt)\d")


@dataclass(frozen=True, slots=True)
class Pictures:
    """``addresses`` in the export by those in the story, the ``files``, and what is not there.

    ``sizes`` are width and height in pixels as seen, by the address in the export.
    """

    addresses: dict[str, str]
    files: tuple[Attached, ...] = ()
    losses: tuple[Loss, ...] = ()
    sizes: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def picture_urls(content: Content) -> tuple[str, ...]:
    """The addresses of all pictures of the body, each once, in reading order."""
    return tuple(dict.fromkeys(_urls(content.blocks)))


def _urls(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Figure) and block.url:
            yield block.url
        for run in inlines_of(block):
            yield from (one.url for one in walk_inlines(run) if isinstance(one, Picture))
        if isinstance(block, Html):
            yield from _sources(parse(block.html))
        if isinstance(block, Quote):
            yield from _urls(block.blocks)
        if isinstance(block, List):
            for item in block.items:
                yield from _urls(item)


def _sources(element: Element) -> Iterator[str]:
    if element.name == "img" and element.get("src"):
        yield element.get("src")
    for child in element.elements:
        yield from _sources(child)


def pictures_of(
    content: Content, folder: Path | None, into: str = "", address: str | None = None
) -> Pictures:
    """The pictures that lie beside the story, to be copied ``into`` a folder of the export.

    ``address`` is what the export puts before a picture's name, ``into`` when it is None. Without a
    ``folder`` nobody can look: names are given all the same, so that the export reads the same.
    """
    addresses: dict[str, str] = {}
    files: list[Attached] = []
    losses: list[Loss] = []
    sizes: dict[str, tuple[int, int]] = {}
    taken: set[str] = set()
    by_file: dict[Path, str] = {}
    for url in picture_urls(content):
        if is_remote(url) or url.startswith("/"):
            continue
        file, reason = located(folder, url) if folder is not None else (None, "")
        looked = look(file) if file is not None else reason
        if folder is not None and isinstance(looked, str):
            message = say(
                "The picture “{name}” {reason}: not copied.", name=unquote(url), reason=looked
            )
            losses.append(Loss("image.refused", message))
            continue
        kind = "" if isinstance(looked, str) else suffix_of(looked[0]).removeprefix(".")
        name = by_file.get(file) if file is not None else None
        if name is None:
            name = _free(_name(url, kind), taken)
            if file is not None:
                by_file[file] = name
                files.append(Attached(f"{into}{name}", file))
        addresses[url] = f"{into if address is None else address}{name}"
        if not isinstance(looked, str):
            sizes[addresses[url]] = looked[1:3]
    return Pictures(addresses, tuple(files), tuple(losses), sizes)


def _name(url: str, kind: str) -> str:
    """A file name of ASCII letters, digits and dashes, ending as the picture's kind does."""
    written = unquote(re.split(r"[?#]", url, maxsplit=1)[0]).replace("\\", "/").rpartition("/")[2]
    stem, dot, ending = written.rpartition(".")
    stem, ending = (stem, ending.lower()) if dot else (written, "")
    if kind and ending not in _ENDINGS.get(kind, (kind,)):
        ending = kind
    if not re.fullmatch(r"[a-z0-9]{1,5}", ending):
        ending = kind or "jpg"
    stem = slug_of(stem) or "picture"
    return f"picture-{stem}.{ending}" if _DEVICE.fullmatch(stem) else f"{stem}.{ending}"


def _free(name: str, taken: set[str]) -> str:
    stem, _, ending = name.rpartition(".")
    number = 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}.{ending}"
    taken.add(name)
    return name
