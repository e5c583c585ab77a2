"""A byline with more than the name in it."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field

_BY = lazy(r"\Aby:?\s+(?=\S)", re.I)
_AFTER = lazy(
    r"(?<=[^\W\d_])(?:\s*[,|/–—]\s*|\s+-\s+|\s+\()(?:(?:[\w’.-]+\s){0,3}(?:writer|reporter|editor|correspondent|"
    r"columnist|contributor|staff|journalist|news|herald|times|post|tribune|gazette|press|reuters|afp|ap|bbc|cnn)"
    r"(?:\s[\w’.-]+){0,3})\)?\Z",
    re.I,
)


def _check(view: View) -> Iterator[Finding]:
    names = view.story.fields.byline
    plain = [_AFTER().sub("", _BY().sub("", name)) for name in names]
    if plain == list(names):
        return
    by_only = [_BY().sub("", name) for name in names] == plain
    start, end = field_place(view.story, "byline")
    value = plain if isinstance(view.story.fields.get("byline"), list) else plain[0]
    edit = set_field(view.story, "byline", value)
    if by_only:
        says = say("The byline field holds names only; the page adds the “By”.")
        fix = Fix(say("Take “By” out"), (edit,), safe=True)
    else:
        says = say("The byline field holds names only, no job and no newsroom.")
        fix = Fix(say("Write “{words}”", words=", ".join(plain)), (edit,))
    yield Finding(start, end, says, (fix,))


RULE = Rule(
    id="byline.shape",
    severity="advice",
    title="More than a name in the byline",
    checks="The byline field holds names only: no “By”, no job title, no agency.",
    why="Pages and feeds add “By” themselves, and search engines take the rest for the name.",
    source="Google's guidance on author markup",
    failing=example(byline="By Ana Ferreira"),
    passing=example(byline="Ana Ferreira"),
    fix="Takes it out; only “By” is taken out unread.",
    safe=True,
    on_story=_check,
)
