"""Dates as reporters write them."""

import datetime
import re

from writer.checks.lazy import lazy
from writer.checks.words import words

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
    """A date field's value as a time; None when it is not an ISO 8601 date or time."""
    try:
        return datetime.datetime.fromisoformat(value.strip())
    except ValueError:
        return None
