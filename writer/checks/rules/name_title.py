"""Capitals for a title that stands alone."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import swap
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.checks.words import words
from writer.speech import say
from writer.story import Block

_TITLES = words(
    "President Minister Mayor Governor Senator Congress Council Chair Chief Sheriff Ambassador "
    "Professor Superintendent Judge"
)
_TITLE = lazy(
    r"\b(?:[Tt]he|[Aa]) (?:former |new |late |then-|acting |deputy )?(?P<title>President|Vice President|Prime Minister|Mayor|Governor|Senator|"
    r"Congress(?:man|woman)|Councill?or|Chair(?:man|woman)|Chief Executive|Sheriff|Ambassador|Professor|Superintendent|Judge)"
    r"(?=[,.;:?!]? [a-z(]|[,.;:?!—]+(?:\s|\Z)|[’']s [a-z]|\Z)(?!,? of the (?:United|Republic|Board|Exchequer))"
)


def _on_block(block: Block) -> Iterator[Finding]:
    if not any(map(block.source.__contains__, _TITLES)):
        return
    for leaf, match in own_matches(block, _TITLE()):
        start, end = place(leaf, *match.span("title"))
        small = match["title"].lower()
        if block.source[start:end] == match["title"]:
            says = say("“{title}” has no name after it: small letters.", title=match["title"])
            yield Finding(start, end, says, (swap(start, end, small),))


RULE = Rule(
    id="name.title",
    severity="advice",
    title="Capital for a title without a name",
    checks="A title has capitals before a name and none without one: President Jane Roe, the president.",
    why="The capital is part of the name; without one it is a job.",
    source="The Associated Press Stylebook, titles; Guardian style guide, job titles",
    failing=example("The talks were called by the Mayor on Monday.\n"),
    passing=example(
        "The mayor called Mayor Ana Roe at the President Hotel. “Ask the Mayor,” she said.\n"
    ),
    fix="Makes it small.",
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
