"""A lead that is too long."""

from collections.abc import Iterator

from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say_count
from writer.story import lead_end

LIMITS = {"most": 35}


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    first = next(iter(view.of_kind("paragraph")), None)
    if first is None or first >= lead_end(story):
        return
    block = story.blocks[first]
    most = view.limits["most"]
    if block.words > most:
        start = story.start(first)
        message = say_count(
            block.words,
            "The opening paragraph has {count} word; {most} is plenty for a lead.",
            "The opening paragraph has {count} words; {most} is plenty for a lead.",
            most=most,
        )
        yield Finding(start, start + block.end, message)


RULE = Rule(
    id="lead.length",
    severity="advice",
    title="Long lead",
    checks="The opening paragraph has at most {most} words.",
    limits=LIMITS,
    why="The lead says what happened in one breath; what does not fit is the second paragraph.",
    source="house",
    default=False,
    failing=example("The mayor has called the union to talks, and " * 5 + "so on.\n"),
    passing=example("The mayor has called the union to talks.\n"),
    on_story=_check,
)
