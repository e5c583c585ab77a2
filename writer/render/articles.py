"""The article of a story: what the preview shows and every HTML export holds, byte for byte."""

from pathlib import Path

from writer.render.blocks import render_block
from writer.render.context import Context
from writer.render.heading import Heading
from writer.render.levels import levelled
from writer.render.templates import template
from writer.story import Story

_SAMPLE_BLOCKS = 12


def fragments(story: Story, context: Context | None = None) -> list[str]:
    """The HTML of each block in order, '' for what is not published. Each is one element.

    To show them one by one, give each a box with ``display: flow-root`` in ``.story-body``.
    """
    context = context or Context.of(story)
    return levelled([render_block(block, context) for block in story.blocks])


def heading(story: Story) -> Heading:
    """What head and foot show of a story."""
    if story.fields.language:
        return Heading(story.fields)
    return Heading(story.fields, " ".join(block.text for block in story.blocks[:_SAMPLE_BLOCKS]))


def header(story: Story) -> str:
    """The head of the article: kicker, headline, summary, byline and dates."""
    return header_html(heading(story))


def footer(story: Story) -> str:
    """The foot of the article: the sign-off; '' when there is none."""
    return footer_html(heading(story))


def header_html(shown: Heading) -> str:
    """The head of an article with this heading."""
    from markupsafe import Markup

    return template("header.html").render(
        kicker=shown.kicker,
        headline=shown.headline,
        summary=shown.summary,
        meta=[Markup(piece) for piece in shown.meta],
    )


def footer_html(shown: Heading) -> str:
    """The foot of an article with this heading."""
    return template("footer.html").render(sign_off=shown.sign_off) if shown.sign_off else ""


def body(story: Story, context: Context | None = None) -> str:
    """The blocks of a story, one after the other."""
    return "\n".join(filter(None, fragments(story, context)))


def article(story: Story, folder: Path | None = None) -> str:
    """The ``article`` element of a story; pictures that lie in ``folder`` are put into it."""
    shown = heading(story)
    parts = [
        '<article class="story">',
        header_html(shown),
        '<div class="story-body">',
        body(story, Context.of(story, folder)),
        "</div>",
        footer_html(shown),
        "</article>",
    ]
    return "\n".join(filter(None, parts))
