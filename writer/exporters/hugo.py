"""Markdown for Hugo, as its own configuration reads it.

Dates are RFC 3339 with their offset: anything else is the year 1 to Hugo, without an error. HTML is
left out of Hugo's pages unless the site allows it, so none is written.
"""

import re
from pathlib import Path

from writer.exporters.base import Loss, Output
from writer.exporters.content import Content, Figure, content_of
from writer.exporters.content.pictures import picture_urls, pictures_of
from writer.exporters.losses import lost
from writer.exporters.sites.dialect import Dialect
from writer.exporters.sites.front import front_matter
from writer.exporters.sites.reading import commonmark
from writer.exporters.sites.site import Site, future, hidden, unread
from writer.exporters.sites.words import Words
from writer.render.urls import is_remote
from writer.speech import say
from writer.story import Story

NAME = "hugo"
TITLE = "Markdown for Hugo"
SUFFIX = ".md"
_SHORTCODE = re.compile(r"\{\{(?=[<%])")
_BROKEN = "{\u200b{"  # what begins a shortcode, kept apart by a space of no width


def _figure(figure: Figure, address: str) -> str:
    """Hugo's own shortcode; its caption is Markdown."""
    values = (
        ("src", _quoted(address)),
        ("alt", _quoted(_escaped(figure.alt))),
        ("caption", _quoted(Words(DIALECT, {}).escaped(figure.below))),
    )
    written = " ".join(f"{key}={value}" for key, value in values if value != '""')
    return f"{{{{< figure {written} >}}}}"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _escaped(text: str) -> str:
    return text.replace("{{", "{ {").replace("}}", "} }")


def _code(text: str) -> str:
    return _SHORTCODE.sub(_BROKEN, text)


DIALECT = Dialect("hugo", commonmark, html=False, marks_in_alt=False, figure=_figure, code=_code)
SITE = Site("Hugo", DIALECT)


def losses(story: Story) -> tuple[Loss, ...]:
    """What Hugo has no place for, or shows only when the site asks for it."""
    content = content_of(story)
    own = [
        *hidden(
            "Hugo",
            content,
            say("It shows it when it is built with {switch}.", switch="--buildDrafts"),
        ),
        *future(
            "Hugo",
            content,
            say("It shows it when it is built with {switch}.", switch="--buildFuture"),
            content.date,
            content.embargo,
        ),
    ]
    if content.summary and content.breaks:
        message = say(
            "Hugo’s summary is what stands before the read-more break: yours is the description."
        )
        own.append(Loss("summary.description", message))
    number = len(_SHORTCODE.findall(story.text))
    own += lost(
        "code.shortcode",
        number,
        say(
            "Hugo would run the shortcodes in code: {number} kept apart by a space of no width.",
            number=number,
        ),
    )
    return SITE.losses(story, *own)


def export(story: Story, folder: Path | None = None) -> Output:
    """A page bundle when there are pictures to go with it, else one file."""
    content = content_of(story)
    local = any(not is_remote(url) for url in picture_urls(content))
    pictures = pictures_of(content, folder, f"{content.slug}/", "")
    name = f"{content.slug}/index.md" if local else ""
    return SITE.output(content, front_matter(_fields(content), content.extras), pictures, name)


def _fields(content: Content) -> dict[str, object]:
    names = content.byline
    return {
        "title": content.headline,
        "description": content.summary,
        "summary": content.summary if not content.breaks else "",
        "author": names[0] if len(names) == 1 else list(names),
        "date": content.date,
        "lastmod": content.updated,
        "publishDate": content.embargo,
        "slug": content.slug if content.fields.slug else "",
        "categories": [content.section] if content.section else [],
        "tags": list(content.tags),
        "dateline": content.dateline,
        "lang": content.typed_language,
        "draft": not content.is_public or None,
        "status": content.status,
        "developing": content.developing or None,
        **unread(content),
    }
