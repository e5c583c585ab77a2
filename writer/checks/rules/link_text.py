"""Links that say “click here”."""

from collections.abc import Iterator

from writer.checks.inlines import place_of
from writer.checks.problem import Finding
from writer.checks.rule import PROSE, Rule, example
from writer.checks.words import word_set
from writer.speech import say
from writer.story import Block
from writer.story.inline import walk

_SAY_NOTHING = word_set("here click this link more")
_PHRASES = frozenset(
    {
        "click here",
        "read more",
        "this link",
        "click this link",
        "see here",
        "read here",
        "learn more",
    }
)


def _on_block(block: Block) -> Iterator[Finding]:
    if "](" not in block.source:
        return
    for leaf in block.leaves:
        if leaf.role == "code":
            continue
        for piece in walk(leaf.inlines):
            if piece.kind != "link":
                continue
            words = " ".join(
                "".join(p.text for p in walk(piece.children) if p.kind == "text").split()
            )
            plain = words.lower().strip(" .!»>→:")
            if plain in _SAY_NOTHING or plain in _PHRASES:
                says = say("The link says “{words}”, not where it leads.", words=words)
                yield Finding(*place_of(leaf, piece), says)


RULE = Rule(
    id="link.text",
    severity="advice",
    title="Link that says “here”",
    checks="The words of a link say where it leads: no “here”, “click here”, “this link”.",
    why="Screen readers list links by their words alone, and a list of “here” helps nobody.",
    source="WCAG 2.2, 2.4.4 Link Purpose; GOV.UK content design",
    failing=example("The letter is [here](https://example.org/letter).\n"),
    passing=example("The mayor made [her letter](https://example.org/letter) public.\n"),
    english=True,
    kinds=PROSE,
    on_block=_on_block,
)
