"""The page on paper, as a PDF: printed by the engine that shows the preview."""

from pathlib import Path

from writer.exporters.base import Loss, Output
from writer.exporters.content import Content, content_of
from writer.exporters.documents.losses import embeds, of_fields, of_pictures, of_read_more
from writer.exporters.documents.pdf_file import finished
from writer.exporters.documents.printing import print_page
from writer.exporters.losses import closing, opening
from writer.exporters.pictures import gather, sources_in
from writer.render import article, page
from writer.story import Story

NAME = "pdf"
TITLE = "PDF"
SUFFIX = ".pdf"
BINARY = True
_SHOWN = ("headline", "summary", "byline", "dateline", "date", "updated", "section", "tags")
_HELD = frozenset({*_SHOWN, "language", "developing", "sign_off"})
_LETTER = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE"})  # where paper is not A4


def losses(story: Story) -> tuple[Loss, ...]:
    """Paper has no read-more break, and not every field."""
    content = content_of(story)
    return (
        *opening(story, content, zone=False),
        *of_fields("A PDF", content, _HELD),
        *of_read_more("A PDF", content),
        *embeds("A PDF", content),
        *closing(story, content),
    )


def export(story: Story, folder: Path | None = None) -> Output:
    """The printed page; pictures that lie beside the story are on it. Raises CannotPrint."""
    content = content_of(story)
    html = page(story, folder).replace("<details>", "<details open>")  # paper cannot be clicked
    sources = sources_in(article(story))
    found = gather(sources, folder)
    absent = [source for source in sources if source not in found.found]
    data = finished(print_page(html, _paper(content)), content)
    return Output(data, losses=tuple(of_pictures(found, absent, "a PDF")))


def _paper(content: Content) -> str:
    """The paper of the story's country, so that the same story makes the same file anywhere."""
    region = content.language.rpartition("-")[2]
    return "Letter" if region in _LETTER else "A4"
