"""Short forms that are given and never used."""

from collections import Counter
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import PROSE, Rule, View, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_GIVEN = lazy(
    r"(?P<name>(?:[A-Z][\w’&-]+ (?:(?:of|the|for|and|on|in|to|de|du|des) )*){2,8})\((?P<short>[A-Z]{2,7})\)"
)
_CAPITALS = lazy(r"[A-Z](?<![^\W_][A-Z])[A-Z]{1,6}(?=(?:s|[’']s)?(?![^\W_]))")
_LETTER = lazy(r"(?<![^\W_])[A-Z]")


class _Note(NamedTuple):
    given: tuple[tuple[int, int, str], ...]
    """Where short forms are given, with the blank before and the parentheses."""
    used: Counter[str]
    """How often each word in capitals stands in the block."""


def _note(block: Block) -> _Note | None:
    used = Counter(_CAPITALS().findall(block.source))
    if not used:
        return None
    return _Note(tuple(_given(block)) if "(" in block.source else (), used)


def _given(block: Block) -> Iterator[tuple[int, int, str]]:
    if block.kind not in OWN:
        return
    for leaf, match in own_matches(block, _GIVEN()):
        initials = "".join(_LETTER().findall(match["name"]))
        start, end = place(leaf, match.start("short") - 2, match.end())
        if initials.endswith(match["short"]) and block.source[start:end] == f" ({match['short']})":
            yield start, end, match["short"]


def _check(view: View) -> Iterator[Finding]:
    for index, note in view.notes.items():
        offset = view.story.start(index)
        for start, end, short in note.given:
            if short in view.facts("used").often() or short in view.story.front:
                continue
            edit = Edit(start + offset, end - start, "")
            fix = Fix(say("Take ({short}) out", short=short), (edit,))
            says = say("“{short}” is given here and never used again.", short=short)
            yield Finding(start + offset + 1, end + offset, says, (fix,))


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
    kinds=PROSE,
    note=_note,
    on_story=_check,
    facts={"used": lambda note: note.used.elements()},
)
