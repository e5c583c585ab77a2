"""A bare date at the top of the body."""

import re
from collections.abc import Iterator

from writer.checks.dates import read_date_line
from writer.checks.lazy import lazy
from writer.checks.places import quotable, remove_block
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Edit

_LABELLED = lazy(r"\s*(?:published|posted|updated)\b", re.I)
_FIRST_BLOCKS = 4


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    if not story.fields.date.strip():
        return  # date.missing offers to move it to its field
    for index in view.opening("paragraph", _FIRST_BLOCKS):
        line = story.blocks[index].text.strip()
        date = "" if _LABELLED().match(line) else read_date_line(line)
        if date:
            start = story.start(index)
            fixes = [
                Fix(say("Write “{word}: …”", word=word), (Edit(start, 0, f"{word}: "),))
                for word in ("Published", "Updated")
            ]
            if story.fields.date.startswith(date):
                fixes.insert(
                    0,
                    Fix(
                        say("Take the line out: the page shows the date"),
                        (remove_block(story, index),),
                    ),
                )
            says = say(
                "{line} does not say whether that is when the story came out or was updated.",
                line=quotable(line),
            )
            yield Finding(start, start + story.blocks[index].end, says, tuple(fixes))


RULE = Rule(
    id="date.label",
    severity="advice",
    title="Date without a label",
    checks="A line of the body that is only a date says Published or Updated.",
    why="Readers and search engines cannot tell how old the news is.",
    source="Google Search Central, publication dates: label them",
    failing=example("March 18, 2025\n\nThe mayor has called the union to talks.\n"),
    passing=example("Updated: March 18, 2025\n\nThe mayor has called the union to talks.\n"),
    fix="Adds the label, or takes out a line that repeats the date field.",
    on_story=_check,
)
