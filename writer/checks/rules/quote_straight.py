"""Straight and curly quotation marks in one story."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.marks import pair
from writer.checks.places import prose
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import code_spans
from writer.speech import say, say_count
from writer.story import Block, Edit, Leaf

_STRAIGHT = lazy("[\"']")
_CURLY = lazy("[“”’]")
_AFTER_DIGIT = lazy(r"(?<=\d)[\"']")
_OPENS = lazy(r"(?:^|(?<=[\s(\[{—–\"“]))[\"'](?=\S)")
_ELISION = lazy(r"'(?=\d0s|(?:em|n|til|tis|twas|cause)\b)", re.I)


class _Note(NamedTuple):
    curly: int
    edits: tuple[Edit, ...]
    """What makes the block's straight marks curly, against the block's source."""


def _note(block: Block) -> _Note | None:
    curly = 0
    edits: list[Edit] = []
    for leaf in prose(block):
        curly += len(_CURLY().findall(leaf.text))
        if _STRAIGHT().search(leaf.text):
            edits += _curled(block, leaf)
    return _Note(curly, tuple(edits)) if curly or edits else None


def _curled(block: Block, leaf: Leaf) -> Iterator[Edit]:
    text = leaf.text
    code = code_spans(leaf)
    pairing = pair(text, code)
    openers = {start for start, _ in pairing.pairs}
    paired = openers | {end for _, end in pairing.pairs}
    for match in _STRAIGHT().finditer(text):
        at = match.start()
        start = leaf.source_at(at)
        inside = any(first <= at < last for first, last in code)
        if inside or _AFTER_DIGIT().match(text, at) or block.source[start : start + 1] != match[0]:
            continue
        if match[0] == '"' and at in paired:
            yield Edit(start, 1, "“" if at in openers else "”")
        elif match[0] == "'":
            opens = _OPENS().match(text, at) and not _ELISION().match(text, at)
            yield Edit(start, 1, "‘" if opens else "’")


def _check(view: View) -> Iterator[Finding]:
    if not any(note.curly for note in view.notes.values()):
        return
    edits = tuple(
        edit.moved(view.story.start(index))
        for index, note in view.notes.items()
        for edit in note.edits
    )
    if not edits:
        return
    fix = Fix(say("Make them curly"), edits, safe=True)
    message = say_count(
        len(edits),
        "A straight mark, where the rest of the story has curly ones.",
        "{count:,} straight marks, where the rest of the story has curly ones.",
    )
    yield Finding(edits[0].position, edits[0].end, message, (fix,))  # one slip, told once


RULE = Rule(
    id="quote.straight",
    severity="warning",
    title="Straight and curly marks mixed",
    checks="Quotation marks and apostrophes are all curly or all straight. Inches, code and fields "
    "do not count.",
    why="A mix shows where text was pasted, and readers of the page see it.",
    source="Gutenberg issue 9181; MarkEdit issue 738",
    failing=example('“We will sit down,” Diaz said. "It\'s time."\n'),
    passing=example('"We will sit down," Diaz said. "It\'s time." She is 5\'11".\n'),
    fix="Makes the straight ones curly.",
    safe=True,
    note=_note,
    on_story=_check,
)
