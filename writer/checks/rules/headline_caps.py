"""A headline in capitals."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say

_FEWEST_LETTERS = 12


def _check(view: View) -> Iterator[Finding]:
    headline = view.story.fields.headline.strip()
    letters = [char for char in headline if char.lower() != char.upper()]
    if len(letters) < _FEWEST_LETTERS or not headline.isupper() or " " not in headline:
        return
    start, end = field_place(view.story, "headline")
    yield Finding(start, end, say("The headline is all capitals."))


RULE = Rule(
    id="headline.caps",
    severity="warning",
    title="Headline in capitals",
    checks="The headline is not set in capitals throughout; a page that wants capitals sets them itself.",
    why="Screen readers spell capitals out, search results look like shouting, and names lose their shape.",
    source="Apple News RSS guide; WCAG technique C23 (presentation belongs to the page)",
    failing=example(headline="FERRY STRIKE ENTERS SECOND WEEK"),
    passing=example(headline="NATO and UN call for ferry talks"),
    on_story=_check,
)
