"""Blocks as all readings of Markdown have them, so that what was written and read can be compared."""

from collections.abc import Iterable

from writer.exporters.content import (
    Block,
    Cell,
    Code,
    Figure,
    Heading,
    Inline,
    List,
    Paragraph,
    Picture,
    Quote,
    Row,
    Span,
    Table,
    Text,
)
from writer.exporters.sites.words import as_written


def compared(blocks: Iterable[Block]) -> list[Block]:
    """``blocks`` as all readings have them: who said a quote is its last paragraph."""
    return [one for block in blocks for one in _plainer(block)]


def _plainer(block: Block) -> list[Block]:
    match block:
        case Paragraph():
            return [Paragraph(_addressed(block.inlines))]
        case Heading():
            return [Heading(block.level, _addressed(block.inlines))]
        case Quote():
            parts = list(block.blocks)
            if block.by:
                parts.append(Paragraph(with_dash(block.by)))
            return [Quote(tuple(compared(parts)))]
        case List():
            items = tuple(tuple(compared(item)) for item in block.items)
            return [List(block.ordered, items)]
        case Table():
            rows = tuple(
                Row(tuple(Cell(_addressed(cell.inlines)) for cell in row.cells))
                for row in block.rows
            )
            return [Table(rows[1:] if _is_blank(rows[0]) else rows)]
        case Code():
            return [Code(block.text)]
        case Figure() if block.url and not block.credit:  # a picture alone in its paragraph
            picture = Picture(block.url, block.alt, block.caption)
            return [Paragraph(_addressed((picture,)))]
    return [block]


def _addressed(inlines: Iterable[Inline]) -> tuple[Inline, ...]:
    """``inlines`` with addresses as they are written."""
    found: list[Inline] = []
    for one in inlines:
        match one:
            case Picture():
                one = Picture(as_written(one.url), one.alt, one.title)
            case Span():
                children = _addressed(one.children)
                url = as_written(one.url)
                one = Span(one.tag, children, url, one.title, one.attributes)
        found.append(one)
    return tuple(found)


def _is_blank(row: Row) -> bool:
    return not any(cell.inlines for cell in row.cells)


def with_dash(by: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Who said a quote, behind the dash that marks it."""
    if by and isinstance(by[0], Text):
        return (Text(f"— {by[0].text}"), *by[1:])
    return (Text("— "), *by)
