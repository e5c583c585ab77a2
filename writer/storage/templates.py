"""A writer's own story templates: plain story files in the settings folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from writer.errors import WriterError
from writer.speech import say
from writer.storage.atomic import write_atomic
from writer.storage.faults import reason, shown
from writer.storage.folders import config_dir
from writer.story import Story, set_field

_OF_ONE_STORY = ("date", "updated", "embargo", "slug")
_SUFFIXES = frozenset({".md", ".markdown"})


class TemplateStays(WriterError):
    """A template's file cannot be deleted."""


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template: its name on screen and its file."""

    name: str
    path: Path


def templates_dir() -> Path:
    """Give the folder of own templates, which need not be there. Raises FolderUnavailable."""
    return config_dir() / "templates"


def own_templates() -> list[OwnTemplate]:
    """Give the templates by name; none when there is no folder. Raises FolderUnavailable."""
    try:
        files = sorted(templates_dir().iterdir(), key=lambda file: file.stem.casefold())
    except OSError:
        return []
    seen = [file for file in files if not file.name.startswith(".")]
    stories = [file for file in seen if file.suffix.lower() in _SUFFIXES and file.is_file()]
    return [OwnTemplate(_on_screen(file), file) for file in stories]


def _on_screen(file: Path) -> str:
    words = file.stem.replace("-", " ").strip() or file.stem
    return words[:1].upper() + words[1:]


def filled(text: str, byline: str, now: datetime) -> str:
    """A template's text with its empty date and byline filled in; '' for no byline."""
    values = {"date": now.replace(second=0).isoformat(timespec="seconds"), "byline": byline}
    return _with(text, {name: value for name, value in values.items() if value}, empty=True)


def delete_template(template: OwnTemplate) -> None:
    """Take a template's file away. Raises TemplateStays."""
    try:
        template.path.unlink(missing_ok=True)
    except OSError as error:
        raise TemplateStays(
            say(
                "The template {path} cannot be deleted: {reason}.",
                path=shown(template.path),
                reason=reason(error),
            )
        ) from error


def _with(text: str, values: Mapping[str, str | None], *, empty: bool) -> str:
    """The story with other values in those fields it has, which are ``empty`` or not."""
    for name, value in values.items():
        story = Story.from_text(text)
        if story.fields.span(name) is not None and story.fields.has(name) != empty:
            edit = set_field(story, name, value)
            text = text[: edit.position] + edit.inserted + text[edit.position + edit.removed :]
    return text


def keep_template(name: str, text: str) -> Path:
    """Write ``text`` as a new template under a free name near ``name``. Raises WriterError.

    What belongs to that one story alone, such as its date, is left empty.
    """
    text = _with(text, dict.fromkeys(_OF_ONE_STORY, ""), empty=False)
    folder = templates_dir()
    folder.mkdir(mode=0o700, exist_ok=True)
    stem, number = Path(name).stem or "template", 1
    path = folder / f"{stem}.md"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}.md"
    write_atomic(path, text.encode(), 0o600)
    return path
