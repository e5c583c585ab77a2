"""The people of a byline with what a story says of them: their role, their page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from writer.story.fields import Fields

_SPACES = re.compile(r"[ \t\r\n]+")
_ROLES = ("role", "title", "job_title", "jobtitle", "position")
_ADDRESSES = ("url", "link", "website", "homepage")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the byline. ``url`` is as typed; ``others`` are the names of further details."""

    name: str
    role: str = ""
    url: str = ""
    others: tuple[str, ...] = ()

    @property
    def has_details(self) -> bool:
        """Whether more than the name is known."""
        return bool(self.role or self.url or self.others)


def people(fields: Fields) -> tuple[Person, ...]:
    """The people of the byline, in its order; those without a name are left out."""
    return tuple(person for person in _people(fields.get("byline")) if person.name)


def _people(value: object) -> Iterator[Person]:
    if isinstance(value, list):
        for item in value:
            yield from _people(item)
    elif isinstance(value, dict):
        yield from _person(value)
    elif value is not None:
        yield Person(_line(value))


def _person(value: dict[object, object]) -> Iterator[Person]:
    """One person of a mapping, which is read as the byline itself is."""
    name_key = "name" if "name" in value else next(iter(value), None)
    named = value.get(name_key)
    if isinstance(named, list | dict):
        yield from _people(named)
        return
    said = {str(key): _line(one) for key, one in value.items() if key != name_key and one}
    role = next((key for key in said if key.lower() in _ROLES), "")
    url = next((key for key in said if key.lower() in _ADDRESSES), "")
    others = tuple(key for key in said if key not in (role, url))
    yield Person(_line(named), said.get(role, ""), said.get(url, ""), others)


def _line(value: object) -> str:
    return "" if value is None else _SPACES.sub(" ", str(value)).strip(" ")
