"""Finding in a story's fields: headline, summary, byline, tags ... No widgets here."""

from collections.abc import Iterator
from dataclasses import dataclass

from writer.app.find.replace import replaced
from writer.app.find.search import Query, hits_in
from writer.story import Edit, Fields, Story, set_field

SEARCHED = ("headline", "summary", "byline", "dateline", "section", "tags", "sign_off")
"""Fields that hold words. Dates, status, slug and language mean something to machines as they are."""


@dataclass(frozen=True, slots=True)
class FieldMatch:
    """A match: the field, which item of its list (0 for a text), where in the words."""

    field: str
    item: int
    start: int
    end: int


def find_in_fields(story: Story, query: Query) -> list[FieldMatch]:
    """The matches in the fields, in the form's order; none when a selection is searched.

    Raises BadPattern or SlowPattern.
    """
    if query.selection is not None or not query.words:
        return []
    return [
        FieldMatch(name, item, hit.start(), hit.end())
        for name in SEARCHED
        for item, words in enumerate(_items(story.fields, name))
        for hit in hits_in(words, query)
    ]


def replace_in_fields(
    story: Story, query: Query, by: str, only: FieldMatch | None = None
) -> list[Edit]:
    """The edits that replace every match in the fields, or ``only`` one.

    Raises BadPattern or SlowPattern.
    """
    if query.selection is not None or not query.words:
        return []
    edits = (_edit(story, query, by, name, only) for name in SEARCHED)
    return [edit for edit in edits if edit.removed or edit.inserted]


def _edit(story: Story, query: Query, by: str, name: str, only: FieldMatch | None) -> Edit:
    old = _items(story.fields, name)
    if only is not None and only.field != name:
        return Edit(0, 0, "")
    new = [
        "".join(_pieces(words, query, by, only)) if only is None or only.item == item else words
        for item, words in enumerate(old)
    ]
    if new == old:
        return Edit(0, 0, "")
    if isinstance(story.fields.get(name), str):
        return set_field(story, name, new[0] or None)
    return set_field(story, name, [words for words in new if words] or None)


def _pieces(words: str, query: Query, by: str, only: FieldMatch | None) -> Iterator[str]:
    at = 0
    for hit in hits_in(words, query):
        if only is None or (hit.start(), hit.end()) == (only.start, only.end):
            yield words[at : hit.start()]
            yield replaced(hit, query, by)
            at = hit.end()
    yield words[at:]


def _items(fields: Fields, name: str) -> list[str]:
    """The words of a field; none for a value that is neither text nor a list of texts."""
    value = fields.get(name)
    if isinstance(value, str):
        return [value]
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return list(value)
    return []
