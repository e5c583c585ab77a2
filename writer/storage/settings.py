"""What the window remembers from one day to the next. A setting is a line of data below."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from writer.storage.folders import FolderUnavailable, config_dir
from writer.storage.json_files import read_json, set_aside, write_json

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A setting: its name in the file, its default, what it does, and which values it takes.

    ``parse`` makes a value of what the JSON file holds, or raises ValueError.
    """

    name: str
    default: T
    description: str
    parse: Callable[[object], T]


def _one_of(*choices: str) -> Callable[[object], str]:
    def parse(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            raise ValueError(value)
        return value

    return parse


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def _sizes(value: object) -> tuple[int, ...]:
    if not isinstance(value, list | tuple):
        raise ValueError(value)
    if not all(type(size) is int and 0 <= size < 100_000 for size in value):
        raise ValueError(value)
    return tuple(value)


THEME = Setting(
    "theme", "system", "Light or dark, or as the system is.", _one_of("system", "light", "dark")
)
RESTORE = Setting("restore_stories", True, "Open again what was open when Writer ended.", _flag)
WINDOW_GEOMETRY = Setting(
    "window_geometry", "", "Place and size of the window, as Qt gives it, in Base64.", _text
)
PANEL_SIZES: Setting[tuple[int, ...]] = Setting(
    "panel_sizes", (), "Widths of outline, text and page, in pixels.", _sizes
)

SETTINGS: tuple[Setting[Any], ...] = (
    THEME,
    RESTORE,
    WINDOW_GEOMETRY,
    PANEL_SIZES,
)
"""Every setting there is, for a settings page and for the manual."""


class Settings:
    """The settings as read by ``load``; changes last when ``save`` is called.

    What the file holds besides SETTINGS, perhaps of a newer Writer, is kept.
    """

    def __init__(self, values: dict[str, object]) -> None:
        self._values = values

    def get(self, setting: Setting[T]) -> T:
        """Give the value of ``setting``: its default when none, or an impossible one, is kept."""
        if setting.name not in self._values:
            return setting.default
        try:
            return setting.parse(self._values[setting.name])
        except ValueError:
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Change ``setting``. Raises ValueError for a value it does not take."""
        self._values[setting.name] = setting.parse(value)

    def save(self) -> None:
        """Write the settings for the next start. Raises WriterError."""
        write_json(_file(), self._values)


def load() -> Settings:
    """Read the settings. A broken file counts as empty and is kept aside."""
    try:
        file = _file()
    except FolderUnavailable:
        return Settings({})
    value = read_json(file)
    if isinstance(value, dict):
        return Settings(value)
    if value is not None:
        set_aside(file)
    return Settings({})


def _file() -> Path:
    return config_dir() / "settings.json"
