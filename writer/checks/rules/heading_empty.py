"""Headings without words."""

from collections.abc import Iterator

from writer.checks.places import remove_block
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    for index in view.of_kind("heading"):
        block = story.blocks[index]
        if not block.text.strip():
            start = story.start(index)
            fix = Fix(say("Remove the empty heading"), (remove_block(story, index),), safe=True)
            yield Finding(start, start + block.end, say("This heading is empty."), (fix,))


RULE = Rule(
    id="heading.empty",
    severity="error",
    title="Empty heading",
    checks="Every heading has words.",
    why="An empty heading is a gap on the page and a dead end for a screen reader.",
    source="Gutenberg's document outline",
    failing=example("Text.\n\n##\n\nMore text.\n"),
    passing=example("Text.\n\n## Talks\n\nMore text.\n"),
    fix="Removes the heading.",
    safe=True,
    on_story=_check,
)
