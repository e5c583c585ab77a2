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

    ``parse`` makes a value of what the JSON file holds, or raises ValueError. One with a ``title``
    is shown on the settings page, in its ``group``: as a choice among ``choices`` (values and their
    words), as a switch, or as a number between ``low`` and ``high`` of a ``unit``.
    """

    name: str
    default: T
    description: str
    parse: Callable[[object], T]
    title: str = ""
    group: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    low: float = 0
    high: float = 0
    unit: str = ""


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


def _keys(value: object) -> dict[str, list[str]]:
    """Keys by command: ``{"text.bold": ["Ctrl+B"]}``; an empty list takes a command's key away."""
    if not isinstance(value, dict):
        raise ValueError(value)
    for name, keys in value.items():
        if not isinstance(name, str) or not isinstance(keys, list):
            raise ValueError(value)
        if len(keys) > _MOST_KEYS or not all(isinstance(key, str) and key for key in keys):
            raise ValueError(value)
    return {name: list(keys) for name, keys in value.items()}


_MOST_KEYS = 4
LOOK, WRITING, LENGTH, STARTING = "Look", "Writing", "Length", "Starting"
GROUPS = (LOOK, WRITING, LENGTH, STARTING)


def _choice(name: str, title: str, group: str, about: str, *choices: tuple[str, str]) -> "_Choice":
    """A choice; the first is the default."""
    values = [value for value, _ in choices]
    return Setting(name, values[0], about, _one_of(*values), title, group, choices)


def _switch(name: str, title: str, group: str, about: str, default: bool) -> Setting[bool]:
    return Setting(name, default, about, _flag, title, group)


def _number(
    name: str, title: str, group: str, about: str, default: float, *span: float, unit: str
) -> Setting[float]:
    low, high = span

    def parse(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(value)
        if not low <= value <= high:
            raise ValueError(value)
        return value

    return Setting(name, default, about, parse, title, group, low=low, high=high, unit=unit)


_Choice = Setting[str]

THEME = _choice(
    "theme",
    "Theme",
    LOOK,
    "Light or dark, or as the system is.",
    ("system", "As the system"),
    ("light", "Light"),
    ("dark", "Dark"),
)
LANGUAGE = _choice(
    "interface_language",
    "Language",
    LOOK,
    "Of menus and messages, from the next start on.",
    ("system", "As the system"),
    ("en", "English"),
    ("de", "Deutsch"),
)
TEXT_SIZE = _number(
    "text_size",
    "Size of the text",
    LOOK,
    "Of the manuscript. Ctrl+= and Ctrl+- change it as well.",
    12.5,
    8,
    36,
    unit="pt",
)
FOCUS = _switch(
    "focus",
    "Focus mode",
    WRITING,
    "All but the paragraph at the caret steps back.",
    False,
)
TYPEWRITER = _switch(
    "typewriter",
    "Typewriter scroll",
    WRITING,
    "The line one writes in stays in the middle of the window.",
    False,
)
SMART_TYPING = _switch(
    "smart_typing",
    "Typographic marks",
    WRITING,
    "Quotation marks, dashes and ellipses become those of the story’s language as you type.",
    True,
)
SPELLING = _switch(
    "spelling",
    "Spelling",
    WRITING,
    "Words that no dictionary knows are underlined; Ctrl+. offers others.",
    True,
)
GRAMMAR = _switch(
    "grammar",
    "Grammar",
    WRITING,
    "English sentences are read by Harper, where it is installed; quotations are left alone.",
    False,
)
READING_SPEED = _number(
    "reading_speed",
    "Reading speed",
    LENGTH,
    "What the reading time is reckoned with; grown-ups read 238 words a minute (Brysbaert 2019).",
    200,
    50,
    1000,
    unit="words a minute",
)
TARGET_WORDS = _number(
    "target_words",
    "Target length",
    LENGTH,
    "How long stories are to be; 0 for none. The line at the bottom says how far one is.",
    0,
    0,
    100_000,
    unit="words",
)
SESSION_WORDS = _number(
    "session_words",
    "Words a session",
    LENGTH,
    "How many words to write before a break; 0 for none.",
    0,
    0,
    100_000,
    unit="words",
)
RESTORE = _switch(
    "restore_stories",
    "Open stories again",
    STARTING,
    "Open again what was open when Writer ended.",
    True,
)
KEYS: Setting[dict[str, list[str]]] = Setting(
    "keys", {}, "Keys that were changed, by command.", _keys
)
HOUSE = Setting(
    "house_style",
    "",
    "The house style to check by, a name or a file; empty for the one that lies by the story.",
    _text,
)
WINDOW_GEOMETRY = Setting(
    "window_geometry", "", "Place and size of the window, as Qt gives it, in Base64.", _text
)
PAGE_TEMPLATE = Setting(
    "page_template", "", "Name of the page template, of the preview and of exports.", _text
)
PANEL_SIZES: Setting[tuple[int, ...]] = Setting(
    "panel_sizes", (), "Widths of outline, text and page, in pixels.", _sizes
)

SETTINGS: tuple[Setting[Any], ...] = (
    THEME,
    LANGUAGE,
    TEXT_SIZE,
    FOCUS,
    TYPEWRITER,
    SMART_TYPING,
    SPELLING,
    GRAMMAR,
    READING_SPEED,
    TARGET_WORDS,
    SESSION_WORDS,
    RESTORE,
    KEYS,
    HOUSE,
    WINDOW_GEOMETRY,
    PAGE_TEMPLATE,
    PANEL_SIZES,
)
"""Every setting there is; the settings page is made from those with a title."""

Watcher = Callable[[Setting[Any]], object]


class Settings:
    """The settings as read by ``load``; changes last when ``save`` is called.

    What the file holds besides SETTINGS, perhaps of a newer Writer, is kept.
    """

    def __init__(self, values: dict[str, object]) -> None:
        self._values = values
        self._watchers: list[Watcher] = []

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
        before = self.get(setting)
        self._values[setting.name] = setting.parse(value)
        if self.get(setting) != before:
            self._tell(setting)

    def reset(self, setting: Setting[Any]) -> None:
        """Give ``setting`` its default again."""
        if self._values.pop(setting.name, setting.default) != setting.default:
            self._tell(setting)

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Call ``watcher`` after each change; calling what this gives ends that."""
        self._watchers.append(watcher)

        def unwatch() -> None:
            if watcher in self._watchers:
                self._watchers.remove(watcher)

        return unwatch

    def _tell(self, setting: Setting[Any]) -> None:
        for watcher in tuple(self._watchers):
            watcher(setting)

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
