"""A subhead that ends in a full stop."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.speech import say
from writer.story import Block, Edit

_STOP = lazy(r"(?<=[^\W\d_]{3})\.\Z")
_ABBREVIATION = lazy(r"\b(?:Inc|Ltd|Corp|etc|Bros|Ave|Blvd|Sept|Dept)\.\Z", re.I)


def _on_block(block: Block) -> Iterator[Finding]:
    for leaf in block.leaves:
        text = leaf.text.rstrip()
        if not _STOP().search(text) or _ABBREVIATION().search(text) or ". " in text:
            continue
        start, end = leaf.source_at(len(text) - 1), leaf.source_end(len(text))
        if block.source[start:end] == ".":
            fix = Fix(say("Remove the full stop"), (Edit(start, 1, ""),), safe=True)
            yield Finding(start, end, say("The subhead ends in a full stop."), (fix,))


RULE = Rule(
    id="heading.period",
    severity="advice",
    title="Full stop after a subhead",
    checks="A subhead does not end in a full stop, unless it is two sentences or ends in an abbreviation.",
    why="Subheads follow the headline, which has none.",
    source="The Associated Press: subheads follow headlines",
    failing=example("Text.\n\n## What the union wants.\n\nShorter shifts.\n"),
    passing=example("Text.\n\n## What the union wants from Ellis Lines Inc.\n\nShorter shifts.\n"),
    fix="Removes it.",
    safe=True,
    kinds=frozenset({"heading"}),
    on_block=_on_block,
)
