"""Markdown for Eleventy, read by markdown-it."""

from pathlib import Path

from writer.exporters.base import Loss, Output
from writer.exporters.content import Content, content_of
from writer.exporters.sites.dialect import Dialect
from writer.exporters.sites.front import front_matter
from writer.exporters.sites.reading import commonmark
from writer.exporters.sites.site import Site, beside, has_liquid, hidden, lead_of, unread
from writer.speech import say
from writer.story import Story

NAME = "eleventy"
TITLE = "Markdown for Eleventy"
SUFFIX = ".md"
DIALECT = Dialect(
    "eleventy",
    commonmark,
    smart=False,
    notes=False,
    pull_quote=('<blockquote class="pull-quote">', "</blockquote>"),
)
SITE = Site("Eleventy", DIALECT)


def losses(story: Story) -> tuple[Loss, ...]:
    """What Eleventy has no place for, or does only when the site's configuration asks for it."""
    content = content_of(story)
    own = [*hidden("Eleventy", content)]
    if content.breaks:
        message = say(
            "Eleventy cuts a page only where its configuration sets <!--more--> as excerpt separator: the lead is also the field excerpt."
        )
        own.append(Loss("read-more.configuration", message))
    if beside(content, None).addresses:
        message = say(
            "Eleventy copies pictures only where its configuration says so (passthrough copy)."
        )
        own.append(Loss("image.configuration", message))
    return SITE.losses(story, *own)


def export(story: Story, folder: Path | None = None) -> Output:
    """The page, under the story's slug: Eleventy takes its address from the file's name."""
    content = content_of(story)
    name = f"{content.slug}.md" if content.fields.slug else ""
    front = front_matter(_fields(content), content.extras)
    return SITE.output(content, front, beside(content, folder), name)


def _fields(content: Content) -> dict[str, object]:
    names = content.byline
    return {
        "title": content.headline,
        "description": content.summary,
        "excerpt": lead_of(content),
        "author": names[0] if len(names) == 1 else list(names),
        "date": content.date,
        "updated": content.updated,
        "embargo": content.embargo,
        "category": content.section,
        "tags": list(content.tags),
        "dateline": content.dateline,
        "lang": content.typed_language,
        "status": content.status,
        "developing": content.developing or None,
        **unread(content),
        "draft": not content.is_public or None,
        "permalink": None if content.is_public else False,
        "eleventyExcludeFromCollections": not content.is_public or None,
        "templateEngineOverride": "md" if has_liquid(content) else "",
    }
