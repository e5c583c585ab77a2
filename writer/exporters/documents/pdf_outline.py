"""The outline of a PDF: its sections, as a reader shows them beside the pages.

The page engine prints none. But it notes the place of whatever a link of the page leads to (a named
destination, ISO 32000-1, 12.3.2.3), so each heading gets a link to itself that shows nothing, and
the outline is appended with those names (12.3.3).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape

_HEADING = re.compile(r"<h([2-6])((?:\s[^>]*)?)>(.*?)</h\1>", re.S)
_ID = re.compile(r' id="[^"]*"')
_TAG = re.compile(r"<[^>]*>")
_NAME = "writer-{0}"


@dataclass(slots=True)
class Heading:
    """A heading of the page: its level, its words, and the name of its place."""

    level: int
    words: str
    name: str
    below: "list[Heading]" = field(default_factory=list)


def with_places(html: str) -> tuple[str, list[Heading]]:
    """``html`` whose headings have places that can be named, and the headings in their order."""
    found: list[Heading] = []

    def marked(match: re.Match[str]) -> str:
        words = " ".join(unescape(_TAG.sub("", match[3])).split())
        if not words:
            return match[0]
        name = _NAME.format(len(found) + 1)
        found.append(Heading(int(match[1]), words, name))
        link = f'<a href="#{name}"></a>'
        attributes = _ID.sub("", match[2])
        return f'<h{match[1]}{attributes} id="{name}">{link}{match[3]}</h{match[1]}>'

    before, article, rest = html.partition("<article")
    body, end, after = rest.partition("</article>")
    return f"{before}{article}{_HEADING.sub(marked, body)}{end}{after}", found


def outline(headings: Sequence[Heading], data: bytes, first: int) -> dict[int, bytes]:
    """The objects of an outline, the root of it numbered ``first``; none without headings.

    Headings whose places are not among the destinations of the PDF ``data`` are left out.
    """
    known = [one for one in headings if re.search(rb"/%s\s*\[" % one.name.encode(), data)]
    top = _nested(known)
    if not top:
        return {}
    numbers = {id(one): first + at for at, one in enumerate(_walk(top), 1)}
    inner = _family(top, numbers)
    objects = {first: f"<</Type /Outlines {inner} /Count {len(numbers)}>>".encode("ascii")}
    objects.update(_items(top, first, numbers))
    return objects


def _nested(headings: Sequence[Heading]) -> list[Heading]:
    """The headings of the highest level, each with those that stand below it."""
    top: list[Heading] = []
    above: list[Heading] = []
    for one in headings:
        while above and above[-1].level >= one.level:
            above.pop()
        (above[-1].below if above else top).append(one)
        above.append(one)
    return top


def _walk(headings: Sequence[Heading]) -> Iterator[Heading]:
    for one in headings:
        yield one
        yield from _walk(one.below)


def _family(headings: Sequence[Heading], numbers: dict[int, int]) -> str:
    first, last = numbers[id(headings[0])], numbers[id(headings[-1])]
    return f"/First {first} 0 R /Last {last} 0 R"


def _items(
    headings: Sequence[Heading], parent: int, numbers: dict[int, int]
) -> Iterator[tuple[int, bytes]]:
    for at, one in enumerate(headings):
        title = one.words.encode("utf-16-be", "replace").hex().upper()
        parts = [f"/Title <FEFF{title}>", f"/Parent {parent} 0 R", f"/Dest /{one.name}"]
        if at:
            parts.append(f"/Prev {numbers[id(headings[at - 1])]} 0 R")
        if at + 1 < len(headings):
            parts.append(f"/Next {numbers[id(headings[at + 1])]} 0 R")
        if one.below:
            number = sum(1 for _ in _walk(one.below))
            parts += [_family(one.below, numbers), f"/Count {number}"]
        yield numbers[id(one)], f"<<{' '.join(parts)}>>".encode("ascii")
        yield from _items(one.below, numbers[id(one)], numbers)
