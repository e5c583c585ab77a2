"""Times of day in more signs than they need."""

import re
from collections.abc import Iterator

from writer.checks.lazy import lazy
from writer.checks.near import Near
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_TIME = lazy(
    r"(?<![\w:.,$€£/-])(?P<hour>1[0-2]|0?[1-9])(?::(?P<minute>[0-5]\d))?(?P<gap>[ \u00a0]?)"
    r"(?P<half>[ap]\.m\.|[ap]\.m(?!\w)|[AP]\.M\.|[ap]m(?!\w)|[AP]M(?!\w))(?! (?:radio|station|band|dial))"
)
_LETTERS = lazy(r"\d[ \u00a0]?[apAP]\.?[mM]")
_CLOSED = lazy(r"[ap]m\.?\Z")
_BRITISH = frozenset(("gb", "uk", "au", "nz", "ie", "in", "za"))


class _Note(NamedTuple):
    start: int
    end: int
    words: str
    right: str


def _note(block: Block) -> tuple[_Note, ...] | None:
    if _LETTERS().search(block.source) is None:
        return None
    found = []
    for leaf, match in own_matches(block, _TIME()):
        right = _right(match["hour"].lstrip("0"), match["minute"] or "00", match["half"][0].lower())
        ends = match[0].endswith(".") and _ends_sentence(leaf.text[match.end() :])
        if ends and not right.endswith("."):
            right += "."
        last = match.end()
        if right.endswith(".") and leaf.text[last : last + 1] == "." != match[0][-1]:
            last += 1  # the stop of "a.m." is the sentence's too
        start, end = place(leaf, match.start(), last)
        found.append(_Note(start, end, leaf.text[match.start() : last], right))
    return tuple(found) or None


def _ends_sentence(rest: str) -> bool:
    return (
        not rest.strip(' ”’")') or re.match(r"[”\"]? +[A-Z](?!\w+day\b|[A-Z]{2})", rest) is not None
    )


def _right(hour: str, minute: str, half: str) -> str:
    if hour == "12" and minute == "00":
        return "noon" if half == "p" else "midnight"
    minutes = "" if minute == "00" else f":{minute}"
    return f"{hour}{minutes} {half}.m."


def _is_closed(view: View) -> bool | None:
    """Whether 7pm is right here, and so 7 p.m. is not; None where both are."""
    language = view.story.fields.text("language").lower().replace("_", "-")
    if language.split("-")[-1] in _BRITISH:
        return None  # 7pm and 7.30pm are right there
    return "-" not in language and not view.facts("dotted")


def _check(near: Near) -> Iterator[Finding]:
    for note in near.note if near.whole is not None else ():
        words, right = note.words, note.right
        if words.replace("\u00a0", " ") == right or (near.whole and _CLOSED().search(words)):
            continue
        edit = Edit(note.start, note.end - note.start, right)
        fix = Fix(say("Write “{words}”", words=right), (edit,), safe=True)
        says = say("“{words}” is written “{right}”.", words=words, right=right)
        yield Finding(note.start, note.end, says, (fix,))


RULE = Rule(
    id="time.format",
    severity="advice",
    title="Time of day in another form",
    checks="Times are 7 p.m., 7:30 a.m., noon and midnight: no “7:00 p.m.”, “12 p.m.” or “10AM”. Stories "
    "in British, Irish, Australian and other such English keep their 7pm.",
    why="One form is read at a glance; “12 p.m.” is noon to some and midnight to others.",
    source="The Associated Press Stylebook, times; proselint, dates_times.am_pm",
    failing=example("The talks begin at 7:00 p.m. on Thursday.\n"),
    passing=example("The talks begin at 7 p.m. and end at 10:30 a.m. “At 7PM,” said Marta Diaz.\n"),
    fix="Writes it in the usual form.",
    safe=True,
    english=True,
    own_words=True,
    kinds=OWN,
    note=_note,
    on_note=_check,
    whole=_is_closed,
    facts={"dotted": lambda notes: [True for note in notes if "." in note.words[:-1]]},
)
