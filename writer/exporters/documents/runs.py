"""A run of words as word processors have it: pieces that each have one look, none inside another."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from writer.exporters.content import Break, Inline, Picture, Span, Text

_ITALIC = frozenset({"em", "i", "cite", "var", "dfn"})
_BOLD = frozenset({"strong", "b"})
_CODE = frozenset({"code", "kbd", "samp"})
_MARKS = {"u": "underline", "ins": "underline", "s": "strike", "del": "strike", "mark": "mark"}
_ABSOLUTE = re.compile(r"(?:https?|mailto):", re.I)


@dataclass(frozen=True, slots=True)
class Look:
    """How words are set. ``script`` is sub, sup or ''; ``language`` a tag, '' for the story's own.

    ``direction`` is ltr or rtl where the words say it, else ''.
    """

    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    mark: bool = False
    code: bool = False
    small: bool = False
    script: str = ""
    language: str = ""
    direction: str = ""


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, a line break (``text`` is a newline), a ``picture`` or the reference to a ``note``.

    ``url`` is where they lead.

    ``link`` tells two links to one place, side by side, from one.
    """

    text: str
    look: Look = PLAIN
    url: str = ""
    title: str = ""
    picture: Picture | None = None
    link: int = 0
    note: int = 0


def pieces(inlines: Iterable[Inline], look: Look = PLAIN, link: Piece | None = None) -> list[Piece]:
    """The pieces of ``inlines``; a link to a place on a site nobody knows is only its words."""
    return list(_pieces(inlines, look, link or Piece("")))


def _pieces(inlines: Iterable[Inline], look: Look, link: Piece) -> Iterator[Piece]:
    for one in inlines:
        match one:
            case Text():
                yield replace(link, text=one.text, look=look)
            case Break():
                yield replace(link, text="\n", look=look)
            case Picture():
                yield replace(link, look=look, picture=one)
            case Span(note=number) if number:
                yield Piece("", look, note=number)
            case Span():
                inside = link
                if one.tag == "a":
                    url = absolute(one.url)
                    inside = Piece("", url=url, title=one.title if url else "", link=id(one))
                marks = ("“", "”") if one.tag == "q" else ("", "")
                own = _look(one, look)
                if marks[0]:
                    yield replace(inside, text=marks[0], look=own)
                yield from _pieces(one.children, own, inside)
                if marks[1]:
                    yield replace(inside, text=marks[1], look=own)


def _look(span: Span, look: Look) -> Look:
    attributes = dict(span.attributes)
    look = replace(
        look,
        language=attributes.get("lang", look.language),
        direction=attributes.get("dir", look.direction).replace("auto", ""),
    )
    if span.tag in _ITALIC:
        return replace(look, italic=True)
    if span.tag in _BOLD:
        return replace(look, bold=True)
    if span.tag in _CODE:
        return replace(look, code=True)
    if span.tag in ("sub", "sup"):
        return replace(look, script=span.tag)
    if span.tag == "small":
        return replace(look, small=True)
    mark = _MARKS.get(span.tag)
    return replace(look, **{mark: True}) if mark else look  # type: ignore[arg-type]


def by_link(run: Iterable[Piece]) -> Iterator[tuple[str, str, list[Piece]]]:
    """Pieces in groups that lead to one place: its address ('' for none), its title, the pieces."""
    for (url, title, _), group in groupby(run, key=lambda one: (one.url, one.title, one.link)):
        yield url, title, list(group)


def absolute(url: str) -> str:
    """An address as a file far from any site may hold it; '' when it says only a place on a site."""
    if url.startswith("//"):
        return f"https:{url}"
    return url if _ABSOLUTE.match(url) else ""
