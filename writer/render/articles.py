"""The article of a story: what the preview shows and every HTML export holds, byte for byte."""

from dataclasses import replace
from pathlib import Path

from writer.render.anchors import named
from writer.render.blocks import render_block
from writer.render.context import Context
from writer.render.footnotes import Settled, section, settle
from writer.render.heading import Heading
from writer.render.levels import levelled
from writer.render.parts import Parts, parts
from writer.render.templates import DEFAULT, Template
from writer.story import Story

_SAMPLE_BLOCKS = 12


def fragments(story: Story, context: Context | None = None) -> list[str]:
    """The HTML of each block in order, '' for what is not published. Each is one element.

    To show them one by one, give each a box with ``display: flow-root`` in ``.story-body``.
    """
    return settled_blocks(story, context).fragments


def settled_blocks(story: Story, context: Context | None = None) -> Settled:
    """The HTML of each block in order, and the story's notes."""
    context = context or Context.of(story)
    settled = settle(levelled([render_block(block, context) for block in story.blocks]))
    return replace(settled, fragments=named(settled.fragments))


def heading(story: Story) -> Heading:
    """What head and foot show of a story."""
    if story.fields.language:
        return Heading(story.fields)
    return Heading(story.fields, " ".join(block.text for block in story.blocks[:_SAMPLE_BLOCKS]))


def parts_of(story: Story, template: Template = DEFAULT) -> Parts:
    """What ``template`` makes of a story's fields. Raises BrokenTemplate."""
    if template.is_own:
        from writer.render.apart import parts_apart

        return parts_apart(story.front, heading(story).sample, template)
    return parts(heading(story), template)


def header(story: Story, template: Template = DEFAULT) -> str:
    """The head of the article: kicker, headline, summary, byline and dates."""
    return parts_of(story, template).header


def footer(story: Story, template: Template = DEFAULT) -> str:
    """The foot of the article: the sign-off; '' when there is none."""
    return parts_of(story, template).footer


def body(story: Story, context: Context | None = None) -> str:
    """The blocks of a story, one after the other."""
    return "\n".join(filter(None, fragments(story, context)))


def notes(story: Story, context: Context | None = None) -> str:
    """The section with a story's footnotes; '' when there are none."""
    if not any(block.kind == "footnote" for block in story.blocks):
        return ""
    return _section(settled_blocks(story, context), story)


def _section(settled: Settled, story: Story) -> str:
    if not settled.notes:
        return ""
    language = heading(story).language
    return section(settled.items(language), language)


def article(story: Story, folder: Path | None = None, template: Template = DEFAULT) -> str:
    """The ``article`` element of a story; pictures that lie in ``folder`` are put into it.

    Raises BrokenTemplate, as all that depends on a template.
    """
    return article_with(parts_of(story, template), story, folder)


def article_with(made: Parts, story: Story, folder: Path | None = None) -> str:
    """The ``article`` element around what a template made."""
    settled = settled_blocks(story, Context.of(story, folder))
    pieces = [
        '<article class="story">',
        made.header,
        '<div class="story-body">',
        "\n".join(filter(None, settled.fragments)),
        "</div>",
        made.footer,
        _section(settled, story),
        "</article>",
    ]
    return "\n".join(filter(None, pieces))
