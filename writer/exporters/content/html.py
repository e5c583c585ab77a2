"""The content written as HTML again, as browsers and their editors write it themselves.

Content systems take what the HTML standard's own serialiser would give back unchanged
(https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments), so that is what is
written here: no-break spaces as ``&nbsp;``, quotes in text as they are.
"""

from collections.abc import Iterable, Mapping

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
    Row,
    Span,
    Table,
    Text,
)
from writer.render.text import escape

Addresses = Mapping[str, str]
"""The address a picture has in the export, by the one it has in the story."""

_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;"})
_IN_ATTRIBUTE = _IN_TEXT | str.maketrans({'"': "&quot;"})
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


class Writer:
    """Writes HTML; with ``xml``, XHTML that any XML reader takes.

    References to notes are numbers; with ``notes``, what the anchors of this story begin with,
    they are links (see ``Content.linked_notes``).
    """

    def __init__(
        self, addresses: Addresses | None = None, *, xml: bool = False, notes: str = ""
    ) -> None:
        self._addresses = addresses or {}
        self._xml = xml
        self._notes = notes
        self._referred: set[int] = set()

    def text(self, text: str) -> str:
        """Words as the content of an element."""
        return text.translate(_XML if self._xml else _IN_TEXT)

    def tag(self, name: str, attributes: Iterable[tuple[str, str]], *, void: bool = False) -> str:
        """An opening tag; attributes without a value are left out, ``alt`` never is."""
        table = _XML if self._xml else _IN_ATTRIBUTE
        written = "".join(
            f' {key}="{value.translate(table)}"'
            for key, value in attributes
            if value or key == "alt"
        )
        return f"<{name}{written}{'/' if void and self._xml else ''}>"

    def address(self, url: str) -> str:
        """Where a picture is in the export."""
        return self._addresses.get(url, url)

    # -- inline --------------------------------------------------------------------------------

    def inlines(self, inlines: Iterable[Inline]) -> str:
        """A run of words."""
        return "".join(map(self._inline, inlines))

    def _inline(self, one: Inline) -> str:
        match one:
            case Text():
                return self.text(one.text)
            case Break():
                return self.tag("br", (), void=True)
            case Picture():
                source = self.address(one.url)
                attributes = [("src", source), ("alt", one.alt), ("title", one.title)]
                return self.tag("img", attributes, void=True)
            case Span(note=number) if number and self._notes:
                return self._reference(number)
            case Span():
                attributes = [("href", one.url), ("title", one.title), *one.attributes]
                return f"{self.tag(one.tag, attributes)}{self.inlines(one.children)}</{one.tag}>"

    def _reference(self, number: int) -> str:
        """A link to a note; the note leads back to the first."""
        name = "" if number in self._referred else f"{self._notes}-ref-{number}"
        self._referred.add(number)
        attributes = [("href", f"#{self._notes}-note-{number}"), ("id", name)]
        return f"<sup>{self.tag('a', attributes)}{number}</a></sup>"

    # -- blocks --------------------------------------------------------------------------------

    def blocks(self, blocks: Iterable[Block], between: str = "\n") -> str:
        """Blocks one after the other."""
        return between.join(filter(None, map(self.block, blocks)))

    def block(self, block: Block) -> str:
        """One block, as the page shows it."""
        match block:
            case Paragraph():
                return f"<p>{self.inlines(block.inlines)}</p>"
            case Heading():
                return f"<h{block.level}>{self.inlines(block.inlines)}</h{block.level}>"
            case Quote():
                return self._quote(block)
            case List():
                return self._list(block)
            case Table():
                return f'<figure class="table">{self.table(block)}</figure>'
            case Figure():
                return self._figure(block)
            case Embed():
                link = f"{self.tag('a', [('href', block.url)])}{self.text(block.url)}</a>"
                return f'<figure class="embed">{link}</figure>'
            case Code():
                return self._code(block)
            case Divider():
                return self.tag("hr", (), void=True)
            case ReadMore():
                return "<!--more-->"
            case Html():
                return self.blocks(block.blocks) if self._xml else self.raw(block.html)

    def raw(self, html: str) -> str:
        """The story's own HTML, its pictures where they are in the export."""
        for old, new in self._addresses.items():
            escaped = escape(old)
            html = html.replace(f' src="{escaped}"', f' src="{new.translate(_IN_ATTRIBUTE)}"')
        return html

    def _quote(self, block: Quote) -> str:
        cite = [("cite", block.source)]
        said = f"{self.tag('blockquote', cite)}{self.blocks(block.blocks)}</blockquote>"
        by = f"<figcaption>— {self.inlines(block.by)}</figcaption>" if block.by else ""
        if not by and not block.pull:
            return said
        return f'<figure class="{"pull-quote" if block.pull else "quote"}">{said}{by}</figure>'

    def _list(self, block: List) -> str:
        name = "ol" if block.ordered else "ul"
        start = [("start", "" if block.start == 1 else str(block.start))]
        items = "".join(f"<li>{self._item(item, block.tight)}</li>" for item in block.items)
        return f"{self.tag(name, start)}{items}</{name}>"

    def _item(self, item: tuple[Block, ...], tight: bool) -> str:
        parts = [
            self.inlines(one.inlines) if tight and isinstance(one, Paragraph) else self.block(one)
            for one in item
        ]
        return "\n".join(parts)

    def table(self, block: Table) -> str:
        """The ``table`` element alone."""
        caption = f"<caption>{self.inlines(block.caption)}</caption>" if block.caption else ""
        head = "".join(self._row(row) for row in block.rows if row.head)
        rest = "".join(self._row(row) for row in block.rows if not row.head)
        head = f"<thead>{head}</thead>" if head else ""
        rest = f"<tbody>{rest}</tbody>" if rest else ""
        return f"<table>{caption}{head}{rest}</table>"

    def _row(self, row: Row) -> str:
        cells = []
        for cell in row.cells:
            name = "th" if cell.header else "td"
            attributes = [
                ("class", f"align-{cell.side}" if cell.side else ""),
                ("colspan", str(cell.columns) if cell.columns > 1 else ""),
                ("rowspan", str(cell.rows) if cell.rows > 1 else ""),
            ]
            cells.append(f"{self.tag(name, attributes)}{self.inlines(cell.inlines)}</{name}>")
        return f"<tr>{''.join(cells)}</tr>"

    def _figure(self, block: Figure) -> str:
        picture = f"<p>{self.text(block.alt)}</p>" if block.alt else ""
        if block.url:
            picture = self.tag(
                "img", [("src", self.address(block.url)), ("alt", block.alt)], void=True
            )
        credit = f'<span class="credit">{self.text(block.credit)}</span>' if block.credit else ""
        below = " ".join(filter(None, (self.text(block.caption), credit)))
        caption = f"<figcaption>{below}</figcaption>" if below else ""
        return f'<figure class="image">{picture}{caption}</figure>'

    def _code(self, block: Code) -> str:
        language = [("class", f"language-{block.language}" if block.language else "")]
        return f"<pre>{self.tag('code', language)}{self.text(block.text)}\n</code></pre>"
