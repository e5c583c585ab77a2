"""What an export says, to be compared with what the page says."""

import re
from html.parser import HTMLParser

from tests.render.prose import INLINE
from writer.render import article
from writer.story import Story

_PARTING = frozenset({"br", "wbr", "img"})


class _Words(HTMLParser):
    """The words a reader sees; elements inside a line do not part them, line breaks do."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.text += "" if tag in INLINE - _PARTING else " "

    def handle_endtag(self, tag: str) -> None:
        self.handle_starttag(tag, ())

    def handle_data(self, data: str) -> None:
        self.text += data


def text_of(html: str) -> str:
    """The text of ``html``, blocks and line breaks parted by spaces."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return reader.text


def words(html: str) -> list[str]:
    """The words of ``html`` in reading order."""
    return re.findall(r"\w+", text_of(html))


def body_of(story: Story) -> str:
    """The page's article without its head, which other systems have fields for."""
    return re.sub(r"<header.*?</header>", "", article(story), flags=re.S)
