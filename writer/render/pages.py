"""The page of a story: one file that needs no other, runs no script and asks for nothing."""

import base64
import hashlib
from pathlib import Path

from writer.render.articles import article, heading
from writer.render.metadata import Metadata
from writer.render.templates import stylesheet, template
from writer.story import Story


def page(story: Story, folder: Path | None = None) -> str:
    """The whole page, the same bytes for the same story.

    ``folder`` is where the story lies: pictures in it are put into the page.
    """
    from markupsafe import Markup

    shown = heading(story)
    data = Metadata(story, shown)
    style = f"\n{stylesheet()}"
    return template("page.html").render(
        language=shown.language,
        direction=shown.locale[1],
        title=data.title,
        policy=_policy(style),
        tags=list(data.tags_in_head()),
        json_ld=Markup(data.json_ld()),
        style=Markup(style),
        article=Markup(article(story, folder)),
    )


def _policy(style: str) -> str:
    """Nothing but pictures and our own style sheet, should anything else ever get in."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    return (
        f"default-src 'none'; img-src * data: file:; style-src 'sha256-{digest}';"
        " base-uri 'none'; form-action 'none'"
    )
