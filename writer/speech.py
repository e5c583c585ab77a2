"""Sentences that can be said in another language than the one they were written in.

A room without Qt says what it has to say in English and does not know who listens: the command
line prints it, a file holds it, the window shows it in the language of the interface. So a
sentence is a string like any other, which remembers how it was put together. ``dev.py translate``
collects the texts given to :func:`say` and :func:`say_count`, so they stand there as they are: no
f-strings, and what varies is a named gap.

    say("The headline has {length} characters; {verdict}.", length=72, verdict=say("too long"))
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any


class Said(str):
    """An English sentence, the text it was made of, and what was put into its gaps."""

    __slots__ = ("number", "sense", "template", "values")

    template: str
    """What translators see; of a counted one, the form for many."""
    values: Mapping[str, object]
    """What stands in the gaps, by name: numbers, words of the story, other sentences."""
    sense: str
    """Tells one use of the words from another, where a language has two words for them."""
    number: int | None
    """What decides between one and many; None when nothing is counted."""

    def __str__(self) -> str:
        """Itself, so that ``str(error)`` still knows how it was made."""
        return self

    def __reduce__(self) -> tuple[object, ...]:
        made = (str.__str__(self), self.template, dict(self.values), self.sense, self.number)
        return _made, made


def say(text: str, /, *, sense: str = "", **values: object) -> Said:
    """``text`` with its gaps filled; without ``values`` it is taken as it stands."""
    return _made(text.format(**values) if values else text, text, values, sense, None)


def say_count(count: int, one: str, many: str, /, **values: object) -> Said:
    """``one`` when there is one, else ``many``; ``{count}`` in them is the number."""
    values["count"] = count
    return _made((one if count == 1 else many).format(**values), many, values, "", count)


def together(parts: Iterable[str], between: str = ", ") -> Said:
    """Sentences or words one after the other, each still itself."""
    values: dict[str, object] = {f"part{at}": part for at, part in enumerate(parts)}
    template = between.join(f"{{{name}}}" for name in values)
    return _made(between.join(map(str, values.values())), template, values, "", None)


def all_of(parts: Iterable[str]) -> str:
    """``a, b and c``."""
    *most, last = parts
    return say("{most} and {last}", most=together(most), last=last) if most else last


def any_of(parts: Iterable[str]) -> str:
    """``a, b or c``."""
    *most, last = parts
    return say("{most} or {last}", most=together(most), last=last) if most else last


def as_data(text: str) -> object:
    """A sentence as data that JSON can hold, for another process to say: a string or a list."""
    if not isinstance(text, Said):
        return text
    values = {name: _value_data(value) for name, value in text.values.items()}
    return [str.__str__(text), text.template, values, text.sense, text.number]


def _value_data(value: object) -> object:
    if isinstance(value, datetime):
        return {"time": value.isoformat()}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return value if isinstance(value, int | float | None) else as_data(str(value))


def from_data(data: object) -> Any:
    """What :func:`as_data` made data of."""
    if isinstance(data, dict):
        if "time" in data:
            return datetime.fromisoformat(data["time"])
        return date.fromisoformat(data["day"])
    if not isinstance(data, list):
        return data
    english, template, values, sense, number = data
    made = {name: from_data(value) for name, value in values.items()}
    return _made(english, template, made, sense, number)


def _made(
    english: str, template: str, values: Mapping[str, object], sense: str, number: int | None
) -> Said:
    said = Said(english)
    said.template, said.values, said.sense, said.number = template, values, sense, number
    return said
