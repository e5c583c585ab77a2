"""What a story consists of, in the forms that publishing systems know.

Everything here is safe to publish: it was read from the page's own HTML, which the sanitiser made.
Addresses are those a page may link to, and texts hold no control characters.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# -- inline ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """A run of words; white space is single spaces, no-break spaces are kept."""

    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """A hard line break."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture inside a line."""

    url: str
    alt: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Words with a meaning: ``tag`` is the HTML element (strong, em, a, code, s, sub ...).

    ``url`` and ``title`` are a link's. ``attributes`` are others the page keeps (lang, dir).
    ``note`` is the number of the note that a reference, a ``sup`` with that number, is to.
    """

    tag: str
    children: "tuple[Inline, ...]"
    url: str = ""
    title: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    note: int = 0


Inline = Text | Break | Picture | Span

# -- blocks ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Paragraph:
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """``level`` 2 to 6: the headline is the 1."""

    level: int
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Someone's words. ``by`` is who said them, without the dash; ``speaker`` the name alone.

    ``source`` is where they were said, an address. ``pull``: words repeated from the story.
    """

    blocks: "tuple[Block, ...]"
    by: tuple[Inline, ...] = ()
    speaker: str = ""
    source: str = ""
    pull: bool = False


@dataclass(frozen=True, slots=True)
class ReadMore:
    """Where a front page cuts the story; at most one in a story. ``label`` are its own words."""

    label: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """``items`` are runs of blocks. ``tight``: an item's words stand without paragraphs."""

    ordered: bool
    items: "tuple[tuple[Block, ...], ...]"
    start: int = 1
    tight: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """A table's cell; ``side`` is left, center, right or ''."""

    inlines: tuple[Inline, ...]
    header: bool = False
    side: str = ""
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[Cell, ...]
    head: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[Row, ...]
    caption: tuple[Inline, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether it is a grid with at most one head row, first, and no cell spans others."""
        heads = [at for at, row in enumerate(self.rows) if row.head]
        widths = {len(row.cells) for row in self.rows}
        spans = (cell for row in self.rows for cell in row.cells)
        return (
            heads in ([], [0])
            and len(widths) == 1
            and all(cell.columns == cell.rows == 1 for cell in spans)
        )


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its caption and credit. ``url`` '' : the page could not show it."""

    url: str
    alt: str
    caption: str = ""
    credit: str = ""

    @property
    def below(self) -> str:
        """Caption and credit as one line."""
        return " ".join(filter(None, (self.caption, self.credit)))


@dataclass(frozen=True, slots=True)
class Embed:
    """Another site's page, shown as a link."""

    url: str


@dataclass(frozen=True, slots=True)
class Code:
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Divider:
    pass


@dataclass(frozen=True, slots=True)
class Html:
    """The story's own HTML. ``blocks`` is what it amounts to where no HTML can be held."""

    html: str
    blocks: "tuple[Block, ...]"


Block = (
    Paragraph | Heading | Quote | ReadMore | List | Table | Figure | Embed | Code | Divider | Html
)

# -- looking at it --------------------------------------------------------------------------------


def walk_inlines(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Every piece, parents before children."""
    for one in inlines:
        yield one
        if isinstance(one, Span):
            yield from walk_inlines(one.children)


def note_reference(number: int) -> Span:
    """The reference to a note, as words where a system knows no notes."""
    return Span("sup", (Text(str(number)),), note=number)


def without_notes(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """``inlines`` without references to notes."""
    for one in inlines:
        if not isinstance(one, Span):
            yield one
        elif not one.note:
            children = tuple(without_notes(one.children))
            yield Span(one.tag, children, one.url, one.title, one.attributes)


def plain_text(inlines: Iterable[Inline], line_break: str = "\n") -> str:
    """The words; a picture is its alternative text, and a reference to a note none."""
    parts: list[str] = []
    for one in _said(inlines):
        match one:
            case Text():
                parts.append(one.text)
            case Break():
                parts.append(line_break)
            case Picture():
                parts.append(one.alt)
    return "".join(parts)


_SHIFTED = {
    "sup": str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ"),
    "sub": str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"),
}


def shifted(span: Span) -> str:
    """Raised or lowered figures as characters of their own: 10² is not 102; else ''."""
    table = _SHIFTED.get(span.tag)
    words = plain_text(span.children) if table else ""
    return words.translate(table) if table and all(ord(one) in table for one in words) else ""


def _said(inlines: Iterable[Inline]) -> Iterator[Inline]:
    for one in inlines:
        if isinstance(one, Span):
            yield from _said(() if one.note else one.children)
        else:
            yield one


def walk_blocks(blocks: Iterable[Block], *, in_html: bool = True) -> Iterator[Block]:
    """Every block, those inside quotes, lists and (``in_html``) the story's own HTML too."""
    for block in blocks:
        yield block
        if isinstance(block, Quote) or (in_html and isinstance(block, Html)):
            yield from walk_blocks(block.blocks, in_html=in_html)
        elif isinstance(block, List):
            for item in block.items:
                yield from walk_blocks(item, in_html=in_html)


def inlines_of(block: Block) -> Iterator[tuple[Inline, ...]]:
    """The runs of inline text that stand directly in ``block``."""
    match block:
        case Paragraph() | Heading():
            yield block.inlines
        case Quote():
            yield block.by
        case Table():
            yield block.caption
            for row in block.rows:
                for cell in row.cells:
                    yield cell.inlines


def flat(blocks: Iterable[Block]) -> Iterator[Block]:
    """``blocks`` with the story's own HTML replaced by what it amounts to."""
    for block in blocks:
        if isinstance(block, Html):
            yield from flat(block.blocks)
        elif isinstance(block, Quote):
            yield Quote(
                tuple(flat(block.blocks)), block.by, block.speaker, block.source, block.pull
            )
        elif isinstance(block, List):
            items = tuple(tuple(flat(item)) for item in block.items)
            yield List(block.ordered, items, block.start, block.tight)
        else:
            yield block


def with_tags(inlines: Iterable[Inline], known: frozenset[str]) -> tuple[Inline, ...]:
    """``inlines`` without the elements that are not ``known``, and pictures as their words."""
    kept: list[Inline] = []
    for one in inlines:
        if isinstance(one, Picture):
            kept += [Text(f" {one.alt} ")] if one.alt else []
        elif isinstance(one, Span) and one.note:
            kept.append(one if one.tag in known else Text(f"[{one.note}]"))
        elif isinstance(one, Span):
            children = with_tags(one.children, known)
            known_here = one.tag in known and bool(children)
            kept += [Span(one.tag, children, one.url, one.title)] if known_here else children
        else:
            kept.append(one)
    return tuple(kept)
