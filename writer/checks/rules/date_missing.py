"""No date."""

from collections.abc import Iterator

from writer.checks.dates import read_date_line
from writer.checks.places import field_place, quotable, remove_block, together
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field

_FIRST_BLOCKS = 4


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    if story.fields.date.strip() or story.fields.error:
        return
    start, end = field_place(story, "date")
    yield Finding(start, end, say("The story has no date."), tuple(_fixes(view)))


def _fixes(view: View) -> Iterator[Fix]:
    """Only a date that stands alone on a line is offered; today's date is never made up."""
    story = view.story
    for index in view.opening("paragraph", _FIRST_BLOCKS):
        line = story.blocks[index].text.strip()
        date = read_date_line(line)
        if date:
            edits = together(set_field(story, "date", date), remove_block(story, index))
            yield Fix(say("Use {line} as the date", line=quotable(line)), edits)
            break


RULE = Rule(
    id="date.missing",
    severity="error",
    title="No date",
    checks="The story has a date.",
    why="“This morning” means nothing without it, and receiving systems refuse undated stories.",
    source="Apple News publishing steps; Google's guidance on publication dates",
    failing=example("March 18, 2025\n\nThe mayor has called the union to talks.\n", date=None),
    passing=example(date="2025-03-18T08:40:00-04:00"),
    fix="A line of the body that is only a date moves to the date field.",
    on_story=_check,
)
