"""Files that a story points to, which lie beside it."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote

from writer.story.block import Block
from writer.story.inline import walk
from writer.story.story import Story

PICTURE_FIELDS = ("image", "lead_image", "feature_image", "featured_image", "cover", "thumbnail")
"""Fields that name a picture."""

_ODD = re.compile(
    r"[\s%?#()<>\"\\]"
)  # what an address cannot hold in Markdown, or means something in it
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//|#|\?|www\.", re.I)


def is_local(address: str) -> bool:
    """Whether an address means a file beside the story: no scheme, no ``www.``, no site's root, no place within."""
    return bool(address.strip()) and not _SCHEME.match(address) and not address.startswith("/")


def find_file(folder: Path, address: str) -> Path | None:
    """The file that a local address means; None when it is not there or not within ``folder``."""
    name, _ = _parted(address)
    try:
        found = (folder / name).resolve()
        inside = found.is_relative_to(folder.resolve())
        return found if inside and found.exists() else None
    except (OSError, ValueError, RuntimeError):
        return None


def addresses(story: Story) -> list[str]:
    """The local addresses that a story's body and its fields for pictures name, each once."""
    found = [address for block in story.blocks for address in _of_block(block)]
    found += [story.fields.text(name) for name in PICTURE_FIELDS]
    return list(dict.fromkeys(filter(is_local, found)))


def _of_block(block: Block) -> Iterator[str]:
    if "[" not in block.source and "<" not in block.source:
        return
    yield from (definition.url for definition in block.definitions)
    for leaf in block.leaves:
        for inline in walk(leaf.inlines):
            if inline.kind in ("image", "link"):
                yield inline.url


def like_named(folder: Path, address: str) -> str:
    """The address of a file beside the story that differs from a local ``address`` only in capitals or
    in how accents are kept; '' when there is none. Web servers tell such names apart."""
    path, rest = _parted(address)
    found = folder
    for part in path.split("/"):
        if part in ("", "."):
            continue
        wanted = _alike(part)
        try:
            names = [one.name for one in found.iterdir() if _alike(one.name) == wanted]
        except OSError:
            return ""
        if part == ".." or not names:
            return ""
        found /= part if part in names else min(names)
    return _ODD.sub(lambda odd: quote(odd[0]), found.relative_to(folder).as_posix()) + rest


def _parted(address: str) -> tuple[str, str]:
    """The path that an address names, and what follows it: a query, a place within."""
    path = re.split(r"[?#]", address, maxsplit=1)[0]
    return unquote(path), address[len(path) :]


def _alike(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
