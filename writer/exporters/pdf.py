"""The page on paper, as a PDF: printed by the engine that shows the preview."""

import re
from collections.abc import Iterator
from pathlib import Path

from writer.exporters.base import Loss, Output
from writer.exporters.content import (
    Content,
    Figure,
    Heading,
    List,
    Quote,
    Table,
    content_of,
    walk_blocks,
)
from writer.exporters.documents.losses import (
    embeds,
    of_fields,
    of_pictures,
    of_read_more,
    relative_links,
)
from writer.exporters.documents.paper import paper_of
from writer.exporters.documents.pdf_file import finished
from writer.exporters.documents.pdf_outline import with_places
from writer.exporters.documents.printing import print_page
from writer.exporters.documents.runs import absolute
from writer.exporters.losses import closing, lost, opening
from writer.exporters.pictures import gather, sources_in
from writer.exporters.tips import tips
from writer.render import article, page
from writer.render.templates import DEFAULT, Template
from writer.speech import say
from writer.story import Story

NAME = "pdf"
TITLE = "PDF"
SUFFIX = ".pdf"
BINARY = True
SLOW = True
TEMPLATED = True
_SHOWN = ("headline", "summary", "byline", "dateline", "date", "updated", "section", "tags")
_HELD = frozenset({*_SHOWN, "language", "developing", "sign_off", "byline.web"})
_LINK = re.compile(r'<a href="([^"]*)"')


def losses(story: Story) -> tuple[Loss, ...]:
    """Paper has no read-more break, and not every field."""
    content = content_of(story)
    return (
        *opening(story, content, zone=False),
        *of_fields("A PDF", content, _HELD),
        *of_read_more("A PDF", content),
        *embeds("A PDF", content),
        *relative_links("A PDF", content),
        *tips("A PDF", content),
        *_untagged(content),
        *closing(story, content),
    )


def _untagged(content: Content) -> Iterator[Loss]:
    """The page engine prints no tags (ISO 32000-1, 14.8): those who hear a PDF hear words alone."""
    parts = (Heading, Quote, List, Table, Figure)
    number = sum(1 for block in walk_blocks(content.blocks) if isinstance(block, parts))
    yield from lost(
        "structure.untagged",
        number,
        say(
            "A PDF has no tags for screen readers: its headings, quotes, lists and pictures are words there."
        ),
    )


def export(story: Story, folder: Path | None = None, template: Template = DEFAULT) -> Output:
    """The printed page in a house's ``template``; pictures that lie beside the story are on it.

    Raises CannotPrint and BrokenTemplate.
    """
    content = content_of(story)
    html, headings = with_places(_for_paper(page(story, folder, template)))
    sources = sources_in(article(story))
    found = gather(sources, folder)
    absent = [source for source in sources if source not in found.found]
    data = finished(print_page(html, paper_of(content)), content, headings)
    return Output(data, losses=tuple(of_pictures(found, absent, say("a PDF"))))


def _for_paper(html: str) -> str:
    """The page with what folds opened, and with no link to a place on a site nobody knows."""
    html = html.replace("<details>", "<details open>")
    return _LINK.sub(lambda link: f'<a href="{url}"' if (url := absolute(link[1])) else "<a", html)
