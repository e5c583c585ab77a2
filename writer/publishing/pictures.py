"""The pictures of a story on their way out: found, proved sound, named so that any server takes it."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape, unescape
from io import BytesIO
from pathlib import Path

from writer.exporters.pictures import Picture as Found
from writer.exporters.pictures import gather
from writer.publishing.errors import BadPicture
from writer.render.urls import is_remote
from writer.speech import say
from writer.story import Block, Edit, Leaf, Story, apply_edits
from writer.story.inline import Inline, walk
from writer.story.links import Definition

_SOURCE = re.compile(r"""(<img\b[^<>]*?\bsrc\s*=\s*)("[^"]*"|'[^']*'|[^\s"'<>=`]+)""", re.I)
_GPS = 0x8825


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file, proved to be one. ``name`` is ASCII and holds part of its digest."""

    path: str
    """As the story writes it."""
    data: bytes = field(repr=False)
    digest: str
    name: str
    kind: str
    alt: str = ""
    caption: str = ""
    has_place: bool = False
    """Whether the file says where on earth it was taken."""
    size: tuple[int, int] = (0, 0)
    """Width and height in pixels, as seen."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A picture over there."""

    id: str
    url: str


def local_paths(story: Story) -> dict[str, tuple[str, str]]:
    """(alt text, caption) of the pictures that are files, by their address, in order."""
    found: dict[str, tuple[str, str]] = {}
    for block, _, image in _images(story):
        shown = block.image
        words = (shown.alt, shown.title) if shown and shown.path == image.url else ("", "")
        if not is_remote(image.url) and image.url and not image.url.startswith("#"):
            found.setdefault(image.url, words)
    for match in _html_sources(story):
        url = _unquoted(match[2])
        if url and not is_remote(url):
            found.setdefault(url, ("", ""))
    return found


def load_all(story: Story, folder: Path, *, strict: bool = True) -> tuple[list[Picture], list[str]]:
    """Read and prove the picture files of a story; the good ones, and a sentence for each bad one.

    ``strict``: raises BadPicture for the first bad one. All of each is decoded: WordPress takes a
    picture that was cut off and shows half of it.
    """
    words = local_paths(story)
    gathered = gather(words, folder)
    said: list[str] = []
    for path, reason in gathered.refused.items():
        shown = path if len(path) <= 60 else f"…{path[-59:]}"
        if strict:
            raise BadPicture(
                say(
                    "The picture “{shown}” {reason}: mend it, or take it out of the story. As a draft"
                    " the story goes without it.",
                    shown=shown,
                    reason=reason,
                )
            )
        said.append(
            say(
                "The picture “{shown}” {reason}: only its words are published.",
                shown=shown,
                reason=reason,
            )
        )
    return [_picture(one, *words[path]) for path, one in gathered.found.items()], said


def _picture(found: Found, alt: str, caption: str) -> Picture:
    digest = hashlib.sha256(found.data).hexdigest()
    name = found.name.rpartition("/")[2]
    placed = _says_where(found.data)
    size = (found.width, found.height)
    return Picture(found.source, found.data, digest, name, found.kind, alt, caption, placed, size)


def _says_where(data: bytes) -> bool:
    from PIL import Image

    try:
        with Image.open(BytesIO(data)) as image:
            return bool(image.getexif().get_ifd(_GPS))
    except (OSError, ValueError, SyntaxError):  # as odd as EXIF can be, the picture itself is sound
        return False


# -- the story with other addresses -------------------------------------------------------------


def with_addresses(story: Story, addresses: Mapping[str, str]) -> Story:
    """A story whose pictures are at ``addresses``, which are given by the ones it has."""
    edits: list[Edit] = []
    starts = {id(block): story.start(at) for at, block in enumerate(story.blocks)}
    for block, leaf, image in _images(story):
        if image.url in addresses:
            first = starts[id(block)] + leaf.source_of_markup(image.start)
            last = starts[id(block)] + leaf.source_of_markup(image.end - 1) + 1
            written = _written(leaf.markup, image, addresses[image.url], leaf.role == "cell")
            edits.append(Edit(first, last - first, written))
    taken = [(edit.position, edit.end) for edit in edits]
    for match in _html_sources(story):
        start, end = match.span(2)
        url = addresses.get(_unquoted(match[2]))
        if url is not None and not any(first < end and start < last for first, last in taken):
            edits.append(Edit(start, end - start, f'"{escape(url)}"'))
    return Story.from_text(apply_edits(story.text, tuple(edits)))


def _images(story: Story) -> Iterator[tuple[Block, Leaf, Inline]]:
    definitions: dict[str, Definition] = {}
    for block in story.blocks:
        for one in block.definitions:
            definitions.setdefault(one.label, one)
    for block in story.blocks:
        if block.kind in ("stash", "code") or "![" not in block.source:
            continue
        for leaf in block.leaves:
            end = 0
            for inline in walk(list(leaf.resolved(definitions)) if leaf.role != "code" else []):
                if inline.kind == "image" and inline.start >= end:  # one within another's words
                    end = inline.end
                    yield block, leaf, inline


def _written(markup: str, image: Inline, url: str, in_table: bool) -> str:
    children = image.children
    alt = markup[children[0].start : children[-1].end].replace("\n", " ") if children else ""
    title = image.title.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    if in_table:
        title = title.replace("|", "\\|")
    return f'![{alt}](<{url}> "{title}")' if title else f"![{alt}](<{url}>)"


def _html_sources(story: Story) -> Iterator[re.Match[str]]:
    """The sources of pictures written as HTML, outside code and what is not published."""
    text = story.text
    if "<img" not in text.lower():
        return
    for at, block in enumerate(story.blocks):
        if block.kind not in ("stash", "code"):
            yield from _SOURCE.finditer(text, story.start(at), story.start(at + 1))


def _unquoted(written: str) -> str:
    bare = written[1:-1] if written[:1] in "\"'" else written
    return unescape(bare).strip()
