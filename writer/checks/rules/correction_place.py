"""A correction without its date, or without what was wrong."""

import re
from collections.abc import Iterator

from writer.checks.corrections import WRONG, is_labelled
from writer.checks.dates import read_field
from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.speech import all_of, say
from writer.story import Block, Edit

_DATE = lazy(
    r"\d{4}-\d\d-\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d{1,2}/\d{1,2}/\d{2,4}"
)
_WORD = lazy(r"\s*(?:correction|corrected|clarification)s?\b", re.I)
_BEFORE_AND_AFTER = lazy(
    r"\b(?:rather than|instead of|not|as|originally|previously|earlier|had (?:said|given|stated))\b",
    re.I,
)


class _Note(NamedTuple):
    has_date: bool
    has_error: bool
    after_label: int
    """Where a date goes in the block's source: after the word that labels it."""
    end: int


def _note(block: Block) -> _Note | None:
    if not is_labelled(block):
        return None
    text, leaf = block.text, block.leaves[0]
    label = _WORD().match(text)
    has_error = WRONG().search(text) is not None or _BEFORE_AND_AFTER().search(text) is not None
    after = leaf.source_end(label.end() if label else 0)
    return _Note(
        _DATE().search(text) is not None, has_error, after, leaf.source_end(len(text.rstrip()))
    )


def _check(view: View) -> Iterator[Finding]:
    for index, note in view.notes.items():
        if note.has_date and note.has_error:
            continue
        lacks = [
            name
            for name, has in (
                (say("a date"), note.has_date),
                (say("what was wrong before"), note.has_error),
            )
            if not has
        ]
        start = view.story.start(index)
        end = start + view.story.blocks[index].end
        yield Finding(
            start,
            end,
            say("The correction lacks {listed}.", listed=all_of(lacks)),
            tuple(_fixes(view, start, note)),
        )


def _fixes(view: View, start: int, note: _Note) -> Iterator[Fix]:
    updated = read_field(view.story.fields.text("updated"))
    if not note.has_date:
        at = start + note.after_label
        day = f"{updated:%B} {updated.day}, {updated.year}" if updated else ""
        words = f", {day}"
        caret = None if day else at + len(words)
        yield Fix(
            say("Date it {day}", day=day) if day else say("Add the date"),
            (Edit(at, 0, words),),
            caret=caret,
        )
    if not note.has_error:
        at, words = start + note.end, " An earlier version said "
        yield Fix(say("Say what was wrong"), (Edit(at, 0, words),), caret=at + len(words))


RULE = Rule(
    id="correction.place",
    severity="warning",
    title="Correction without date or error",
    checks="A correction has its date and says what the story said before.",
    why="Without the error, readers cannot tell whether they were misled; without the date, when.",
    source="schema.org CorrectionComment; Arc XP ANS corrections; Newspack corrections",
    failing=example("The mayor spoke.\n\nCorrection: The union has 212 members.\n"),
    passing=example(
        "The mayor spoke.\n\nCorrection, March 18, 2025: The union has 212 members, not 221.\n"
    ),
    fix="Adds the date of the update, or the place to type what lacks.",
    english=True,
    kinds=frozenset({"paragraph"}),
    note=_note,
    on_story=_check,
)
