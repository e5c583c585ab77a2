"""Which style each piece of a block's source is set in; no colours or fonts here."""

import itertools
from collections.abc import Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

from writer.app.utf16 import to_utf16
from writer.story import Block, Leaf
from writer.story.inline import Inline, walk

Styles = frozenset[str]
SHORT = 60  # code points of a stash on one line that has room for what is said of it instead
LONGEST = 20_000  # code points; emphasis inside a longer block is not shown, so typing stays fast

_BASE = {
    "quote": "quote",
    "pull-quote": "pull-quote",
    "code": "code",
    "html": "code",
    "table": "table",
    "stash": "stash",
    "definitions": "mark",
    "read-more": "veiled",
    "divider": "mark",
    "embed": "link",
    "image": "mark",
}


class Run(NamedTuple):
    """A piece of a line: ``start`` and ``length`` in UTF-16 units, and its styles."""

    start: int
    length: int
    styles: Styles


class LineRuns:
    """The styled runs of each line of a block's source, blank lines after it included.

    Only lines that are asked for are cut: a paragraph may have more of them than anyone sees.
    """

    def __init__(self, block: Block) -> None:
        self._source, self._starts = block.source, block.line_starts
        self._ranges = [(0, block.end, _base(block))]
        if len(block.source) <= LONGEST:
            self._ranges += _ranges(block)
        self._known: dict[int, tuple[Run, ...]] = {}

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, row: int) -> tuple[Run, ...]:
        runs = self._known.get(row)
        if runs is None:
            start, end = self._starts[row], self._starts[row + 1]
            runs = tuple(_runs(self._source[start:end], start, self._ranges))
            self._known[row] = runs
        return runs


_known: WeakKeyDictionary[Block, LineRuns] = WeakKeyDictionary()


def line_runs(block: Block) -> LineRuns:
    """The runs of a block's lines, worked out once for as long as the block is there."""
    runs = _known.get(block)
    if runs is None:
        runs = _known[block] = LineRuns(block)
    return runs


def _base(block: Block) -> str:
    if block.kind == "heading":
        return "section" if block.level <= 2 else "subsection"
    return _BASE.get(block.kind, "text")


Range = tuple[int, int, str]


def _ranges(block: Block) -> list[Range]:
    if block.kind == "stash":
        return _stash_marks(block)
    found: list[Range] = []
    at = 0
    for leaf in block.leaves:
        if leaf.role == "code":
            return found
        start = leaf.source_of_markup(0)
        found += _marks_between(block, at, start)
        at = _end_of(leaf, len(leaf.markup))
        found += _marks_inside(block, leaf)
        if leaf.role == "attribution":
            found.append((start, at, "attribution"))
        found += [piece for inline in walk(leaf.inlines) for piece in _inline(leaf, inline)]
    if block.leaves:
        found += _marks_between(block, at, block.end)
    return found


def _stash_marks(block: Block) -> list[Range]:
    """The line that begins a stash, unless it is long, and the mark that ends it."""
    source = block.source[: block.end]
    if block.lines == 1 and len(source) <= SHORT:
        return [(0, block.end, "veiled")]
    head = source.partition("\n")[0]
    if block.lines < 2 or len(head) > SHORT:
        return []
    last = block.line_starts[block.lines - 1]
    marks = [(0, len(head), "veiled")]
    return [*marks, (last, block.end, "veiled")] if source[last:] == "-->" else marks


def _marks_between(block: Block, start: int, end: int) -> list[Range]:
    if start >= end or not block.source[start:end].strip():
        return []
    veiled = block.kind in ("quote", "pull-quote") and block.source[start] != "{"
    if not veiled or "{:" not in block.source[start:end]:
        return [(start, end, "veiled" if veiled else "mark")]
    attributes = block.source.index("{:", start)
    return [(start, attributes, "veiled"), (attributes, end, "mark")]


def _marks_inside(block: Block, leaf: Leaf) -> Iterator[Range]:
    """The marks of containers at the starts of a leaf's later lines: ``> `` again and again."""
    at = leaf.markup.find("\n")
    while at >= 0:
        yield from _marks_between(block, _end_of(leaf, at), leaf.source_of_markup(at + 1))
        at = leaf.markup.find("\n", at + 1)


def _end_of(leaf: Leaf, at: int) -> int:
    return leaf.source_of_markup(at - 1) + 1 if at else leaf.source_of_markup(0)


def _inline(leaf: Leaf, inline: Inline) -> Iterator[Range]:
    start, end = leaf.source_of_markup(inline.start), _end_of(leaf, inline.end)
    match inline.kind:
        case "code":
            yield start, end, "code"
        case "html" | "image":
            yield start, end, "mark"
        case "footnote":
            yield start, end, "note"
        case "emphasis" | "strong" | "link":
            inner = leaf.source_of_markup(inline.children[0].start) if inline.children else end
            inner_end = _end_of(leaf, inline.children[-1].end) if inline.children else end
            yield start, inner, "mark"
            yield inner, inner_end, inline.kind
            yield inner_end, end, "mark"


def _runs(line: str, offset: int, ranges: list[Range]) -> Iterator[Run]:
    """Cut a line where styles begin and end; each run has all the styles that cover it."""
    end = offset + len(line.rstrip("\r\n"))
    here = [
        (max(a, offset), min(b, end), style) for a, b, style in ranges if a < end and b > offset
    ]
    cuts = sorted({place for a, b, _ in here for place in (a, b)})
    for start, stop in itertools.pairwise(cuts):
        styles = frozenset(style for a, b, style in here if a <= start and stop <= b)
        if styles and start < stop:
            first = to_utf16(line, start - offset)
            yield Run(first, to_utf16(line, stop - offset) - first, styles)
