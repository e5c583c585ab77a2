"""The head of the copy: what stands above, beside and under the headline."""

import pytest

from writer.importers import read
from writer.story import Fields, Story

LEAD = "The ferries of Port Ellis will stay at the quay until Friday at least, the operator said."


def story_of(*lines: str) -> Story:
    return Story.from_text(read("\n".join([*lines, LEAD, "It gave no reason."])).text)


def fields_of(*lines: str) -> Fields:
    story = story_of(*lines)
    assert story.blocks[0].text == LEAD
    return story.fields


@pytest.mark.parametrize(
    "lines",
    [
        ("Headline of it", "By", "Ana Ferreira", "Published", "March 18, 2025"),
        ("Headline of it", "March 18, 2025", "By Ana Ferreira"),
        ("Headline of it", "Ana Ferreira", "March 18, 2025"),
        ("Headline of it", "By Ana Ferreira", "First published on", "Tue 18 Mar 2025"),
        ("March 18, 2025", "Headline of the story", "By Ana Ferreira"),
        ("Headline of it", "Author: Ana Ferreira", "Date: 18 March 2025"),
        ("Headline of it", "By Ana Ferreira", "Published on: March 18, 2025"),
    ],
)
def test_byline_and_date(lines: tuple[str, ...]) -> None:
    found = fields_of(*lines)
    assert found.headline.startswith("Headline of")
    assert found.byline == ("Ana Ferreira",)
    assert found.date == "2025-03-18"


@pytest.mark.parametrize(
    "lines",
    [
        ("Headline of it", "By Ana Ferreira", "Staff Writer"),
        ("Headline of it", "By Ana Ferreira, Staff Writer"),
        ("Headline of it", "By Ana Ferreira | Staff Writer"),
        ("Headline of it", "Ana Ferreira", "Staff Writer"),
    ],
)
def test_a_job_stays_with_its_name(lines: tuple[str, ...]) -> None:
    assert fields_of(*lines).byline == ("Ana Ferreira, Staff Writer",)


@pytest.mark.parametrize(
    "lines",
    [
        ("Headline of it", "Transport"),
        ("TRANSPORT", "Headline of the whole story"),
        ("Headline of it", "By Ana Ferreira", "Section: Transport"),
    ],
)
def test_section(lines: tuple[str, ...]) -> None:
    assert fields_of(*lines).section.capitalize() == "Transport"


def test_one_date_and_one_update() -> None:
    update = "Updated on: March 19, 2025 / 5:12 PM EDT / CBS News"
    found = fields_of("Headline of it", update, "Published March 18, 2025")
    assert found.updated == "2025-03-19T17:12:00-04:00"
    assert found.date == "2025-03-18"
    assert found.byline == ("CBS News",)


def test_location_and_tags() -> None:
    found = fields_of("Headline of it", "Location: Port Ellis", "Tags: ferries, labour")
    assert found.dateline == "Port Ellis"
    assert found.tags == ("ferries", "labour")


@pytest.mark.parametrize("again", ["Ferry strike, day 8", "Ferry Strike, Day 8"])
def test_a_headline_said_twice_is_there_once(again: str) -> None:
    story = story_of("Ferry strike, day 8 | Port Ellis Herald", again, "By Ana Ferreira")
    assert story.fields.headline == "Ferry strike, day 8 | Port Ellis Herald"
    assert story.fields.byline == ("Ana Ferreira",)
    assert (story.blocks[0].kind, story.blocks[0].text) == ("stash", again)


def test_furniture_above_the_headline() -> None:
    story = story_of("Skip to content", "Headline of it")
    assert story.fields.headline == "Headline of it"
    assert story.blocks[0].kind == "stash"


def test_a_caption_does_not_hide_the_byline() -> None:
    credit = "Photo: Jane Roe/Herald"
    story = story_of("Headline of it", credit, "By Ana Ferreira", "March 18, 2025")
    assert story.fields.byline == ("Ana Ferreira",)
    assert story.blocks[0].text == credit


def test_an_undone_line_does_not_hide_the_rest() -> None:
    raw = f"Headline of it\nBy Ana Ferreira\nMarch 18, 2025\n{LEAD}"
    story = Story.from_text(read(raw, undone=frozenset({2})).text)
    assert not story.fields.byline
    assert story.fields.date == "2025-03-18"
    assert story.blocks[0].text == "By Ana Ferreira"


@pytest.mark.parametrize(
    "line",
    ["Ferries return March 18, 2025", "By Friday the boats were back", "Ana was right"],
)
def test_words_that_are_no_credits(line: str) -> None:
    found = story_of("Headline of it", "The lead is here.", line).fields
    assert not found.byline
    assert not found.date
