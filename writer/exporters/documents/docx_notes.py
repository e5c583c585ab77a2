"""Word's own footnotes: a part of the document of their own, numbered by Word."""

from typing import TYPE_CHECKING

from writer.exporters.content import Content
from writer.exporters.documents.docx_body import SPACES, Body
from writer.exporters.documents.docx_runs import Runs
from writer.exporters.documents.notes import in_body

if TYPE_CHECKING:
    from docx.document import Document
    from docx.parts.story import StoryPart

_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_NUMBER = (
    '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
)
_LINES = "".join(
    f'<w:footnote w:type="{kind}" w:id="{at}"><w:p><w:pPr><w:spacing w:after="0" w:line="240"'
    f' w:lineRule="auto"/></w:pPr><w:r><w:{mark}/></w:r></w:p></w:footnote>'
    for at, kind, mark in (
        (-1, "separator", "separator"),
        (0, "continuationSeparator", "continuationSeparator"),
    )
)


def add_notes(document: "Document", body: Body, runs: Runs, content: Content) -> None:
    """Put the notes that the body refers to into ``document``."""
    from docx.oxml import parse_xml

    placed = sorted(in_body(content))
    if not placed:
        return
    part = _part(document)
    within = runs.of_notes(part)
    for number in placed:
        inner = body.note(within, content.notes[number - 1])
        if inner.startswith("<w:p><w:pPr>"):
            inner = inner.replace("</w:pPr>", f"</w:pPr>{_NUMBER}", 1)
        else:  # a table, or nothing at all
            inner = f'<w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>{_NUMBER}</w:p>{inner}'
        part.element.append(parse_xml(f'<w:footnote {SPACES} w:id="{number}">{inner}</w:footnote>'))


def _part(document: "Document") -> "StoryPart":
    from docx.opc.packuri import PackURI
    from docx.oxml import parse_xml
    from docx.parts.story import StoryPart

    element = parse_xml(f"<w:footnotes {SPACES}>{_LINES}</w:footnotes>")
    package = document.part.package
    assert package is not None
    made = StoryPart(PackURI("/word/footnotes.xml"), _KIND, element, package)
    document.part.relate_to(made, _RELATION)
    return made
