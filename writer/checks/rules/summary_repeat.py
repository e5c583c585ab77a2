"""A summary that says what the headline says."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.checks.said import plain
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    headline, summary = plain(view.story.fields.headline), plain(view.story.fields.summary)
    if (
        summary
        and headline
        and (
            summary == headline
            or (summary.startswith(headline + " ") and len(summary) < len(headline) + 15)
        )
    ):
        yield Finding(
            *field_place(view.story, "summary"), say("The summary says what the headline says.")
        )


RULE = Rule(
    id="summary.repeat",
    severity="advice",
    title="Summary repeats the headline",
    checks="The summary adds to the headline.",
    why="Front pages show one under the other.",
    source="Guardian style guide, standfirsts; BBC Academy, summaries",
    failing=example(summary="Ferry strike enters second week."),
    passing=example(summary="Crossings stay cancelled until Friday at the earliest."),
    on_story=_check,
)
