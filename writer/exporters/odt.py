"""An OpenDocument text, for LibreOffice and whoever asks for an open format."""

from pathlib import Path

from writer.exporters.base import Loss, Output
from writer.exporters.content import Content, List, Table, content_of, walk_blocks
from writer.exporters.content.pictures import picture_urls
from writer.exporters.documents.archive import archive
from writer.exporters.documents.head import head_of
from writer.exporters.documents.losses import of_document, of_pictures
from writer.exporters.documents.notes import in_body, left_over
from writer.exporters.documents.odt_body import Body
from writer.exporters.documents.odt_runs import Runs
from writer.exporters.documents.odt_styles import (
    HEAD,
    MIMETYPE,
    SPACES,
    list_style,
    manifest,
    properties,
    styles,
)
from writer.exporters.losses import closing, lost, opening
from writer.exporters.pictures import gather
from writer.speech import say
from writer.story import Story

NAME = "odt"
TITLE = "OpenDocument text"
SUFFIX = ".odt"
BINARY = True
_SHOWN = ("headline", "summary", "byline", "dateline", "date", "updated", "section", "tags")
_HELD = frozenset({*_SHOWN, "language", "slug", "status", "developing", "sign_off"})
_KINDS = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif"}
_HEAD_STYLES = frozenset({"Kicker", "Title", "Subtitle", "Byline"})


def losses(story: Story) -> tuple[Loss, ...]:
    """What a word processor has no place for, or shows in another form."""
    content = content_of(story)
    inside = _tables_in_lists(content)
    return (
        *opening(story, content, zone=False),
        *of_document("OpenDocument", content, _HELD),
        *lost(
            "table.lines",
            inside,
            say("OpenDocument’s lists hold no tables: those in lists are kept as lines."),
        ),
        *closing(story, content),
    )


def _tables_in_lists(content: Content) -> int:
    lists = [one for one in walk_blocks(content.blocks) if isinstance(one, List)]
    tables = {
        id(inner)
        for one in lists
        for item in one.items
        for inner in walk_blocks(item)
        if isinstance(inner, Table)
    }
    return len(tables)


def export(story: Story, folder: Path | None = None) -> Output:
    """The document; pictures that lie beside the story are in it."""
    content = content_of(story)
    urls = picture_urls(content)
    found = gather(urls, folder)
    runs = Runs(found.found)
    text = _text(content, runs)
    pictures = {name: _KINDS[name.rpartition(".")[2]] for name in sorted(runs.media)}
    entries = [
        ("mimetype", MIMETYPE),
        ("META-INF/manifest.xml", manifest(pictures)),
        ("content.xml", text),
        ("styles.xml", styles(content)),
        ("meta.xml", properties(content)),
        *((name, runs.media[name]) for name in pictures),
    ]
    absent = [url for url in urls if url not in found.found]
    said = tuple(of_pictures(found, absent, "OpenDocument"))
    return Output(archive(entries, stored=frozenset({"mimetype"})), losses=said)


def _text(content: Content, runs: Runs) -> bytes:
    body = Body(runs)
    body.take_notes(content.notes, in_body(content))
    for style, words in head_of(content):
        assert style in _HEAD_STYLES
        body.words(style, words)
    body.blocks(content.body)
    body.words("Sign-off", content.sign_off)
    body.blocks(left_over(content))
    body.end()
    lists = list_style("Bullets", ordered=False) + list_style("Numbers", ordered=True)
    return (
        f'{HEAD}<office:document-content {SPACES} office:version="1.3"><office:automatic-styles>'
        f"{runs.styles}{body.styles}{lists}</office:automatic-styles><office:body><office:text>"
        f"{''.join(body.parts)}</office:text></office:body></office:document-content>\n"
    ).encode()
