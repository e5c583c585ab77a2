"""What a Wagtail site calls a story's fields, read from the schema of its pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from writer.speech import say, together
from writer.story.field_names import field_name

_CALLED: Mapping[str, tuple[str, ...]] = {
    "summary": (
        "summary",
        "standfirst",
        "intro",
        "introduction",
        "excerpt",
        "dek",
        "description",
        "lead",
        "lede",
        "subtitle",
    ),
    "byline": ("byline", "author", "authors", "author_name", "by"),
    "section": ("section", "category"),
    "dateline": ("dateline", "location", "place"),
    "tags": ("tags", "keywords"),
}
_BODIES = ("body", "content", "text", "article", "story")
LONGEST_TITLE = 255  # characters of the title of every page of Wagtail
_TITLES = ("summary", "byline", "section", "tags")


@dataclass(frozen=True, slots=True)
class Model:
    """A type of page. ``fields`` are their names by ours; ``features`` is what its body can hold.

    ``go_live`` is the field for the time of publication, '' when programs may not set it.
    """

    type: str
    body: str
    fields: Mapping[str, str] = field(default_factory=dict)
    lengths: Mapping[str, int] = field(default_factory=dict)
    features: frozenset[str] = frozenset()
    go_live: str = ""

    @classmethod
    def of(cls, type: str, schema: Mapping[str, object], body: str = "") -> "Model":
        """Read a schema as ``api/v3/schema/`` gives it; a model without a body cannot be used."""
        known = _properties(schema, "create")
        rich = {name: found for name in known if (found := _features(schema, name)) is not None}
        if body:
            chosen = body if body in rich else ""
        else:
            usual = [name for name in _BODIES if name in rich]
            chosen = (usual or list(rich) or [""])[0]
        fields: dict[str, str] = {}
        for ours, names in _CALLED.items():
            theirs = next((name for name in names if name in known and name != chosen), "")
            if theirs and _is_list(known[theirs]) == (ours == "tags") and theirs not in rich:
                fields[ours] = theirs
        lengths = {ours: _most(known[theirs]) for ours, theirs in fields.items()}
        lengths["headline"] = LONGEST_TITLE
        go_live = "go_live_at" if "go_live_at" in known else ""
        return cls(type, chosen, fields, lengths, rich.get(chosen) or frozenset(), go_live)

    def cut(self, name: str, words: str) -> str:
        """``words`` as long as the field takes them."""
        most = self.lengths.get(name, 0)
        return words if not most or len(words) <= most else f"{words[: most - 1].rstrip()}…"

    def cuts(self, told: Mapping[str, str]) -> tuple[str, ...]:
        """Which of the texts ``told`` are longer than their fields."""
        return tuple(
            say(
                "Wagtail takes {most} characters of the field “{field}”: yours is cut there.",
                most=self.lengths[name],
                field=field_name(name),
            )
            for name, words in told.items()
            if self.cut(name, words) != words
        )

    @property
    def notes(self) -> tuple[str, ...]:
        """Which of a story's fields this type of page has no place for."""
        missing = [field_name(name) for name in _TITLES if name not in self.fields]
        if not missing:
            return ()
        return (
            say(
                "{type} has no writable field for: {listed}.",
                type=self.type,
                listed=together(missing),
            ),
        )


def _properties(schema: Mapping[str, object], part: str) -> Mapping[str, Mapping[str, object]]:
    found = schema.get(part)
    known = found.get("properties") if isinstance(found, Mapping) else None
    if not isinstance(known, Mapping):
        return {}
    return {str(name): one for name, one in known.items() if isinstance(one, Mapping)}


def _features(schema: Mapping[str, object], name: str) -> frozenset[str] | None:
    """What a rich text field can hold; None for one that is no rich text."""
    for part in ("create", "read"):
        one = _properties(schema, part).get(name, {})
        listed = one.get("x-rich-text-features") or one.get("features")
        if isinstance(listed, list):
            return frozenset(map(str, listed))
    return None


def _is_list(one: Mapping[str, object]) -> bool:
    return any(form.get("type") == "array" for form in _forms(one))


def _most(one: Mapping[str, object]) -> int:
    lengths = [form.get("maxLength") for form in _forms(one)]
    return next((most for most in lengths if isinstance(most, int)), 0)


def _forms(one: Mapping[str, object]) -> list[Mapping[str, object]]:
    choices = one.get("anyOf")
    others = choices if isinstance(choices, list) else []
    return [one, *(form for form in others if isinstance(form, Mapping))]
