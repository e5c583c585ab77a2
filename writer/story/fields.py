"""The fields of a story: headline, byline, date and the rest, read from its front matter.

Other tools' names for a field are read as ours (``title`` is the headline) and written back as
they were. A key we do not know is kept as it stands.
"""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from writer.story.yaml_nodes import Entry, read_entries

ORDER = (
    "headline",
    "summary",
    "byline",
    "dateline",
    "date",
    "updated",
    "section",
    "type",
    "tags",
    "language",
    "slug",
    "status",
    "embargo",
    "developing",
    "sign_off",
)
ALIASES: dict[str, tuple[str, ...]] = {
    "headline": ("title",),
    "summary": ("dek", "description", "excerpt", "standfirst"),
    "byline": ("author", "authors"),
    "date": ("published", "pubdate"),
    "updated": ("lastmod", "modified"),
    "section": ("category",),
    "tags": ("keywords",),
    "language": ("lang", "locale"),
    "sign_off": ("signoff", "sign-off"),
}
TARGET_LENGTH = "target_length"
PRIVATE = frozenset({"waivers", TARGET_LENGTH})
"""Keys that are the newsroom's own and are published nowhere."""
_SPACES = re.compile(r"[ \t\r\n]+")  # not no-break spaces, which are there for a reason
_CANONICAL = {alias: name for name, aliases in ALIASES.items() for alias in aliases}


def canonical(key: str) -> str:
    """Our name for a key as written: ``Title`` is ``headline``."""
    lower = key.lower()
    return _CANONICAL.get(lower, lower if lower in ORDER else key)


@dataclass(frozen=True)
class Fields:
    """What the front matter says. Text fields are '' when absent; nothing here raises.

    ``entries`` keep the order and places of the source; ``error`` is '' or one sentence that says
    why the front matter cannot be read, and then there are no entries.
    """

    entries: tuple[Entry, ...] = ()
    error: str = ""

    @cached_property
    def _by_name(self) -> dict[str, Entry]:
        found: dict[str, Entry] = {}
        for entry in self.entries:
            name = canonical(entry.key)
            if name not in found or entry.key.lower() == name:  # our own name beats an alias
                found[name] = entry
        return found

    @cached_property
    def values(self) -> dict[str, object]:
        """Every value that may be published, by canonical name and in the file's order."""
        values: dict[str, object] = {}
        for entry in self.entries:
            if entry.key in PRIVATE:
                continue
            name = canonical(entry.key)
            mine = self._by_name[name] is entry
            values[name if mine else entry.key] = entry.value
        return values

    def has(self, name: str) -> bool:
        """Whether the field is there and not empty."""
        return self.get(name) not in (None, "", [], {})

    def get(self, name: str) -> object:
        """The plain value of a field by its canonical name, None when absent."""
        entry = self._by_name.get(name)
        return entry.value if entry else None

    def key(self, name: str) -> str | None:
        """The key as written, which may be an alias."""
        entry = self._by_name.get(name)
        return entry.key if entry else None

    def span(self, name: str) -> tuple[int, int] | None:
        """Where the field's lines stand in the story's text, in code points."""
        entry = self._by_name.get(name)
        return (entry.start, entry.end) if entry else None

    def text(self, name: str) -> str:
        """A field as one line of text; lists are joined by commas."""
        return ", ".join(_strings(self.get(name)))

    def texts(self, name: str) -> tuple[str, ...]:
        """A field as a list; one string is a list of one."""
        return tuple(_strings(self.get(name)))

    @property
    def headline(self) -> str:
        return self.text("headline")

    @property
    def summary(self) -> str:
        return self.text("summary")

    @property
    def byline(self) -> tuple[str, ...]:
        """The reporters' names."""
        return self.texts("byline")

    @property
    def dateline(self) -> str:
        return self.text("dateline")

    @property
    def date(self) -> str:
        """The story's date as typed; RFC 3339 when well-formed."""
        return self.text("date")

    @property
    def updated(self) -> str:
        return self.text("updated")

    @property
    def section(self) -> str:
        return self.text("section")

    @property
    def tags(self) -> tuple[str, ...]:
        """Keywords; a string with commas is a list."""
        value = self.get("tags")
        if isinstance(value, str) and "," in value:
            return tuple(tag.strip() for tag in value.split(",") if tag.strip())
        return self.texts("tags")

    @property
    def language(self) -> str:
        return self.text("language")

    @property
    def slug(self) -> str:
        return self.text("slug")

    @property
    def status(self) -> str:
        return self.text("status")

    @property
    def embargo(self) -> str:
        return self.text("embargo")

    @property
    def sign_off(self) -> str:
        return self.text("sign_off")

    @property
    def developing(self) -> bool:
        value = self.get("developing")
        return value is True or (isinstance(value, str) and value.lower() in ("true", "yes"))


def _strings(value: object) -> list[str]:
    """A value as strings; a mapping, as some tools write an author, gives its name."""
    if isinstance(value, list):
        return [text for item in value for text in _strings(item)]
    if isinstance(value, dict):
        return _strings(value.get("name", next(iter(value.values()), None)))
    if value is None or value == "":
        return []
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return [_SPACES.sub(" ", str(value)).strip(" ")]


@lru_cache(maxsize=64)
def parse_fields(front: str) -> Fields:
    """The fields of a front matter's source, which may be '' or blank lines."""
    inner = inner_span(front)
    if inner is None:
        return Fields()
    start, end = inner
    entries, error = read_entries(front[start:end])
    moved = tuple(
        Entry(entry.key, entry.value, entry.start + start, entry.end + start) for entry in entries
    )
    return Fields(moved, error)


@lru_cache(maxsize=64)
def inner_span(front: str) -> tuple[int, int] | None:
    """Where the YAML stands between the ``---`` lines; None when there is no front matter."""
    if not front.lstrip("\ufeff").startswith("---"):
        return None
    start = _after_line(front, 0)
    end = at = start
    while at < len(front):
        following = _after_line(front, at)
        if front[at:following].rstrip() in ("---", "..."):
            end = at
            break
        at = following
    return start, end


def _after_line(text: str, at: int) -> int:
    ends = [place for place in (text.find("\n", at), text.find("\r", at)) if place >= 0]
    if not ends:
        return len(text)
    first = min(ends)
    return first + (2 if text.startswith("\r\n", first) else 1)
