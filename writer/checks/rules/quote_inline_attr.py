"""An attribution typed within the quote's words."""

from collections.abc import Iterator

from writer.checks.dash_lines import dash_line
from writer.checks.near import Near
from writer.checks.places import newline
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.speech import say
from writer.story import Block, Edit


def _note(block: Block) -> tuple[int, int] | None:
    if block.attribution is not None and block.attribution.speaker:
        return None
    return dash_line(block)


def _check(near: Near) -> Iterator[Finding]:
    says = say("The attribution is typed within the quote’s words.")
    fix = _split_off(near.block, near.whole, near.note)
    yield Finding(near.note[0], near.block.end, says, (fix,))


def _split_off(block: Block, line: str, where: tuple[int, int]) -> Fix:
    """Set the dash line apart by an empty quote line, which makes it the attribution."""
    before = block.source[: where[0]]
    gap = f">{line}> " if not before or before.endswith(("\n", "\r")) else f"{line}>{line}> "
    edit = Edit(where[0], where[1] - where[0], gap)
    return Fix(say("Use its last words as the attribution"), (edit,), safe=True)


RULE = Rule(
    id="quote.inline_attr",
    severity="warning",
    title="Attribution within the quote’s words",
    checks="The line with the speaker is set apart from the words of the quote by an empty quote line.",
    why="Otherwise pages and feeds give the dash and the name as something the speaker said.",
    source="W3C HTML, blockquote: attribution stands outside; WordPress for iOS issue 15619",
    failing=example("Text.\n\n> “It must end now.”\n> — Marta Diaz, union president\n"),
    passing=example("Text.\n\n> “It must end now.”\n>\n> — Marta Diaz, union president\n"),
    fix="Sets the line apart, which makes it the attribution.",
    safe=True,
    kinds=frozenset({"quote"}),
    note=_note,
    on_note=_check,
    whole=lambda view: newline(view.story),
)
