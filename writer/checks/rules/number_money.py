"""“$5 million dollars”."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_TWICE = lazy(
    r"(?:\$ ?\d[\d,.]*(?:[ -](?:million|billion|trillion|thousand))?(?P<d> (?:US |U\.S\. )?dollars?)"
    r"|£ ?\d[\d,.]*(?: (?:million|billion|thousand))?(?P<p> pounds?(?: sterling)?)"
    r"|€ ?\d[\d,.]*(?: (?:million|billion|thousand))?(?P<e> euros?))(?![\w-])"
)


def _on_block(block: Block) -> Iterator[Finding]:
    if not any(map(block.source.__contains__, "$£€")):
        return
    for leaf, match in own_matches(block, _TWICE()):
        group = match.lastgroup or ""
        start, end = place(leaf, *match.span(group))
        fix = Fix(
            say("Take “{words}” out", words=match[group].strip()), (Edit(start, end - start, ""),)
        )
        says = say("“{words}” names the money twice.", words=match[0])
        yield Finding(place(leaf, *match.span())[0], end, says, (fix,))


RULE = Rule(
    id="number.money",
    severity="warning",
    title="Currency named twice",
    checks="A sum has its sign or its word, not both: $5 million, not “$5 million dollars”.",
    why="Readers stumble over “dollars dollars”.",
    source="The Associated Press Stylebook, dollars",
    failing=example("The strike has cost $5 million dollars so far.\n"),
    passing=example("It has cost $5 million, or 4 million euros. “£5 pounds!” said Marta Diaz.\n"),
    fix="Takes the word out.",
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
