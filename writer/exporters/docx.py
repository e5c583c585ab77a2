"""A Word document with Word's own styles: headings, quotes and lists that Word knows as such."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from writer.exporters.base import Loss, Output
from writer.exporters.content import Content, content_of
from writer.exporters.documents.losses import of_document, of_pictures
from writer.exporters.losses import closing, opening
from writer.exporters.pictures import Pictures, gather
from writer.render.text import shortened
from writer.story import Story
from writer.story.dates import Moment

if TYPE_CHECKING:
    from docx.document import Document

NAME = "docx"
TITLE = "Word document"
SUFFIX = ".docx"
BINARY = True
_SHOWN = ("headline", "summary", "byline", "dateline", "date", "updated", "section", "tags")
_HELD = frozenset({*_SHOWN, "language", "slug", "status", "developing", "sign_off"})
_LONGEST = 255  # characters of a property


def losses(story: Story) -> tuple[Loss, ...]:
    """What a word processor has no place for, or shows in another form."""
    content = content_of(story)
    return (
        *opening(story, content, zone=False),
        *of_document("Word", content, _HELD),
        *closing(story, content),
    )


def export(story: Story, folder: Path | None = None) -> Output:
    """The document; pictures that lie beside the story are in it."""
    from writer.exporters.content.pictures import picture_urls
    from writer.exporters.documents.archive import archive, in_order
    from writer.exporters.documents.docx_parts import parts_of

    content = content_of(story)
    urls = picture_urls(content)
    found = gather(urls, folder)
    document = _document(content, found)
    absent = [url for url in urls if url not in found.found]
    packed = archive(in_order(parts_of(document)))
    return Output(packed, losses=tuple(of_pictures(found, absent, "Word")))


def _document(content: Content, pictures: Pictures) -> "Document":
    import docx
    from docx.shared import Mm

    from writer.exporters.documents.docx_body import Body
    from writer.exporters.documents.docx_notes import add_notes
    from writer.exporters.documents.docx_runs import Runs
    from writer.exporters.documents.docx_styles import prepare
    from writer.exporters.documents.head import head_of
    from writer.exporters.documents.notes import in_body, left_over
    from writer.exporters.documents.paper import SIZES, paper_of

    document = docx.Document()
    _drop_leftovers(document)
    language, direction = content.shown.locale
    section = document.sections[0]
    section.page_width, section.page_height = map(Mm, SIZES[paper_of(content)])
    prepare(document, language, direction)
    runs = Runs(document.part, pictures.found, direction, in_body(content))
    body = Body(document, runs)
    for style, text in head_of(content):
        body.words(style, text)
    body.blocks(content.body)
    body.words("SignOff", content.sign_off)
    body.blocks(left_over(content))
    add_notes(document, body, runs, content)
    body.put_into(document)
    _describe(document, content)
    return document


def _drop_leftovers(document: "Document") -> None:
    """The template's picture of itself, and its second set of styles.

    Word 2010 read that set beside ours; where both say something else it may offer a repair.
    """
    for relations in (document.part.package.rels, document.part.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.endswith(("/thumbnail", "/stylesWithEffects")):
                del relations[key]


def _describe(document: "Document", content: Content) -> None:
    """The properties that catalogues and readers' aids look at."""
    properties = document.core_properties
    properties.title = shortened(content.headline, _LONGEST)
    properties.author = shortened(", ".join(content.byline), _LONGEST)
    properties.subject = shortened(content.summary, _LONGEST)
    properties.keywords = shortened(", ".join(content.tags), _LONGEST)
    properties.category = shortened(content.section, _LONGEST)
    properties.content_status = shortened(content.status, _LONGEST)
    properties.identifier = shortened(content.slug if content.fields.slug else "", _LONGEST)
    properties.language = content.language
    properties.comments = ""
    properties.last_modified_by = ""
    _date(document, "created", content.date)
    _date(document, "modified", content.updated or content.date)


def _date(document: "Document", name: str, moment: Moment | None) -> None:
    properties = document.core_properties
    if moment is not None:
        written = datetime.fromisoformat(moment.machine)
        with suppress(OverflowError):  # the first or last day of the calendar
            written = written.astimezone(UTC) if written.tzinfo else written
        setattr(properties, name, written.replace(tzinfo=None))
        return
    # The template's own date says nothing of this story.
    element = properties._element
    for child in list(element):
        if str(child.tag).endswith("}" + name):
            element.remove(child)
