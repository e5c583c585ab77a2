"""No language."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    fields = view.story.fields
    if not fields.language.strip() and not fields.error:
        yield Finding(*field_place(view.story, "language"), say("The story has no language."))


RULE = Rule(
    id="language.missing",
    severity="warning",
    title="No language",
    checks="The story names the language it is written in.",
    why="Browsers read it out, hyphenate and translate by it.",
    source="Apple News; ninjs (BCP 47)",
    failing=example(language=None),
    passing=example(),
    default=False,
    on_story=_check,
)
