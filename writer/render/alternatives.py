"""Pictures in links: a link that says the same words twice is read out twice.

Cards of other sites hold a picture and its headline, both in one link and often with the same words.
https://www.w3.org/WAI/WCAG21/Techniques/html/H2
"""

import re
from html import unescape

_LINK = re.compile(r"<a [^>]*>.*?</a>", re.S)
_TAG = re.compile(r"<(?:[^>\"]|\"[^\"]*\")*>")
_ALTERNATIVE = re.compile(r' alt="([^"]*)"')


def without_repeated_alternatives(html: str) -> str:
    """``html`` with the pictures that only repeat the words of their link made decorations."""
    return _LINK.sub(_mended, html)


def _mended(link: re.Match[str]) -> str:
    words = _plain(_TAG.sub("", link[0]))
    if not words:
        return link[0]

    def decoration(alternative: re.Match[str]) -> str:
        return ' alt=""' if _plain(alternative[1]) == words else alternative[0]

    return _ALTERNATIVE.sub(decoration, link[0])


def _plain(html: str) -> str:
    return " ".join(unescape(html).casefold().split())
