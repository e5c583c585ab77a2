"""Heading levels that jump."""

from collections.abc import Iterator, Sequence

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Edit

_HASHES = lazy(r" {0,3}(#{1,6})")
_NAMES = {1: "The headline", 2: "a section (##)", 3: "a subsection (###)"}


def _check(view: View) -> Iterator[Finding]:
    headings = view.of_kind("heading")
    above = 1  # the headline
    for place, index in enumerate(headings):
        block = view.story.blocks[index]
        if block.level > above + 1:
            start = view.story.start(index)
            message = (
                say(
                    "This heading is level {level}, but the one above it is level {above}.",
                    level=block.level,
                    above=above,
                )
                if place
                else say(
                    "The first heading is level {level}; sections start at level 2 (##).",
                    level=block.level,
                )
            )
            fix = _raise(view, headings[place:], above + 1)
            yield Finding(start, start + block.end, message, (fix,) if fix else ())
        above = block.level


def _raise(view: View, headings: Sequence[int], level: int) -> Fix | None:
    """Set the first heading to ``level``, and those under it by as much, so they stay under it."""
    blocks = view.story.blocks
    old = blocks[headings[0]].level
    edits = []
    for index in headings:
        if blocks[index].level < old:
            break
        hashes = _HASHES().match(blocks[index].source)
        if hashes is None:
            return None
        edits.append(Edit(view.story.start(index) + hashes.start(1), old - level, ""))
    return Fix(
        say("Make it level {level} ({hashes})", level=level, hashes="#" * level),
        tuple(edits),
        safe=True,
    )


RULE = Rule(
    id="heading.skip",
    severity="warning",
    title="Heading level skipped",
    checks="Each heading is at most one level deeper than the one before it; the first is a section.",
    why="Screen readers and tables of contents show a gap where a level is missing.",
    source="Gutenberg's document outline; WCAG technique G141",
    failing=example("Text.\n\n## Talks\n\nText.\n\n#### Pay\n\nText.\n"),
    passing=example("Text.\n\n## Talks\n\nText.\n\n### Pay\n\nText.\n"),
    fix="Gives the heading the level that is due, and moves the headings under it along.",
    safe=True,
    on_story=_check,
)
