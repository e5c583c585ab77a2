"""What a setting is, and the kinds of it that there are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A setting: its name in the file, its default, what it does, and which values it takes.

    ``parse`` makes a value of what the JSON file holds, or raises ValueError. One with a ``title``
    is shown on the settings page, in its ``group``: as a choice among ``choices`` (values and their
    words), as a switch, as a number between ``low`` and ``high`` of a ``unit``, or as a name out of
    a list that the window makes. ``also`` are other words that people look for it by.
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
    also: str = ""


def one_of(*choices: str) -> Callable[[object], str]:
    """Takes one of ``choices``."""

    def parse(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            raise ValueError(value)
        return value

    return parse


def text(value: object) -> str:
    """Takes any text."""
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def flag(value: object) -> bool:
    """Takes true or false."""
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def sizes(value: object) -> tuple[int, ...]:
    """Takes a list of pixels."""
    if not isinstance(value, list | tuple):
        raise ValueError(value)
    if not all(type(size) is int and 0 <= size < 100_000 for size in value):
        raise ValueError(value)
    return tuple(value)


def keys(value: object) -> dict[str, list[str]]:
    """Keys by command: ``{"text.bold": ["Ctrl+B"]}``; an empty list takes a command's key away."""
    if not isinstance(value, dict):
        raise ValueError(value)
    for name, keys in value.items():
        if not isinstance(name, str) or not isinstance(keys, list):
            raise ValueError(value)
        if len(keys) > _MOST_KEYS or not all(isinstance(key, str) and key for key in keys):
            raise ValueError(value)
    return {name: list(keys) for name, keys in value.items()}


_MOST_KEYS = 4  # a command may have


def line(value: object) -> str:
    """Takes a text of one line that is not too long to be a name."""
    if not isinstance(value, str) or len(value) > 200 or len(value.splitlines()) > 1:
        raise ValueError(value)
    return value.strip()


def choice(
    name: str, title: str, group: str, about: str, *choices: tuple[str, str], also: str
) -> Setting[str]:
    """A choice; the first is the default."""
    values = [value for value, _ in choices]
    return Setting(name, values[0], about, one_of(*values), title, group, choices, also=also)


def switch(
    name: str, title: str, group: str, about: str, default: bool, *, also: str
) -> Setting[bool]:
    """What is on or off."""
    return Setting(name, default, about, flag, title, group, also=also)


def named(name: str, title: str, group: str, about: str, *, also: str) -> Setting[str]:
    """The name of something of which there are several, or a file; '' is the default."""
    return Setting(name, "", about, text, title, group, also=also)


def words(name: str, title: str, group: str, about: str, *, also: str) -> Setting[str]:
    """Words of one's own; none is the default."""
    return Setting(name, "", about, line, title, group, also=also)


def number(
    name: str,
    title: str,
    group: str,
    about: str,
    default: float,
    *span: float,
    unit: str,
    also: str,
) -> Setting[float]:
    """A number of ``unit`` within ``span``, ends included."""
    low, high = span

    def parse(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(value)
        if not low <= value <= high:
            raise ValueError(value)
        return value

    return Setting(
        name, default, about, parse, title, group, low=low, high=high, unit=unit, also=also
    )
