"""The same time of day said twice: 11 p.m. at night."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_TIME = r"(?P<hour>1[0-2]|0?[1-9])(?:[:.][0-5]\d)?[ \u00a0]?(?:(?P<half>[ap])\.?m\.?)(?: ?\([A-Z]{2,5}\)| [A-Z]{2,4}T)?"
_DAY = r"(?:this|yesterday|tomorrow|on \w+day|\w+day)"
_TWICE = lazy(
    rf"(?<![\w:.,$€£/-]){_TIME}(?P<again> (?:in the (?:morning|afternoon|evening)|at night|tonight|"
    rf"last night|{_DAY} (?:morning|afternoon|evening|night)))(?![\w-])"
)
_HALVES = {"morning": "a", "afternoon": "p", "evening": "p", "night": "p"}


def _on_block(block: Block) -> Iterator[Finding]:
    if not any(word in block.source for word in ("morning", "afternoon", "evening", "night")):
        return
    for leaf, match in own_matches(block, _TWICE()):
        again = match["again"]
        start, end = place(leaf, *match.span("again"))
        says = say("“{words}” says the time of day twice.", words=match[0])
        yield Finding(*place(leaf, *match.span()), says, tuple(_fix(block, again, start, end)))


def _fix(block: Block, again: str, start: int, end: int) -> Iterator[Fix]:
    """Leaves the day, takes the part of it out."""
    if block.source[start:end] != again:
        return
    head, _, part = again.rpartition(" ")
    if head.strip() in ("in the", "at") or part == "tonight":
        words = ""
    else:
        words = {" this": " today", " last": " yesterday"}.get(head, head)
    title = say("Leave “{words}” out", words=part)
    yield Fix(title, (Edit(start, end - start, words),))


RULE = Rule(
    id="time.twice",
    severity="advice",
    title="Time of day said twice",
    checks="After a.m. or p.m. stands no “in the morning”, “at night” or “this evening”.",
    why="“11 p.m.” is at night; the words are read for nothing.",
    source="The Associated Press Stylebook, times: avoid such redundancies as 10 a.m. this morning",
    failing=example("The last boat left at 11 p.m. Tuesday night.\n"),
    passing=example(
        "The boat left at 11 p.m. Tuesday. “It was 3 a.m. in the morning,” said Marta Diaz.\n"
    ),
    fix="Leaves the part of the day out.",
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
