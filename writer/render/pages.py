"""The page of a story: one file that needs no other, runs no script and asks for nothing."""

import base64
import hashlib
from functools import lru_cache
from pathlib import Path

from writer.render.articles import article_with, heading, parts_of
from writer.render.metadata import Metadata
from writer.render.templates import DEFAULT, Template, frame, has_dark, stylesheet
from writer.story import Story


def page(story: Story, folder: Path | None = None, template: Template = DEFAULT) -> str:
    """The whole page, the same bytes for the same story. Raises BrokenTemplate.

    ``folder`` is where the story lies: pictures in it are put into the page.
    """
    from markupsafe import Markup

    shown = heading(story)
    data = Metadata(story, shown)
    style = f"\n{stylesheet(template)}"
    made = parts_of(story, template)
    return frame().render(
        language=shown.language,
        direction=shown.locale[1],
        title=data.title,
        policy=_policy(style),
        tags=list(data.tags_in_head()),
        json_ld=Markup(data.json_ld()),
        style=Markup(style),
        schemes="light dark" if has_dark(template) else "light",
        top=Markup(made.top),
        bottom=Markup(made.bottom),
        article=Markup(article_with(made, story, folder)),
    )


@lru_cache(maxsize=4)
def _policy(style: str) -> str:
    """Nothing but pictures and our own style sheet, should anything else ever get in."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    return (
        f"default-src 'none'; img-src * data: file:; style-src 'sha256-{digest}';"
        " base-uri 'none'; form-action 'none'"
    )
