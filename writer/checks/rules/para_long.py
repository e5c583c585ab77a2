"""Paragraphs that are too long."""

from collections.abc import Iterator

from writer.checks.marks import quoted
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Limits, Rule, example
from writer.checks.words import clip
from writer.speech import say, say_count
from writer.story import Block, Edit, Leaf
from writer.story.sentences import sentence_ends

LIMITS = {"most": 80}


def _measure(block: Block, limits: Limits) -> Iterator[Finding]:
    most = limits["most"]
    if len(block.source) < most * 2 or block.words <= most:
        return
    fixes = tuple(_split(block, block.leaves[0]))
    yield Finding(
        0,
        block.end,
        say_count(
            block.words,
            "The paragraph has {count} word; {most} read well.",
            "The paragraph has {count} words; {most} read well.",
            most=most,
        ),
        fixes,
    )


def _split(block: Block, leaf: Leaf) -> Iterator[Fix]:
    """Split after the sentence that ends nearest to the middle, not within a quotation."""
    text = leaf.text
    theirs = quoted(text)
    ends = [
        end
        for end in sentence_ends(text)[:-1]
        if not any(start < end < stop for start, stop in theirs)
        and text[end : end + 1].isspace()
        and not any(start < end < stop for _, start, stop in leaf.spans)
    ]
    if not ends:
        return
    end = min(ends, key=lambda end: abs(end - len(text) / 2))
    start = leaf.source_end(end)
    after = leaf.source_at(end + len(text[end:]) - len(text[end:].lstrip()))
    line = "\r\n" if "\r\n" in block.source else "\n"
    where = clip(text[max(0, end - 60) : end], 3)
    yield Fix(
        say("Split it after “…{where}”", where=where), (Edit(start, after - start, line * 2),)
    )


RULE = Rule(
    id="para.long",
    severity="advice",
    title="Long paragraph",
    checks="No paragraph has more than {most} words.",
    limits=LIMITS,
    why="On a phone it fills the screen without a resting place.",
    source="house",
    default=False,
    failing=example(
        "The mayor gave in.\n\n" + ("The mayor has called the union to talks. " * 11).strip() + "\n"
    ),
    passing=example(("The mayor has called the union to talks. " * 4).strip() + "\n"),
    fix="Splits it between two sentences near its middle.",
    kinds=frozenset({"paragraph"}),
    measure=_measure,
)
