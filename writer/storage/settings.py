"""What the window remembers from one day to the next. A setting is a line of data below."""

import json
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from writer.faults import unread
from writer.speech import say
from writer.storage.faults import shown
from writer.storage.folders import FolderUnavailable, config_dir
from writer.storage.json_files import read_json, set_aside, write_json
from writer.storage.setting import Setting as Setting
from writer.storage.setting import choice, keys, named, number, sizes, switch, text, words

T = TypeVar("T")

LOOK, WRITING, CHECKS = "Look", "Writing", "Checks"
LENGTH, STARTING = "Length", "Starting"
GROUPS = (LOOK, WRITING, CHECKS, LENGTH, STARTING)

THEME = choice(
    "theme",
    "Theme",
    LOOK,
    "Light or dark, or as the system is.",
    ("system", "As the system"),
    ("light", "Light"),
    ("dark", "Dark"),
    also="dark mode light mode night colours colors appearance",
)
LANGUAGE = choice(
    "interface_language",
    "Language",
    LOOK,
    "Of menus and messages, from the next start on.",
    ("system", "As the system"),
    ("en", "English"),
    ("de", "Deutsch"),
    also="interface translation German English locale",
)
TEXT_SIZE = number(
    "text_size",
    "Size of the text",
    LOOK,
    "Of the manuscript. Larger Type and Smaller Type change it as well.",
    12.5,
    8,
    36,
    unit="pt",
    also="zoom font type letters larger smaller bigger points",
)
SIDE_SHOWN = switch(
    "side_shown",
    "Outline and problems",
    LOOK,
    "The panels left of the text.",
    True,
    also="sidebar panel left show hide structure table of contents",
)
PAGE_SHOWN = switch(
    "page_shown",
    "Page",
    LOOK,
    "The story as it will be published, right of the text.",
    True,
    also="preview panel right show hide",
)
FIELDS_FOLDED = switch(
    "fields_folded",
    "Fold fields",
    LOOK,
    "Headline, summary and the other fields take one line over the text.",
    False,
    also="headline summary metadata collapse form",
)
FOCUS = switch(
    "focus",
    "Focus mode",
    WRITING,
    "All but what you are writing is dimmed.",
    False,
    also="distraction free concentrate dim paragraph zen quiet",
)
FOCUS_ON = choice(
    "focus_on",
    "Focus on",
    WRITING,
    "What is not dimmed in focus mode.",
    ("paragraph", "Paragraph"),
    ("sentence", "Sentence"),
    ("section", "Section"),
    also="focus mode sentence paragraph section dim",
)
TYPEWRITER = switch(
    "typewriter",
    "Typewriter scroll",
    WRITING,
    "The line one writes in stays in the middle of the window.",
    False,
    also="centre center line scroll middle caret cursor",
)
BYLINE = words(
    "byline",
    "Your byline",
    WRITING,
    "Stories begun from a template have it.",
    also="name author reporter writer signature me",
)
SMART_TYPING = switch(
    "smart_typing",
    "Typographic marks",
    WRITING,
    "Quotation marks, dashes and ellipses become those of the story’s language as you type.",
    True,
    also="smart quotes curly quotes dashes ellipsis apostrophe autocorrect typography",
)
SPELLING = switch(
    "spelling",
    "Spelling",
    CHECKS,
    "Words that no dictionary knows are underlined; Fix Problem Here offers others.",
    True,
    also="spell check spellcheck dictionary typos misspelt underline",
)
GRAMMAR = switch(
    "grammar",
    "Grammar",
    CHECKS,
    "English sentences are read by Harper, where it is installed; quotations are left alone.",
    False,
    also="Harper style sentences mistakes proofread",
)
READING_SPEED = number(
    "reading_speed",
    "Reading speed",
    LENGTH,
    "What the reading time is reckoned with; grown-ups read 238 words a minute (Brysbaert 2019).",
    200,
    50,
    1000,
    unit="words a minute",
    also="reading time minutes words per minute wpm",
)
TARGET_WORDS = number(
    "target_words",
    "Target length",
    LENGTH,
    "How long stories are to be; 0 for none. The line at the bottom says how far one is.",
    0,
    0,
    100_000,
    unit="words",
    also="goal word count limit aim length",
)
SESSION_WORDS = number(
    "session_words",
    "Words a session",
    LENGTH,
    "How many words to write before a break; 0 for none.",
    0,
    0,
    100_000,
    unit="words",
    also="goal daily word count session aim",
)
RESTORE = switch(
    "restore_stories",
    "Open stories again",
    STARTING,
    "Open again what was open when Writer ended.",
    True,
    also="session restore reopen start startup tabs launch",
)
KEYS: Setting[dict[str, list[str]]] = Setting(
    "keys", {}, "Keys that were changed, by command.", keys
)
HOUSE = named(
    "house_style",
    "House style",
    CHECKS,
    "The rules, limits and word lists that stories are checked by.",
    also="newsroom style guide rules Vale",
)
WINDOW_GEOMETRY = Setting(
    "window_geometry", "", "Place and size of the window, as Qt gives it, in Base64.", text
)
PAGE_TEMPLATE = named(
    "page_template",
    "Page template",
    LOOK,
    "How the page is set, in the preview and in exports.",
    also="layout design theme css newsletter preview",
)
PANEL_SIZES: Setting[tuple[int, ...]] = Setting(
    "panel_sizes", (), "Widths of outline, text and page, in pixels.", sizes
)

