"""A read-more break at the very start or the very end."""

from collections.abc import Iterator

from writer.checks.breaks import kept_break, lead_paragraph, stands_well
from writer.checks.places import any_words, insert_after, remove_block
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    index = kept_break(view)
    if index is None or stands_well(view, index):
        return
    story = view.story
    start = story.start(index)
    message = (
        say("Nothing stands after the read-more break, so there is nothing to cut.")
        if any_words(story.blocks[:index])
        else say("Nothing stands before the read-more break, so there is nothing to cut.")
    )
    yield Finding(start, start + story.blocks[index].end, message, (_fix(view, index),))


def _fix(view: View, index: int) -> Fix:
    story = view.story
    removal = remove_block(story, index)
    lead = lead_paragraph(view)
    if lead is None:
        return Fix(say("Remove the break"), (removal,), safe=True)
    markup = story.blocks[index].source[: story.blocks[index].end]
    return Fix(
        say("Move it after the lead paragraph"),
        (insert_after(story, lead, markup), removal),
        safe=True,
    )


RULE = Rule(
    id="more.position",
    severity="warning",
    title="Read-more break out of place",
    checks="The read-more break has text before it and after it.",
    why="Cut at the start, a front page shows nothing; cut at the end, it shows everything.",
    source="Ghost pull request 29663, which does the same for paywalls",
    failing=example("<!--more-->\n\nLead.\n\nText.\n"),
    passing=example("Lead.\n\n<!--more-->\n\nText.\n"),
    fix="Moves the break after the first paragraph, or removes it when nothing would follow.",
    safe=True,
    on_story=_check,
)
