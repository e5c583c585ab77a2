"""Double quotation marks in a headline."""

from collections.abc import Iterator

from writer.checks.marks import pair
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field


def _check(view: View) -> Iterator[Finding]:
    headline = view.story.fields.headline
    if not any(mark in headline for mark in '“”"'):
        return
    chars = list(headline)
    for first, last in pair(headline).pairs:
        if chars[first] in '“"' and chars[last] in '”"':
            chars[first] = "‘" if chars[first] == "“" else "'"
            chars[last] = "’" if chars[last] == "”" else "'"
    single = "".join(chars)
    if single == headline:
        return
    start, end = field_place(view.story, "headline")
    fix = Fix(say("Make them single"), (set_field(view.story, "headline", single),), safe=True)
    yield Finding(start, end, say("A headline takes single quotation marks."), (fix,))


RULE = Rule(
    id="headline.quotemarks",
    severity="advice",
    title="Double quotation marks in the headline",
    checks="Quotation marks in a headline are single. Inches are none.",
    why="They take less room, and a headline in double marks ends a search for it early.",
    source="The Associated Press Stylebook, headlines",
    failing=example(headline="Ferry union calls offer “an insult”"),
    passing=example(headline="Ferry union calls offer ‘an insult’"),
    fix="Makes them single.",
    safe=True,
    english=True,
    on_story=_check,
)
