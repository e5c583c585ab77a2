"""Dates as stories write them: read leniently, given to machines as RFC 3339."""

import re
from dataclasses import dataclass
from datetime import datetime

_WRITTEN = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)"
    r"(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?"
    r"[ \t]*(?:([Zz])|([+-])(\d\d):?(\d\d)?)?)?"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or a minute of it. ``clock`` is ``08:40`` or ''; ``zone`` ``-04:00``, ``Z`` or ''."""

    year: int
    month: int
    day: int
    clock: str = ""
    seconds: str = ""
    zone: str = ""

    @property
    def machine(self) -> str:
        """RFC 3339 as far as the story says: date, or date and time, with its offset if given."""
        date = f"{self.year:04}-{self.month:02}-{self.day:02}"
        return f"{date}T{self.clock}:{self.seconds}{self.zone}" if self.clock else date


def read_date(written: str) -> Moment | None:
    """The date ``written`` says; None when it is not a date in year-month-day form."""
    match = _WRITTEN.fullmatch(written.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, utc, sign, hours, minutes = match.groups()
    zone = utc.upper() if utc else f"{sign}{hours}:{minutes or '00'}" if sign else ""
    clock = f"{int(hour):02}:{minute}" if hour else ""
    moment = Moment(int(year), int(month), int(day), clock, second or "00", zone)
    try:
        datetime.fromisoformat(moment.machine)
    except ValueError:
        return None
    return moment
