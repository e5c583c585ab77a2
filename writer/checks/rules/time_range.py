"""Weekdays that leave readers counting: with a date, too far away, or “last Tuesday”."""

import datetime
from collections.abc import Iterator

from writer.checks.dates import WEEKDAYS, make_date, month_number, read_field
from writer.checks.lazy import lazy
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule, View, example
from writer.checks.running import OWN, own_matches, place
from writer.speech import say
from writer.story import Block, Edit

_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
)
_WORDS = lazy(
    rf"\b(?:(?<!the )(?P<which>[Ll]ast|[Nn]ext) (?P<only>{_DAYS})\b(?! (?:of|in) )"
    rf"|(?P<day>{_DAYS})(?P<rest>, (?P<month>{_MONTH}) (?P<number>\d{{1,2}})(?![\d:]|st|nd|rd|th)(?!, \d{{4}})))"
)
_NEAR = 7  # days; the weekday alone is enough


class _Note(NamedTuple):
    start: int
    end: int
    words: str
    which: str
    weekday: str
    month: int
    number: int


def _note(block: Block) -> tuple[_Note, ...] | None:
    source = block.source
    if "day" not in source or not any(near in source for near in ("ast ", "ext ", "day, ")):
        return None
    found = []
    for leaf, match in own_matches(block, _WORDS()):
        start, end = place(leaf, *match.span())
        month, number = month_number(match["month"] or ""), int(match["number"] or 0)
        weekday = match["only"] or match["day"]
        which = (match["which"] or "").lower()
        found.append(_Note(start, end, match[0], which, weekday, month, number))
    return tuple(found) or None


def _check(view: View) -> Iterator[Finding]:
    if not view.notes:
        return
    written = read_field(view.story.fields.date)
    today = written.date() if written else None
    for index, notes in view.notes.items():
        offset = view.story.start(index)
        for note in notes:
            says, choices = _verdict(note, today)
            start, end = note.start + offset, note.end + offset
            fixes = tuple(
                Fix(say("Write “{words}”", words=way), (Edit(start, end - start, way),))
                for way in choices
            )
            if says:
                yield Finding(start, end, says, fixes)


def _verdict(note: _Note, today: datetime.date | None) -> tuple[str, tuple[str, ...]]:
    if note.which:
        return say("“{words}” can be one of two days.", words=note.words), _which(note, today)
    if today is None:
        return "", ()
    days = [make_date(today.year + by, note.month, note.number) for by in (-1, 0, 1)]
    near = min((day for day in days if day), key=lambda day: abs((day - today).days), default=None)
    if near is None or WEEKDAYS[near.weekday()] != note.weekday.lower():
        return "", ()  # time.mismatch has something to say about it
    if abs((near - today).days) < _NEAR:
        return say("The weekday is enough: {words} is within a week.", words=note.words), (
            note.weekday,
        )
    far = note.words.removeprefix(f"{note.weekday}, ")
    return say("{far} is more than a week away: the date is enough.", far=far), (far,)


def _which(note: _Note, today: datetime.date | None) -> tuple[str, ...]:
    """The day within the week around the story's date, and the one a week further."""
    if today is None:
        return (note.weekday,)
    step = -1 if note.which == "last" else 1
    at = WEEKDAYS.index(note.weekday.lower())
    by = ((today.weekday() - at) if step < 0 else (at - today.weekday())) % 7 or 7
    further = today + datetime.timedelta(days=step * (by + 7))
    month = f"{further:%B}"
    return note.weekday, f"{month} {further.day}"


RULE = Rule(
    id="time.range",
    severity="advice",
    title="Weekday and date together, or “last Tuesday”",
    checks="Within a week of the story’s date the weekday stands alone, further away the date does, and "
    "no “last” or “next” stands before a weekday.",
    why="“Next Tuesday” is in two days for some readers and in nine for others.",
    source="The Associated Press Stylebook, time element and days of the week",
    failing=example("The union and the mayor meet next Tuesday.\n"),
    passing=example(
        "They met on Monday and meet on April 4. “See you next Tuesday,” said Marta Diaz.\n"
    ),
    fix="Keeps the weekday or the date, whichever is right; for “last” and “next” it offers both days.",
    english=True,
    own_words=True,
    kinds=OWN,
    note=_note,
    on_story=_check,
)
