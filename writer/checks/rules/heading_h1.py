"""A top-level heading in the body."""

from collections.abc import Iterator, Sequence

from writer.checks.lazy import lazy
from writer.checks.places import remove_block
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.speech import say
from writer.story import Edit

_HASHES = lazy(r" {0,3}(#{1,6})")
_UNDERLINE = lazy(r"=+(?=[ \t]*\Z)")
_DEEPEST = 6


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    headline = _plain(story.fields.headline)
    if not headline:
        return  # headline.missing offers to use it
    headings = view.of_kind("heading")
    for place, index in enumerate(headings):
        block = story.blocks[index]
        if block.level != 1 or not block.text.strip():
            continue
        start = story.start(index)
        if _plain(block.text) == headline:
            fix = Fix(say("Remove the repeated headline"), (remove_block(story, index),), safe=True)
            message = say("The headline is repeated in the body.")
            yield Finding(start, start + block.end, message, (fix,))
            continue
        lowered = _lower(view, headings[place:])
        message = say("This heading has the headline’s level; sections start at level 2 (##).")
        yield Finding(start, start + block.end, message, (lowered,) if lowered else ())


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _lower(view: View, headings: Sequence[int]) -> Fix | None:
    """Make the heading a section, and move the headings under it along."""
    story = view.story
    edits: list[Edit] = []
    for number, index in enumerate(headings):
        block, start = story.blocks[index], story.start(index)
        if number and block.level == 1:
            break
        hashes = _HASHES().match(block.source)
        underline = _UNDERLINE().search(block.source[: block.end])
        if hashes and block.level < _DEEPEST:
            edits.append(Edit(start + hashes.start(1), 0, "#"))
        elif underline and not number:
            edits.append(
                Edit(start + underline.start(), len(underline[0]), "-" * len(underline[0]))
            )
        else:
            return None
    return Fix(say("Make it a section (##)"), tuple(edits), safe=True)


RULE = Rule(
    id="heading.h1",
    severity="warning",
    title="Top-level heading in the body",
    checks="No heading of the body is level 1 (#).",
    why="The headline is the page's one top-level heading; a second one confuses screen readers and search.",
    source="Gutenberg's document outline",
    failing=example("Text.\n\n# Talks\n\nText.\n"),
    passing=example("Text.\n\n## Talks\n\nText.\n"),
    fix="Makes it a section and moves the headings under it along; removes a repeated headline.",
    safe=True,
    on_story=_check,
)
