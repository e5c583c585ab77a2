"""Sections without text."""

from collections.abc import Iterator

from writer.checks.places import SILENT, quotable
from writer.checks.problem import Finding
from writer.checks.rule import Rule, View, example
from writer.speech import say


def _check(view: View) -> Iterator[Finding]:
    story = view.story
    for index in view.of_kind("heading"):
        block = story.blocks[index]
        title = block.text.strip()
        if title and _is_bare(view, index):
            start = story.start(index)
            message = say("The section {title} has no text.", title=quotable(title))
            yield Finding(start, start + block.end, message)


def _is_bare(view: View, index: int) -> bool:
    """Whether the next thing a reader sees is the end or a heading that is not under this one.

    A section that opens with a subsection is judged by that subsection; an empty heading is the
    business of ``heading.empty`` and does not count here.
    """
    blocks = view.story.blocks
    for at in range(index + 1, min(index + 1000, len(blocks))):
        following = blocks[at]
        if following.kind == "heading" and following.text.strip():
            return following.level <= blocks[index].level
        if following.kind not in SILENT and following.kind != "heading":
            return False
    return True


RULE = Rule(
    id="heading.nobody",
    severity="warning",
    title="Section without text",
    checks="Something follows every heading before the next heading of its level or the end.",
    why="A heading with nothing under it is a section that was forgotten or lost in a paste.",
    source="house",
    failing=example("Text.\n\n## Talks\n\n## Pay\n\nText.\n"),
    passing=example("Text.\n\n## Talks\n\n### Pay\n\nText.\n"),
    on_story=_check,
)
