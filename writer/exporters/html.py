"""A web page: one self-contained file, as the preview shows it."""

from pathlib import Path

from writer.render import page
from writer.story import Story

NAME = "html"
TITLE = "Web page (HTML)"
SUFFIX = ".html"


def losses(story: Story) -> tuple[str, ...]:
    """Nothing that is published is lost."""
    return ()


def export(story: Story, folder: Path | None = None) -> str:
    """The page; pictures that lie in ``folder`` are put into it."""
    return page(story, folder)
