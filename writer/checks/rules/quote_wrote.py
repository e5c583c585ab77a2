"""“Said” of what was written."""

from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.marks import quoted
from writer.checks.phrases import swap
from writer.checks.posts import post_of
from writer.checks.problem import Finding
from writer.checks.rule import Rule, example
from writer.checks.running import own_matches, place
from writer.speech import say
from writer.story import Block

_SAID_IN = lazy(
    r"\b(?P<verb>said|stated)(?= (?:in|via) (?:an? |his |her |the |another |a series of )?(?:\w+ ){0,2}(?:tweets?|(?:Facebook|Instagram|Twitter|X|"
    r"Truth Social|Threads|LinkedIn|Telegram|Bluesky|social media) posts?|posts? on (?:X|Twitter|Facebook|Instagram|Truth Social|social media))\b)"
)
_SAID = lazy(r"\b(?P<verb>said|stated)\b")


def _on_block(block: Block) -> Iterator[Finding]:
    if "said" not in block.source and "stated" not in block.source:
        return
    if block.kind == "quote":
        yield from _in_quote(block)
        return
    for leaf, match in own_matches(block, _SAID_IN()):
        yield _finding(*place(leaf, *match.span("verb")), match["verb"])


def _in_quote(block: Block) -> Iterator[Finding]:
    """A reporting clause between the words of a post."""
    if post_of(block) is None:
        return
    for leaf in block.leaves:
        inside = quoted(leaf.text)
        if leaf.role != "text" or not inside:
            continue
        for match in _SAID().finditer(leaf.text):
            if not any(start < match.end() and match.start() < end for start, end in inside):
                yield _finding(*place(leaf, *match.span()), match["verb"])


def _finding(start: int, end: int, verb: str) -> Finding:
    says = say("“{verb}” of a post: it was written.", verb=verb)
    return Finding(start, end, says, (swap(start, end, "wrote"),))


RULE = Rule(
    id="quote.wrote",
    severity="advice",
    title="“Said” of a post",
    checks="What was posted was written: “wrote in a post”, not “said in a tweet”.",
    why="Nobody heard it; readers may take it for an interview.",
    source="house",
    failing=example("“It must end now,” Marta Diaz said in a tweet.\n"),
    passing=example(
        "“It must end now,” Marta Diaz wrote in a post on X. She said so on the radio.\n"
    ),
    fix="Changes it to “wrote”.",
    english=True,
    own_words=True,
    kinds=frozenset({"paragraph", "list", "quote"}),
    on_block=_on_block,
)
