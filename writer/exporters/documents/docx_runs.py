"""Words and pictures of a Word document as its XML."""

import io
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from writer.exporters.content import Inline
from writer.exporters.documents.docx_styles import QUIET
from writer.exporters.documents.raster import for_office
from writer.exporters.documents.runs import PLAIN, Look, Piece, by_link, pieces
from writer.exporters.pictures import Picture
from writer.render.text import escape

if TYPE_CHECKING:
    from docx.parts.story import StoryPart

_INCH = 914_400  # English metric units
_IN_LINE = 0.4  # inches: a picture in a line is a sign, not an illustration


class Runs:
    """Writes runs. ``files`` are the pictures there are, by address.

    ``notes`` are the numbers of the notes that are footnotes of the document.
    """

    def __init__(
        self,
        part: "StoryPart",
        files: Mapping[str, Picture],
        direction: str,
        notes: frozenset[int] = frozenset(),
    ) -> None:
        self._part = part
        self._files = files
        self._direction = direction
        self._is_rtl = direction == "rtl"
        self._pictures = 0
        self._notes = notes
        self._referred: set[int] = set()

    def of_notes(self, part: "StoryPart") -> "Runs":
        """Writes the runs of the notes themselves, which are a ``part`` of their own."""
        made = Runs(part, self._files, self._direction, self._notes)
        made._referred = set(self._notes)
        made._pictures = 1000  # numbered apart
        return made

    def inlines(self, inlines: Iterable[Inline], look: Look = PLAIN) -> str:
        """A run of words of the story."""
        return self.pieces(pieces(inlines, look))

    def file(self, url: str) -> Picture | None:
        """The picture at ``url``, if it is there."""
        return self._files.get(url)

    def pieces(self, run: Iterable[Piece]) -> str:
        """Pieces; those that lead somewhere are links that can be followed."""
        return "".join(
            self._link(url, title, group) if url else "".join(map(self._piece, group))
            for url, title, group in by_link(run)
        )

    def text(self, text: str, look: Look = PLAIN) -> str:
        """Plain words."""
        return self._piece(Piece(text, look))

    def picture(self, picture: Picture, alt: str, *, in_line: bool = False) -> str:
        """A run that shows ``picture``; ``alt`` is read out in its place."""
        raster = for_office(picture, *((2.0, _IN_LINE) if in_line else (6.0, 7.5)))
        relation, _ = self._part.get_or_add_image(io.BytesIO(raster.data))
        self._pictures += 1
        size = f'cx="{round(raster.width * _INCH)}" cy="{round(raster.height * _INCH)}"'
        return _DRAWING.format(
            size=size, number=self._pictures, relation=relation, alt=_attribute(alt)
        )

    def _link(self, url: str, title: str, group: list[Piece]) -> str:
        relation = self._part.relate_to(url, _HYPERLINK, is_external=True)
        tip = f' w:tooltip="{_attribute(title[:255])}"' if title else ""
        runs = "".join(self._piece(piece, style="Hyperlink") for piece in group)
        return f'<w:hyperlink r:id="{relation}"{tip} w:history="1">{runs}</w:hyperlink>'

    def _piece(self, piece: Piece, style: str = "") -> str:
        if piece.picture is not None:
            file = self._files.get(piece.picture.url)
            if file is not None:
                return self.picture(file, piece.picture.alt, in_line=True)
        if piece.note:
            return self._reference(piece)
        text = piece.picture.alt if piece.picture is not None else piece.text
        if not text:
            return ""
        return f"<w:r>{self._properties(piece.look, style)}{_words(text)}</w:r>"

    def _reference(self, piece: Piece) -> str:
        """A footnote where it is first referred to; later a field that says its number again."""
        number = piece.note
        if number not in self._notes:
            return self._piece(Piece(str(number), replace(piece.look, script="sup")))
        name = f"_RefNote{number}"
        if number in self._referred:
            shown = f"<w:r>{_NOTE_STYLE}<w:t>{number}</w:t></w:r>"
            return f'<w:fldSimple w:instr=" NOTEREF {name} \\f \\h ">{shown}</w:fldSimple>'
        self._referred.add(number)
        mark = f'w:id="{_FIRST_MARK + number}"'
        run = f'<w:r>{_NOTE_STYLE}<w:footnoteReference w:id="{number}"/></w:r>'
        return f'<w:bookmarkStart {mark} w:name="{name}"/>{run}<w:bookmarkEnd {mark}/>'

    def _properties(self, look: Look, style: str) -> str:
        """In the order that the standard asks for."""
        name = style or ("CodeText" if look.code else "")
        is_rtl = look.direction == "rtl" if look.direction else self._is_rtl
        found = (
            f'<w:rStyle w:val="{name}"/>' if name else "",
            "<w:b/><w:bCs/>" if look.bold else "",
            "<w:i/><w:iCs/>" if look.italic else "",
            "<w:strike/>" if look.strike else "",
            f'<w:color w:val="{QUIET}"/>' if look.small else "",
            '<w:sz w:val="18"/><w:szCs w:val="18"/>' if look.small else "",
            '<w:highlight w:val="yellow"/>' if look.mark else "",
            '<w:u w:val="single"/>' if look.underline else "",
            f'<w:vertAlign w:val="{_SCRIPTS[look.script]}"/>' if look.script else "",
            "<w:rtl/>" if is_rtl else "",
            f'<w:lang w:val="{look.language}" w:bidi="{look.language}"/>' if look.language else "",
        )
        written = "".join(found)
        return f"<w:rPr>{written}</w:rPr>" if written else ""


_NOTE_STYLE = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
_FIRST_MARK = 100  # of the bookmarks of notes, clear of the read-more break's
_SCRIPTS = {"sub": "subscript", "sup": "superscript"}
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def _words(text: str) -> str:
    """Words, tabs and line breaks."""
    lines = []
    for line in text.split("\n"):
        parts = (
            f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else ""
            for part in line.split("\t")
        )
        lines.append("<w:tab/>".join(parts))
    return "<w:br/>".join(lines)


def _attribute(text: str) -> str:
    return escape(" ".join(text.split()))


_A = "http://schemas.openxmlformats.org/drawingml/2006"
_DRAWING = (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
    '<wp:docPr id="{number}" name="Picture {number}" descr="{alt}"/>'
    f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_A}/main" noChangeAspect="1"/>'
    f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_A}/main">'
    f'<a:graphicData uri="{_A}/picture"><pic:pic xmlns:pic="{_A}/picture">'
    '<pic:nvPicPr><pic:cNvPr id="{number}" name="Picture {number}" descr="{alt}"/><pic:cNvPicPr/>'
    '</pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
    '</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
    "</a:graphic></wp:inline></w:drawing></w:r>"
)
