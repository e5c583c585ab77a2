"""Reading exports back: the words they hold."""

import re
from html.parser import HTMLParser

from tests.render import prose


class _Words(HTMLParser):
    """The words a reader sees; elements inside a line do not part them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in prose.INLINE or tag == "br":
            self.text += " "
        if tag == "img":
            self.text += f"{dict(attrs).get('alt') or ''}"

    def handle_endtag(self, tag: str) -> None:
        self.text += "" if tag in prose.INLINE else " "

    def handle_data(self, data: str) -> None:
        self.text += data


def words(html: str) -> list[str]:
    """The words of HTML or XHTML, those that stand for pictures too."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return re.findall(r"\w+", reader.text)


def listed_words(text: str) -> list[str]:
    """The words of a plain text."""
    return re.findall(r"\w+", text)
