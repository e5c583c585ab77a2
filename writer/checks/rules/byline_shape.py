"""A byline with more than the name in it."""

import re
from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.story import set_field

_BY = re.compile(r"\Aby:?\s+(?=\S)", re.I)


def _check(view: View) -> Iterator[Finding]:
    names = view.story.fields.byline
    plain = [_BY.sub("", name) for name in names]
    if plain == list(names):
        return
    start, end = field_place(view.story, "byline")
    value = plain if isinstance(view.story.fields.get("byline"), list) else plain[0]
    fix = Fix("Take “By” out", (set_field(view.story, "byline", value),), safe=True)
    yield Finding(start, end, "The byline field holds names only; the page adds the “By”.", (fix,))


RULE = Rule(
    id="byline.shape",
    severity="advice",
    title="“By” in the byline",
    checks="Names in the byline field do not begin with “By”.",
    why="Pages and feeds add the word themselves, and search engines take it for the name.",
    source="Google's guidance on author markup",
    failing=example(byline="By Ana Ferreira"),
    passing=example(byline="Ana Ferreira"),
    fix="Takes the word out.",
    safe=True,
    on_story=_check,
)
