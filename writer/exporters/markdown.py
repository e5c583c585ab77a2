"""CommonMark with ``title``-style front matter: any Markdown engine shows the page's words."""

from collections.abc import Sequence
from pathlib import Path

from writer.exporters.base import Loss, Output, counted
from writer.exporters.content import content_of
from writer.exporters.content.pictures import Pictures, pictures_of
from writer.exporters.losses import (
    control_characters,
    unclear_dates,
    unpublished,
    unreadable_fields,
    unsafe_html,
)
from writer.exporters.markdown_blocks import as_html, caption, written
from writer.exporters.markdown_front import front_matter
from writer.exporters.markdown_notes import with_plain_references, written_notes
from writer.exporters.markdown_pictures import with_addresses
from writer.exporters.markdown_text import escaped
from writer.render import Context
from writer.render.articles import settled_blocks
from writer.render.text import one_line
from writer.speech import say
from writer.story import Block, Story

NAME = "markdown"
TITLE = "Markdown"
SUFFIX = ".md"


def losses(story: Story) -> tuple[Loss, ...]:
    """What CommonMark has no form for; the words themselves are all kept."""
    return (
        *unreadable_fields(story),
        *unclear_dates(story, zone=True),
        *_forms(story.blocks),
        *_html(story),
        *control_characters(story),
        *unsafe_html(story),
        *unpublished(story),
    )


def _forms(blocks: tuple[Block, ...]) -> list[Loss]:
    kinds = [block.kind for block in blocks]
    said = sum(1 for block in blocks if block.attribution and block.attribution.text)
    captions = sum(1 for block in blocks if block.image and caption(block))
    pulled, tables = kinds.count("pull-quote"), kinds.count("table")
    embeds, notes = kinds.count("embed"), kinds.count("footnote")
    found = []
    if said:
        message = say(
            "Markdown has no place for the attribution of {counted}: kept as a last line.",
            counted=counted(said, "quote"),
        )
        found.append(Loss("quote.attribution", message, said))
    if pulled:
        message = say(
            "Markdown has no pull quotes: {counted} kept as quotes.",
            counted=counted(pulled, "pull quote"),
        )
        found.append(Loss("pull-quote.quote", message, pulled))
    if captions:
        message = say(
            "Markdown has no captions or credits: those of {counted} kept as a line below.",
            counted=counted(captions, "picture"),
        )
        found.append(Loss("image.caption", message, captions))
    if tables:
        message = say(
            "Plain CommonMark has no tables: {counted} kept in pipes.",
            counted=counted(tables, "table"),
        )
        found.append(Loss("table.pipes", message, tables))
    if notes:
        message = say(
            "Plain CommonMark has no footnotes: {counted} kept as typed.",
            counted=counted(notes, "footnote"),
        )
        found.append(Loss("footnote.typed", message, notes))
    if embeds:
        message = say(
            "Markdown has no embeds: {counted} kept as a link.", counted=counted(embeds, "embed")
        )
        found.append(Loss("embed.link", message, embeds))
    return found


def _html(story: Story) -> list[Loss]:
    number = sum(1 for parts in _blocks(story) for part in parts if as_html(part))
    if not number:
        return []
    passages = counted(number, "passage")
    message = say(
        "{passages} kept as HTML: sites that allow no HTML in Markdown leave it out.",
        passages=passages,
    )
    return [Loss("html.raw", message, number)]


def export(story: Story, folder: Path | None = None) -> Output:
    """The front matter, the blocks, the sign-off."""
    pictures = pictures_of(content_of(story), folder) if folder is not None else Pictures({})
    story = with_addresses(story, pictures.addresses)
    sign_off = one_line(story.fields.sign_off)
    blocks, notes = _blocks(story)
    parts = [front_matter(story.fields), *blocks, escaped(sign_off), *notes]
    text = "\n\n".join(filter(None, parts)) + "\n"
    return Output(text.encode(), files=pictures.files, losses=pictures.losses)


def _blocks(story: Story) -> tuple[list[str], list[str]]:
    """The Markdown of the blocks and of the notes.

    Lists that only something unpublished kept apart stay apart.
    """
    context = Context.of(story)
    made = settled_blocks(story, context)
    blocks = list(zip(story.blocks, made.fragments, strict=True))
    out = [with_plain_references(written(block, html, context)) for block, html in blocks]
    notes = written_notes(story, made, out, context)
    return _apart(story.blocks, out), list(notes)


def _apart(blocks: Sequence[Block], written: Sequence[str]) -> list[str]:
    parts: list[str] = []
    last_kind = ""
    for block, part in zip(blocks, written, strict=True):
        if not part:
            continue
        runs_on = block.kind == "list" or (block.kind == "code" and part.startswith("    "))
        if last_kind == "list" and runs_on:
            parts.append("<!-- -->")
        parts.append(part)
        last_kind = block.kind
    return parts
