"""Markdown for Jekyll, read by kramdown: a post named by its date, as Jekyll demands."""

from pathlib import Path

from writer.exporters.base import Loss, Output
from writer.exporters.content import Content, content_of
from writer.exporters.content.pictures import pictures_of
from writer.exporters.sites.dialect import Dialect
from writer.exporters.sites.front import front_matter
from writer.exporters.sites.reading import commonmark
from writer.exporters.sites.site import Site, future, has_liquid, hidden, unread
from writer.speech import say
from writer.story import Story

NAME = "jekyll"
TITLE = "Markdown for Jekyll"
SUFFIX = ".md"
HOME = "_posts"
DIALECT = Dialect(
    "jekyll",
    commonmark,
    code_in_lists=False,
    pipes_in_code=False,
    pull_quote=("", "{: .pull-quote}"),
)
SITE = Site("Jekyll", DIALECT)
_NO_DATE = "1970-01-01"


def losses(story: Story) -> tuple[Loss, ...]:
    """What Jekyll has no place for, and what it does with the fields that may surprise."""
    content = content_of(story)
    own = [
        *hidden(
            "Jekyll",
            content,
            say("It shows it when it is built with {switch}.", switch="--unpublished"),
        ),
        *future("Jekyll", content, say("It shows it when the site says future: true.")),
    ]
    if _day(content) == _NO_DATE:
        message = say(
            "Jekyll names a post by its date, and there is none: {date} stands in.",
            date=_NO_DATE,
        )
        own.append(Loss("date.missing", message))
    if content.section:
        own.append(
            Loss("section.address", say("Jekyll makes the section a part of the post’s address."))
        )
    if content.summary and content.breaks:
        message = say(
            "Jekyll’s excerpt is what stands before the read-more break: your summary is the description."
        )
        own.append(Loss("summary.description", message))
    return SITE.losses(story, *own)


def export(story: Story, folder: Path | None = None) -> Output:
    """The post; its pictures lie in ``assets`` of the site."""
    content = content_of(story)
    into = f"assets/{content.slug}/"
    pictures = pictures_of(content, folder, into, f"/{into}")
    name = f"{_day(content)}-{content.slug}.md"
    front = front_matter(_fields(content), content.extras)
    return SITE.output(content, front, pictures, name)


def _day(content: Content) -> str:
    moment = content.date or content.updated or content.embargo
    return moment.machine[:10] if moment else _NO_DATE


def _fields(content: Content) -> dict[str, object]:
    names = content.byline
    return {
        "layout": "post",
        "title": content.headline,
        "description": content.summary,
        "excerpt": content.summary if not content.breaks else "",
        "excerpt_separator": "<!--more-->" if content.breaks else "",
        "author": names[0] if len(names) == 1 else list(names),
        "date": content.date or content.updated or content.embargo,
        "last_modified_at": content.updated,
        "embargo": content.embargo,
        "slug": content.slug if content.fields.slug else "",
        "categories": [content.section] if content.section else [],
        "tags": list(content.tags),
        "dateline": content.dateline,
        "lang": content.typed_language,
        "status": content.status,
        "developing": content.developing or None,
        **unread(content),
        "published": None if content.is_public else False,
        "render_with_liquid": False if has_liquid(content) else None,
    }
