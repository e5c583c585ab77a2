"""Sections without text."""

from collections.abc import Iterator

from writer.checks.near import Near
from writer.checks.places import SILENT, quotable
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.speech import say


def _check(near: Near) -> Iterator[Finding]:
    if _is_bare(near):
        message = say("The section {title} has no text.", title=quotable(near.note))
        yield Finding(0, near.block.end, message)


def _is_bare(near: Near) -> bool:
    """Whether the next thing a reader sees is the end or a heading that is not under this one.

    A section that opens with a subsection is judged by that subsection; an empty heading is the
    business of ``heading.empty`` and does not count here.
    """
    for distance in range(1, 1000):
        following = near.beside(distance)
        if following is None:
            break
        if following.kind == "heading" and following.text.strip():
            return following.level <= near.block.level
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
    kinds=frozenset({"heading"}),
    note=lambda block: block.text.strip() or None,
    on_note=_check,
)
