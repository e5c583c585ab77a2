"""Markdown for Astro, with the field names of its own blog template.

What a site's schema does not name it drops; what the schema demands and the story lacks stops the
build, so a description is always written.
"""

import re
from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import Content, Figure, content_of
from writer.exporters.content.html import Writer
from writer.exporters.content.pictures import Pictures, pictures_of
from writer.exporters.losses import lost
from writer.exporters.sites.dialect import Dialect
from writer.exporters.sites.front import front_matter
from writer.exporters.sites.markdown import Markdown
from writer.exporters.sites.reading import commonmark
from writer.exporters.sites.site import Site, hidden, lead_of, unread
from writer.exporters.sites.words import Words
from writer.render.metadata import Metadata
from writer.speech import say
from writer.story import Story

NAME = "astro"
TITLE = "Markdown for Astro"
SUFFIX = ".md"


def _figure(figure: Figure, address: str) -> str:
    """A picture that Astro finds and prepares, which it does for Markdown's alone."""
    picture = Words(DIALECT, {figure.url: address}).picture(figure.url, figure.alt)
    text = Writer().text
    credit = f'<span class="credit">{text(figure.credit)}</span>' if figure.credit else ""
    below = " ".join(filter(None, (text(figure.caption), credit)))
    caption = f"\n\n<figcaption>{below}</figcaption>" if below else ""
    return f"<figure>\n\n{picture}{caption}\n\n</figure>"


DIALECT = Dialect(
    "astro",
    commonmark,
    pull_quote=('<blockquote class="pull-quote">', "</blockquote>"),
    figure=_figure,
    asset_pictures=True,
)
SITE = Site("Astro", DIALECT)
_IN_HTML = re.compile(r'<img [^>]*?src="\./')


def losses(story: Story) -> tuple[Loss, ...]:
    """What Astro has no place for, or has only where the site's own pages show it."""
    content = content_of(story)
    own = [*hidden("Astro", content, say("It does so where the site’s pages look at draft."))]
    if content.breaks:
        message = say("Astro has no read-more break: the lead is the field excerpt.")
        own.append(Loss("read-more.field", message))
    if content.date is None:
        message = say("Astro’s blog template demands a date, and there is none it can read.")
        own.append(Loss("date.missing", message))
    inside = len(
        _IN_HTML.findall(Markdown(DIALECT, _pictures(content, None).addresses).story(content))
    )
    own += lost(
        "image.html",
        inside,
        say(
            "Astro hands on no pictures of HTML: put {counted} into the site’s public folder.",
            counted=counted(inside, "picture"),
        ),
    )
    return SITE.losses(story, *own)


def export(story: Story, folder: Path | None = None) -> Output:
    """The entry of a content collection; its pictures lie beside it."""
    content = content_of(story)
    name = f"{content.slug}.md" if content.fields.slug else ""
    pictures = _pictures(content, folder)
    front = front_matter(_fields(story, content), content.extras)
    return SITE.output(content, front, pictures, name)


def _pictures(content: Content, folder: Path | None) -> Pictures:
    into = f"{content.slug}/"
    return pictures_of(content, folder, into, f"./{into}")


def _fields(story: Story, content: Content) -> dict[str, object]:
    names = content.byline
    return {
        "title": content.headline,
        "description": Metadata(story, content.shown).description,
        "excerpt": lead_of(content),
        "author": names[0] if len(names) == 1 else list(names),
        "date": content.date,
        "pubDate": content.date,
        "updatedDate": content.updated,
        "embargo": content.embargo,
        "slug": content.slug if content.fields.slug else "",
        "category": content.section,
        "tags": list(content.tags),
        "dateline": content.dateline,
        "lang": content.typed_language,
        "status": content.status,
        "developing": content.developing or None,
        **unread(content),
        "draft": not content.is_public or None,
    }
