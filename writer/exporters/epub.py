"""An e-book: the page in a file that readers' devices open, with its pictures inside."""

from pathlib import Path

from writer.exporters.base import Loss, Output
from writer.exporters.content import content_of
from writer.exporters.documents.archive import archive
from writer.exporters.documents.epub_parts import (
    CONTAINER,
    MIMETYPE,
    navigation,
    package,
    page,
)
from writer.exporters.documents.losses import (
    embeds,
    of_fields,
    of_pictures,
    of_read_more,
    relative_links,
)
from writer.exporters.documents.raster import for_office
from writer.exporters.documents.xhtml import Book
from writer.exporters.losses import closing, opening
from writer.exporters.pictures import Picture, gather, sources_in
from writer.render import article, stylesheet
from writer.speech import say
from writer.story import Story

NAME = "epub"
TITLE = "E-book (EPUB)"
SUFFIX = ".epub"
BINARY = True
_SHOWN = ("headline", "summary", "byline", "dateline", "date", "updated", "section", "tags")
_HELD = frozenset({*_SHOWN, "language", "developing", "sign_off", "byline.web"})


def losses(story: Story) -> tuple[Loss, ...]:
    """An e-book has no site around it: no read-more break, no addresses within the site."""
    content = content_of(story)
    return (
        *opening(story, content, zone=False),
        *of_fields("An e-book", content, _HELD),
        *of_read_more("An e-book", content),
        *embeds("An e-book", content),
        *relative_links("An e-book", content),
        *closing(story, content),
    )


def export(story: Story, folder: Path | None = None) -> Output:
    """The book; pictures that lie beside the story are put into it."""
    content = content_of(story)
    html = article(story)
    found = gather(sources_in(html), folder)
    files = {source: _for_readers(one) for source, one in found.found.items()}
    book = Book({source: name for source, (name, _) in files.items()})
    body = book.xhtml(html)
    pictures = dict(files.values())
    names = sorted(pictures)
    entries = [
        ("mimetype", MIMETYPE),
        ("META-INF/container.xml", CONTAINER),
        ("EPUB/package.opf", package(content, names, described=_is_described(html))),
        ("EPUB/nav.xhtml", navigation(content, book.headings)),
        ("EPUB/story.xhtml", page(content, body)),
        ("EPUB/style.css", stylesheet().encode()),
        *((f"EPUB/{name}", pictures[name]) for name in names),
    ]
    said = tuple(of_pictures(found, book.absent, say("an e-book")))
    return Output(archive(entries, stored=frozenset({"mimetype"})), losses=said)


def _for_readers(picture: Picture) -> tuple[str, bytes]:
    """A picture's name and bytes, of a kind that every reading device shows."""
    if picture.kind != "image/avif":
        return picture.name, picture.data
    return f"{picture.name.removesuffix('.avif')}.png", for_office(picture).data


def _is_described(html: str) -> bool:
    return ' alt=""' not in html
