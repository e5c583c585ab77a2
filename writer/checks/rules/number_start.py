"""Sentences that begin with a figure."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import swap
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.checks.running import own_matches, place
from writer.checks.sentences import sentences
from writer.checks.words import words
from writer.speech import say
from writer.story import Block

_FIGURE = lazy(r"(?P<n>\d{1,3}) (?=[a-z]{2,})(?!percent|per cent|million|billion|[ap]\.m)")
_SHORT = lazy(
    r"\b(?:[Oo]p|[Nn]os?|[Vv]ols?|[Ff]igs?|[Cc]h|[Ss]ec|[Aa]rt|[Pp]p?|[Nn]r|BWV|[Tt]el|[Pp]t|[Aa]pt)\. ?\Z"
)
_SMALL = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_BEGINS = re.compile(r"[.!?…\"”’»)\]\n]\s*\d")
_STOPS = frozenset(".!?…:”\"’')")
_TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")


def _on_block(block: Block) -> Iterator[Finding]:
    if not block.text[:20].lstrip()[:1].isdigit() and not _BEGINS.search(block.text):
        return
    for leaf, match in own_matches(block, _FIGURE()):
        starts = {first + _blanks(leaf.text, first) for first, _ in sentences(leaf.text)}
        if match.start() not in starts or leaf.text[match.end() :].count(" ") < 3:
            continue
        if _SHORT().search(leaf.text, 0, match.start()) or leaf.text.startswith(
            "pages", match.end()
        ):
            continue  # "Op. 53", "Vol. 2", a book of "211 pages"
        if leaf.text.rstrip()[-1:] not in _STOPS:
            continue  # a line of a list of links, a result, a caption
        start, end = place(leaf, *match.span("n"))
        spelt = _in_words(int(match["n"]))
        fixes: tuple[Fix, ...] = (swap(start, end, spelt.capitalize()),) if spelt else ()
        yield Finding(
            start, end, say("A sentence begins with the figure {n}.", n=match["n"]), fixes
        )


def _blanks(text: str, at: int) -> int:
    return len(text[at:]) - len(text[at:].lstrip())


def _in_words(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else "")
    return ""


RULE = Rule(
    id="number.start",
    severity="advice",
    title="Sentence begins with a figure",
    checks="A sentence begins with a word, not with a figure; a year may begin one.",
    why="Without a capital, readers miss where the sentence before it ended.",
    source="The Associated Press Stylebook, numerals: spell out at the start of a sentence",
    failing=example("The strike goes on. 12 boats lie at the quay in Port Ellis.\n"),
    passing=example(
        "Twelve boats lie there. 2019 was a good year. 7-Eleven is open, said Marta Diaz.\n"
    ),
    fix="Writes numbers under 100 in letters.",
    english=True,
    own_words=True,
    kinds=frozenset({"paragraph"}),
    on_block=_on_block,
)
