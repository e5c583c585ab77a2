"""What an export says, to be compared with what the page says."""

import re
from html.parser import HTMLParser

from tests.render.prose import INLINE
from writer.render import article
from writer.story import Story

_SECTION = re.compile(r'<section class="footnotes".*?</section>', re.S)
_REFERENCE = re.compile(r'<sup class="noteref"><a [^>]*>(\d+)</a></sup>')
NOTE = "<sup data-note>"  # a reference to a note, as compared
# Raised and lowered figures, which targets without marks have as characters of their own.
_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉ⁿ", "01234567890123456789n")
_BACK = re.compile(r'<a [^>]*role="doc-backlink"[^>]*>.*?</a>')
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
    return figures(reader.text)


def figures(text: str) -> str:
    """``text`` with its figures on the line."""
    return text.translate(_FIGURES)


def words(html: str) -> list[str]:
    """The words of ``html`` in reading order."""
    return re.findall(r"\w+", text_of(html))


def body_of(story: Story) -> str:
    """The page's article without its head, which other systems have fields for, and its notes.

    References to notes are numbers: where they lead is each system's own affair.
    """
    body = re.sub(r"<header.*?</header>", "", article(story), flags=re.S)
    return _REFERENCE.sub(rf"{NOTE}\1</sup>", _SECTION.sub("", body))


def without_notes(html: str) -> str:
    """A page's article without its notes; references to them stay."""
    return _SECTION.sub("", html)


def notes_of(story: Story) -> list[str]:
    """The notes under the page's article, without what leads back."""
    section = _SECTION.search(article(story))
    items = re.split(r'<li id="fn-\d+">', section[0])[1:] if section else []
    return [_REFERENCE.sub(rf"{NOTE}\1</sup>", _BACK.sub("", one)) for one in items]
