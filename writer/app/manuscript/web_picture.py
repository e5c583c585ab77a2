"""A picture that was copied or dragged out of a web page: what its HTML says of it."""

import re
from base64 import b64decode
from binascii import Error
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from writer.app.manuscript.rich_look import without_conditions

LONGEST = 64 * 2**20  # characters; a picture may stand in the HTML itself
_WEB = re.compile(r"https?://[^\s<>\"]{1,2000}\Z", re.I)
_INLINE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,", re.I)


@dataclass(frozen=True, slots=True)
class WebPicture:
    """Where a picture lies on the web ('' when nowhere), its file's name, its description, its bytes."""

    address: str
    name: str
    alt: str
    data: bytes = b""


def web_picture(html: str, text: str = "") -> WebPicture | None:
    """The one picture that HTML consists of; None when it says anything else.

    ``text`` is what the same thing is as plain words: browsers give the picture's address.
    """
    if "<img" not in html.lower() or len(html) > LONGEST:
        return None
    reader = _Reader()
    reader.feed(without_conditions(html))
    reader.close()
    said = "".join(reader.words).strip()
    if len(reader.pictures) != 1 or said or (text.strip() and not _WEB.match(text.strip())):
        return None
    source, alt = reader.pictures[0]
    if _INLINE.match(source):
        return WebPicture("", "", alt, _decoded(source))
    address = source if _WEB.match(source) else ""
    return WebPicture(address, name_of(address), alt)


def name_of(address: str) -> str:
    """The name of the file that an address of the web leads to, without its ending."""
    try:
        return PurePosixPath(unquote(urlsplit(address.strip()).path)).stem
    except ValueError:
        return ""


def _decoded(source: str) -> bytes:
    try:
        return b64decode(source.partition(",")[2])
    except (Error, ValueError):
        return b""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.pictures: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            said = dict(attrs)
            alt = " ".join((said.get("alt") or "").split())
            self.pictures.append(((said.get("src") or "").strip(), alt))

    def handle_data(self, data: str) -> None:
        self.words.append(data)
