"""Days that the calendar does not have: Feb. 30, June 31, Feb. 29 of a year that has none."""

import calendar
import re
from collections.abc import Iterator

from writer.checks.records import NamedTuple
from writer.checks.weekdays import month_numbers

_HIGH = re.compile(r"(?<!\d)(?:29|3[01])(?!\d)")
_LEAP = 2024  # any leap year, for a day without a year
_GOES_ON = (
    r"(?=\s*(?:[.,;:!?)–—”\"]|\Z)|\s(?:the|an?|and|or|to|at|when|but|in|from|until|through|it|he|she|they|we|is|was|will|"
    r"would|for|as|after|before|by|if|with)\b)"
)
"""What may come after a date that nothing else tells from "April 31 people died"."""


class NoDay(NamedTuple):
    """A date that is none: where it stands, and how many days its month has."""

    start: int
    end: int
    last: int


_BEFORE = re.compile(r"(?<![\w/.-])(?P<name>[^\W\d_]{3,10})\.? \Z")
_AFTER = re.compile(
    rf"(?:st|nd|rd|th)?(?![\w:%-]|[.,/]\d)(?:,? (?P<year>(?:19|20)\d\d)(?!\d)|(?P<plain>{_GOES_ON}))"
)
_NAMED = re.compile(
    r"(?:st|nd|rd|th|º|\.)? (?:of |de )?(?P<name>[^\W\d_]{3,10})\b\.?(?:,? (?:de |del )?(?P<year>(?:19|20)\d\d)(?!\d))?(?![\w-])"
)
_LONGEST = 12  # characters of the name of a month, its full stop and a blank


def may_hold(text: str) -> bool:
    """Whether the text has a number that may be a day too many; cheap, and never wrong on a no."""
    return _HIGH.search(text) is not None


def no_days(text: str) -> Iterator[NoDay]:
    """The dates of ``text`` that no calendar has."""
    for number in _HIGH.finditer(text):
        at, end = number.span()
        before = _BEFORE.search(text, max(0, at - _LONGEST), at)
        if before and (after := _AFTER.match(text, end)) and _is_date(text, before, after):
            yield from _judged(before["name"], number[0], after, before.start())
        elif not text.endswith(_JOINS, 0, at) and (after := _NAMED.match(text, end)):
            yield from _judged(after["name"], number[0], after, at)


_JOINS = tuple("/.-")


def _is_date(text: str, before: re.Match[str], after: re.Match[str]) -> bool:
    """Not "may 31", as no language with the day behind the month writes it small; nor "In June 31 died"."""
    if not before["name"][0].isupper():
        return False
    return after["plain"] is None or not text[: before.start()].lower().endswith("in ")


def _judged(name: str, day: str, after: re.Match[str], start: int) -> Iterator[NoDay]:
    month = month_numbers().get(name.lower())
    if month is None:
        return
    last = calendar.monthrange(int(after["year"] or _LEAP), month)[1]
    if int(day) > last:
        yield NoDay(start, after.end(), last)
