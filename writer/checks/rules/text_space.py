"""Blanks too many, missing, or of the wrong kind."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import Said, all_of, say
from writer.story import Block, Edit, Leaf

_TOO_MANY = lazy(r"(?<=\S)[  ]{2,}(?=\S)")
_BEFORE_MARK = lazy(r"(?<=[^\W_]) +(?=[,;.!?](?:\s|\Z)(?!\.))")
_NO_BREAK = lazy(r"(?<=[a-z]{2}[,;:a-z])\u00a0(?=[a-z]{2})")
_JOINED_SENTENCES = lazy(r"[.!?](?<=[a-z]{3}[.!?])(?=[A-Z][a-z]+(?:[ ,’'-]|\Z))")
_JOINED_COMMA = lazy(r",(?<=[a-z]{2},)(?=[A-Za-z][a-z]+(?:[ ,.’'-]|\Z))")
_JOINED = re.compile(r"[.!?,][A-Za-z]")
_ADDRESS = lazy(r"[\w.-]*(?:://|www\.|@)[\w./-]*\Z|\b[\w-]+\.[\w.-]*\Z")


def _on_block(block: Block) -> Iterator[Finding]:
    edits: list[Edit] = []
    says: list[Said] = []
    text = block.text
    joined = _JOINED.search(text) is not None
    for pattern, inserted, words, keys in _KINDS:
        if not (any(map(text.__contains__, keys)) if keys else joined):
            continue
        for leaf, match in own_matches(block, pattern()):
            edit = _edit(block, leaf, match.start(), match.end(), inserted)
            if edit is not None:
                edits.append(edit)
                says.append(words)
    edits = _apart(edits)
    if edits:
        listed = all_of(dict.fromkeys(says))
        fix = Fix(say("Set the spaces right"), tuple(edits), safe=True)
        yield Finding(
            edits[0].position,
            edits[-1].end or edits[-1].position,
            say("In this line: {listed}.", listed=listed),
            (fix,),
        )


_KINDS = (
    (_TOO_MANY, " ", say("more than one space"), ("  ",)),
    (_BEFORE_MARK, "", say("a space before a mark"), (" ,", " ;", " .", " !", " ?")),
    (_NO_BREAK, " ", say("a no-break space"), ("\u00a0",)),
    (_JOINED_SENTENCES, None, say("no space after a mark"), ()),
    (_JOINED_COMMA, None, say("no space after a mark"), ()),
)
"""What is wrong, what stands there instead (None: a space after it), its name, and what the words
must hold for it."""


def _edit(block: Block, leaf: Leaf, start: int, end: int, inserted: str | None) -> Edit | None:
    first, last = place(leaf, start, end)
    if block.source[first:last] != leaf.text[start:end]:
        return None  # a line end or an entity stands for it
    if inserted is not None:
        return Edit(first, last - first, inserted)
    if _ADDRESS().search(leaf.text, max(0, start - 60), start + 1) is not None:
        words = leaf.text[max(0, start - 60) : start].split()
        if words and any(sign in words[-1] for sign in ("://", "@", "www", ".")):
            return None
    return Edit(last, 0, " ")


def _apart(edits: list[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda one: (one.position, -one.removed)):
        if not kept or edit.position > kept[-1].end:
            kept.append(edit)
    return kept


RULE = Rule(
    id="text.space",
    severity="warning",
    title="Spaces too many or missing",
    checks="One plain space between words and sentences, none before a comma or a stop, one after it. "
    "No-break spaces after numbers and titles are left alone.",
    why="Pasted copy is full of them; pages show joined words and lines that break in odd places.",
    source="Gutenberg issue 12293; WordPress non-breaking-space-corrector",
    failing=example("The mayor has called  the union to talks.She wants them on Friday.\n"),
    passing=example(
        "See ThriveNews.co or Node.js: 10\u00a0km, Mr.\u00a0Diaz, U.S. and 3 . . . done.\n"
    ),
    fix="Sets them right.",
    safe=True,
    english=True,
    own_words=True,
    kinds=OWN,
    on_block=_on_block,
)
