"""Dates and times as people write them, as RFC 3339 when all of it is there.

A value is never more precise than its source: a date without a time stays a date, a time without
a zone gets none, and what cannot be read for sure (``03/04/2025``, IST) stays as it was written.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date
from datetime import timedelta

_MONTHS = (
    "january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari",
    "february feb februar février fevrier févr fevereiro fev febrero febbraio februari",
    "march mar märz maerz mars marzo março marco mrz maart",
    "april apr avril avr abril abr aprile",
    "may mai mayo maio maggio mag mei",
    "june jun juni juin junio junho giugno giu",
    "july jul juli juillet juil julio julho luglio lug",
    "august aug août aout agosto ago augustus",
    "september sep sept septembre septiembre setiembre setembro settembre set",
    "october oct oktober okt octobre octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre",
)
_WEEKDAYS = (
    "monday mon montag lundi lunes segunda-feira segunda lunedì maandag",
    "tuesday tue tues dienstag mardi martes terça-feira terça martedì dinsdag",
    "wednesday wed mittwoch mercredi miércoles quarta-feira quarta mercoledì woensdag",
    "thursday thu thur thurs donnerstag jeudi jueves quinta-feira quinta giovedì donderdag",
    "friday fri freitag vendredi viernes sexta-feira sexta venerdì vrijdag",
    "saturday sat samstag samedi sábado sabato zaterdag",
    "sunday sun sonntag dimanche domingo domenica zondag",
)
_OFFSETS = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "CEST": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "JST": 540, "AWST": 480, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780, "EST": -300, "EDT": -240,
    "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540,
    "AKDT": -480, "HST": -600,
}  # fmt: skip
_GENERIC = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}  # with summer time by the US rule


def _names(groups: tuple[str, ...]) -> dict[str, int]:
    return {name: at for at, group in enumerate(groups) for name in group.split()}


def _either(names: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_MONTH_NUMBERS = _names(_MONTHS)
_WEEKDAY_NUMBERS = _names(_WEEKDAYS)
_MONTH = rf"(?:{_either(_MONTH_NUMBERS)})(?![^\W\d_])"
_LABEL = (
    r"(?:first published|originally published|last (?:updated|modified)|date published|"
    r"published|updated?|posted|modified|created|issued|released|filed|date|"
    r"publicad[oa]|actualizad[oa]|publié|mis(?:e)? à jour|veröffentlicht|aktualisiert|stand|"
    r"erstellt|atualizad[oa]|pubblicat[oa]|aggiornat[oa]|gepubliceerd|bijgewerkt)"
)
_GLUE = r"(?:(?: on| at)?\s*[:,–—-]\s*|\s+)(?:(?:on|at|am|um|vom|le|el|em|il|op)\s+)?"
_WEEKDAY = rf"(?:(?:on\s+)?(?P<week{{s}}>{_either(_WEEKDAY_NUMBERS)})\.?,?\s+(?:(?:den|le)\s+)?)?"
_DATE = (
    r"(?:(?P<y1{s}>\d{{4}})[-/](?P<m1{s}>\d{{1,2}})[-/](?P<d1{s}>\d{{1,2}})"
    r"|(?P<d2{s}>\d{{1,2}})\.\s?(?P<m2{s}>\d{{1,2}})\.\s?(?P<y2{s}>\d{{4}})"
    rf"|(?P<d3{{s}}>\d{{{{1,2}}}})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(?P<m3{{s}}>{_MONTH})"
    r"\.?(?:,?\s+(?:de\s+|del\s+)?(?P<y3{s}>\d{{4}}))?"
    rf"|(?P<m4{{s}}>{_MONTH})\.?\s+(?P<d4{{s}}>\d{{{{1,2}}}})(?:st|nd|rd|th)?"
    r"(?:,?\s+(?P<y4{s}>\d{{4}}))?"
    r"|(?P<a5{s}>\d{{1,2}})/(?P<b5{s}>\d{{1,2}})/(?P<y5{s}>\d{{4}})"
    r")(?!\d|[/-]\d)"
)
_TIME = (
    r"(?P<hour{s}>\d{{1,2}})(?:(?:[:.]|\s?h\s?)(?P<minute{s}>\d{{2}})(?::(?P<second{s}>\d{{2}})"
    r"(?:\.\d+)?)?(?:\s?(?P<half{s}>[ap]\.?m\b\.?))?(?:\s?(?:uhr|hrs?|horas|h)\b)?"
    r"|\s?(?P<noon{s}>[ap]\.?m\b\.?)|\s?uhr\b)(?!\d)"
)
_ZONE_NAMES = "|".join(sorted([*_OFFSETS, *_GENERIC], key=len, reverse=True))
_ZONE = (
    r"(?:\s*\(?(?P<zone{s}>(?:UTC|GMT)?\s?[+-]\d{{1,2}}:?\d{{2}}|(?:UTC|GMT)\s?[+-]\d{{1,2}}|"
    rf"(?-i:{_ZONE_NAMES}|[A-Z]{{{{1,4}}}}T)(?![^\W_]))\)?)?"
)
_BETWEEN = r"(?:\s*[,|·•@/–—-]?\s*(?:(?:at|um|a las?|à|às|alle(?: ore)?|om)\s+)?|t)"
_DATE_FIRST = f"{_WEEKDAY}{_DATE}(?:{_BETWEEN}{_TIME}{_ZONE})?".format(s="")
_TIME_FIRST = rf"{_TIME}{_ZONE}(?:\s*[,|·•–—-]?\s*(?:on\s+)?){_WEEKDAY}{_DATE}".format(s="_")
_WHEN = re.compile(
    rf"(?<![\w/.:-])(?:(?P<label>{_LABEL}){_GLUE}|(?:on|le|el|am|vom)\s+)?(?:{_TIME_FIRST}|{_DATE_FIRST})",
    re.I,
)
_MONTH_YEAR = re.compile(rf"(?P<month>{_MONTH})\.?,?\s+(?:de\s+)?(?P<year>\d{{4}})", re.I)
_LABELLED = re.compile(rf"(?P<label>{_LABEL})\b[\s:]*(?P<rest>\S.*)", re.I)
_CLOCK = re.compile(f"{_TIME}{_ZONE}".format(s=""), re.I)
_UPDATED = re.compile(r"updat|modif|actuali|aktuali|atuali|jour|aggiorn|bijgewerkt|stand", re.I)


@dataclass(frozen=True, slots=True)
class When:
    """A moment found in a line: ``value`` for the field, ``field`` date or updated.

    ``exact`` says that the value is a date in RFC 3339's form; else it is what the source says.
    ``clock`` says that there is a time of day, ``labelled`` that a word such as Published is there.
    """

    field: str
    value: str
    start: int
    end: int
    exact: bool
    clock: bool
    labelled: bool


def find_moments(bare: str) -> Iterator[When]:
    """The moments named in a line, from left to right."""
    for match in _WHEN.finditer(bare):
        yield _read(match)


def whole_moment(bare: str) -> When | None:
    """The moment that is all the line says, such as ``Updated 18 March 2025, 5:12 p.m.``"""
    if len(bare) > 120:
        return None
    match = _WHEN.fullmatch(bare.rstrip(" .|"))
    if match:
        return _read(match)
    month = _MONTH_YEAR.fullmatch(bare)
    if month:
        number = _MONTH_NUMBERS[month["month"].casefold()] + 1
        value = f"{month['year']}-{number:02}"
        return When("date", value, 0, len(bare), exact=True, clock=False, labelled=False)
    return None


def is_clock(bare: str) -> bool:
    """Whether the line is a time of day and nothing else."""
    return len(bare) < 40 and _CLOCK.fullmatch(bare) is not None


def same_day(first: str, second: str) -> bool:
    """Whether a date without a year, as written, is the day of a full one."""
    match = _WHEN.fullmatch(first.strip())
    if match is None or len(second) < 10:
        return False
    parts = _date_parts(_groups(match))
    return parts is not None and second[5:10] == f"{parts[1]:02}-{parts[2]:02}"


def labelled_moment(bare: str) -> When | None:
    """A labelled date with words that are not understood, ``Published 18 March, local time``."""
    labelled = _LABELLED.fullmatch(bare) if len(bare) <= 120 else None
    if labelled is None or len(labelled["rest"].split()) > 8 or not _WHEN.match(labelled["rest"]):
        return None
    return _as_written(bare, labelled["rest"])


def _as_written(bare: str, rest: str) -> When:
    return When(_field(bare), rest, 0, len(bare), exact=False, clock=True, labelled=True)


def _field(label: str) -> str:
    return "updated" if _UPDATED.search(label.split(":")[0]) else "date"


def _groups(match: re.Match[str]) -> dict[str, str]:
    """The groups that took part, those of the time-first order under the same names."""
    return {name.rstrip("_"): text for name, text in match.groupdict().items() if text}


def _read(match: re.Match[str]) -> When:
    parts = _groups(match)
    label = parts.get("label", "")
    value = _value(parts)
    written = match[0][len(label) :].strip(" :,–—-") if label else match[0]
    return When(
        _field(label) if label else "date",
        value or written,
        match.start(),
        match.end(),
        exact=bool(value),
        clock="hour" in parts,
        labelled=bool(label),
    )


def _value(parts: dict[str, str]) -> str:
    """The moment in RFC 3339's form as far as it goes; '' when it cannot be read for sure."""
    numbers = _date_parts(parts)
    if numbers is None or not numbers[0]:
        return ""
    try:
        day = Date(*numbers)
    except ValueError:
        return ""
    week = parts.get("week")
    if week and _WEEKDAY_NUMBERS[week.casefold()] != day.weekday():
        return ""
    if "hour" not in parts:
        return day.isoformat()
    clock, zone = _clock(parts), _zone(parts.get("zone", ""), day)
    if not clock or zone is None:
        return ""
    seconds = parts.get("second", "00" if zone else "")
    return f"{day.isoformat()}T{clock}{':' if seconds else ''}{seconds}{zone}"


