"""A story's blocks as NITF 3.6, the IPTC's markup for news texts.

https://iptc.org/standards/nitf/ ; it knows one level of headings, quotes with their source, lists,
tables and media.
"""

from collections.abc import Iterable

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
    Picture,
    Quote,
    ReadMore,
    Row,
    Span,
    Table,
    Text,
    flat,
    shifted,
)
from writer.exporters.content.html import Addresses
from writer.exporters.content.xml import element, text, told

_EM = {"em": "", "i": "", "strong": "bold", "b": "bold"}
KNOWN = frozenset({*_EM, "a"})
_MEDIA = {"jpg": "jpeg", "jpeg": "jpeg", "png": "png", "gif": "gif", "webp": "webp"}


class Nitf:
    """Writes NITF; ``addresses`` says where pictures are."""

    def __init__(self, addresses: Addresses | None = None) -> None:
        self._addresses = addresses or {}

    def body(self, content: Content) -> str:
        """What stands in ``body.content``."""
        return "\n".join(filter(None, map(self._block, flat(content.blocks))))

    def _blocks(self, blocks: Iterable[Block]) -> str:
        return "".join(map(self._block, blocks))

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return element("p", self.words(block.inlines))
            case Heading():
                return element("hl2", self.words(block.inlines))
            case Quote():
                return self._quote(block)
            case List():
                return self._list(block)
            case Table():
                return self._table(block)
            case Figure():
                return self._media(block)
            case Embed():
                return element("p", element("a", text(block.url), href=block.url))
            case Code():
                return told("pre", block.text)
            case Divider():
                return element("hr")
            case ReadMore() | Html():
                return ""

    def _quote(self, block: Quote) -> str:
        inner = self._blocks(block.blocks) or element("p")
        by = element("credit", self.words(block.by)) if block.by else ""
        kind = "pullquote" if block.pull else ""
        return element("bq", element("block", inner), by, quote_source=block.speaker, class_=kind)

    def _list(self, block: List) -> str:
        items = "".join(element("li", self._item(item, block.tight)) for item in block.items)
        start = str(block.start) if block.ordered and block.start != 1 else ""
        return element("ol" if block.ordered else "ul", items, seqnum=start)

    def _item(self, item: tuple[Block, ...], tight: bool) -> str:
        return "".join(
            self.words(one.inlines) if tight and isinstance(one, Paragraph) else self._block(one)
            for one in item
        )

    def _table(self, block: Table) -> str:
        head = "".join(self._row(row) for row in block.rows if row.head)
        rest = "".join(self._row(row) for row in block.rows if not row.head)
        caption = element("caption", self.words(block.caption)) if block.caption else ""
        head = element("thead", head) if head and rest else ""
        rest = rest or "".join(map(self._row, block.rows))
        return element("table", caption, head, element("tbody", rest))

    def _row(self, row: Row) -> str:
        return element("tr", *map(self._cell, row.cells))

    def _cell(self, cell: Cell) -> str:
        return element(
            "th" if cell.header else "td",
            self.words(cell.inlines),
            align=cell.side,
            colspan=str(cell.columns) if cell.columns > 1 else "",
            rowspan=str(cell.rows) if cell.rows > 1 else "",
        )

    def _media(self, block: Figure) -> str:
        if not block.url:
            words = (one for one in (block.alt, block.below) if one)
            return "".join(told("p", one) for one in words)
        source = self._addresses.get(block.url, block.url)
        kind = _MEDIA.get(source.rpartition(".")[2].lower(), "")
        reference = element(
            "media-reference",
            source=source,
            mime_type=f"image/{kind}" if kind else "",
            alternate_text=block.alt,
        )
        caption = element("media-caption", told("p", block.caption)) if block.caption else ""
        producer = told("media-producer", block.credit)
        return element("media", reference, caption, producer, media_type="image")

    # -- words ---------------------------------------------------------------------------------

    def words(self, inlines: Iterable[Inline]) -> str:
        """A run of words with NITF's few marks."""
        return "".join(map(self._inline, inlines))

    def _inline(self, one: Inline) -> str:
        match one:
            case Text():
                return text(one.text)
            case Break():
                return "<br/>"
            case Picture():
                return text(f" {one.alt} ") if one.alt else ""
            case Span(note=number) if number:
                return f"[{number}]"
            case Span(tag="a"):
                return element("a", self.words(one.children), href=one.url, title=one.title)
            case Span() if one.tag in _EM:
                return element("em", self.words(one.children), class_=_EM[one.tag])
            case Span():
                return text(shifted(one)) or self.words(one.children)
