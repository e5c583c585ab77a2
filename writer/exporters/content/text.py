"""A story as plain text: what is left when there are no marks at all."""

from collections.abc import Iterable

from writer.exporters.content.model import (
    Block,
    Break,
    Code,
    Divider,
    Embed,
    Figure,
    Heading,
    Html,
    Inline,
    List,
    Paragraph,
    Picture,
    Quote,
    ReadMore,
    Span,
    Table,
    Text,
    flat,
    plain_text,
    shifted,
)
from writer.exporters.content.story import Content


def plain_body(content: Content) -> str:
    """The blocks, the sign-off and the notes, a blank line between."""
    return plain_blocks(content.whole)


def plain_blocks(blocks: Iterable[Block]) -> str:
    """Blocks with blank lines between."""
    return "\n\n".join(filter(None, map(_block, flat(blocks))))


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return plain_words(block.inlines)
        case Heading():
            words = plain_words(block.inlines).replace("\n", " ")
            return f"{words}\n{('=' if block.level == 2 else '-') * min(len(words), 72)}"
        case Quote():
            by = f"— {plain_words(block.by)}" if block.by else ""
            return _indented("\n\n".join(filter(None, (plain_blocks(block.blocks), by))), "    ")
        case List():
            return _list(block)
        case Table():
            return _table(block)
        case Figure():
            picture = f"[{block.alt}]" if block.alt else ""
            return "\n".join(filter(None, (picture, block.below)))
        case Embed():
            return block.url
        case Code():
            return _indented(block.text, "    ")
        case Divider():
            return "* * *"
        case ReadMore() | Html():
            return ""


def plain_words(inlines: Iterable[Inline]) -> str:
    """Words; the address of a link behind it, unless it is the words."""
    parts: list[str] = []
    for one in inlines:
        match one:
            case Text():
                parts.append(one.text)
            case Break():
                parts.append("\n")
            case Picture():
                parts.append(f"[{one.alt}]" if one.alt else "")
            case Span(tag="a"):
                words = plain_words(one.children)
                same = plain_text(one.children) in (one.url, one.url.removeprefix("mailto:"))
                parts.append(words if same else f"{words} ({one.url})")
            case Span(note=number) if number:
                parts.append(f"[{number}]")
            case Span():
                parts.append(shifted(one) or plain_words(one.children))
    return "".join(parts)


def _list(block: List) -> str:
    written = []
    for at, item in enumerate(block.items):
        marker = f"{block.start + at}. " if block.ordered else "- "
        inner = _item(item, block.tight)
        written.append((marker + _indented(inner, " " * len(marker)).lstrip(" ")).rstrip(" "))
    return ("\n" if block.tight else "\n\n").join(written)


def _item(item: Iterable[Block], tight: bool) -> str:
    return ("\n" if tight else "\n\n").join(filter(None, map(_block, item)))


def _table(block: Table) -> str:
    """Cells in columns; a line under the head."""
    rows = [
        [plain_words(cell.inlines).replace("\n", " ") for cell in row.cells] for row in block.rows
    ]
    count = max(map(len, rows))
    rows = [row + [""] * (count - len(row)) for row in rows]
    widths = [max(len(row[at]) for row in rows) for at in range(count)]
    sides = [cell.side for cell in block.rows[0].cells] + [""] * count
    lines = []
    for row, written in zip(block.rows, rows, strict=True):
        cells = (
            cell.rjust(width) if side == "right" else cell.ljust(width)
            for cell, width, side in zip(written, widths, sides, strict=False)
        )
        lines.append("  ".join(cells).rstrip(" "))
        if row.head:
            lines.append("  ".join("-" * width for width in widths).rstrip(" "))
    caption = plain_words(block.caption)
    return "\n".join(filter(None, (caption, *lines)))


def _indented(text: str, by: str) -> str:
    return "\n".join(by + line if line else "" for line in text.split("\n"))