def _date_parts(parts: dict[str, str]) -> tuple[int, int, int] | None:
    """Year (0 when absent), month and day."""
    for at in "1234":
        if f"d{at}" in parts:
            month = parts[f"m{at}"]
            number = _MONTH_NUMBERS.get(month.casefold())
            year = int(parts.get(f"y{at}", 0))
            return year, int(month) if number is None else number + 1, int(parts[f"d{at}"])
    first, second = int(parts["a5"]), int(parts["b5"])
    if first > 12 or first == second:
        return int(parts["y5"]), second, first
    return (int(parts["y5"]), first, second) if second > 12 else None


def _clock(parts: dict[str, str]) -> str:
    hour, minute = int(parts["hour"]), int(parts.get("minute", 0))
    half = (parts.get("half") or parts.get("noon") or "")[:1].casefold()
    if half:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or int(parts.get("second", 0)) > 59:
        return ""
    return f"{hour:02}:{minute:02}"


def _zone(name: str, day: Date) -> str | None:
    """The offset a zone stands for, '' for none, None when the name is not a sure one."""
    name = re.sub(r"\s", "", name.upper())
    if not name:
        return ""
    number = re.fullmatch(r"(?:UTC|GMT)?([+-])(\d{1,2}?):?(\d{2})?", name)
    if number and int(number[2]) < 24:
        return f"{number[1]}{int(number[2]):02}:{number[3] or '00'}"
    minutes = _OFFSETS.get(name)
    if name in _GENERIC and day.year >= 2007:
        minutes = _GENERIC[name] + (60 if _is_summer(day) else 0)
    if minutes is None:
        return None
    sign, size = "-" if minutes < 0 else "+", abs(minutes)
    return f"{sign}{size // 60:02}:{size % 60:02}"


def _is_summer(day: Date) -> bool:
    """Whether the United States keep summer time on a day (Energy Policy Act of 2005)."""
    return _sunday(day.year, 3, 2) <= day < _sunday(day.year, 11, 1)


def _sunday(year: int, month: int, count: int) -> Date:
    first = Date(year, month, 1)
    return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (count - 1))
