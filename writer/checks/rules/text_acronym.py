"""Short forms that are given and never used."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.running import OWN, own_matches, place
from writer.story import Block, Edit

_GIVEN = lazy(
    r"(?P<name>(?:[A-Z][\w’&-]+ (?:(?:of|the|for|and|on|in|to|de|du|des) )*){2,8})\((?P<short>[A-Z]{2,7})\)"
)
_LETTER = re.compile(r"(?<![^\W_])[A-Z]")


class _Note(NamedTuple):
    start: int
    end: int
    short: str


def _note(block: Block) -> tuple[_Note, ...] | None:
    if "(" not in block.source:
        return None
    found = []
    for leaf, match in own_matches(block, _GIVEN()):
        initials = "".join(_LETTER.findall(match["name"]))
        start, end = place(leaf, match.start("short") - 2, match.end())
        if initials.endswith(match["short"]) and block.source[start:end] == f" ({match['short']})":
            found.append(_Note(start, end, match["short"]))
    return tuple(found) or None


def _check(view: View) -> Iterator[Finding]:
    text = view.story.text if view.notes else ""
    for index, notes in view.notes.items():
        offset = view.story.start(index)
        for note in notes:
            uses = re.findall(rf"(?<![^\W_]){note.short}(?:s|[’']s)?(?![^\W_])", text)
            if len(uses) == 1:
                start, end = note.start + offset, note.end + offset
                fix = Fix(f"Take ({note.short}) out", (Edit(start, end - start, ""),))
                says = f"“{note.short}” is given here and never used again."
                yield Finding(start + 1, end, says, (fix,))


RULE = Rule(
    id="text.acronym",
    severity="advice",
    title="Short form given, never used",
    checks="A short form in parentheses after a name, “National Ferry Board (NFB)”, is used later on.",
    why="It asks readers to remember letters that the story never needs.",
    source="The Associated Press Stylebook, abbreviations and acronyms",
    failing=example("The National Ferry Board (NFB) has called the union to talks.\n"),
    passing=example(
        "The National Ferry Board (NFB) met Sen. Ana Roe (D-Ohio). The NFB is small.\n"
    ),
    fix="Takes it out.",
    english=True,
    own_words=True,
    kinds=OWN,
    note=_note,
    on_story=_check,
)
