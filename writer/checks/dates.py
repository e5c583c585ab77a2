"""Dates as reporters write them."""

import datetime
import re

from writer.checks.lazy import lazy
from writer.checks.words import words
from writer.story.dates import read_date

MONTHS = words(
    "january february march april may june july august september october november december"
)
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_LINE = lazy(
    r"(?:(?:published|posted|updated|date)(?:\s+on)?:?\s+)?(?:[a-z]{3,9}day,?\s+)?"
    rf"(?:{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\.?\s+{_MONTH.replace('month', 'month2')},?\s+(?P<year2>\d{{4}})"
    r"|(?P<iso>\d{4}-\d{2}-\d{2}))",
    re.I,
)
_NUMBERS = lazy(
    r"(?P<day>\d\d?)\.[ ]?(?P<month>\d\d?)\.[ ]?(?P<year>\d{4})"
    r"|(?P<year2>\d{4})[./]?(?P<month2>\d\d)[./]?(?P<day2>\d\d)"
)


def month_number(word: str) -> int:
    """The month a name or its abbreviation stands for, 1 to 12; 0 when none."""
    plain = word.rstrip(".").lower()
    if len(plain) < 3:
        return 0
    return next(
        (
            at
            for at, month in enumerate(MONTHS, 1)
            if month.startswith(plain[:4]) and (plain == month or len(plain) <= 4)
        ),
        0,
    )


def make_date(year: int, month: int, day: int) -> datetime.date | None:
    """That day, or None when the calendar has no such day."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def read_date_line(line: str) -> str:
    """The date a line consists of, as 2025-03-18; '' when the line says anything else."""
    if len(line) > 60 or not any(map(str.isdigit, line)):
        return ""
    match = _LINE().fullmatch(line.strip())
    if match is None:
        return ""
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
    else:
        month = month_number(match["month"] or match["month2"])
        year, day = int(match["year"] or match["year2"]), int(match["day"] or match["day2"])
    date = make_date(year, month, day)
    return date.isoformat() if date else ""


def read_field(value: str) -> datetime.datetime | None:
    """A date field's value as a time, as exports read it; None when it is no date."""
    moment = read_date(value)
    return datetime.datetime.fromisoformat(moment.machine) if moment else None


def read_loosely(value: str) -> str:
    """The day that a value which is no date to a system still means to everybody; '' when none."""
    match = _NUMBERS().fullmatch(value.strip())
    if match is None:
        return read_date_line(value)
    year, month, day = (int(match[name] or match[name + "2"]) for name in ("year", "month", "day"))
    date = make_date(year, month, day)
    return date.isoformat() if date else ""
