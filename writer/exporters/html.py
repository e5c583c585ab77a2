"""A web page: one self-contained file, as the preview shows it."""

from pathlib import Path

from writer.exporters.announcing import unseen_pictures
from writer.exporters.base import Loss, Output, counted
from writer.exporters.losses import (
    FIELDS,
    byline_details,
    control_characters,
    own_fields,
    own_names,
    unclear_dates,
    unpublished,
    unreadable_fields,
    unsafe_html,
)
from writer.render import page
from writer.render.articles import heading
from writer.render.metadata import Metadata
from writer.render.templates import DEFAULT, Template
from writer.speech import all_of, say
from writer.story import Story

NAME = "html"
TITLE = "Web page (HTML)"
SUFFIX = ".html"
TEMPLATED = True
_NOT_SHOWN = ("slug", "status", "embargo")


def losses(story: Story) -> tuple[Loss, ...]:
    """What the page does not show or shows in another form."""
    found = [*unreadable_fields(story), *unclear_dates(story)]
    fields = [name for name in _NOT_SHOWN if story.fields.has(name)]
    if fields:
        found.append(
            Loss(
                "field.hidden",
                say("Not on the page: {listed}.", listed=all_of(FIELDS[name] for name in fields)),
                len(fields),
            )
        )
    shown = heading(story)
    found += byline_details(say("The page"), shown.people, ("byline.role", "byline.url"))
    used = Metadata(story, shown).used
    own = [name for name in own_names(story) if name not in used]
    found += own_fields(say("The page"), own)
    embeds = sum(1 for block in story.blocks if block.kind == "embed")
    if embeds:
        message = say(
            "The page runs no script: {counted} shown as a link.", counted=counted(embeds, "embed")
        )
        found.append(Loss("embed.link", message, embeds))
    return (*found, *control_characters(story), *unsafe_html(story), *unpublished(story))


def export(story: Story, folder: Path | None = None, template: Template = DEFAULT) -> Output:
    """The page in a house's ``template``; pictures that lie in ``folder`` are put into it.

    Raises BrokenTemplate.
    """
    return Output(page(story, folder, template).encode(), losses=unseen_pictures(story, folder))
