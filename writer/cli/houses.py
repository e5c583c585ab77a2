"""Which house style holds for a story: the one that was asked for, or the nearest file."""

from functools import lru_cache
from pathlib import Path

from writer.checks.house import DEFAULT, House, find_house, named_house, named_houses
from writer.checks.type_folders import folders_for
from writer.errors import WriterError
from writer.speech import say
from writer.storage.folders import FolderUnavailable, config_dir


class UnknownHouse(WriterError):
    """There is no house style of that name, and no such file."""

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(
            say(
                "There is no house style “{name}”, and no such file. There are {listed}.",
                name=name,
                listed=", ".join(known),
            )
            if known
            else say("There is no house style “{name}”, and no such file.", name=name)
        )


def settings_folder() -> Path | None:
    """The folder of settings, None when this account has none."""
    try:
        return config_dir()
    except FolderUnavailable:
        return None


def place_named(name: str, settings: Path | None) -> Path | None:
    """The file or folder that a name, a file, or a folder of Vale styles stands for; None is no style.

    ``settings`` is the settings folder. Raises UnknownHouse.
    """
    place = Path(name)
    if name.casefold() in ("none", "writer") and not place.exists():
        return None
    if place.exists():
        return place
    found = named_house(name, settings)
    if found is None:
        raise UnknownHouse(name, sorted(named_houses(settings)))
    return found


def place_for(story: Path, asked: str | None, settings: Path | None) -> Path | None:
    """Where the house style for a story is: what was asked for, else the nearest. Raises UnknownHouse."""
    return place_named(asked, settings) if asked else find_house(story, settings)


def asked_for(name: str) -> House:
    """The house style of ``--house``: a name, a file, or a folder of Vale styles.

    Raises UnknownHouse and BadSettings.
    """
    return _loaded(place_named(name, settings_folder()))


def house_for(story: str | Path, asked: str | None = None) -> House:
    """The house style for a story. Raises UnknownHouse and BadSettings."""
    settings = settings_folder()
    return _loaded(place_for(Path(story), asked, settings), folders_for(Path(story), settings))


def _loaded(place: Path | None, types: tuple[Path, ...] = ()) -> House:
    if place is None:
        return _with_types(types) if types else DEFAULT
    try:
        state = place.stat()
    except OSError:
        return _load(place, 0, 0, types)
    return _load(place, state.st_mtime_ns, state.st_size, types)


@lru_cache(maxsize=64)
def _with_types(types: tuple[Path, ...]) -> House:
    return DEFAULT.with_types(types)


@lru_cache(maxsize=64)
def _load(place: Path, _changed: int, _size: int, types: tuple[Path, ...]) -> House:
    """Read once for all the stories it holds for, as long as the file stays the same."""
    from writer.checks.house.reading import load_house

    return load_house(place, settings_folder()).with_types(types)
