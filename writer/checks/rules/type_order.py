"""Blocks in another order than stories of this type have."""

from collections.abc import Iterator

from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    made = view.story_type
    if made is None or not made.ordered:
        return
    story = view.story
    last, last_title = -1, ""
    for need, found in zip(made.blocks, made.places(story), strict=True):
        if not found:
            continue
        if found[0] < last:
            start = story.start(found[0])
            message = say(
                "{title}: the {block} comes before the {other}; it belongs after it.",
                title=made.title,
                block=need.title,
                other=last_title,
            )
            yield Finding(start, start + story.blocks[found[0]].end, message)
        else:
            last, last_title = found[0], need.title


RULE = Rule(
    id="type.order",
    severity="warning",
    title="Blocks out of order",
    checks="The first of each block that the story type lists comes in the order of its list.",
    why="Readers of a kind of story know where to look.",
    source="the story type's file",
    failing=example(
        "The mayor agrees.\n\n## About\n\nWe run the town, and have done so for years.\n\n> “We agree.”\n>\n> — Jo Roe, mayor\n\n"
        + "More words follow here.\n\n" * 30,
        type="press-release",
        contact="Jo",
    ),
    passing=example(
        "The mayor agrees.\n\n> “We agree.”\n>\n> — Jo Roe, mayor\n\n## About\n\n"
        + "We run the town, and have done so.\n\n" * 20,
        type="press-release",
        contact="Jo",
    ),
    on_story=_check,
)
