"""A date that no system can read."""

from collections.abc import Iterator

from writer.checks.dates import read_field, read_loosely
from writer.checks.places import field_place, quotable
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field
from writer.story.field_names import field_name

_FIELDS = ("date", "updated", "embargo")


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    for name in _FIELDS:
        value = story.fields.text(name).strip()
        if not value or read_field(value):
            continue
        says = say(
            "{value} in “{name}” cannot be read as a date: write 2025-03-18, or 2025-03-18T08:40:00-04:00.",
            value=quotable(value),
            name=field_name(name),
        )
        day = read_loosely(value)
        fixes = (Fix(say("Write {date}", date=day), (set_field(story, name, day),)),) if day else ()
        yield Finding(*field_place(story, name), says, fixes)


RULE = Rule(
    id="date.unreadable",
    severity="error",
    title="Date that cannot be read",
    checks="The date, the time of an update and an embargo are days of the calendar, year first.",
    why="A system that cannot read the date takes another: the story comes out undated, or too early.",
    source="RFC 3339; Apple News and schema.org, which want ISO 8601 dates",
    failing=example(date="March 18, 2025"),
    passing=example(date="2025-03-18"),
    fix="Writes a day that is in words, or in numbers with dots, as year, month and day.",
    may_err=lambda story, _: any(map(story.fields.has, _FIELDS)),
    on_story=_check,
)
