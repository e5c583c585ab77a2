"""A footnote that no reader sees."""

from collections.abc import Iterator

from writer.checks.footnotes import FACTS, noted
from writer.checks.places import remove_block
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    used = view.facts("used")
    seen: set[str] = set()
    for index, note in view.notes.items():
        if not note.label:
            continue
        start, end = view.story.start(index), view.story.blocks[index].end
        fix = Fix(say("Remove the footnote"), (remove_block(view.story, index),))
        if note.label in seen:
            says = say(
                "There is a footnote “{label}” already: this one is not shown.", label=note.label
            )
            yield Finding(start, start + end, says, (fix,))
        elif note.label not in used:
            says = say("Nothing in the story refers to this footnote: it is not shown.")
            yield Finding(start, start + end, says, (fix,))
        seen.add(note.label)


RULE = Rule(
    id="footnote.unused",
    severity="warning",
    title="Footnote that nothing refers to",
    checks="The story refers to every footnote, and no two have one label.",
    why="A note without a reference is left out of the page and of every export.",
    source="GitHub Flavored Markdown: footnotes",
    failing=example("The union refused the offer.\n\n[^1]: Port authority, 16 March.\n"),
    passing=example("The union refused the offer.[^1]\n\n[^1]: Port authority, 16 March.\n"),
    fix="Removes the footnote.",
    note=noted,
    on_story=_check,
    facts=FACTS,
)
