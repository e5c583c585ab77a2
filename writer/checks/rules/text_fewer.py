"""Less of what is counted, and amounts of people."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import like, swap
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block

_COUNTED = (
    "people|children|women|men|jobs|students|pupils|teachers|voters|votes|cars|homes|houses|deaths|"
    "patients|workers|employees|members|seats|games|goals|accidents|crashes|crimes|arrests|officers|soldiers|troops|"
    "flights|trains|buses|boats|ferries|schools|hospitals|tourists|visitors|vehicles|companies|restrictions|"
    "mistakes|errors|staff members|customers|passengers|cases|tickets|houses|applicants|applications|refugees|"
    "migrants|babies|births|infections|injuries|complaints|options|opportunities|chances|countries|players|fans"
)
_LESS = lazy(
    rf"\b(?P<x>[Ll]ess) (?:and less )?(?:(?!skilled|experienced|educated|qualified|talented|privileged|advantaged|affected|developed|"
    rf"populated|prepared|trained|paid|serious|dangerous|populous|powerful|successful|able|deserving|well)"
    rf"\w+(?:ed|al|ing|an|ic|ful|ous|able) )?(?:{_COUNTED})\b(?![-’'])"
)
_AMOUNT = lazy(rf"\b(?P<x>[Aa]mount) of (?:\w+ )?(?:{_COUNTED})\b(?![-’'])")
_NOT_SO = lazy(r"(?:\b(?:no|much|nothing|more or|far|any|or|a|the|with|for|in) |\w{3,}ly )\Z", 2)


def _on_block(block: Block) -> Iterator[Finding]:
    source = block.source
    for key, pattern, right in (("ess ", _LESS, "fewer"), ("mount of ", _AMOUNT, "number")):
        if key not in source:
            continue
        for leaf, match in own_matches(block, pattern()):
            if right == "fewer" and _NOT_SO().search(leaf.text, 0, match.start()):
                continue
            start, end = place(leaf, *match.span("x"))
            says = say(
                "What can be counted: “{right}”, not “{words}”.", right=right, words=match["x"]
            )
            yield Finding(start, end, says, (swap(start, end, like(match["x"], right)),))


RULE = Rule(
    id="text.fewer",
    severity="advice",
    title="“Less” of what can be counted",
    checks="Fewer people, less money; a number of people, an amount of money. “Less than 10” is left alone.",
    why="Readers who know it stumble there; those who do not lose nothing.",
    source="The Associated Press Stylebook, fewer, less; Guardian style guide, fewer or less",
    failing=example("The strike left less people on the quay.\n"),
    passing=example(
        "Fewer people came, and less than 10 miles away, more or less people’s choice.\n"
    ),
    fix="Writes “fewer” or “number”.",
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
