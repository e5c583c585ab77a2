"""A story that is out before its embargo."""

from collections.abc import Iterator

from writer.checks.dates import read_field
from writer.checks.places import field_place
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say

_OUT = frozenset(("published", "corrected"))


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    written = fields.text("embargo").strip()
    if not written or fields.status.lower() not in _OUT:
        return
    embargo, date = read_field(written), read_field(fields.date)
    if embargo is None or date is None or (embargo.tzinfo is None) != (date.tzinfo is None):
        return
    if date < embargo:
        says = say("The story came out before its embargo ends: one of the two dates is wrong.")
        yield Finding(*field_place(view.story, "embargo"), says)


RULE = Rule(
    id="embargo.order",
    severity="error",
    title="Out before the embargo",
    checks="A published story's date is not before its embargo.",
    why="A broken embargo costs the source, and a wrong one holds the story back.",
    source="Superdesk and ninjs, embargo; the trade",
    failing=example(status="published", embargo="2025-03-19T00:01:00-04:00"),
    passing=example(status="draft", embargo="2025-03-19T00:01:00-04:00"),
    on_story=_check,
)
