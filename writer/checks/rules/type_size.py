"""A story, or a block of it, of another size than its type has."""

from collections.abc import Iterator

from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.checks.story_types.model import SEVERITY, Size, StoryType
from writer.speech import say, say_count
from writer.story import word_count


def _check(view: View) -> Iterator[Finding]:
    made = view.story_type
    if made is None:
        return
    yield from _whole(view, made)
    for need, found in zip(made.blocks, made.places(view.story), strict=True):
        if need.words == Size():
            continue
        for index in found:
            block, start = view.story.blocks[index], view.story.start(index)
            if said := _said(need.words, block.words):
                message = say_count(
                    block.words,
                    "The {title} has {count} word; {said}.",
                    "The {title} has {count} words; {said}.",
                    title=need.title,
                    said=said,
                )
                yield Finding(start, start + block.end, message)


def _whole(view: View, made: StoryType) -> Iterator[Finding]:
    words = word_count(view.story)
    said = _said(made.words, words)
    if said and words and (severity := SEVERITY.get(made.words_need)):
        start = view.story.start(0)
        message = say_count(
            words,
            "{title}: the story has {count:,} word; {said}.",
            "{title}: the story has {count:,} words; {said}.",
            title=made.title,
            said=said,
        )
        yield Finding(start, start, message, (), severity)


def _said(size: Size, words: int) -> str:
    match size.verdict(words):
        case "few":
            return say("at least {least:,} are expected", least=size.least)
        case "many":
            return say("at most {most:,} fit", most=size.most)
        case _:
            return ""


RULE = Rule(
    id="type.size",
    severity="warning",
    severities=("error", "warning"),
    title="Size that the story type does not have",
    checks="The story, its lead and its other blocks have as many words as its type gives them.",
    why="Space and attention are planned by the kind of story.",
    source="the story type's file",
    failing=example(
        "The mayor agrees.\n\n> “We agree.”\n>\n> — Jo Roe, mayor\n\n## About\n\nWe run it.\n",
        type="press-release",
        contact="Jo",
    ),
    passing=example(
        "The mayor agrees.\n\n> “We agree.”\n>\n> — Jo Roe, mayor\n\n## About\n\n"
        + "We run the town, and have done so.\n\n" * 20,
        type="press-release",
        contact="Jo",
    ),
    may_err=lambda story, _: story.fields.has("type"),
    on_story=_check,
)
