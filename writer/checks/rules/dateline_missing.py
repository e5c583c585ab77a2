"""No dateline."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if not fields.dateline.strip() and not fields.error:
        yield Finding(*field_place(view.story, "dateline"), say("The story has no dateline."))


RULE = Rule(
    id="dateline.missing",
    severity="warning",
    title="No dateline",
    checks="The story names the place it was reported from.",
    why="The dateline tells readers whether the reporter was there.",
    source="Superdesk publish validator; schema.org dateline",
    failing=example(dateline=None),
    passing=example(),
    default=False,
    on_story=_check,
)
