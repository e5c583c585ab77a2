"""Times without a time zone."""

from collections.abc import Iterator

from writer.checks.dates import read_field
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field
from writer.story.field_names import field_name

_FIELDS = ("date", "updated", "embargo")


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    times = {name: read_field(fields.text(name)) for name in _FIELDS}
    zones = {time.isoformat()[-6:] for time in times.values() if time and time.tzinfo}
    for name, time in times.items():
        value = fields.text(name)
        if time is None or time.tzinfo is not None or ":" not in value:
            continue
        start, end = field_place(view.story, name)
        fixes = tuple(
            Fix(
                say("Add {zone}, as in the other date", zone=zone),
                (set_field(view.story, name, value + zone),),
            )
            for zone in sorted(zones)
        )
        yield Finding(
            start, end, say("The time of “{name}” has no time zone.", name=field_name(name)), fixes
        )


RULE = Rule(
    id="date.timezone",
    severity="warning",
    title="Time without a zone",
    checks="A date field with a time of day says in which zone: 2025-03-18T08:40:00-04:00.",
    why="Without it, readers elsewhere and search engines see the story hours off.",
    source="Google's examples of structured data, which carry an offset",
    failing=example(date="2025-03-18T08:40:00"),
    passing=example(date="2025-03-18T08:40:00-04:00"),
    fix="Takes the zone from another date of the story.",
    on_story=_check,
)
