"""The rules about dates and times: what they find, leave alone and mend."""

import pytest

from tests.checks.test_more_rules import mended, of
from writer.checks import apply_fix
from writer.checks.rule import example
from writer.story import Story


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("this morning", "Tuesday morning"), ("tonight", "Tuesday night"), ("yesterday", "Monday"), ("tomorrow", "Wednesday"), ("today", "Tuesday"),
        ("today’s world", None), ("until today", None), ("“this morning”", None), ("USA Today", None), ("this week", None),
    ],
)  # fmt: skip
def test_relative_time(words: str, after: str | None) -> None:
    body = f"They met {words} in Port Ellis.\n"
    assert len(of("time.relative", example(body))) == (after is not None)
    if after:
        assert mended("time.relative", body) == f"They met {after} in Port Ellis.\n"


def test_relative_time_without_a_date_has_no_fix() -> None:
    assert of("time.relative", example("They met tonight.\n", date=None))[0].fixes == ()


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Monday, March 17, 2025", False), ("Monday, March 18, 2025", True), ("Tuesday, 18 March 2025", False), ("Tuesday the 18th of March", False),
        ("Friday, March 21", False), ("Friday, March 22", True), ("Thursday, Dec. 26", False), ("Monday, Sept. 11, 2001", True),
        ("Tuesday, February 30, 2025", True), ("Monday, March 1963", False), ("Sunday, July 4", True), ("Sunday, August 4", False), ("Monday", False),
    ],
)  # fmt: skip
def test_weekday_and_date(words: str, wrong: bool) -> None:
    assert bool(of("time.mismatch", example(f"It was on {words}, she said.\n"))) is wrong


def test_weekday_is_set_right() -> None:
    assert (
        mended("time.mismatch", "On Monday, March 18, 2025.\n") == "On Tuesday, March 18, 2025.\n"
    )


@pytest.mark.parametrize(
    ("date", "updated", "wrong"),
    [
        ("2025-03-18T08:00:00-04:00", "2025-03-18T07:00:00-04:00", True), ("2025-03-18T08:00:00-04:00", "2025-03-18T12:30:00+00:00", False),
        ("2025-03-18T08:00:00-04:00", "2025-03-18", False), ("2025-03-18", "2025-03-17", True), ("2025-03-18", "2025-03-18T01:00:00Z", False),
        ("next week", "2025-03-17", False), ("2025-03-18T08:00:00", "2025-03-18T07:00:00-04:00", True),
    ],
)  # fmt: skip
def test_order_of_dates(date: str, updated: str, wrong: bool) -> None:
    assert bool(of("date.order", example(date=date, updated=updated))) is wrong


@pytest.mark.parametrize(
    ("date", "count"),
    [("2025-03-18T08:00:00", 1), ("2025-03-18 08:00", 1), ("2025-03-18", 0), ("2025-03-18T08:00:00Z", 0), ("soon", 0)],
)  # fmt: skip
def test_time_zone(date: str, count: int) -> None:
    assert len(of("date.timezone", example(date=date))) == count


@pytest.mark.parametrize(
    ("date", "right"),
    [
        ("yesterday", ""), ("2026-02-30", ""), ("2026-03-05T25:00:00Z", ""), ("2026-W10-4", ""),
        ("05.03.2026", "2026-03-05"), ("20260305", "2026-03-05"), ("March 5, 2026", "2026-03-05"),
        ("31.02.2026", ""),
    ],
)  # fmt: skip
def test_a_date_that_cannot_be_read(date: str, right: str) -> None:
    story = Story.from_text(example(date=date))
    (problem,) = of("date.unreadable", story.text)
    assert problem.severity == "error"
    assert [apply_fix(story, fix) and story.fields.date for fix in problem.fixes] == [right][
        : len(right)
    ]


@pytest.mark.parametrize("date", ["2026-03-05", "2026-3-5 8:40", "2026-03-05T08:40:00.5+01:00"])
def test_a_date_that_exports_read_is_no_problem(date: str) -> None:
    assert not of("date.unreadable", example(date=date))


def test_an_embargo_that_cannot_be_read() -> None:
    assert of("date.unreadable", example(embargo="Friday noon"))


def test_time_zone_is_taken_from_the_other_date() -> None:
    story = Story.from_text(
        example(date="2025-03-18T08:00:00", updated="2025-03-18T09:00:00-04:00")
    )
    apply_fix(story, of("date.timezone", story.text)[0].fixes[0])
    assert story.fields.date == "2025-03-18T08:00:00-04:00"
