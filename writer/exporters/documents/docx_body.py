"""The blocks of a story as the body of a Word document."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from writer.exporters.content import (
    Block,
    Code,
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
    Table,
)
from writer.exporters.documents.docx_runs import Runs
from writer.exporters.documents.docx_styles import LEVELS, LINE, STEP, numbering
from writer.exporters.documents.grid import Spot, grid, width
from writer.exporters.documents.runs import Look, Piece, absolute

if TYPE_CHECKING:
    from docx.document import Document

_TEXT_WIDTH = 8640  # twentieths of a point between the margins
_KEYS = {False: 901, True: 902}  # of our two abstract lists, clear of the template's
_INDENT = 425
SPACES = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{name}"'
    for prefix, name in (
        ("w", "wordprocessingml/2006/main"),
        ("r", "officeDocument/2006/relationships"),
        ("wp", "drawingml/2006/wordprocessingDrawing"),
    )
)
BOOKMARK = "read_more"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a block stands: the style of its paragraphs, how far in, at which level of lists."""

    style: str = ""
    indent: int = 0
    level: int = -1


class Body:
    """Writes blocks one after the other into ``parts``, XML without its namespaces."""

    def __init__(self, document: "Document", runs: Runs) -> None:
        self._numbering = document.part.numbering_part.element
        self._runs = runs
        self._lists = 0
        self._has_list_kinds = False
        self.parts: list[str] = []

    def paragraph(
        self,
        style: str,
        runs: str,
        *,
        indent: int | None = None,
        number: tuple[int, int] | None = None,
    ) -> None:
        """Add a paragraph; ``number`` is its list and the level in it."""
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        if number is not None:
            properties += (
                f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
            )
        if indent is not None:
            hanging = f' w:hanging="{STEP}"' if number is not None else ""
            properties += f'<w:ind w:left="{indent}"{hanging}/>'
        self.parts.append(f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")

    def words(self, style: str, text: str) -> None:
        """Add a paragraph of plain words."""
        if text:
            self.paragraph(style, self._runs.text(text))

    def blocks(self, blocks: Iterable[Block], place: _Place = _Place()) -> None:
        """Add blocks."""
        for block in blocks:
            self._block(block, place)

    def note(self, runs: Runs, blocks: Iterable[Block]) -> str:
        """The XML of a note's blocks, with ``runs`` that write its words."""
        kept = self._runs, self.parts
        self._runs, self.parts = runs, []
        self.blocks(blocks, _Place("FootnoteText"))
        written = "".join(self.parts)
        self._runs, self.parts = kept
        return written

    def _block(self, block: Block, place: _Place) -> None:
        match block:
            case Paragraph():
                self._said(place.style, block.inlines, place)
            case Heading():
                self._said(f"Heading{min(block.level - 1, 9)}", block.inlines, place)
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
                self.paragraph(place.style, self._runs.pieces([link]), indent=_left(place))
            case Code():
                self.paragraph("Code", self._runs.text(block.text), indent=_left(place))
            case Divider():
                self.paragraph("Divider", "")
            case ReadMore():
                mark = f'<w:bookmarkStart w:id="1" w:name="{BOOKMARK}"/><w:bookmarkEnd w:id="1"/>'
                self.parts.append(mark)
            case Html():
                self.blocks(block.blocks, place)

    def _said(self, style: str, inlines: Iterable[Inline], place: _Place) -> None:
        self.paragraph(style, self._runs.inlines(inlines), indent=_left(place))

    def _quote(self, block: Quote, place: _Place) -> None:
        style = "IntenseQuote" if block.pull else "Quote"
        # Word's own indent is the style's; only a quote inside something stands further in.
        inside = place.indent + (_INDENT if place.style in ("Quote", "IntenseQuote") else 0)
        within = _Place(style, inside)
        self.blocks(block.blocks, within)
        if block.by:
            self.paragraph(
                "QuoteSource",
                self._runs.text("— ") + self._runs.inlines(block.by),
                indent=_left(replace(within, style="QuoteSource")),
            )

    def _list(self, block: List, place: _Place) -> None:
        number = self._new_list(block)
        level = min(place.level + 1, LEVELS - 1)
        indent = place.indent + STEP
        inside = _Place("ListContinue", indent, level)
        style = "ListNumber" if block.ordered else "ListBullet"
        for item in block.items:
            first, rest = (item[0], item[1:]) if item else (None, ())
            runs = ""
            if isinstance(first, Paragraph):
                runs = self._runs.inlines(first.inlines)
            else:
                rest = item
            self.paragraph(style, runs, indent=indent, number=(number, level))
            self.blocks(rest, inside)

    def _new_list(self, block: List) -> int:
        """A list of its own, which counts from its own first number."""
        from docx.oxml import parse_xml

        if not self._has_list_kinds:
            self._has_list_kinds = True
            for at, (ordered, key) in enumerate(_KEYS.items()):
                self._numbering.insert(at, parse_xml(numbering(ordered, key)))
        self._lists += 1
        made = self._numbering.add_num(_KEYS[block.ordered])
        if block.ordered:
            for level in range(LEVELS):
                made.add_lvlOverride(level).add_startOverride(max(block.start, 0))
        number: int = made.numId
        return number

    def _figure(self, block: Figure, place: _Place) -> None:
        picture = self._runs.file(block.url)
        if picture is not None:
            self.paragraph("Picture", self._runs.picture(picture, block.alt), indent=_left(place))
        elif block.alt:
            self.paragraph(
                place.style, self._runs.text(block.alt, Look(italic=True)), indent=_left(place)
            )
        if block.below:
            parts = [self._runs.text(block.caption)] if block.caption else []
            if block.credit:
                parts.append(
                    self._runs.text(f"{' ' if parts else ''}{block.credit}", Look(small=True))
                )
            self.paragraph("Caption", "".join(parts), indent=_left(place))

    def put_into(self, document: "Document") -> None:
        """Make what was written the body of ``document``."""
        from docx.oxml import parse_xml

        parent = document.element.body
        last = parent.sectPr
        for element in parse_xml(f"<w:body {SPACES}>{''.join(self.parts)}</w:body>"):
            last.addprevious(element)

    # -- tables ------------------------------------------------------------------------------------

    def _table(self, block: Table, place: _Place) -> None:
        if block.caption:
            self._said("Caption", block.caption, place)
        columns = width(block)
        each = max((_TEXT_WIDTH - place.indent) // columns, 100)
        column = f'<w:gridCol w:w="{each}"/>'
        borders = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>'
            for side in ("top", "bottom", "insideH")
        )
        rows = "".join(
            self._row(spots, each, head=row.head)
            for row, spots in zip(block.rows, grid(block), strict=True)
        )
        self.parts.append(
            f'<w:tbl><w:tblPr><w:tblW w:w="{each * columns}" w:type="dxa"/>'
            f'<w:tblInd w:w="{place.indent}" w:type="dxa"/>'
            f"<w:tblBorders>{borders}</w:tblBorders>"
            '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar>'
            '<w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr>'
            f"<w:tblGrid>{columns * column}</w:tblGrid>{rows}</w:tbl>"
        )
        self.parts.append('<w:p><w:pPr><w:spacing w:after="120" w:line="240"/></w:pPr></w:p>')

    def _row(self, spots: list[Spot], each: int, *, head: bool) -> str:
        repeat = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if head else ""
        return f"<w:tr>{repeat}{''.join(self._cell(spot, each) for spot in spots)}</w:tr>"

    def _cell(self, spot: Spot, each: int) -> str:
        span = f'<w:gridSpan w:val="{spot.columns}"/>' if spot.columns > 1 else ""
        down = "<w:vMerge/>" if spot.covered else ""
        if spot.cell.rows > 1 and not spot.covered:
            down = '<w:vMerge w:val="restart"/>'
        side = f'<w:jc w:val="{spot.cell.side}"/>' if spot.cell.side else ""
        runs = ""
        if not spot.covered:
            runs = self._runs.inlines(spot.cell.inlines, Look(bold=spot.cell.header))
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{each * spot.columns}" w:type="dxa"/>{span}{down}</w:tcPr>'
            f'<w:p><w:pPr><w:spacing w:before="60" w:after="60" w:line="260"/>{side}</w:pPr>{runs}</w:p></w:tc>'
        )


def _left(place: _Place) -> int | None:
    """A paragraph's own indent, None where its style's is right."""
    if not place.indent:
        return None
    return place.indent + (_INDENT if place.style in ("Quote", "QuoteSource") else 0)
