"""Finding a house style: beside the stories, in the settings folder, or by name."""

from collections.abc import Iterator
from pathlib import Path

from writer import resources

NAMES = ("house.toml", "house.yaml", "house.yml")
FOLDER = "house_styles"
HIDDEN = ".writer"
_MOST_LEVELS = 40
_SUFFIXES = (".toml", ".yaml", ".yml")


def find_house(story: Path | None, settings: Path | None = None) -> Path | None:
    """The nearest house style file: beside the story, above it, then in the settings folder."""
    above = list(story.absolute().parents)[:_MOST_LEVELS] if story is not None else []
    places = [place for folder in above for place in _in(folder)]
    if settings is not None:
        places += _in(settings)
    return next((place for place in places if place.is_file()), None)


def _in(folder: Path) -> Iterator[Path]:
    for name in NAMES:
        yield folder / name
        yield folder / HIDDEN / name


def named_house(name: str, settings: Path | None = None) -> Path | None:
    """The house style of that name, of the settings folder's or of those that come along."""
    return named_houses(settings).get(name.casefold())


def named_houses(settings: Path | None = None) -> dict[str, Path]:
    """The house styles that have a name: those that come along, and those of the settings folder."""
    found: dict[str, Path] = {}
    folders = [resources.path(FOLDER), *([settings / FOLDER] if settings else [])]
    for folder in folders:
        files = sorted(folder.iterdir()) if folder.is_dir() else []
        found |= {file.stem.casefold(): file for file in files if file.suffix in _SUFFIXES}
    return found
