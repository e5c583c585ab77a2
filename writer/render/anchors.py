"""Names for the headings that a story's own links lead to, so that ``#what-the-union-wants`` does.

A heading nobody links to has no name: a page that a story is put into may have its own of that name.
"""

import re
from collections.abc import Sequence
from html import unescape
from urllib.parse import unquote

from writer.render.text import escape
from writer.story.anchors import anchors

_LINK = re.compile(r'<a href="#([^"]+)"')
_HEADING = re.compile(r"<h([1-6])((?: [a-z-]+=\"[^\"]*\")*)>(.*?)</h\1>", re.S)
_NOTE = re.compile(r'<sup class="noteref">.*?</sup>', re.S)
_TAG = re.compile(r"<[^>]*>")


def named(fragments: Sequence[str]) -> list[str]:
    """The blocks of one article, their headings named where a link of theirs leads."""
    wanted = {
        unquote(unescape(name))
        for html in fragments
        if 'href="#' in html
        for name in _LINK.findall(html)
    }
    if not wanted:
        return list(fragments)
    headings = [found for html in fragments for found in _HEADING.finditer(html)]
    names = iter(anchors(_words(found[3]) for found in headings))
    return [
        _HEADING.sub(lambda found: _with_name(found, next(names), wanted), html)
        for html in fragments
    ]


def _with_name(found: re.Match[str], name: str, wanted: set[str]) -> str:
    if name not in wanted or " id=" in found[2]:
        return found[0]
    return f'<h{found[1]} id="{escape(name)}"{found[2]}>{found[3]}</h{found[1]}>'


def _words(inner: str) -> str:
    return unescape(_TAG.sub("", _NOTE.sub("", inner)))
