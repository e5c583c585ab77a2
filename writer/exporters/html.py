"""A web page: one self-contained file, as the preview shows it."""

from pathlib import Path

from writer.exporters.base import counted
from writer.exporters.losses import unclear_dates, unpublished, unreadable_fields, unsafe_html
from writer.render import page
from writer.story import Story

NAME = "html"
TITLE = "Web page (HTML)"
SUFFIX = ".html"
_NOT_SHOWN = ("slug", "status", "embargo")


def losses(story: Story) -> tuple[str, ...]:
    """What the page does not show or shows in another form."""
    found = [*unreadable_fields(story), *unclear_dates(story)]
    fields = [name for name in _NOT_SHOWN if story.fields.has(name)]
    if fields:
        found.append(f"Not on the page: {', '.join(fields)}.")
    embeds = sum(1 for block in story.blocks if block.kind == "embed")
    if embeds:
        found.append(f"The page runs no script: {counted(embeds, 'embed')} shown as a link.")
    return (*found, *unsafe_html(story), *unpublished(story))


def export(story: Story, folder: Path | None = None) -> str:
    """The page; pictures that lie in ``folder`` are put into it."""
    return page(story, folder)
