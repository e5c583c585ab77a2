"""No headline."""

from collections.abc import Iterator

from writer.checks.places import field_place, quotable, remove_block, together
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import set_field


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    if story.fields.headline.strip() or story.fields.error:
        return
    start, end = field_place(story, "headline")
    yield Finding(start, end, say("The story has no headline."), _fixes(view))


def _fixes(view: View) -> tuple[Fix, ...]:
    """A story pasted from Markdown often has its headline as the first heading of the body."""
    story = view.story
    for index in view.of_kind("heading")[:1]:
        text = story.blocks[index].text.strip()
        if story.blocks[index].level == 1 and text:
            edits = together(set_field(story, "headline", text), remove_block(story, index))
            return (Fix(say("Use {text} as the headline", text=quotable(text)), edits, safe=True),)
    return ()


RULE = Rule(
    id="headline.missing",
    severity="error",
    title="No headline",
    checks="The story has a headline.",
    why="No system takes a story without one, and nobody finds it.",
    source="Superdesk validators; Apple News publishing steps",
    failing=example(headline=None),
    passing=example(headline="Ferry strike enters second week"),
    fix="When the body opens with a # heading, that heading becomes the headline.",
    safe=True,
    on_story=_check,
)
