"""An Apple News Format document: ``article.json``, its pictures in the same bundle.

https://developer.apple.com/documentation/applenewsformat
"""

import json
from collections.abc import Iterable
from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import (
    Block,
    Code,
    Content,
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
    content_of,
    flat,
    walk_blocks,
)
from writer.exporters.content.counting import Counts
from writer.exporters.content.dates import assumed, eastern
from writer.exporters.content.html import Writer
from writer.exporters.content.model import with_tags
from writer.exporters.content.pictures import pictures_of
from writer.exporters.content.reading import words_of
from writer.exporters.content.uris import web_address
from writer.exporters.losses import changed_slug, closing, lost, no_place, opening
from writer.exporters.tips import tips
from writer.render.metadata import Metadata
from writer.speech import say
from writer.story import Story

NAME = "apple-news"
TITLE = "Apple News"
SUFFIX = ".apple-news.json"
_VERSION = "1.9"  # the first with all that is used here
_HELD = (
    *("headline", "summary", "byline", "dateline", "date", "updated", "tags", "language", "slug"),
    *("developing", "sign_off"),
)
_MOST_KEYWORDS = 50
_ATTRIBUTES = {("a", "href"), ("ol", "start"), ("td", "colspan"), ("td", "rowspan")}
_ATTRIBUTES |= {("th", "colspan"), ("th", "rowspan")}
_KNOWN = frozenset(["a", "strong", "b", "em", "i", "sub", "sup", "del", "s", "pre", "code", "samp"])

Component = dict[str, object]


def losses(story: Story) -> tuple[Loss, ...]:
    """What Apple News has no place for."""
    content = content_of(story)
    counts = Counts(content)
    said, html, embeds = counts.attributions, counts.html, counts.embeds
    words, pictures, credits = counts.without(_KNOWN), counts.pictures_as_words, counts.credits
    full, odd = counts.full_items, counts.odd_quotes
    nowhere = _pictures_nowhere(content)
    cut = max(len(content.tags) - _MOST_KEYWORDS, 0)
    return (
        *opening(story, content, zone=False),
        *assumed("Apple News", content),
        *changed_slug(content),
        *no_place("Apple News", content, _HELD),
        *lost(
            "quote.attribution",
            said,
            say(
                "Apple News has no place for the attribution of {counted}: kept as a line below.",
                counted=counted(said, "quote"),
            ),
        ),
        *lost(
            "list.items",
            full,
            say(
                "Apple News’s lists hold words only: the parts of {counted} are kept as paragraphs.",
                counted=counted(full, "list item"),
            ),
        ),
        *lost(
            "quote.lines",
            odd,
            say(
                "Apple News’s quotes hold words only: the parts of {counted} are kept as paragraphs.",
                counted=counted(odd, "quote"),
            ),
        ),
        *lost(
            "read-more", min(content.breaks, 1), say("Apple News has no read-more break: left out.")
        ),
        *lost(
            "text.marks",
            words,
            say(
                "Apple News has no mark for {counted} of text: kept as plain words.",
                counted=counted(words, "piece"),
            ),
        ),
        *lost(
            "html.flat",
            html,
            say(
                "Apple News holds no boxes: {counted} kept as paragraphs.",
                counted=counted(html, "passage"),
            ),
        ),
        *lost(
            "embed.link", embeds, say("{counted} kept as a link.", counted=counted(embeds, "embed"))
        ),
        *lost(
            "image.credit",
            credits,
            say(
                "Apple News has no place for the credit of {counted}: kept at the end of the caption.",
                counted=counted(credits, "picture"),
            ),
        ),
        *lost(
            "image.inline",
            pictures,
            say(
                "Apple News has no pictures inside lines: {counted} kept as words.",
                counted=counted(pictures, "picture"),
            ),
        ),
        *lost(
            "image.address",
            nowhere,
            say(
                "Apple News shows pictures of its bundle and of the web: {counted} kept as words.",
                counted=counted(nowhere, "picture"),
            ),
        ),
        *lost(
            "tags.most",
            cut,
            say(
                "Apple News takes {most} keywords: {cut} left out.",
                most=_MOST_KEYWORDS,
                cut=cut,
            ),
        ),
        *tips("Apple News", content),
        *closing(story, content, no_notes="Apple News"),
    )


def _pictures_nowhere(content: Content) -> int:
    """The pictures whose addresses mean something on one site only."""
    known = pictures_of(content, None, "", "bundle://").addresses
    shown = (one for one in walk_blocks(content.blocks) if isinstance(one, Figure) and one.url)
    return sum(1 for one in shown if not photo_address(known.get(one.url, one.url)))


