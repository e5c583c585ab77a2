"""Text as it may stand in a web page."""

import re
import unicodedata

# Vertical tab and form feed are line and page breaks of word processors; CommonMark asks for NUL
# to be shown as the replacement character, and half a surrogate pair cannot be written at all.
_BREAKS = re.compile("[\x0b\x0c]")
_LOST = re.compile("[\x00\ud800-\udfff]")
# Control characters, the two our Markdown engine uses as marks among them, and noncharacters:
# HTML forbids them all. https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
_FORBIDDEN = re.compile(
    "[\x01-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_SPACES = re.compile(r"\s+")


def visible(text: str) -> str:
    """``text`` without what a page cannot hold; line ends become ``\\n``."""
    if text.isprintable():  # no control character, no half of a pair, nothing unassigned
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub("", _LOST.sub("\ufffd", _BREAKS.sub(" ", text)))


def one_line(text: str) -> str:
    """``text`` on one line, as titles and attributes want it."""
    return _SPACES.sub(" ", visible(text)).strip()


def says_something(text: str) -> bool:
    """Whether there is anything to see in ``text``: more than spaces, marks of direction and joiners."""
    return any(unicodedata.category(char)[0] not in "ZC" for char in text)


def escape(text: str) -> str:
    """``text`` as the content of an element or of a quoted attribute."""
    text = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;")


def shortened(text: str, most: int) -> str:
    """``text`` in at most ``most`` characters, cut between words and ended by an ellipsis."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > most // 2 else head).rstrip(" ,;:–—-") + "…"
