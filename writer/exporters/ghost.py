"""A Ghost post as its Admin API takes it: fields, and the body as Lexical.

https://ghost.org/docs/admin-api/#creating-a-post
"""

import json
from collections.abc import Iterable
from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import Content, content_of
from writer.exporters.content.counting import Counts
from writer.exporters.content.dates import assumed, utc
from writer.exporters.content.pictures import picture_urls, pictures_of
from writer.exporters.ghost_lexical import KNOWN, Lexical
from writer.exporters.losses import FIELDS, changed_slug, closing, listed, lost, no_place, opening
from writer.exporters.tips import tips
from writer.render.text import shortened
from writer.render.urls import is_remote
from writer.speech import say
from writer.story import Story

NAME = "ghost"
TITLE = "Ghost"
SUFFIX = ".ghost.json"
LONGEST_TITLE = 255  # characters; Ghost refuses more
LONGEST_EXCERPT = 300
HELD = (
    *("headline", "summary", "byline", "date", "section", "tags", "slug", "status", "embargo"),
    *("developing", "sign_off"),
)
_LIVE = ("published", "corrected")


def losses(story: Story) -> tuple[Loss, ...]:
    """What a Ghost post has no place for."""
    content = content_of(story)
    local = sum(1 for url in picture_urls(content) if not is_remote(url))
    upload = say(
        "{counted} must be uploaded to Ghost: the post only names files.",
        counted=counted(local, "picture"),
    )
    return (
        *post_losses(story, content, HELD),
        *lost("image.upload", local, upload),
        *closing(story, content, no_notes="Ghost"),
    )


def post_losses(story: Story, content: Content, held: tuple[str, ...]) -> tuple[Loss, ...]:
    """What is lost in a post, however it gets into Ghost."""
    return (
        *opening(story, content, zone=False),
        *assumed("Ghost", content),
        *changed_slug(content),
        *no_place("Ghost", content, held),
        *_cut("headline", content.headline, LONGEST_TITLE),
        *_cut("summary", content.summary, LONGEST_EXCERPT),
        *_state(content),
        *body_losses(content),
    )


def _cut(name: str, text: str, most: int) -> tuple[Loss, ...]:
    if len(text) <= most:
        return ()
    return (
        Loss(
            f"{name}.cut",
            say(
                "Ghost takes {most} characters of the field “{field}”: yours is cut there.",
                most=most,
                field=FIELDS[name],
            ),
        ),
    )


def _state(content: Content) -> list[Loss]:
    found: list[Loss] = []
    if content.byline:
        names = listed(list(content.byline))
        message = say(
            "Ghost takes authors from its own staff list: choose {names} there.", names=names
        )
        found.append(Loss("byline.staff", message, len(content.byline)))
    if content.embargo:
        message = say("Ghost has no embargo: the post is a draft until you schedule it.")
        found.append(Loss("embargo.draft", message))
    if content.status not in ("", "draft", *_LIVE):
        message = say("Ghost has no status “{status}”: the post is a draft.", status=content.status)
        found.append(Loss("status.draft", message))
    if content.developing or content.status == "corrected":
        message = say("Ghost has no place for the state of a story: kept as an internal tag.")
        found.append(Loss("status.tag", message))
    return found


def body_losses(content: Content) -> tuple[Loss, ...]:
    """What Lexical has no form for."""
    counts = Counts(content, in_html=False)
    said = counts.attributions + counts.pull_attributions
    tables, embeds, full = counts.tables, counts.embeds, counts.full_items
    words, pictures, odd = counts.without(KNOWN), counts.stray_pictures, counts.odd_quotes
    return (
        *lost(
            "quote.attribution",
            said,
            say(
                "Ghost has no place for the attribution of {counted}: kept as a last line.",
                counted=counted(said, "quote"),
            ),
        ),
        *lost(
            "quote.lines",
            odd,
            say(
                "Ghost’s quotes hold words only: the parts of {counted} kept as lines.",
                counted=counted(odd, "quote"),
            ),
        ),
        *lost("read-more", min(content.breaks, 1), say("Ghost has no read-more break: left out.")),
        *lost(
            "table.html",
            tables,
            say(
                "Ghost has no tables: {counted} kept as an HTML card.",
                counted=counted(tables, "table"),
            ),
        ),
        *lost(
            "embed.link",
            embeds,
            say("{counted} kept as a link: paste it in Ghost.", counted=counted(embeds, "embed")),
        ),
        *lost(
            "list.items",
            full,
            say(
                "Ghost’s lists hold words only: the parts of {counted} kept as lines.",
                counted=counted(full, "list item"),
            ),
        ),
        *lost(
            "text.marks",
            words,
            say(
                "Ghost has no mark for {counted} of text: kept as plain words.",
                counted=counted(words, "piece"),
            ),
        ),
        *lost(
            "image.inline",
            pictures,
            say(
                "Ghost has no pictures inside lines: {counted} kept as words.",
                counted=counted(pictures, "picture"),
            ),
        ),
        *tips("Ghost", content, links=False, in_html=False, in_paragraphs=False),
    )


def post(content: Content, lexical: str) -> dict[str, object]:
    """The post's fields, those that are empty left out."""
    status = "published" if content.status in _LIVE and not content.embargo else "draft"
    tags = [name for name in (content.section, *content.tags) if name]
    if content.developing:
        tags.append("#developing")
    if content.status == "corrected":
        tags.append("#corrected")
    fields: dict[str, object] = {
        "title": shortened(content.headline, LONGEST_TITLE),
        "slug": content.slug,
        "lexical": lexical,
        "custom_excerpt": shortened(content.summary, LONGEST_EXCERPT),
        "status": status,
        "published_at": _milliseconds(utc(content.date)),
        "tags": [{"name": name} for name in _once(tags)],
    }
    return {key: value for key, value in fields.items() if value not in ("", [])}


def _once(names: Iterable[str]) -> Iterable[str]:
    """Tags whose letters differ in case only are one to Ghost: the first stays."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    return found.values()


def _milliseconds(written: str) -> str:
    """As Ghost itself writes dates."""
    return written.replace("Z", ".000Z")


def export(story: Story, folder: Path | None = None) -> Output:
    """The body of the request that makes the post."""
    content = content_of(story)
    pictures = pictures_of(content, folder)
    made = {"posts": [post(content, Lexical(pictures.addresses, pictures.sizes).story(content))]}
    text = json.dumps(made, ensure_ascii=False, indent=2) + "\n"
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)
