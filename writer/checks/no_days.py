"""Days that the calendar does not have: Feb. 30, June 31, Feb. 29 of a year that has none."""

import calendar
import re
from collections.abc import Iterator
from functools import cache

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


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(month_numbers(), key=len, reverse=True))
    name = rf"(?P<{{0}}>(?i:{names}))\b\.?"
    year = r"(?:,? (?:de |del )?(?P<{0}>(?:19|20)\d\d)(?!\d))"
    return re.compile(
        rf"(?<![\w/.-])(?P<day>29|3[01])(?:st|nd|rd|th|º|\.)? (?:of |de )?{name.format('month')}{year.format('year')}?(?![\w-])"
        rf"|\b(?P<on>(?i:on|by|until|since|after|before|the) )?{name.format('month2')} (?P<day2>29|3[01])(?:st|nd|rd|th)?"
        rf"(?![\w:%-]|[.,/]\d)(?:{year.format('year2')}|(?P<plain>{_GOES_ON}))"
    )


def no_days(text: str) -> Iterator[NoDay]:
    """The dates of ``text`` that no calendar has. A month written small is left alone in English."""
    if not _HIGH.search(text):
        return
    for match in _pattern().finditer(text):
        found = match.groupdict()
        name, day = found["month"] or found["month2"] or "", int(found["day"] or found["day2"] or 0)
        if found["month2"] and not name[0].isupper():
            continue  # "may 31", and no language that puts the day last writes months small
        if found["plain"] is not None and text[: match.start()].lower().endswith("in "):
            continue  # "in June 31 and in July 40 were sold"
        year = int(found["year"] or found["year2"] or _LEAP)
        last = calendar.monthrange(year, month_numbers()[name.lower()])[1]
        if day > last:
            start = match.start("day") if found["day"] else match.start("month2")
            yield NoDay(start, match.end(), last)
