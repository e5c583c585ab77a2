"""Dates and times as people write them."""

import re
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.importers.plain.dates import (
    find_moments,
    is_clock,
    labelled_moment,
    same_day,
    whole_moment,
)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Published March 18, 2025, 8:40 a.m. EDT", "2025-03-18T08:40:00-04:00"),
        ("March 18, 2025 8:40 AM EST", "2025-03-18T08:40:00-05:00"),
        ("9:12 AM EDT, Tue March 18, 2025", "2025-03-18T09:12:00-04:00"),
        ("Published 8:40 a.m. ET March 18, 2025", "2025-03-18T08:40:00-04:00"),
        ("Published 8:40 a.m. ET January 18, 2025", "2025-01-18T08:40:00-05:00"),
        ("Tue 18 Mar 2025 12.03 GMT", "2025-03-18T12:03:00+00:00"),
        ("June 5, 2025 10:00 a.m. UTC+2", "2025-06-05T10:00:00+02:00"),
        ("2025-03-18T08:40:00-04:00", "2025-03-18T08:40:00-04:00"),
        ("2025-03-18 08:40 Z", "2025-03-18T08:40:00+00:00"),
        ("March 18, 2025 at 5:12 PM", "2025-03-18T17:12"),
        ("March 18, 2025 at 12:05 a.m.", "2025-03-18T00:05"),
        ("March 18, 2025 at 12:05 p.m.", "2025-03-18T12:05"),
        ("18 Mar 2025", "2025-03-18"),
        ("18th March 2025", "2025-03-18"),
        ("Tuesday, March 18, 2025", "2025-03-18"),
        ("Date: March 18, 2025", "2025-03-18"),
        ("2025-03-18", "2025-03-18"),
        ("2025/03/18", "2025-03-18"),
        ("18.03.2025, 08:40 Uhr", "2025-03-18T08:40"),
        ("18. März 2025", "2025-03-18"),
        ("Veröffentlicht am 18. März 2025", "2025-03-18"),
        ("Publié le 18 mars 2025 à 17h05", "2025-03-18T17:05"),
        ("18 de marzo de 2025 a las 17:05", "2025-03-18T17:05"),
        ("18 de março de 2025", "2025-03-18"),
        ("18 marzo 2025", "2025-03-18"),
        ("March 2025", "2025-03"),
        ("13/03/2025", "2025-03-13"),
        ("03/13/2025", "2025-03-13"),
    ],
)
def test_value(line: str, value: str) -> None:
    found = whole_moment(line)
    assert found is not None
    assert (found.value, found.field, found.exact) == (value, "date", True)


@pytest.mark.parametrize(
    "line",
    ["03/04/2025", "March 18", "Monday, March 18, 2025", "March 32, 2025", "18 Mar 2025, 08:40 IST",
     "March 18, 2025 at 25:00", "30 February 2025"],
)  # fmt: skip
def test_what_is_not_sure_stays_as_written(line: str) -> None:
    found = whole_moment(line)
    assert found is not None
    assert (found.value, found.exact) == (line, False)


@pytest.mark.parametrize(
    "line",
    ["Updated March 18, 2025", "Last updated: 18 Mar 2025", "Last modified on Tue 18 Mar 2025"],
)
def test_updated(line: str) -> None:
    found = whole_moment(line)
    assert found is not None
    assert (found.field, found.value) == ("updated", "2025-03-18")


@pytest.mark.parametrize(
    "line",
    ["Weekend Talks", "2,500 Soldiers Per Week", "He left on March 18, 2025", "Dated", "17:05"],
)
def test_no_moment(line: str) -> None:
    assert whole_moment(line) is None


def test_words_that_are_not_understood_stay_as_written() -> None:
    found = labelled_moment("Published 18 March 2025, 10 a.m. local time")
    assert found is not None
    assert (found.value, found.exact) == ("18 March 2025, 10 a.m. local time", False)


@pytest.mark.parametrize("line", ["17:05", "5:12 PM", "10:42 a.m. ET", "8 a.m.", "08h40"])
def test_clock(line: str) -> None:
    assert is_clock(line)


@pytest.mark.parametrize("line", ["1984", "7:15 from Vardal", "12 boats"])
def test_no_clock(line: str) -> None:
    assert not is_clock(line)


def test_same_day() -> None:
    assert same_day("March 18", "2025-03-18T08:40")
    assert not same_day("March 17", "2025-03-18T08:40")
    assert not same_day("March 18", "March 18")


@given(st.dates(date(1900, 1, 1)), st.times(), st.sampled_from(["", " EDT", " GMT", " +05:30"]))
def test_exact_values_say_what_was_written(day: date, time: time, zone: str) -> None:
    line = f"{day:%B} {day:%d}, {day:%Y} {time:%I}:{time:%M} {time:%p}{zone}"
    found = whole_moment(line)
    assert found is not None
    assert found.value.startswith(f"{day:%Y-%m-%d}T{time:%H:%M}")
    assert bool(zone) == bool(re.search(r"[+-]\d\d:\d\d$", found.value))


@given(st.text(max_size=150))
def test_any_line_is_read(line: str) -> None:
    for found in find_moments(line):
        assert line[found.start : found.end]
    whole_moment(line)
    is_clock(line)
