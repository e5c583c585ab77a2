"""A word typed twice."""

from collections.abc import Iterator
from operator import eq

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.checks.vocabulary import tokens
from writer.checks.words import word_set
from writer.speech import say
from writer.story import Block, Edit

_TWICE = lazy(r"(?<![\w’'-])([^\W\d_]++)(\s++)((?i:\1))(?![\w’'@-])")
_SMALL = word_set(
    "the a an of to and for with from at by are were was will has have they we or but their its our "
    "this which as be been into than when while after before about she would could should if my your"
)
_FIRST = (_SMALL | word_set("it he she his her him in on is not so no")) - {"will"}
"""Small words that are not meant twice where the first begins a sentence."""
_MEANT = word_set(
    "that very much many long more over really never again blah boom bang knock night pretty please "
    "wait yeah extra super good hear there dear well bora walla duran tom sing baden hush higher "
    "lower less deeper further round through time only always million billion goody chop tick talk "
    "faster better bigger closer stop vote work help fake free love hate same lots ever slowly chow"
)
_SHORTEST = 4


def _on_block(block: Block) -> Iterator[Finding]:
    words = tokens(block.source)
    if not any(map(eq, words[1:], words)) and "&" not in block.source:
        return
    for leaf, match in own_matches(block, _TWICE()):
        where = place(leaf, *match.span())
        if _is_slip(match[1], match[3]) and _is_bare(block.source[slice(*where)]):
            start, end = place(leaf, match.end(1), match.end())
            fix = Fix(
                say("Remove the second “{words}”", words=match[1]),
                (Edit(start, end - start, ""),),
                safe=True,
            )
            yield Finding(*where, say("“{words}” is there twice.", words=match[1]), (fix,))


def _is_bare(source: str) -> bool:
    """Whether only blanks stand between the two: two links of the same word are no slip."""
    return source.replace(">", " ").replace(" ", "").replace("\r", "").replace("\n", "").isalpha()


def _is_slip(word: str, again: str) -> bool:
    """Small words are never meant twice; names and emphasis are: Duran Duran, and Will will."""
    if word != again:
        return word[0].lower() + word[1:] == again and again in _FIRST
    return word in _SMALL or (len(word) >= _SHORTEST and word.islower() and word not in _MEANT)


RULE = Rule(
    id="text.double_word",
    severity="warning",
    title="Word typed twice",
    checks="No word follows itself, but for those that may (“had had”, “very very”) and names.",
    why="The eye skips it at the end of a line; readers do not.",
    source="proselint, lexical illusions",
    failing=example("The mayor called the the union to talks.\n"),
    passing=example("The mayor had had enough of Duran Duran, and said that that was that.\n"),
    fix="Removes the second one.",
    safe=True,
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
