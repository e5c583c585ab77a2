"""Heading levels on the page: one h1, and no level skipped on the way down.

A story may jump from ``##`` to ``####``; a page whose outline has holes is an error to the HTML
standard and a dead end to a screen reader. Quotes, lists and raw HTML may hold headings too, so the
levels are settled on the rendered blocks, in the order a reader meets them.
"""

import re
from collections.abc import Iterable, Sequence

HEADLINE = 1
Path = tuple[tuple[int, int], ...]
"""The sections one is in, the outermost first: the level each is written at and that it is shown at."""
TOP: Path = ((HEADLINE, HEADLINE),)
_TAG = re.compile(r"<(/?)(?:h([1-6])|[a-z][a-z0-9]*)((?:[^>\"]|\"[^\"]*\")*)>")


def heading_levels(html: str) -> tuple[int, ...]:
    """The levels of the headings in ``html`` as they are written; a note's are its own affair."""
    if "<h" not in html or html.startswith("<li data-note="):
        return ()
    return tuple(int(tag[2]) for tag in _TAG.finditer(html) if tag[2] and not tag[1])


def shown_levels(written: Iterable[int]) -> list[int]:
    """The level each heading is shown at: as written, but at most one below the heading before it.

    Headings that were siblings stay siblings, and none rises above its section.
    """
    shown: list[int] = []
    path = TOP
    for level in written:
        path = deeper(path, level)
        shown.append(path[-1][1])
    return shown


def deeper(path: Path, level: int) -> Path:
    """The sections one is in behind a heading that is written at ``level`` in those of ``path``."""
    while len(path) > 1 and path[-1][0] >= level:
        path = path[:-1]
    return (*path, (level, min(path[-1][1] + 1, 6)))


def with_levels(html: str, shown: Sequence[int]) -> str:
    """``html`` with its headings at the levels ``shown``, one for each in order."""
    if list(heading_levels(html)) == list(shown):
        return html
    left = iter(shown)
    closing: list[int] = []

    def moved(tag: re.Match[str]) -> str:
        if not tag[2]:
            return tag[0]
        if tag[1]:
            return f"</h{closing.pop()}>" if closing else tag[0]
        closing.append(next(left))
        return f"<h{closing[-1]}{tag[3]}>"

    return _TAG.sub(moved, html)


def levelled(fragments: Sequence[str]) -> list[str]:
    """The blocks of one article with no heading level skipped."""
    written = [heading_levels(html) for html in fragments]
    shown = shown_levels(level for levels in written for level in levels)
    moved: list[str] = []
    at = 0
    for html, levels in zip(fragments, written, strict=True):
        moved.append(with_levels(html, shown[at : at + len(levels)]) if levels else html)
        at += len(levels)
    return moved
