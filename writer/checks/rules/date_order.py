"""A story updated before it was published."""

from collections.abc import Iterator

from writer.checks.dates import read_field
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    date, updated = read_field(story.fields.date), read_field(story.fields.updated)
    if date is None or updated is None:
        return
    if date.tzinfo is None or updated.tzinfo is None or _is_day(story.fields.updated):
        date, updated = date.replace(tzinfo=None), updated.replace(tzinfo=None)
        if _is_day(story.fields.date) or _is_day(story.fields.updated):
            date = date.replace(hour=0, minute=0, second=0, microsecond=0)
    if updated < date:
        swap = (
            set_field(story, "date", story.fields.updated),
            set_field(story, "updated", story.fields.date),
        )
        fixes = (
            Fix(say("Swap the two dates"), swap),
            Fix(say("Remove the date of the update"), (set_field(story, "updated", None),)),
        )
        start, end = field_place(story, "updated")
        yield Finding(start, end, say("The story was updated before it was published."), fixes)


def _is_day(value: str) -> bool:
    return ":" not in value


RULE = Rule(
    id="date.order",
    severity="error",
    title="Updated before published",
    checks="The date of the update is not before the date of the story.",
    why="Readers and search engines take one of the two for a mistake, and the story with it.",
    source="logic",
    failing=example(updated="2025-03-17T08:00:00-04:00"),
    passing=example(updated="2025-03-19T08:00:00-04:00"),
    fix="Swaps the two, or removes the later field.",
    on_story=_check,
)
