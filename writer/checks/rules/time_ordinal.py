"""March 18th."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_DATE = lazy(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.) (?P<day>\d{1,2})(?P<end>st|nd|rd|th)\b(?! (?:[A-Z]|annual|anniversary|[Ss]treet|century))"
)
_DAY = re.compile(r"\d(?:st|nd|rd|th)\b")
_HOLIDAYS = frozenset(("July 4th", "July 4"))


def _on_block(block: Block) -> Iterator[Finding]:
    if not _DAY.search(block.source):
        return
    for leaf, match in own_matches(block, _DATE()):
        if match[0] in _HOLIDAYS:
            continue
        start, end = place(leaf, *match.span("end"))
        words = match[0].removesuffix(match["end"])
        fix = Fix(say("Write “{words}”", words=words), (Edit(start, end - start, ""),), safe=True)
        yield Finding(
            place(leaf, *match.span())[0],
            end,
            say("“{words}” is written “{right}”.", words=match[0], right=words),
            (fix,),
        )


RULE = Rule(
    id="time.ordinal",
    severity="advice",
    title="“Th” after a date",
    checks="A day after its month is a plain figure: March 18, not March 18th. The holiday July 4th may stay.",
    why="The letters add nothing, and half of a story has them when copy comes from two hands.",
    source="The Associated Press Stylebook, dates; Guardian style guide, dates",
    failing=example("The union first met the operator on February 3rd.\n"),
    passing=example("They met on February 3 for the 18th time. “On March 3rd,” said Marta Diaz.\n"),
    fix="Takes the letters out.",
    safe=True,
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
