"""Names for the headings that a story's own links lead to, so that ``#what-the-union-wants`` does.

A heading nobody links to has no name: a page that a story is put into may have its own of that name.
"""

import re
from collections.abc import Sequence
from html import unescape
from itertools import chain, islice
from urllib.parse import unquote

from writer.render.text import escape
from writer.story.anchors import anchors

_LINK = re.compile(r'<a href="#([^"]+)"')
_HEADING = re.compile(r"<h([1-6])((?: [a-z-]+=\"[^\"]*\")*)>(.*?)</h\1>", re.S)
_NOTE = re.compile(r'<sup class="noteref">.*?</sup>', re.S)
_TAG = re.compile(r"<[^>]*>")


def named(fragments: Sequence[str]) -> list[str]:
    """The blocks of one article, their headings named where a link of theirs leads."""
    wanted = frozenset().union(*map(links_in, fragments))
    if not wanted:
        return list(fragments)
    words = [headings_in(html) for html in fragments]
    names = anchors(chain.from_iterable(words))
    return [
        with_names(html, [name if name in wanted else "" for name in islice(names, len(said))])
        for html, said in zip(fragments, words, strict=True)
    ]


def links_in(html: str) -> frozenset[str]:
    """The names of places in this story that links in ``html`` lead to, but for its notes."""
    if 'href="#' not in html:
        return frozenset()
    return frozenset(unquote(unescape(name)) for name in _LINK.findall(_NOTE.sub("", html)))


def headings_in(html: str) -> tuple[str, ...]:
    """What the headings in ``html`` say, in order."""
    if "<h" not in html:
        return ()
    return tuple(_words(found[3]) for found in _HEADING.finditer(html))


def with_names(html: str, names: Sequence[str]) -> str:
    """``html`` with these names of its headings, one for each in order, '' for none."""
    if not any(names):
        return html
    left = iter(names)
    return _HEADING.sub(lambda found: _with_name(found, next(left)), html)


def _with_name(found: re.Match[str], name: str) -> str:
    if not name or " id=" in found[2]:
        return found[0]
    return f'<h{found[1]} id="{escape(name)}"{found[2]}>{found[3]}</h{found[1]}>'


def _words(inner: str) -> str:
    return unescape(_TAG.sub("", _NOTE.sub("", inner)))