SETTINGS: tuple[Setting[Any], ...] = (
    THEME,
    LANGUAGE,
    TEXT_SIZE,
    PAGE_TEMPLATE,
    SIDE_SHOWN,
    PAGE_SHOWN,
    FIELDS_FOLDED,
    FOCUS,
    FOCUS_ON,
    TYPEWRITER,
    BYLINE,
    SMART_TYPING,
    SPELLING,
    GRAMMAR,
    HOUSE,
    READING_SPEED,
    TARGET_WORDS,
    SESSION_WORDS,
    RESTORE,
    KEYS,
    WINDOW_GEOMETRY,
    PANEL_SIZES,
)
"""Every setting there is; the settings page is made from those with a title."""

Watcher = Callable[[Setting[Any]], object]


class Settings:
    """The settings as read by ``load``; changes last when ``save`` is called.

    What the file holds besides SETTINGS, perhaps of a newer Writer, is kept.
    """

    def __init__(self, values: dict[str, object], wrong: tuple[str, ...] = ()) -> None:
        self._values = values
        self._wrong = wrong
        self._changed: set[str] = set()
        self._watchers: list[Watcher] = []
        self._saving = Lock()

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
        self._changed.add(setting.name)
        if self.get(setting) != before:
            self._tell(setting)

    def reset(self, setting: Setting[Any]) -> None:
        """Give ``setting`` its default again."""
        before = self.get(setting)
        self._values.pop(setting.name, None)
        self._changed.add(setting.name)
        if before != setting.default:
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

    def troubles(self) -> tuple[str, ...]:
        """What was wrong with the file, and which settings it has that cannot be what they say."""
        return (*self._wrong, *(said for one in SETTINGS if (said := self._trouble(one))))

    def _trouble(self, setting: Setting[Any]) -> str:
        if setting.name not in self._values or setting.name in self._changed:
            return ""
        try:
            setting.parse(self._values[setting.name])
        except ValueError:
            kept = json.dumps(self._values[setting.name], ensure_ascii=False)[:40]
            return say(
                "The settings file says {value} for “{name}”, which it cannot be; the default is used.",
                value=kept,
                name=setting.name,
            )
        return ""

    def save(self) -> None:
        """Write what was changed for the next start, also from a thread. Raises WriterError.

        What another Writer, or a hand, has changed in the file meanwhile stays there.
        """
        with self._saving:
            file = _file()
            there = read_json(file)
            values, changed = self._values.copy(), frozenset(self._changed)
            if isinstance(there, dict):
                ours = {name: values[name] for name in changed if name in values}
                others = {name: one for name, one in there.items() if name not in changed}
                write_json(file, others | ours)
            else:
                write_json(file, values)


def load() -> Settings:
    """Read the settings. A broken file counts as empty and is kept aside."""
    try:
        file = _file()
        value = json.loads(file.read_bytes())
    except FolderUnavailable as error:
        return Settings({}, (str(error),))
    except FileNotFoundError:
        return Settings({})
    except OSError as error:
        return Settings({}, (_unreadable(file, unread(error)),))
    except (ValueError, RecursionError):
        value = None
    if isinstance(value, dict):
        return Settings(value)
    return Settings({}, (_broken(file, set_aside(file)),))


def _unreadable(file: Path, why: str) -> str:
    return say(
        "The settings in {file} cannot be read, because {why}: every setting has its default.",
        file=shown(file),
        why=why,
    )


def _broken(file: Path, aside: Path) -> str:
    return say(
        "The settings in {file} cannot be understood: every setting has its default. "
        "What was there is kept as {aside}.",
        file=shown(file),
        aside=shown(aside.name),
    )


def _file() -> Path:
    return config_dir() / "settings.json"
