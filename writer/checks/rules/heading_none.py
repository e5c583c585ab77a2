"""A long story without a subhead."""

from collections.abc import Iterator

from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say_count
from writer.story import word_count

LIMITS = {"most": 400}


def _check(view: View) -> Iterator[Finding]:
    if view.of_kind("heading") or not view.story.blocks:
        return
    words = word_count(view.story)
    if words > view.limits["most"]:
        start = view.story.start(0)
        end = start + view.story.blocks[0].end
        yield Finding(
            start,
            end,
            say_count(
                words,
                "The story has {count} word and no subhead.",
                "The story has {count} words and no subhead.",
            ),
        )


RULE = Rule(
    id="heading.none",
    severity="advice",
    title="Long story without a subhead",
    checks="A story of more than {most} words has a section heading.",
    limits=LIMITS,
    why="Readers on phones scan by subheads and leave a wall of text.",
    source="equalizedigital/accessibility-checker issue 60",
    failing=example("The mayor has called the union to talks again.\n\n" * 50),
    passing=example("The mayor has called the union.\n\n## Talks\n\n" + "Text goes on.\n\n" * 150),
    on_story=_check,
)
