"""The blocks of a story as the body of an OpenDocument text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from writer.exporters.content import (
    Block,
    Code,
    Divider,
    Embed,
    Figure,
    Heading,
    Html,
    List,
    Paragraph,
    Quote,
    ReadMore,
    Row,
    Table,
)
from writer.exporters.documents.grid import Spot, grid, width
from writer.exporters.documents.odt_runs import Runs
from writer.exporters.documents.odt_styles import LINE
from writer.exporters.documents.runs import Look, Piece, absolute

_STEP = 7.0  # mm that a quote inside another stands further in
BOOKMARK = "read_more"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a block stands: the style of its paragraphs, how far in (mm), whether in a list."""

    style: str = "Text_20_body"
    indent: float = 0
    in_list: bool = False


class Body:
    """Writes blocks one after the other into ``parts``."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self._indents: dict[tuple[str, float], str] = {}
        self._sides: set[str] = set()
        self._mark = ""
        self._tables = 0
        self._in_note = False
        self.parts: list[str] = []

    def paragraph(self, style: str, runs: str, place: _Place | None = None, tag: str = "p") -> None:
        """Add a paragraph; ``tag`` may be ``h`` with an outline level."""
        if place is not None and place.indent:
            key = (style, place.indent)
            style = self._indents.setdefault(key, f"P{len(self._indents) + 1}")
        mark, self._mark = self._mark, ""
        end = tag.partition(" ")[0]
        self.parts.append(f'<text:{tag} text:style-name="{style}">{mark}{runs}</text:{end}>')

    def words(self, style: str, text: str) -> None:
        """Add a paragraph of plain words."""
        if text:
            self.paragraph(style, self._runs.text(text))

    def blocks(self, blocks: Iterable[Block], place: _Place = _Place()) -> None:
        """Add blocks."""
        for block in blocks:
            self._block(block, place)

    def take_notes(self, notes: Sequence[Sequence[Block]], placed: frozenset[int]) -> None:
        """Make the notes ``placed`` footnotes where they are first referred to."""
        written: set[int] = set()

        def reference(number: int) -> str:
            if number not in placed:
                return ""
            name = f'"note{number}" text:note-class="footnote"'
            if number in written or self._in_note:
                shown = f'text:reference-format="text" text:ref-name={name}'
                return (
                    '<text:span text:style-name="Footnote_20_anchor">'
                    f"<text:note-ref {shown}>{number}</text:note-ref></text:span>"
                )
            written.add(number)
            inner = self._note(notes[number - 1])
            citation = f"<text:note-citation>{number}</text:note-citation>"
            return (
                f"<text:note text:id={name}>{citation}"
                f"<text:note-body>{inner}</text:note-body></text:note>"
            )

        self._runs.note = reference

    def _note(self, blocks: Sequence[Block]) -> str:
        kept = self.parts, self._mark
        self.parts, self._mark, self._in_note = [], "", True
        self.blocks(blocks, _Place("Footnote"))
        written = "".join(self.parts) or '<text:p text:style-name="Footnote"/>'
        self.parts, self._mark = kept
        self._in_note = False
        return written

    def end(self) -> None:
        """Add what still waits for a paragraph to stand in."""
        if self._mark:
            self.paragraph("Text_20_body", "")

    def _block(self, block: Block, place: _Place) -> None:
        match block:
            case Paragraph():
                self.paragraph(place.style, self._runs.inlines(block.inlines), place)
            case Heading():
                level = min(block.level - 1, 6)
                tag = f'h text:outline-level="{level}"'
                runs = self._runs.inlines(block.inlines)
                self.paragraph(f"Heading_20_{level}", runs, place, tag)
            case Quote():
                self._quote(block, place)
            case List():
                self._list(block, place)
            case Table():
                self._table(block, place)
            case Figure():
                self._figure(block, place)
            case Embed():
                link = Piece(block.url, url=absolute(block.url))
                self.paragraph(place.style, self._runs.pieces([link]), place)
            case Code():
                self.paragraph("Preformatted_20_Text", self._runs.text(block.text), place)
            case Divider():
                self.paragraph("Horizontal_20_Line", "")
            case ReadMore():
                self._mark = f'<text:bookmark text:name="{BOOKMARK}"/>'
            case Html():
                self.blocks(block.blocks, place)

    def _quote(self, block: Quote, place: _Place) -> None:
        style = "Pull_20_Quote" if block.pull else "Quotations"
        is_inner = place.style in ("Pull_20_Quote", "Quotations")
        within = replace(place, style=style, indent=place.indent + (_STEP * 2 if is_inner else 0))
        self.blocks(block.blocks, within)
        if block.by:
            runs = self._runs.text("— ") + self._runs.inlines(block.by)
            self.paragraph("Quote_20_Source", runs, within)

    def _list(self, block: List, place: _Place) -> None:
        style = "Numbers" if block.ordered else "Bullets"
        self.parts.append(f'<text:list text:style-name="{style}">')
        inside = _Place("List", in_list=True)
        for at, item in enumerate(block.items):
            first = at == 0 and block.ordered and block.start > 0
            start = f' text:start-value="{block.start}"' if first else ""
            self.parts.append(f"<text:list-item{start}>")
            if not item or isinstance(item[0], List):
                self.paragraph("List", "")
            self.blocks(item, inside)
            self.parts.append("</text:list-item>")
        self.parts.append("</text:list>")

    def _figure(self, block: Figure, place: _Place) -> None:
        picture = self._runs.file(block.url)
        if picture is not None:
            self.paragraph("Figure", self._runs.picture(picture, block.alt), place)
        elif block.alt:
            self.paragraph(place.style, self._runs.text(block.alt, Look(italic=True)), place)
        if block.below:
            texts = ((block.caption, Look()), (block.credit, Look(small=True)))
            parts = [self._runs.text(text, look) for text, look in texts if text]
            self.paragraph("Caption", " ".join(parts), place)

    # -- tables ------------------------------------------------------------------------------------

    def _lines(self, block: Table, place: _Place) -> None:
        """A table as lines, its cells apart by tabs."""
        if block.caption:
            self.paragraph("Caption", self._runs.inlines(block.caption), place)
        for row in block.rows:
            cells = (self._runs.inlines(cell.inlines, Look(bold=cell.header)) for cell in row.cells)
            self.paragraph(place.style, "<text:tab/>".join(cells), place)

    def _table(self, block: Table, place: _Place) -> None:
        if place.in_list:  # a list may hold no table
            self._lines(block, place)
            return
        if block.caption:
            self.paragraph("Caption", self._runs.inlines(block.caption), place)
        self._tables += 1
        rows = list(zip(block.rows, grid(block), strict=True))
        heads = 0
        while heads < len(rows) and rows[heads][0].head:
            heads += 1
        self.parts.append(
            f'<table:table table:name="Table {self._tables}" table:style-name="Grid">'
            f'<table:table-column table:number-columns-repeated="{width(block)}"/>'
        )
        if 0 < heads < len(rows):
            self.parts.append("<table:table-header-rows>")
        for at, (row, spots) in enumerate(rows):
            self._row(row, spots, len(rows) - at)
            if at == heads - 1 and heads < len(rows):
                self.parts.append("</table:table-header-rows>")
        self.parts.append("</table:table>")
        self.paragraph("Table_20_Contents", "")

    def _row(self, row: Row, spots: list[Spot], left: int) -> None:
        self.parts.append("<table:table-row>")
        for spot in spots:
            covered = "<table:covered-table-cell/>"
            if spot.covered:
                self.parts.append(covered * spot.columns)
                continue
            cell = spot.cell
            across = f' table:number-columns-spanned="{spot.columns}"' if spot.columns > 1 else ""
            rows = min(cell.rows, left)
            down = f' table:number-rows-spanned="{rows}"' if rows > 1 else ""
            self.parts.append(
                f'<table:table-cell table:style-name="Cell" office:value-type="string"{across}{down}>'
            )
            style = "Table_20_Heading" if cell.header or row.head else "Table_20_Contents"
            if cell.side:
                self._sides.add(f"{style} {cell.side}")
                style = _side_style(f"{style} {cell.side}")
            self.paragraph(style, self._runs.inlines(cell.inlines))
            self.parts.append(f"</table:table-cell>{covered * (spot.columns - 1)}")
        self.parts.append("</table:table-row>")

    @property
    def styles(self) -> str:
        """The automatic styles that were needed."""
        indents = "".join(
            f'<style:style style:name="{name}" style:family="paragraph"'
            f' style:parent-style-name="{parent}">'
            f'<style:paragraph-properties fo:margin-left="{by}mm"/></style:style>'
            for (parent, by), name in self._indents.items()
        )
        sides = "".join(
            f'<style:style style:name="{_side_style(both)}" style:family="paragraph"'
            f' style:parent-style-name="{both.partition(" ")[0]}">'
            f'<style:paragraph-properties fo:text-align="{_ALIGN[both.partition(" ")[2]]}"/>'
            "</style:style>"
            for both in sorted(self._sides)
        )
        return f"{indents}{sides}{_TABLE_STYLES}"


_ALIGN = {"left": "left", "right": "right", "center": "center"}
_TABLE_STYLES = (
    '<style:style style:name="Grid" style:family="table">'
    '<style:table-properties table:align="margins" fo:margin-top="4pt"/></style:style>'
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties'
    f' fo:border-top="0.5pt solid {LINE}" fo:border-bottom="0.5pt solid {LINE}"'
    ' fo:padding="2pt"/></style:style>'
)


def _side_style(both: str) -> str:
    return both.replace("_20_", "").replace(" ", "-")
