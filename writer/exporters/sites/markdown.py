"""A story's blocks as Markdown for a site, each read back before it is handed on.

A block that the site's own reading would not take for what was meant goes out as HTML; where a site
shows no HTML, as plain words.
"""

import re
from collections.abc import Iterable, Sequence

from writer.exporters.content import (
    Block,
    Break,
    Cell,
    Code,
    Content,
    Divider,
    Embed,
    Figure,
    Heading,
    Html,
    Inline,
    List,
    Paragraph,
    Quote,
    ReadMore,
    Row,
    Span,
    Table,
    Text,
    flat,
    walk_blocks,
    walk_inlines,
)
from writer.exporters.content.html import Addresses, Writer
from writer.exporters.content.model import inlines_of, without_notes
from writer.exporters.content.reading import words_of
from writer.exporters.sites.comparing import compared, with_dash
from writer.exporters.sites.dialect import Dialect
from writer.exporters.sites.plain import is_plain
from writer.exporters.sites.words import KNOWN, Words, tidy, without_liquid

_BLANK_LINE = re.compile(r"\n[ \t]*(?=\n)")
_TICKS = re.compile(r"^ *(`{3,}|~{3,})", re.M)
_LANGUAGE = re.compile(r"[\w.+#-]+")
_RULES = {"left": ":---", "right": "---:", "center": ":---:", "": "---"}
APART = "<!-- -->"
STRIKE = "Span(tag='s'"
_INLINE_HTML = frozenset(
    [
        "s",
        "u",
        "ins",
        "mark",
        "small",
        "sub",
        "sup",
        "kbd",
        "samp",
        "var",
        "abbr",
        "cite",
        "q",
        "bdi",
        "bdo",
        "span",
    ]
)

_MOST_READ = 2048
_READ: dict[tuple[object, ...], bool] = {}
"""Whether blocks that were written are read as what they are: losses and export both ask."""


