"""A story's fields, noting which of them are read."""

from typing import TYPE_CHECKING, Any

from writer.checks.reads import FRONT
from writer.story import Fields
from writer.story.fields import canonical

if TYPE_CHECKING:
    from writer.checks.view import View

_ERROR = "\0error"  # no field is called so


class WatchedFields(Fields):
    """The fields as a story-wide rule sees them: the values it reads are noted, each by its name.

    Whoever reads where a field stands, or which fields there are, has read the front matter.
    """

    def __init__(self, fields: Fields, view: "View") -> None:
        own = self.__dict__  # what is frozen cannot be set in another way
        own["_fields"], own["_view"] = fields, view

    @property
    def entries(self) -> Any:
        return self._whole().entries

    @property
    def error(self) -> str:
        own = self.__dict__
        own["_view"].reads.fields.add(_ERROR)
        found: str = own["_fields"].error
        return found

    @property
    def values(self) -> dict[str, object]:
        return self._whole().values

    def get(self, name: str) -> object:
        """The plain value of a field by its canonical name, None when absent."""
        own = self.__dict__
        value: object = own["_fields"].get(name)
        own["_view"].reads.fields.add(name)
        return value

    def key(self, name: str) -> str | None:
        """The key as written, which may be an alias."""
        return self._whole().key(name)

    def span(self, name: str) -> tuple[int, int] | None:
        """Where the field's lines stand in the story's text, in code points."""
        return self._whole().span(name)

    def _whole(self) -> Fields:
        own = self.__dict__
        own["_view"].reads.what |= FRONT
        found: Fields = own["_fields"]
        return found


def others(old: Fields, new: Fields) -> set[str]:
    """The names under which another value is read than before."""
    if old is new:
        return set()
    names = {canonical(entry.key) for fields in (old, new) for entry in fields.entries}
    found = {name for name in names if old.get(name) != new.get(name)}
    return found if old.error == new.error else {*found, _ERROR}
