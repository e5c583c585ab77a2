"""Dates as a reporter types and reads them; the story keeps RFC 3339."""

import re
from datetime import date, datetime, timedelta

from writer.app.i18n import day, month_named, tr
from writer.story.dates import Moment, read_date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NUMBER = {name[:3].lower(): index for index, name in enumerate(MONTHS, 1)}
_CLOCK = r"(?:[,\s]+(?:at\s+)?(\d{1,2})[:.](\d\d)\s*([ap]\.?m\.?)?)?"
# Compiled when a date is first typed: the window opens sooner.
_DAY_FIRST = rf"(?i)(\d{{1,2}})(?:st|nd|rd|th)?\.?\s+([^\W\d_]{{3,9}})\.?,?\s+(\d{{4}}){_CLOCK}"
_MONTH_FIRST = rf"(?i)([^\W\d_]{{3,9}})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}}){_CLOCK}"
_RELATIVE = rf"(?i)([^\W\d_]+){_CLOCK}"
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_DAYS_HERE = {tr("yesterday"): -1, tr("today"): 0, tr("tomorrow"): 1}
_NOW = ("now", tr("now", "a date"))


def now() -> str:
    """This minute as a story's date, with the offset of this computer's zone."""
    return datetime.now().astimezone().replace(second=0, microsecond=0).isoformat()


def date_chip(text: str) -> str:
    """A date as short as it can be told: ``18 Mar 2025, 08:40``. What is no date stays as it is."""
    moment = read_date(text)
    if moment is None:
        return text
    said = day(_date_of(moment), tr("%-d %b %Y"))
    return f"{said}, {moment.clock}" if moment.clock else said


def date_in_full(text: str) -> str:
    """A date in words, to check what was typed: ``Tuesday, 18 March 2025, 08:40 (UTC−4)``; else ''."""
    moment = read_date(text)
    if moment is None:
        return ""
    said = day(_date_of(moment), tr("%A, %-d %B %Y"))
    if not moment.clock:
        return said
    return f"{said}, {moment.clock}{_zone_in_words(moment)}"


def _date_of(moment: Moment) -> date:
    return date(moment.year, moment.month, moment.day)


def date_for_story(text: str) -> str:
    """What was typed as RFC 3339, in this computer's zone when none was given; else as typed."""
    text = text.strip()
    if text.lower() in _NOW:
        return now()
    moment = read_date(text)
    written = moment.machine if moment else _from_words(text)
    if written is None:
        return text
    moment = read_date(written)
    if moment is None:
        return text
    return _with_zone(moment) if moment.clock and not moment.zone else moment.machine


def _with_zone(moment: Moment) -> str:
    try:
        return datetime.fromisoformat(moment.machine).astimezone().isoformat()
    except (OverflowError, OSError, ValueError):  # years that the system's clock does not know
        return moment.machine


def _from_words(text: str) -> str | None:
    if match := re.fullmatch(_DAY_FIRST, text):
        number, month, year, *clock = match.groups()
        return _written(year, month, number, *clock)
    if match := re.fullmatch(_MONTH_FIRST, text):
        month, number, year, *clock = match.groups()
        return _written(year, month, number, *clock)
    if (match := re.fullmatch(_RELATIVE, text)) and match[1].lower() in _DAYS | _DAYS_HERE:
        word, *clock = match.groups()
        that = date.today() + timedelta(days=(_DAYS | _DAYS_HERE)[word.lower()])
        return that.isoformat() + _clock(*clock)
    return None


def _written(
    year: str, month: str, in_month: str, hour: str | None, minute: str | None, half: str | None
) -> str | None:
    number = _NUMBER.get(month[:3].lower()) or month_named(month)
    if number is None:
        return None
    return f"{year}-{number:02}-{int(in_month):02}{_clock(hour, minute, half)}"


def _clock(hour: str | None, minute: str | None, half: str | None) -> str:
    if hour is None:
        return ""
    of_day = int(hour)
    if half:
        of_day = of_day % 12 + (12 if half.lower().startswith("p") else 0)
    return f"T{of_day:02}:{minute}:00"


def _zone_in_words(moment: Moment) -> str:
    if not moment.zone:
        return tr(" (no time zone)")
    if moment.zone == "Z":
        return " (UTC)"
    sign = "−" if moment.zone[0] == "-" else "+"
    hours, minutes = moment.zone[1:3].lstrip("0") or "0", moment.zone[4:6]
    return f" (UTC{sign}{hours}{':' + minutes if minutes != '00' else ''})"
