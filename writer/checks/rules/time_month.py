"""Months in The Associated Press's short forms."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import swap
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block

_SHORT = {
    "January": "Jan.",
    "February": "Feb.",
    "August": "Aug.",
    "September": "Sept.",
    "October": "Oct.",
    "November": "Nov.",
    "December": "Dec.",
}
_LONG = {"Jan": "January", "Feb": "February", "Mar": "March", "Apr": "April", "Jun": "June", "Jul": "July"} | {
    "Aug": "August", "Sep": "September", "Sept": "September", "Oct": "October", "Nov": "November", "Dec": "December"
}  # fmt: skip
_WITH_DAY = lazy(rf"\b(?P<month>{'|'.join(_SHORT)})(?= (?:[12]?\d|3[01])\b(?!\d|:| percent|%))")
_ALONE = lazy(
    rf"\b(?P<month>{'|'.join(_LONG)})\.(?= (?:\d{{4}}\b|and\b|to\b|in\b|of\b)|[,;)])"
    r"|\b(?P<never>Mar|Apr|Jun|Jul)\.(?= \d)"
)


def _on_block(block: Block) -> Iterator[Finding]:
    for leaf, match in own_matches(block, _WITH_DAY()):
        yield _finding(
            leaf.text, match["month"], _SHORT[match["month"]], *place(leaf, *match.span())
        )
    for leaf, match in own_matches(block, _ALONE()):
        month = match["month"] or match["never"]
        yield _finding(leaf.text, match[0], _LONG[month], *place(leaf, *match.span()))


def _finding(_text: str, words: str, right: str, start: int, end: int) -> Finding:
    says = say("“{words}” is “{right}” here.", words=words, right=right)
    return Finding(start, end, says, (swap(start, end, right, safe=True),))


RULE = Rule(
    id="time.month",
    severity="advice",
    title="Month in another form",
    checks="With a day, Jan., Feb., Aug., Sept., Oct., Nov. and Dec. are short; alone or with a year, and "
    "from March to July always, months are written out.",
    why="One form throughout; desks that follow The Associated Press change every other one by hand.",
    source="The Associated Press Stylebook, months",
    failing=example("The talks ended on November 12, and began in Oct. 2024.\n"),
    passing=example("The talks ended on Nov. 12, and began in October 2024 or on March 3, 2025.\n"),
    fix="Writes the month in that form.",
    safe=True,
    default=False,
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