def export(story: Story, folder: Path | None = None) -> Output:
    """The document; pictures go into its bundle under the names it uses."""
    content = content_of(story)
    pictures = pictures_of(content, folder, "", "bundle://")
    document = {
        "version": _VERSION,
        "identifier": content.slug[:64],
        "language": content.language,
        "title": content.headline,
        "layout": {"columns": 7, "width": 1024, "margin": 60, "gutter": 20},
        "documentStyle": {"backgroundColor": "#FFFFFF"},
        "componentTextStyles": {
            "default": {"fontName": "Georgia", "fontSize": 18, "lineHeight": 26}
        },
        "metadata": _metadata(story, content),
        "components": _Components(pictures.addresses).story(content),
    }
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)


def _metadata(story: Story, content: Content) -> dict[str, object]:
    found: dict[str, object] = {
        "authors": list(dict.fromkeys(content.byline)),
        "dateCreated": eastern(content.date),
        "datePublished": eastern(content.date),
        "dateModified": eastern(content.updated),
        "excerpt": content.summary,
        "keywords": list(content.tags[:_MOST_KEYWORDS]),
        "canonicalURL": web_address(Metadata(story, content.shown).address),
        "generatorName": "Writer",
    }
    return {key: value for key, value in found.items() if value not in ("", [])}


class _Components:
    """Writes components; ``addresses`` says where pictures are."""

    def __init__(self, addresses: dict[str, str]) -> None:
        self._html = _Words(addresses)

    def story(self, content: Content) -> list[Component]:
        """Title, byline and intro, then the body."""
        names = ", ".join(content.byline)
        state = content.shown.words.developing if content.developing else ""
        line = " · ".join(filter(None, (names, content.dateline, state)))
        head = [("title", content.headline), ("byline", line), ("intro", content.summary)]
        found: list[Component] = [{"role": role, "text": words} for role, words in head if words]
        for block in flat(content.whole):
            found += self._block(block)
        return _joined(found)

    def _block(self, block: Block) -> list[Component]:
        match block:
            case Paragraph() | List():
                return [_body(self._html.blocks(_simple([block]), ""))]
            case Heading():
                role = f"heading{block.level}"
                return [{"role": role, "format": "html", "text": self._html.inlines(block.inlines)}]
            case Quote():
                return self._quote(block)
            case Table():
                return [{"role": "htmltable", "html": self._html.table(block)}]
            case Figure():
                return self._photo(block)
            case Embed():
                address = self._html.text(block.url)
                return [_body(f'<p><a href="{address}">{address}</a></p>')]
            case Code():
                return [_body(f"<pre>{self._html.text(block.text)}</pre>")] if block.text else []
            case Divider():
                return [{"role": "divider"}]
            case ReadMore() | Html():
                return []

    def _quote(self, block: Quote) -> list[Component]:
        """A pull quote repeats the body; who said it is a component of the same kind."""
        role = "pullquote" if block.pull else "quote"
        said = self._html.blocks(_simple(block.blocks), "")
        found: list[Component] = [{"role": role, "format": "html", "text": said}] if said else []
        if block.by:
            by = f"<p>— {self._html.inlines(block.by)}</p>"
            found.append({"role": role, "format": "html", "text": by} if block.pull else _body(by))
        return found

    def _photo(self, block: Figure) -> list[Component]:
        address = photo_address(self._html.address(block.url))
        if not address:
            words = [one for one in (block.alt, block.below) if one]
            return [_body(f"<p>{self._html.text(one)}</p>") for one in words]
        photo: Component = {"role": "photo", "URL": address}
        if block.below:
            photo["caption"] = block.below
        if block.alt:
            photo["accessibilityCaption"] = block.alt
        return [photo]


def photo_address(address: str) -> str:
    """``address`` when Apple finds a picture there: in the bundle or on the web; else ''."""
    return address if address.startswith("bundle://") else web_address(address)


class _Words(Writer):
    """HTML of the elements that Apple News knows."""

    def tag(self, name: str, attributes: Iterable[tuple[str, str]], *, void: bool = False) -> str:
        """Only links, cells and lists keep attributes."""
        kept = [(key, value) for key, value in attributes if (name, key) in _ATTRIBUTES]
        return super().tag(name, kept, void=void)

    def inlines(self, inlines: Iterable[Inline]) -> str:
        """A run of words with only known marks."""
        return super().inlines(with_tags(inlines, _KNOWN))


def _simple(blocks: Iterable[Block]) -> list[Block]:
    """Paragraphs and lists of words: what a text component holds."""
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, List):
            items = tuple(tuple(_simple(item)) for item in block.items)
            found.append(List(block.ordered, items, block.start, block.tight))
        elif isinstance(block, Paragraph):
            found.append(block)
        elif words_of(block):
            found.append(Paragraph(words_of(block)))
    return found


def _body(html: str) -> Component:
    return {"role": "body", "format": "html", "text": html}


def _joined(components: list[Component]) -> list[Component]:
    """Neighbouring body components as one: a paragraph is not a component of its own."""
    joined: list[Component] = []
    for one in components:
        if joined and one["role"] == joined[-1]["role"] == "body":
            joined[-1] = _body(f"{joined[-1]['text']}{one['text']}")
        else:
            joined.append(one)
    return joined
