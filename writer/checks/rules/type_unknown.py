"""A story type that nobody knows."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    named = story.fields.text("type").strip()
    if not named or view.story_type is not None:
        return
    fixes = tuple(
        Fix(say("Make it: {title}", title=made.title), (set_field(story, "type", made.name),))
        for made in view.types().values()
    )
    start, end = field_place(story, "type")
    yield Finding(start, end, say("There is no story type “{named}”.", named=named), fixes)


RULE = Rule(
    id="type.unknown",
    severity="warning",
    title="Unknown story type",
    checks="The story type is one that comes with Writer, or one the newsroom has described.",
    why="What a story needs is decided by its type; an unknown one is not checked at all.",
    source="house",
    failing=example(type="notice board"),
    passing=example(
        "Ana Reis has died.\n\n> “We miss her.”\n>\n> — Jo Roe, mayor\n\n" + "She was 90.\n\n" * 60,
        type="News",
    ),
    fix="Offers the types there are.",
    on_story=_check,
)
