"""No section."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if not fields.section.strip() and not fields.error:
        yield Finding(*field_place(view.story, "section"), say("The story has no section."))


RULE = Rule(
    id="section.missing",
    severity="warning",
    title="No section",
    checks="The story names the section it belongs to.",
    why="Front pages, feeds and archives sort by it.",
    source="Superdesk validators (anpa_category, subject)",
    failing=example(section=None),
    passing=example(),
    default=False,
    on_story=_check,
)
