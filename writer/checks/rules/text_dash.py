"""Hyphens where a dash belongs."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.story import Block, Edit

_HYPHENS = lazy(
    r"(?<=[^\W\d_] |[”’)%,] )-{1,2}(?= [a-z“])|(?<=[^\W\d_])--(?=[^\W\d_])"
    r"|(?<=\w )--(?= \w)"
)


def _on_block(block: Block) -> Iterator[Finding]:
    if " - " not in block.source and "--" not in block.source:
        return
    dash = "–" if " – " in block.source and "—" not in block.source else "—"
    for leaf, match in own_matches(block, _HYPHENS()):
        start, end = place(leaf, *match.span())
        if block.source[start:end] == match[0]:
            fix = Fix(f"Make it a dash: {dash}", (Edit(start, end - start, dash),), safe=True)
            yield Finding(start, end, "A hyphen stands where a dash belongs.", (fix,))


RULE = Rule(
    id="text.dash",
    severity="advice",
    title="Hyphen instead of a dash",
    checks="A break in a sentence is a dash, not “-” or “--”. Scores, ranges and names are left alone.",
    why="Hyphens join; a reader who meets one between two blanks reads the sentence twice.",
    source="The Associated Press Stylebook, punctuation; proselint, typography",
    failing=example("The mayor called the union - and the operator - to talks.\n"),
    passing=example(
        "The mayor — after a week — called. Vardal won 3 - 1 on the Ellis - Vardal ferry.\n"
    ),
    fix="Puts a dash in, the one the paragraph uses.",
    safe=True,
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
