"""Finding story types: the built-in ones, and a newsroom's own beside its stories."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from writer import resources
from writer.checks.story_types.model import StoryType
from writer.checks.story_types.reading import read_type
from writer.checks.type_folders import FOLDER
from writer.errors import WriterError
from writer.story import Story

_FIRST = ("news", "analysis", "interview", "live", "press-release", "obituary")


@cache
def builtin_types() -> Mapping[str, StoryType]:
    """The story types that come with the program, by name, the most used first."""
    return MappingProxyType(_read(resources.path(FOLDER)))


def story_types(*folders: Path) -> Mapping[str, StoryType]:
    """The built-in types and those of the folders, a later folder's before an earlier one's.

    Raises BadSettings for a file that cannot be used.
    """
    found = dict(builtin_types())
    for folder in folders:
        found |= _read(folder)
    return MappingProxyType(found)


def usable_types(folder: Path, wrong: list[str]) -> dict[str, StoryType]:
    """The types of one folder; what is wrong with a file that cannot be used goes to ``wrong``."""
    found = {}
    for file in _files(folder):
        try:
            made = read_type(file)
        except WriterError as error:
            wrong.append(str(error))
        else:
            found[made.name] = made
    return found


def type_of(story: Story, types: Mapping[str, StoryType]) -> StoryType | None:
    """The type the story's ``type`` field names, by name or title; None when it names none."""
    named = story.fields.text("type").strip().casefold()
    if not named:
        return None
    return next((made for made in types.values() if named in _names(made)), None)


def _names(made: StoryType) -> tuple[str, ...]:
    name = made.name.casefold()
    return name, made.title.casefold(), name.replace("-", " "), name.replace("_", " ")


def _read(folder: Path) -> dict[str, StoryType]:
    return {made.name: made for made in map(read_type, _files(folder))}


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"), key=_rank) if folder.is_dir() else []


def _rank(file: Path) -> tuple[int, str]:
    return (_FIRST.index(file.stem) if file.stem in _FIRST else len(_FIRST), file.name)
