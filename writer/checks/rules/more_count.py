"""More than one read-more break."""

from collections.abc import Iterator

from writer.checks.breaks import kept_break
from writer.checks.places import remove_block
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    breaks = view.of_kind("read-more")
    kept = kept_break(view)
    for index in breaks:
        if index == kept:
            continue
        start = story.start(index)
        message = say("The story has {count} read-more breaks; it can have one.", count=len(breaks))
        fix = Fix(say("Remove this break"), (remove_block(story, index),), safe=True)
        yield Finding(start, start + story.blocks[index].end, message, (fix,))


RULE = Rule(
    id="more.count",
    severity="error",
    title="More than one read-more break",
    checks="The story has at most one read-more break.",
    why="A front page cuts the story once; a second break shows up as a stray line or is refused.",
    source="WordPress block core/more, `multiple: false`",
    failing=example("Lead.\n\n<!--more-->\n\nText.\n\n<!--more-->\n\nMore text.\n"),
    passing=example("Lead.\n\n<!--more-->\n\nText.\n\nMore text.\n"),
    fix="Removes the break; the first one that stands well is kept.",
    safe=True,
    on_story=_check,
)
