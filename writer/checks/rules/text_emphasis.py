"""Bold words in running copy."""

from collections.abc import Iterator

from writer.checks.problem import Finding, Fix
from writer.checks.quoting import is_theirs
from writer.checks.rule import Rule, example
from writer.speech import say
from writer.story import Block, Edit, Leaf
from writer.story.inline import Inline

_DELIMITERS = ("**", "__")


def _on_block(block: Block) -> Iterator[Finding]:
    if "**" not in block.source and "__" not in block.source:
        return
    for leaf in block.leaves:
        if leaf.role != "text":
            continue
        strong = [piece for piece in leaf.inlines if piece.kind == "strong"]
        spans = [span for span in leaf.spans if span[0] == "strong"]
        if len(strong) != len(spans):
            continue  # some of it lies in other markup: no telling which is which
        for piece, (_, start, end) in zip(strong, spans, strict=True):
            if _stands_out(leaf.text, start) and not is_theirs(leaf.text, start, end):
                yield from _finding(leaf, piece, block.source)


def _stands_out(text: str, start: int) -> bool:
    """Whether words come before it: a bold beginning is a label, as in an interview or a list."""
    return bool(text[:start].strip())


def _finding(leaf: Leaf, piece: Inline, source: str) -> Iterator[Finding]:
    first, last = leaf.source_of_markup(piece.start), leaf.source_of_markup(piece.end - 1) + 1
    if source[first : first + 2] not in _DELIMITERS or source[last - 2 : last] not in _DELIMITERS:
        return
    edits = (Edit(first, 2, ""), Edit(last - 2, 2, ""))
    words = " ".join(source[first + 2 : last - 2].split())
    fix = Fix(say("Make it plain"), edits, safe=True)
    yield Finding(first, last, say("“{words}” is bold in running copy.", words=words[:40]), (fix,))


RULE = Rule(
    id="text.emphasis",
    severity="advice",
    title="Bold in running copy",
    checks="No word within a paragraph of news copy is bold. A bold beginning (a label, a question) is "
    "fine, and so is bold in quotations, quotes, tables and headings.",
    why="Bold is for labels; in a sentence it shouts, and most of it was pasted by accident.",
    source="Gutenberg issue 14030 (bold that comes with a paste); house",
    failing=example("The statement underscores the **urgency** of the talks.\n"),
    passing=example(
        "**Pay:** The gap is *smaller* than it seems. “It is **now**,” said Marta Diaz.\n"
    ),
    fix="Takes the marks out and leaves the words.",
    safe=True,
    own_words=True,
    kinds=frozenset({"paragraph"}),
    on_block=_on_block,
)
