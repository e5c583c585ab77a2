"""One to nine in figures."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import swap
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import own_matches, place
from writer.speech import say
from writer.story import Block

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_THINGS = (
    "people|persons|men|women|children|boys|girls|students|pupils|teachers|officers|soldiers|workers|"
    "employees|residents|victims|suspects|passengers|patients|witnesses|protesters|firefighters|"
    "countries|states|cities|towns|villages|companies|firms|schools|hospitals|houses|homes|buildings|cars|"
    "trucks|buses|boats|ships|planes|vehicles|days|weeks|months|years|hours|decades|meetings|candidates|members|"
    "lawyers|judges|senators|lawmakers|councillors|councilors|ministers|players|teams|books|films|songs|albums|"
    "proposals|options|reasons|times|sisters|brothers|daughters|sons|siblings|grandchildren|others"
)
_FIGURE = lazy(
    rf"(?<=[a-z]{{2}} )(?<!aged )(?<!age )(?<!page )(?<!chapter )(?<!number )(?<!level )(?<!grade )(?<!by )(?<!section )"
    rf"(?P<n>[1-9]) (?:(?:other|more|different|new|young|local|former|small|large) )?(?P<thing>{_THINGS})\b(?! old| of age|-old| (?:and|or) (?:older|younger|up|over|under|above))"
)
_FIGURES = tuple(f" {sign} " for sign in range(1, 10))
_OTHER_FIGURE = lazy(r"\d")


def _on_block(block: Block) -> Iterator[Finding]:
    if not any(map(block.source.__contains__, _FIGURES)):
        return
    for leaf, match in own_matches(block, _FIGURE()):
        text = leaf.text
        near = (
            text[max(0, match.start() - 25) : match.start()] + text[match.end() : match.end() + 25]
        )
        if _OTHER_FIGURE().search(near) or (match["n"] == "1" and match["thing"].endswith("s")):
            continue  # figures that belong together keep one form: ages, ranges, scores
        start, end = place(leaf, *match.span("n"))
        word = _WORDS[int(match["n"]) - 1]
        yield Finding(
            start,
            end,
            say("“{words}” is “{word}” in words.", words=match[0], word=word),
            (swap(start, end, word),),
        )


RULE = Rule(
    id="number.style",
    severity="advice",
    title="Small number in figures",
    checks="One to nine people, things, days or years are words in running copy. Ages, dates, times, money, "
    "scores, measures, ranges and lists of figures are left alone.",
    why="A lone figure stops the eye as if it were data.",
    source="The Associated Press Stylebook, numerals; BBC News style guide, numbers",
    failing=example("The mayor has called 3 people to the talks.\n"),
    passing=example(
        "She is 5 years old, lost 3-1 and paid $4 on page 3. “For 3 days,” she said.\n"
    ),
    fix="Writes it in letters.",
    english=True,
    own_words=True,
    kinds=frozenset({"paragraph"}),
    on_block=_on_block,
)
