"""Weekdays and months as several languages name them, and the dates that hold a weekday."""

import datetime
import re
from collections.abc import Iterator
from functools import cache

from writer.checks.dates import make_date
from writer.checks.records import NamedTuple
from writer.checks.words import words

_NAMES = {
    "en": (
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "January February March April May June July August September October November December",
    ),
    "en-short": ("Mon Tue Wed Thu Fri Sat Sun", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    "en-ap": ("Mon Tues Wed Thurs Fri Sat Sun", "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
    "de": (
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    ),
    "fr": (
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    "es": (
        "lunes martes miércoles jueves viernes sábado domingo",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    ),
    "pt": (
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    ),
    "it": (
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    ),
    "nl": (
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "januari februari maart april mei juni juli augustus september oktober november december",
    ),
}
_DAY = r"(?P<{0}>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?(?![\d:])"
_WORD = r"(?P<{0}>[^\W\d_]{{3,10}})\.?"
_YEAR = r"(?:,?\s+(?:de\s+|del\s+)?(?P<{0}>(?:19|20)\d\d)(?!\d))?"


_DIGIT = re.compile(r"\d")
_WORDS = re.compile(r"[^\W\d_]+(?:-feira)?")


class DatedWeekday(NamedTuple):
    """A weekday that stands with a date: where it stands, what it is, and the date (year 0: none)."""

    start: int
    end: int
    weekday: str
    number: int
    """0 is Monday"""
    year: int
    month: int
    day: int

    def right_name(self, number: int) -> str:
        """The weekday ``number`` in the language and form in which this one is written."""
        name = _weekdays()[self.weekday.lower()][1][number]
        return name.capitalize() if self.weekday[0].isupper() else name.lower()


@cache
def _weekdays() -> dict[str, tuple[int, tuple[str, ...]]]:
    found: dict[str, tuple[int, tuple[str, ...]]] = {}
    for days, _ in _NAMES.values():
        names = words(days)
        for number, name in enumerate(names):
            found.setdefault(name.lower(), (number, names))
    found["sonnabend"] = (5, words(_NAMES["de"][0]))
    return found


@cache
def weekday_words() -> frozenset[str]:
    """Words without one of which there is no weekday."""
    return frozenset(part for name in _weekdays() for part in name.split("-"))


@cache
def month_numbers() -> dict[str, int]:
    """Names of months in small letters, short and in several languages, and their numbers."""
    found: dict[str, int] = {}
    for _, months in _NAMES.values():
        for number, name in enumerate(words(months), 1):
            found.setdefault(name.lower(), number)
    return found


@cache
def _all_days() -> str:
    return "|".join(sorted(_weekdays(), key=len, reverse=True))


def _first() -> str:
    date = (
        rf"(?:{_DAY.format('day')}\s+(?:of\s+|de\s+)?{_WORD.format('month')}{_YEAR.format('year')}"
        rf"|{_WORD.format('month2')}\s+{_DAY.format('day2')}{_YEAR.format('year2')}"
        r"|(?P<iso>\d{4}-\d\d-\d\d)(?!\d)|(?P<slashed>\d{1,2}/\d{1,2}/\d{4})(?!\d))"
    )
    return rf"\b(?P<weekday>{_all_days()})\b\.?,?\s+\(?(?:the\s+|den\s+|le\s+|el\s+|dia\s+)?{date}"


def _last() -> str:
    return (
        rf"\b(?:{_WORD.format('month')}\s+{_DAY.format('day')}{_YEAR.format('year')}"
        rf"|{_DAY.format('day2')}\s+(?:of\s+)?{_WORD.format('month2')}{_YEAR.format('year2')}"
        rf"|(?P<iso>\d{{4}}-\d\d-\d\d))(?:,\s+an?\s+|\s+\(|,?\s+was\s+a\s+)(?P<weekday>{_all_days()})\b(?!\s+(?:night|morning))"
    )


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return re.compile(_first(), re.I), re.compile(_last(), re.I)


def dated_weekdays(text: str) -> Iterator[DatedWeekday]:
    """The weekdays of ``text`` that stand with a date, before it or after it."""
    if not _DIGIT.search(text):  # most paragraphs: links have digits, their words have none
        return
    places = _weekday_places(text)
    first, last = _patterns()
    matches = [match for at in places if (match := first.match(text, at))]
    if any(text[:at].rstrip().endswith(("a", "n", "(", "A", "N")) for at in places):
        matches += last.finditer(text)
    for match in matches:
        for year, month, day in _read(match.groupdict()):
            number = _weekdays()[match["weekday"].lower()][0]
            yield DatedWeekday(*match.span("weekday"), match["weekday"], number, year, month, day)


def _weekday_places(text: str) -> list[int]:
    """Where words stand that are names of weekdays."""
    names = _weekdays()
    return [word.start() for word in _WORDS.finditer(text) if word[0].lower() in names]


def _read(found: dict[str, str | None]) -> Iterator[tuple[int, int, int]]:
    if found.get("iso"):
        year, month, day = map(int, (found["iso"] or "").split("-"))
        yield year, month, day
    elif found.get("slashed"):
        first, second, year = map(int, (found["slashed"] or "").split("/"))
        if first > 12 or second > 12:  # else 3/4 is two days, and one of them may be right
            yield year, min(first, second), max(first, second)
    else:
        word = (found["month"] or found["month2"] or "").lower()
        month = month_numbers().get(word, 0)
        if month:
            yield (
                int(found["year"] or found["year2"] or 0),
                month,
                int(found["day"] or found["day2"] or 0),
            )


def meant(year: int, month: int, day: int, written: datetime.date | None) -> datetime.date | None:
    """The day meant; without a year the one nearest to ``written``, None beyond four months."""
    if year:
        return make_date(year, month, day)
    if written is None:
        return None
    days = [one for by in (-1, 0, 1) if (one := make_date(written.year + by, month, day))]
    near = min(days, key=lambda one: abs((one - written).days), default=None)
    return near if near and abs((near - written).days) <= 120 else None
