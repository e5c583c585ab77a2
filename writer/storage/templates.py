"""A writer's own story templates: plain story files in the settings folder."""

from dataclasses import dataclass
from pathlib import Path

from writer.storage.atomic import write_atomic
from writer.storage.folders import config_dir

_SUFFIXES = frozenset({".md", ".markdown"})


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
    stories = [file for file in files if file.suffix.lower() in _SUFFIXES and file.is_file()]
    return [OwnTemplate(file.stem.replace("-", " ").capitalize(), file) for file in stories]


def keep_template(name: str, text: str) -> Path:
    """Write ``text`` as a new template under a free name near ``name``. Raises WriterError."""
    folder = templates_dir()
    folder.mkdir(mode=0o700, exist_ok=True)
    stem, number = Path(name).stem or "template", 1
    path = folder / f"{stem}.md"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}.md"
    write_atomic(path, text.encode(), 0o600)
    return path
