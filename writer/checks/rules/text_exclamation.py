"""Exclamation marks in the reporter's own words."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.phrases import swap
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import own_matches, place
from writer.checks.words import word_set
from writer.speech import say
from writer.story import Block

_MARK = lazy(r"(?<=[a-z’)])!+(?=\s+[A-Z“\"]|\s*\Z)")
_NAMES = word_set(
    "yahoo jeopardy mia oklahoma airplane ho go panic wham hoo dolly bang hop cha mother help voila "
    "jumbo snap chips moulin"
)
_FEWEST = 3


def _on_block(block: Block) -> Iterator[Finding]:
    if "!" not in block.source:
        return
    for leaf, match in own_matches(block, _MARK()):
        words = leaf.text[: match.start()].split()
        sentence = (
            leaf.text[: match.start()].replace("!", ".").replace("?", ".").rpartition(". ")[2]
        )
        if words[-1].lower().strip("“”\"'’") in _NAMES or words[-1][:1].isupper():
            continue
        if len(sentence.split()) < _FEWEST:
            continue
        start, end = place(leaf, *match.span())
        says = say("An exclamation mark in the reporter’s own words.")
        yield Finding(start, end, says, (swap(start, end, "."),))


RULE = Rule(
    id="text.exclamation",
    severity="advice",
    title="Exclamation mark in news copy",
    checks="Only people who are quoted, and names such as Yahoo!, have exclamation marks.",
    why="The mark tells readers what to feel; news leaves that to them.",
    source="The Associated Press Stylebook, punctuation; Guardian style guide, exclamation marks",
    failing=example("The ferries are back at last!\n"),
    passing=example(
        "“The ferries are back!” said Marta Diaz, who once worked for Yahoo! in Reno. Ahoy!\n"
    ),
    fix="Makes it a full stop.",
    english=True,
    own_words=True,
    kinds=frozenset({"paragraph"}),
    on_block=_on_block,
)