class Markdown:
    """Writes blocks in ``dialect``; ``html`` and ``plain`` count what could not be Markdown."""

    def __init__(self, dialect: Dialect, addresses: Addresses) -> None:
        self._dialect = dialect
        self._words = Words(dialect, addresses)
        self._html = Writer(addresses)
        known = KNOWN | ({"s"} if dialect.strike else frozenset())
        self._known = known | _INLINE_HTML if dialect.html else known
        # Read back with the story's own addresses, which those of the export stand for.
        self._check = Markdown(dialect, {}) if addresses else self
        self._keeps_notes = True
        self.html = 0
        self.plain = 0
        self.listed_notes = 0

    def story(self, content: Content) -> str:
        """The body, the sign-off, the notes: as footnotes, or else as a list."""
        notes = (next(flat(note), None) for note in content.notes)
        if self._dialect.notes and content.notes and all(isinstance(n, Paragraph) for n in notes):
            written = self._with_notes(content)
            if written is not None:
                return written
        self.html = self.plain = 0
        self.listed_notes = len(content.notes)
        return self._joined(self._parts(content.whole)) + "\n"

    def _parts(self, blocks: Iterable[Block]) -> list[tuple[Block, str]]:
        blocks = blocks if self._dialect.html else flat(blocks)
        return [(one, self._checked(one)) for one in map(self._tidy, blocks)]

    def _with_notes(self, content: Content) -> str | None:
        """The story with footnotes; None when a part that refers to one can be no Markdown."""
        known, self._known = self._known, self._known | {"sup"}
        self._words.native_notes = True
        try:
            parts = self._parts(content.signed)
            if not all(self._refers_in_markdown(*one) for one in parts):
                return None
            before = self.html + self.plain
            notes = [self._note(at, note) for at, note in enumerate(content.notes, 1)]
            if self.html + self.plain > before:
                return None
            return "\n\n".join((self._joined(parts), *notes)) + "\n"
        finally:
            self._known = known
            self._words.native_notes = False

    def _note(self, number: int, blocks: tuple[Block, ...]) -> str:
        parts = [(one, self._checked(one, nested=True)) for one in map(self._tidy, flat(blocks))]
        inner = _prefixed(self._joined(parts), " " * 4)
        return f"[^{number}]: {inner.lstrip(' ')}" if inner.strip() else f"[^{number}]: {APART}"

    def _refers_in_markdown(self, block: Block, written: str) -> bool:
        """Whether every reference of ``block`` is one in what was written."""
        return all(f"[^{number}]" in written for number in _notes_in(block))

    def plain_words(self, text: str) -> str:
        """One line of words."""
        return self._words.paragraph((Text(text),))

    # -- what can be said ----------------------------------------------------------------------

    def _tidy(self, block: Block) -> Block:
        """``block`` with only what the dialect has a form for."""
        match block:
            case Paragraph():
                return Paragraph(self._run(block.inlines))
            case Heading():
                return Heading(block.level, self._run(block.inlines, one_line=True))
            case Quote():
                inner = tuple(map(self._tidy, block.blocks))
                return Quote(inner, self._run(block.by), block.speaker, block.source, block.pull)
            case List():
                items = tuple(tuple(map(self._tidy, item)) for item in block.items)
                return List(block.ordered, items, block.start, block.tight)
            case Table():
                rows = tuple(
                    Row(tuple(map(self._tidy_cell, row.cells)), row.head) for row in block.rows
                )
                return Table(rows, self._run(block.caption))
        return block

    def _tidy_cell(self, cell: Cell) -> Cell:
        inlines = self._run(cell.inlines, one_line=True)
        return Cell(inlines, cell.header, cell.side, cell.columns, cell.rows)

    def _run(self, inlines: Iterable[Inline], *, one_line: bool = False) -> tuple[Inline, ...]:
        if one_line and not self._dialect.html:
            inlines = [Text(" ") if isinstance(one, Break) else one for one in inlines]
        if not self._keeps_notes:
            inlines = without_notes(inlines)
        return tidy(inlines, self._known)

    # -- read back -----------------------------------------------------------------------------

    def _checked(self, block: Block, *, nested: bool = False) -> str:
        """``block`` in the best form that is read as what it is."""
        if isinstance(block, Html):
            self.html += 1
            return self._as_html(f"<div>{self._html.raw(block.html)}</div>")
        if self._check.reads_as(block):
            return self._block(block, nested=nested)
        if self._dialect.html:
            self.html += 1
            return self._as_html(self._html.block(block))
        self.plain += 1
        return self._plain(block)

    def reads_as(self, block: Block) -> bool:
        """Whether ``block`` as it is written is read as what it is."""
        if isinstance(block, ReadMore | Divider | Figure | Embed):
            return True
        if isinstance(block, Quote) and block.pull and self._dialect.pull_quote != ("", ""):
            return all(map(self.reads_as, block.blocks))
        if isinstance(block, Table) and not (block.is_plain and not block.caption):
            return not self._dialect.html
        if isinstance(block, List) and block.ordered and not self._can_number(block.start):
            return False
        if is_plain(block):
            return True
        key = (self._dialect, self._known, self._keeps_notes, self._words.native_notes, block)
        if key not in _READ:
            if len(_READ) >= _MOST_READ:
                _READ.clear()
            _READ[key] = self._reads_back(block)
        return _READ[key]

    def _reads_back(self, block: Block) -> bool:
        block = self._without_notes(block)
        if not self._dialect.code_in_lists and _has_code_in_list(block):
            return False
        if self._dialect.strike and STRIKE in repr(block):  # a mark that our reading has not
            block = self._without_strikes(block)
        read = [one for one in self._dialect.read(self._block(block)) if one != ReadMore()]
        return compared(read) == compared([block])

    def _can_number(self, start: int) -> bool:
        return start == 1 or (self._dialect.numbers and 0 <= start < 10**8)

    def _without_notes(self, block: Block) -> Block:
        self._keeps_notes = False
        try:
            return self._tidy(block)
        finally:
            self._keeps_notes = True

    def _without_strikes(self, block: Block) -> Block:
        known = self._known
        self._known = known - {"s"}
        try:
            return self._tidy(block)
        finally:
            self._known = known

    def _as_html(self, html: str) -> str:
        """HTML as one block, which a blank line would end."""
        return without_liquid(_BLANK_LINE.sub("&#10;", html.strip()))

    def _plain(self, block: Block) -> str:
        """Only the words, as a paragraph of lines."""
        words = tuple(one for one in tidy(words_of(block), frozenset()))
        return self._words.paragraph(words)

    # -- blocks --------------------------------------------------------------------------------

    def _blocks(self, blocks: Iterable[Block]) -> str:
        return self._joined([(one, self._block(one, nested=True)) for one in blocks])

    def _joined(self, parts: Sequence[tuple[Block, str]]) -> str:
        """Blocks with blank lines between; those that would run into each other are kept apart."""
        found: list[str] = []
        last: Block | None = None
        for block, written in parts:
            if not written:
                continue
            if _runs_on(last, block):
                found.append(APART)
            found.append(written)
            last = block
        return "\n\n".join(found)

    def _block(self, block: Block, *, nested: bool = False) -> str:
        match block:
            case Paragraph():
                return self._words.paragraph(block.inlines)
            case Heading():
                words = self._words.one_line(block.inlines).replace("#", "\\#")
                words = re.sub(r"&\\#(?=\d+;)", "&#", words)
                return f"{'#' * block.level} {words}"
            case Quote():
                return self._quote(block)
            case List():
                return self._list(block)
            case Table():
                return self._table(block)
            case Figure():
                return self._figure(block, nested)
            case Embed():
                return f"<{block.url}>"
            case Code():
                return self._code(block, nested)
            case Divider():
                return "* * *"
            case ReadMore():
                return "<!--more-->"
            case Html():
                return self._as_html(f"<div>{self._html.raw(block.html)}</div>")

    def _quote(self, block: Quote) -> str:
        parts = list(block.blocks)
        if block.by:
            parts.append(Paragraph(with_dash(block.by)))
        inner = self._blocks(parts)
        before, after = self._dialect.pull_quote
        if block.pull and (before or after):
            if before:
                return f"{before}\n\n{inner}\n\n{after}"
            return f"{_prefixed(inner, '> ')}\n{after}"
        return _prefixed(inner, "> ")

    def _list(self, block: List) -> str:
        written = []
        for at, item in enumerate(block.items):
            marker = f"{block.start + at}. " if block.ordered else "- "
            marker = marker.ljust(4)
            inner = self._item(item, block.tight)
            written.append(marker + _prefixed(inner, " " * len(marker)).lstrip(" "))
        return ("\n" if block.tight else "\n\n").join(one.rstrip(" ") for one in written)

    def _item(self, item: tuple[Block, ...], tight: bool) -> str:
        if not item:
            return APART
        if not tight:
            return self._blocks(item)
        first, rest = item[0], item[1:]
        inner = self._block(first, nested=True)
        return "\n".join(filter(None, (inner, self._blocks(rest))))

    def _table(self, block: Table) -> str:
        rows = [self._row(row) for row in block.rows]
        if not block.rows[0].head:
            rows.insert(0, [""] * len(rows[0]))
        width = max(map(len, rows))
        sides = [cell.side for cell in block.rows[0].cells for _ in range(cell.columns)]
        sides += [""] * (width - len(sides))
        rule = [_RULES[side] for side in sides]
        padded = [row + [""] * (width - len(row)) for row in rows]
        lines = [f"| {' | '.join(row)} |" for row in (padded[0], rule, *padded[1:])]
        caption = self._words.paragraph(block.caption)
        return "\n\n".join(filter(None, (caption, "\n".join(lines))))

    def _row(self, row: Row) -> list[str]:
        cells: list[str] = []
        for cell in row.cells:
            cells.append(self._words.one_line(cell.inlines))
            cells += [""] * (cell.columns - 1)
        return cells

    def _figure(self, block: Figure, nested: bool) -> str:
        if not block.url:
            words = [self.plain_words(one) for one in (block.alt, block.below) if one]
            return "\n\n".join(words)
        address = self._html.address(block.url)
        if self._dialect.figure is not None and not nested:
            return self._dialect.figure(block, address)
        if self._dialect.html and not nested:
            return self._as_html(self._html.block(block))
        picture = self._words.picture(block.url, block.alt)
        below = self.plain_words(block.below) if block.below else ""
        return "\n\n".join(filter(None, (picture, below)))

    def _code(self, block: Code, nested: bool) -> str:
        text = self._dialect.code(block.text)
        if nested and not self._dialect.fences_anywhere:
            return "\n".join(f"    {line}" if line else "" for line in text.split("\n"))
        longest = max((len(run) for run in _TICKS.findall(text)), default=2)
        fence = "`" * max(longest + 1, 3)
        language = block.language if _LANGUAGE.fullmatch(block.language) else ""
        return f"{fence}{language}\n{text}\n{fence}"


def _notes_in(block: Block) -> set[int]:
    """The numbers of the notes that ``block`` refers to, at any depth."""
    runs = (run for one in walk_blocks([block]) for run in inlines_of(one))
    pieces = (piece for run in runs for piece in walk_inlines(run))
    return {piece.note for piece in pieces if isinstance(piece, Span) and piece.note}


def _has_code_in_list(block: Block) -> bool:
    lists = (one for one in walk_blocks([block]) if isinstance(one, List))
    return any(isinstance(one, Code) for part in lists for one in walk_blocks([part]))


def _runs_on(last: Block | None, block: Block) -> bool:
    """Whether ``block`` would be taken for a part of the ``last`` one."""
    if isinstance(last, List):
        return isinstance(block, List | Code)
    same = (Quote, Code)
    return any(isinstance(last, kind) and isinstance(block, kind) for kind in same)


def _prefixed(text: str, by: str) -> str:
    return "\n".join(
        (by + line).rstrip(" ") if not line else by + line for line in text.split("\n")
    )
