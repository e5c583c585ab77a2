"""Text of an export made ready to be read: coloured runs, and nothing that a text box chokes on.

Everything here runs in a worker's thread; Pygments is loaded there, when first needed.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from writer.app.i18n import tr
from writer.app.utf16 import to_utf16
from writer.exporters import exported, target
from writer.render.templates import DEFAULT, Template
from writer.story import Story

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from pygments.token import _TokenType

MOST_COLOURED = 150_000  # characters; Pygments reads about a million a second, and holds up keys
_LONGEST_LINE = 20_000  # characters; Qt lays a line out in one go
_DATA = re.compile(r"(data:[\w.+-]+/[\w.+-]+;base64,)([A-Za-z0-9+/=]{200,})")
_FRONT = re.compile(r"---\n(?:.*\n)*?---\n")

Run = tuple[int, int, str]
"""Start and length in UTF-16 units within a line, and the name of a colour of the theme."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a target writes. ``shown`` is ``text`` with data of pictures and endless lines shortened.

    ``runs`` has the coloured runs of each of its first lines.
    """

    name: str
    text: str
    shown: str
    runs: tuple[tuple[Run, ...], ...]


def produce(name: str, text: str, folder: Path | None, template: Template | None = None) -> Source:
    """What the target ``name`` writes of the story file's ``text``. Raises WriterError."""
    exporter = target(name)
    written = exported(exporter, Story.from_text(text), folder, template or DEFAULT).text
    shown = shortened(written)
    return Source(name, written, shown, coloured(shown, exporter.SUFFIX))


def shortened(text: str) -> str:
    """``text`` for a text box: pictures inside it and the rest of endless lines are only counted."""
    text = _DATA.sub(
        lambda match: match[1] + tr("… {0:,} characters …").format(len(match[2])), text
    )
    if len(text) <= _LONGEST_LINE or len(max(text.split("\n"), key=len)) <= _LONGEST_LINE:
        return text
    return "\n".join(map(_short_line, text.split("\n")))


def _short_line(line: str) -> str:
    more = len(line) - _LONGEST_LINE
    return f"{line[:_LONGEST_LINE]} {_rest(more)}" if more > 0 else line


def _rest(more: int) -> str:
    return tr("… {0:,} more characters").format(more)


def coloured(text: str, suffix: str) -> tuple[tuple[Run, ...], ...]:
    """The coloured runs of each line of ``text`` that lies within the first MOST_COLOURED characters."""
    head = text[:MOST_COLOURED]
    if len(text) > MOST_COLOURED:
        head = head[: head.rfind("\n") + 1]
    if not head:
        return ()
    starts = [0, *(match.end() for match in re.finditer("\n", head))]
    runs: list[list[Run]] = [[] for _ in starts]
    for at, piece, colour in _pieces(head, suffix):
        line = bisect_left(starts, at + 1) - 1
        start = starts[line]
        runs[line].append(
            (to_utf16(head[start:at], at - start), to_utf16(piece, len(piece)), colour)
        )
    return tuple(map(tuple, runs))


def _pieces(text: str, suffix: str) -> Iterator[tuple[int, str, str]]:
    """(place, text, colour) of each coloured piece of one line."""
    front = _FRONT.match(text)
    if front is None or suffix == ".yaml":
        yield from _tokens(text, 0, len(text), suffix)
    else:
        yield from _tokens(text, 0, front.end(), ".yaml")
        yield from _tokens(text, front.end(), len(text), suffix)


def _tokens(text: str, at: int, end: int, suffix: str) -> Iterator[tuple[int, str, str]]:
    for kind, token in _lexer(suffix).get_tokens(text[at:end]):
        colour = _colour(kind)
        if colour and text.startswith(token, at):
            place = at
            for piece in token.split("\n"):
                if piece.strip():
                    yield place, piece, colour
                place += len(piece) + 1
        at += len(token)


@cache
def _lexer(suffix: str) -> "Lexer":
    from pygments.lexers import TextLexer, get_lexer_for_filename
    from pygments.util import ClassNotFound

    try:
        return get_lexer_for_filename(f"story{suffix}", stripnl=False, ensurenl=False)
    except ClassNotFound:
        text: Lexer = TextLexer(stripnl=False, ensurenl=False)
        return text


@cache
def _colour(kind: "_TokenType") -> str:
    """The theme's colour for a kind of token; '' for what is left in the colour of text."""
    from pygments.token import Comment, Generic, Keyword, Literal, Name, Number, Punctuation

    groups = (
        ("faint", {Comment, Punctuation}),
        ("advice", {Name.Tag, Keyword, Name.Builtin, Name.Class, Name.Function}),
        ("attribution", {Name.Attribute, Name.Property, Name.Label, Name.Variable}),
        ("warning", {Number, Name.Entity, Literal.Date}),
        ("good", {Literal.String}),
        ("accent", {Generic.Heading, Generic.Subheading, Name.Decorator}),
        ("quiet", {Generic.Emph, Generic.Strong}),
    )
    ancestry = set(kind.split())
    return next((name for name, kinds in groups if kinds & ancestry), "")


@dataclass(frozen=True, slots=True)
class Found:
    """Where a text holds what is looked for: starts and ends in UTF-16 units, in order."""

    places: tuple[tuple[int, int], ...]
    is_more: bool


MOST_FOUND = 10_000


def find_all(text: str, wanted: str) -> Found:
    """Where ``text`` holds ``wanted``, letter case aside; the first MOST_FOUND places."""
    if not wanted:
        return Found((), False)
    places: list[tuple[int, int]] = []
    length, at, units = to_utf16(wanted, len(wanted)), 0, 0
    for match in re.finditer(re.escape(wanted), text, re.IGNORECASE):
        if len(places) == MOST_FOUND:
            return Found(tuple(places), True)
        piece = text[at : match.start()]
        units += to_utf16(piece, len(piece))
        at = match.start()
        places.append((units, units + length))
    return Found(tuple(places), False)


def changed_part(old: str, new: str) -> tuple[int, int, int]:
    """(start, end in ``old``, end in ``new``) of what differs between two texts."""
    most = min(len(old), len(new))
    head = _shared(most, lambda a, b: old[a:b] == new[a:b])
    rest = most - head
    tail = _shared(
        rest,
        lambda a, b: old[len(old) - b : len(old) - a] == new[len(new) - b : len(new) - a],
    )
    return head, len(old) - tail, len(new) - tail


def _shared(most: int, same: Callable[[int, int], bool]) -> int:
    """How many of ``most`` characters are alike; ``same`` compares those from one place to another."""
    at, step = 0, most
    while step:
        if at + step <= most and same(at, at + step):
            at += step
        else:
            step //= 2
    return at
