"""A field that stories of this type need."""

from collections.abc import Iterator

from writer.checks.places import field_place
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.checks.story_types.model import SEVERITY, FieldNeed, StoryType
from writer.checks.story_types.needs import has_rule
from writer.speech import say, say_count
from writer.story.field_names import field_name


def _check(view: View) -> Iterator[Finding]:
    made = view.story_type
    if made is None:
        return
    for need in made.fields:
        yield from _missing(view, made, need)
        yield from _size(view, need)


def _missing(view: View, made: StoryType, need: FieldNeed) -> Iterator[Finding]:
    severity = SEVERITY.get(need.need)
    if severity is None or has_rule(need.name) or view.story.fields.has(need.name):
        return
    start, end = field_place(view.story, need.name)
    message = say(
        "{title}: the field “{name}” is needed.", title=made.title, name=field_name(need.name)
    )
    yield Finding(start, end, message, (), severity)


def _size(view: View, need: FieldNeed) -> Iterator[Finding]:
    length = len(view.story.fields.text(need.name).strip())
    verdict = need.characters.verdict(length) if length else ""
    if verdict:
        limit = (
            say("at most {most}", most=need.characters.most)
            if verdict == "many"
            else say("at least {least}", least=need.characters.least)
        )
        start, end = field_place(view.story, need.name)
        name = field_name(need.name)
        message = say_count(
            length,
            "The field “{name}” has {count} character; {limit} belong there.",
            "The field “{name}” has {count} characters; {limit} belong there.",
            name=name,
            limit=limit,
        )
        yield Finding(start, end, message, (), "warning")


_BODY = "The mayor agrees.\n\n> “We agree.”\n>\n> — Jo Roe, mayor\n\n## About\n\nWe run the town.\n"

RULE = Rule(
    id="type.field",
    severity="error",
    severities=("error", "warning"),
    title="Field that the story type needs",
    checks="The story has the fields that its type needs, in the sizes that fit.",
    why="A press release without a contact, or an event without a place, comes back.",
    source="the story type's file; Superdesk content profiles do the same",
    failing=example(_BODY * 10, type="press-release"),
    passing=example(_BODY * 10, type="press-release", contact="press@example.org"),
    may_err=lambda story, _: story.fields.has("type"),
    on_story=_check,
)
