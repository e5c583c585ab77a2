"""Runs of inline text in a block, as plain words that know where they stand in the source."""

from bisect import bisect_right
from collections.abc import Callable, Mapping

from writer.story.inline import Inline, parse_inline, plain_words, shared_inlines, walk
from writer.story.kept import kept
from writer.story.links import Definition
from writer.story.node import Node
from writer.story.syntax import split_row


class Leaf:
    """One run of inline text: a paragraph, a heading, a table cell, a block of code.

    ``markup`` is its Markdown with the marks of its containers taken off, ``text`` its plain
    words. ``role`` is text, heading, attribution, cell or code. ``kind`` is the tree's node kind.
    """

    def __init__(self, node: Node, role: str, pieces: list[tuple[int, str]]) -> None:
        self.node = node
        self.role = role
        self.markup = "\n".join(piece for _, piece in pieces)
        self._starts: list[int] = []  # where each line starts in the markup ...
        self._sources = [source for source, _ in pieces]  # ... and in the block's source
        at = 0
        for _, piece in pieces:
            self._starts.append(at)
            at += len(piece) + 1

    def source_of_markup(self, at: int) -> int:
        """The offset in the block's source of offset ``at`` of the markup."""
        line = max(bisect_right(self._starts, at) - 1, 0)
        return self._sources[line] + at - self._starts[line] if self._sources else 0

    def source_at(self, at: int) -> int:
        """The offset in the block's source of offset ``at`` of the plain text.

        The end of the text maps to the end of its last character.
        """
        starts, places = self._plain
        run = bisect_right(starts, at) - 1
        if run < 0:
            return self.source_of_markup(0)
        markup, length, literal = places[run]
        into = at - starts[run]
        return self.source_of_markup(markup + (into if literal else min(into, 1) * length))

    def source_end(self, at: int) -> int:
        """The offset in the block's source after the plain character before ``at``."""
        if at <= 0:
            return self.source_at(0)
        starts, places = self._plain
        run = bisect_right(starts, at - 1) - 1
        if run < 0:
            return self.source_of_markup(0)
        markup, length, literal = places[run]
        into = at - starts[run]
        return self.source_of_markup(markup + (into if literal else length) - 1) + 1

    @kept
    def inlines(self) -> list[Inline]:
        """The inline pieces; references to definitions elsewhere stay text (see ``resolved``)."""
        return [] if self.role == "code" else shared_inlines(self.markup)

    def resolved(self, definitions: Mapping[str, Definition]) -> list[Inline]:
        """The inline pieces with references looked up in ``definitions``."""
        if not definitions or "]" not in self.markup:
            return self.inlines
        return parse_inline(self.markup, definitions)

    @kept
    def text(self) -> str:
        """The plain words; a soft line end is a space, a hard one a newline."""
        if self.role == "code":
            return self.markup
        plain = plain_words(self.markup)
        if plain is not None:
            return plain
        return "".join(piece for piece, _, _, _ in self._pieces)

    @kept
    def spans(self) -> tuple[tuple[str, int, int], ...]:
        """(kind, start, end) in the plain text of code, links, emphasis and strong."""
        found: list[tuple[str, int, int]] = []
        at = 0
        for inline in self.inlines:
            at = _spans(inline, at, found)
        return tuple(found)

    @kept
    def _pieces(self) -> list[tuple[str, int, int, bool]]:
        """(plain text, markup start, markup length, whether plain and markup are the same)."""
        pieces: list[tuple[str, int, int, bool]] = []
        for inline in walk(self.inlines):
            text = _plain(inline)
            if not text:
                continue
            start, length = inline.start, inline.end - inline.start
            if inline.kind == "code":
                start += (length - len(text)) // 2
                length = len(text)
            literal = self.markup[start : start + length].replace("\n", " ") == text
            pieces.append((text, start, length, literal))
        return pieces

    @kept
    def _plain(self) -> tuple[list[int], list[tuple[int, int, bool]]]:
        if self.role == "code":
            return [0], [(0, len(self.markup), True)]
        starts, places, at = [], [], 0
        for text, start, length, literal in self._pieces:
            starts.append(at)
            places.append((start, length, literal))
            at += len(text)
        return starts, places


def _plain(inline: Inline) -> str:
    match inline.kind:
        case "text" | "code":
            return inline.text
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case _:
            return ""


def _spans(inline: Inline, at: int, found: list[tuple[str, int, int]]) -> int:
    """Add the spans of one piece, whose text starts at ``at``; where it ends."""
    start, stack = at, [(inline, False)]
    open_pieces: list[tuple[str, int]] = []
    while stack:
        piece, done = stack.pop()
        if done:
            kind, begun = open_pieces.pop()
            found.append((kind, begun, at))
            continue
        marked = piece.kind in ("code", "link", "emphasis", "strong", "image")
        if marked:
            open_pieces.append((piece.kind, at))
            stack.append((piece, True))
        at += len(_plain(piece))
        stack.extend((child, False) for child in reversed(piece.children))
    return max(at, start)


def leaves_of(root: Node, line_starts: list[int]) -> tuple[Leaf, ...]:
    """The leaves under ``root`` in reading order; ``line_starts`` are the source's line offsets."""
    found: list[Leaf] = []
    stack = [root]
    while stack:
        node = stack.pop()
        make = _MAKERS.get(node.kind)
        if make is None:
            stack.extend(reversed(node.children))
        else:
            found.extend(make(node, line_starts))
    return tuple(found)


def _whole(role: str) -> Callable[[Node, list[int]], list[Leaf]]:
    def make(node: Node, line_starts: list[int]) -> list[Leaf]:
        pieces = [(line_starts[line] + offset, text) for line, offset, text in node.content]
        return [Leaf(node, role, pieces)] if pieces else []

    return make


def _cells(node: Node, line_starts: list[int]) -> list[Leaf]:
    rows = [row for at, row in enumerate(node.content) if at != 1]
    return [
        Leaf(node, "cell", [(line_starts[line] + offset + start, text)])
        for line, offset, row in rows
        for start, text in split_row(row)
    ]


_MAKERS: dict[str, Callable[[Node, list[int]], list[Leaf]]] = {
    "paragraph": _whole("text"),
    "heading": _whole("heading"),
    "code": _whole("code"),
    "table": _cells,
}
