"""Which house style holds for a story: the one that was asked for, or the nearest file."""

from functools import lru_cache
from pathlib import Path

from writer.checks.house import DEFAULT, House, find_house, named_house, named_houses
from writer.errors import WriterError
from writer.storage.folders import FolderUnavailable, config_dir


class UnknownHouse(WriterError):
    """There is no house style of that name, and no such file."""

    def __init__(self, name: str, known: list[str]) -> None:
        listed = f" There are {', '.join(known)}." if known else ""
        super().__init__(f"There is no house style “{name}”, and no such file.{listed}")


def settings_folder() -> Path | None:
    """The folder of settings, None when this account has none."""
    try:
        return config_dir()
    except FolderUnavailable:
        return None


def asked_for(name: str) -> House:
    """The house style of ``--house``: a name, a file, or a folder of Vale styles.

    Raises UnknownHouse and BadSettings.
    """
    place = Path(name)
    if name.casefold() in ("none", "writer") and not place.exists():
        return DEFAULT
    if place.exists():
        return _loaded(place)
    found = named_house(name, settings_folder())
    if found is None:
        raise UnknownHouse(name, sorted(named_houses(settings_folder())))
    return _loaded(found)


def house_for(story: str | Path, asked: str | None = None) -> House:
    """The house style for a story. Raises UnknownHouse and BadSettings."""
    if asked:
        return asked_for(asked)
    found = find_house(Path(story), settings_folder())
    return _loaded(found) if found else DEFAULT


def _loaded(place: Path) -> House:
    try:
        state = place.stat()
    except OSError:
        return _load(place, 0, 0)
    return _load(place, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=64)
def _load(place: Path, _changed: int, _size: int) -> House:
    """Read once for all the stories it holds for, as long as the file stays the same."""
    from writer.checks.house.reading import load_house

    return load_house(place, settings_folder())
