"""A headline that ends in a full stop."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field

_STOP = lazy(r"(?<![.\s])\.\Z")
_ABBREVIATION = lazy(
    r"(?:\b\w\.\w|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|etc|Bros|vs|No|a\.m|p\.m))\Z", re.I
)


def _check(view: View) -> Iterator[Finding]:
    headline = view.story.fields.headline.strip()
    if not _STOP().search(headline) or _ABBREVIATION().search(headline[:-1]):
        return
    start, end = field_place(view.story, "headline")
    fix = Fix(
        say("Remove the full stop"), (set_field(view.story, "headline", headline[:-1]),), safe=True
    )
    yield Finding(start, end, say("The headline ends in a full stop."), (fix,))


RULE = Rule(
    id="headline.period",
    severity="warning",
    title="Full stop after the headline",
    checks="The headline does not end in a full stop, unless an abbreviation does.",
    why="A headline is a title; the stop says the story is over.",
    source="Associated Press editors on headlines",
    failing=example(headline="Ferry strike enters second week."),
    passing=example(headline="Ferry strike spreads to the U.S."),
    fix="Removes it.",
    safe=True,
    on_story=_check,
)
