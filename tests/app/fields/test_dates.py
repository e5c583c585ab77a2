"""Dates as typed, as shown, as kept."""

from datetime import date, datetime, timedelta

import pytest

from writer.app.fields.dates import date_chip, date_for_story, date_in_full, now


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2025-03-18", "2025-03-18"),
        ("2025-3-8", "2025-03-08"),
        ("18 March 2025", "2025-03-18"),
        ("18 Mar 2025", "2025-03-18"),
        ("March 18, 2025", "2025-03-18"),
        ("Sept. 3rd 2025", "2025-09-03"),
        ("2025-03-18T08:40:00-04:00", "2025-03-18T08:40:00-04:00"),
        ("2025-03-18 08:40Z", "2025-03-18T08:40:00Z"),
        ("31 February 2025", "31 February 2025"),
        ("next week", "next week"),
        ("18 Marvellous 2025", "18 Marvellous 2025"),
        ("", ""),
    ],
)
def test_what_is_typed_is_kept_as_rfc_3339_or_as_it_is(typed: str, kept: str) -> None:
    assert date_for_story(typed) == kept


@pytest.mark.parametrize(
    "typed", ["2025-03-18 08:40", "18 March 2025, 08:40", "Mar 18 2025 8:40 am"]
)
def test_a_clock_without_a_zone_is_given_this_computers(typed: str) -> None:
    kept = datetime.fromisoformat(date_for_story(typed))
    assert kept.tzinfo is not None
    assert kept.replace(tzinfo=None) == datetime(2025, 3, 18, 8, 40)


def test_afternoons_and_midnights() -> None:
    assert "T20:40" in date_for_story("18 March 2025 8:40 pm")
    assert "T00:10" in date_for_story("18 March 2025 12:10 a.m.")
    assert "T12:10" in date_for_story("18 March 2025 12:10 PM")


def test_relative_days_and_now() -> None:
    assert date_for_story("yesterday") == (date.today() - timedelta(days=1)).isoformat()
    assert date_for_story("Tomorrow 6:00").startswith(
        (date.today() + timedelta(days=1)).isoformat()
    )
    assert abs(datetime.fromisoformat(now()) - datetime.now().astimezone()) < timedelta(minutes=2)


def test_the_short_and_the_full_form() -> None:
    assert date_chip("2025-03-18T08:40:00-04:00") == "18 Mar 2025, 08:40"
    assert date_chip("2025-03-18") == "18 Mar 2025"
    assert date_chip("soon") == "soon"
    assert date_in_full("2025-03-18T08:40:00-04:00") == "Tuesday, 18 March 2025, 08:40 (UTC−4)"
    assert date_in_full("2025-03-18T08:40:00+05:30").endswith("(UTC+5:30)")
    assert date_in_full("2025-03-18T08:40:00Z").endswith("(UTC)")
    assert date_in_full("2025-03-18T08:40").endswith("(no time zone)")
    assert date_in_full("soon") == ""
