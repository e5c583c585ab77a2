"""Weekdays that do not fit their date."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from writer.checks.dates import WEEKDAYS, make_date, month_number, read_field
from writer.checks.lazy import lazy
from writer.checks.places import prose
from writer.checks.problem import Finding, Fix
from writer.checks.rule import Rule, View, example
from writer.checks.running import place
from writer.story import Block, Edit

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_DAY = lazy(
    r"\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s+(?:the\s+)?"
    rf"(?:(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{_MONTH})(?!\w))"
    r"(?:,?\s+(?P<year>(?:19|20)\d\d)(?!\d))?"
)


class _Note(NamedTuple):
    start: int
    end: int
    weekday: str
    month: int
    day: int
    year: int


def _note(block: Block) -> tuple[_Note, ...] | None:
    if "day" not in block.source:
        return None
    found = []
    for leaf in prose(block):
        for match in _DAY().finditer(leaf.text):
            month = month_number(match["month"] or match["month2"])
            day = int(match["day"] or match["day2"])
            where = place(leaf, *match.span("weekday"))
            found.append(_Note(*where, match["weekday"], month, day, int(match["year"] or 0)))
    return tuple(found) or None


def _check(view: View) -> Iterator[Finding]:
    if not view.notes:
        return
    written = read_field(view.story.fields.date)
    for index, notes in view.notes.items():
        offset = view.story.start(index)
        for note in notes:
            date = _date(note, written.date() if written else None)
            if date is None or WEEKDAYS[date.weekday()] == note.weekday.lower():
                continue
            right = WEEKDAYS[date.weekday()].capitalize()
            day = f"{date.day} {date:%B %Y}"
            start, end = note.start + offset, note.end + offset
            fix = Fix(f"Change {note.weekday} to {right}", (Edit(start, end - start, right),))
            yield Finding(start, end, f"{day} is a {right}, not a {note.weekday}.", (fix,))


def _date(note: _Note, written: datetime.date | None) -> datetime.date | None:
    """The day meant; without a year, the one nearest to the date of the story."""
    if note.year:
        return make_date(note.year, note.month, note.day)
    if written is None:
        return None
    years = (written.year - 1, written.year, written.year + 1)
    days = [day for year in years if (day := make_date(year, note.month, note.day))]
    near = min(days, key=lambda day: abs((day - written).days), default=None)
    return near if near and abs((near - written).days) <= 120 else None


RULE = Rule(
    id="time.mismatch",
    severity="error",
    title="Weekday does not fit the date",
    checks="A weekday with a date is that day's; without a year, the year nearest to the story's date.",
    why="One of the two is wrong, and readers will turn up on it.",
    source="Reuters Handbook, which names it first among avoidable errors",
    failing=example("The hearing is on Monday, March 18, 2025.\n"),
    passing=example("The hearing is on Tuesday, March 18, 2025.\n"),
    fix="Changes the weekday; check first that the date is the right one.",
    note=_note,
    on_story=_check,
)
