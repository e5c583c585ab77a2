"""Bylines and datelines."""

import pytest

from writer.importers import read
from writer.importers.plain.names import read_byline, read_dateline
from writer.story import Story


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Ferreira", ("Ana Ferreira",)),
        ("by Ana Ferreira", ("Ana Ferreira",)),
        ("BY ANA FERREIRA, Staff Writer", ("ANA FERREIRA, Staff Writer",)),
        ("By Ana Ferreira and Ben Okoro", ("Ana Ferreira", "Ben Okoro")),
        ("By Ana Ferreira & Ben Okoro", ("Ana Ferreira", "Ben Okoro")),
        ("By Ana Ferreira, Ben Okoro and Carla Mendes", ("Ana Ferreira", "Ben Okoro", "Carla Mendes")),
        ("By Ana Ferreira, Ben Okoro, and Carla Mendes", ("Ana Ferreira", "Ben Okoro", "Carla Mendes")),
        ("By Ana de la Cruz", ("Ana de la Cruz",)),
        ("By J.K. O’Brien-Smith", ("J.K. O’Brien-Smith",)),
        ("By Ana Ferreira | Associated Press", None),
        ("By Ana Ferreira, Associated Press", ("Ana Ferreira, Associated Press",)),
        ("By Ana Ferreira for The Herald", ("Ana Ferreira for The Herald",)),
        ("By Ana Ferreira (@ana)", ("Ana Ferreira (@ana)",)),
        ("Words by Ana Ferreira", ("Ana Ferreira",)),
        ("Written by: Ana Ferreira", ("Ana Ferreira",)),
        ("Author: Ana Ferreira", ("Ana Ferreira",)),
        ("Von Jürgen Müller", ("Jürgen Müller",)),
        ("Por María López y Jorge Ruiz", ("María López", "Jorge Ruiz")),
        ("Par Jeanne Dupont", ("Jeanne Dupont",)),
        ("By Reuters", ("Reuters",)),
        ("By Friday the strike had spread to the islands", None),
        ("By the Numbers", None),
        ("By land and sea", None),
        ("Por la mañana", None),
        ("Von Montag an", None),
    ],
)  # fmt: skip
def test_byline(line: str, names: tuple[str, ...] | None) -> None:
    found = read_byline(line)
    assert (found.names if found else None) == names


def test_a_byline_with_a_place_gives_the_dateline() -> None:
    story = Story.from_text(
        read("Headline of it\nBy Ana Ferreira in Port Ellis\nThe lead is here.").text
    )
    assert story.fields.byline == ("Ana Ferreira",)
    assert story.fields.dateline == "Port Ellis"


@pytest.mark.parametrize(
    ("line", "byline", "date"),
    [
        ("Ana Ferreira | March 3, 2025", "Ana Ferreira", "2025-03-03"),
        ("Ana Ferreira · 3 March 2025", "Ana Ferreira", "2025-03-03"),
        ("By Ana Ferreira, March 3, 2025", "Ana Ferreira", "2025-03-03"),
        ("By Ana Ferreira on March 3, 2025", "Ana Ferreira", "2025-03-03"),
        ("By Ana Ferreira - March 3, 2025", "Ana Ferreira", "2025-03-03"),
        ("By Ana Ferreira Published March 3, 2025 4 min read", "Ana Ferreira", "2025-03-03"),
        ("March 3, 2025 | By Ana Ferreira", "Ana Ferreira", "2025-03-03"),
        ("Published March 3, 2025 by Ana Ferreira", "Ana Ferreira", "2025-03-03"),
        ("Ana Ferreira and Ben Okoro | March 3, 2025", "Ana Ferreira and Ben Okoro", "2025-03-03"),
        ("ANA FERREIRA | March 3, 2025", "ANA FERREIRA", "2025-03-03"),
        ("By Ana Ferreira, Transport Editor | March 3, 2025", "Ana Ferreira, Transport Editor", "2025-03-03"),
    ],
)  # fmt: skip
def test_credits_on_one_line(line: str, byline: str, date: str) -> None:
    story = Story.from_text(read(f"Headline of it\n{line}\nThe lead is here.").text)
    assert " and ".join(story.fields.byline) == byline
    assert story.fields.date == date


@pytest.mark.parametrize(
    ("text", "place", "date", "agency"),
    [
        ("PORT ELLIS — Ferry workers voted on Monday.", "PORT ELLIS", "", ""),
        ("PORT ELLIS, March 18 (Wire) — Ferry workers voted.", "PORT ELLIS", "March 18", "Wire"),
        ("PORT ELLIS, Maine, March 18, 2025 -- Ferry workers did vote.", "PORT ELLIS, Maine", "March 18, 2025", ""),
        ("LONDON (Reuters) - Oil prices rose on Tuesday.", "LONDON", "", "Reuters"),
        ("NEW YORK (AP) — Ferry workers voted on Monday.", "NEW YORK", "", "AP"),
        ("HARPER'S POINT, Maine — Ferry workers did vote.", "HARPER'S POINT, Maine", "", ""),
        ("Madrid, 18 mar (EFE).- El gobierno anunció hoy.", "Madrid", "18 mar", "EFE"),
        ("Berlin (dpa) - Der Streik geht weiter.", "Berlin", "", "dpa"),
        ("Port Ellis — Ferry workers voted on Monday.", "Port Ellis", "", ""),
        ("SÃO PAULO, Brazil – Ferry workers voted on Monday.", "SÃO PAULO, Brazil", "", ""),
        ("HARBOR CITY, Calif. (May 3, 2025) — The trust said so.", "HARBOR CITY, Calif.", "May 3, 2025", ""),
    ],
)  # fmt: skip
def test_dateline(text: str, place: str, date: str, agency: str) -> None:
    found = read_dateline(text)
    assert found is not None
    assert (found.place, found.date, found.agency) == (place, date, agency)
    assert text.endswith(found.rest)


@pytest.mark.parametrize(
    "text",
    [
        "Ferries — the lifeline of the islands — have stopped.",
        "The strike — Diaz said on Monday — is on.",
        "BREAKING — Ferry workers voted on Monday.",
        "U.S. — China talks resume in Geneva on Monday.",
        "NATO - the alliance of western states - said so.",
        "Read this — It is good for you.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert read_dateline(text) is None


def fields_of(raw: str) -> dict[str, object]:
    return Story.from_text(read(raw).text).fields.values


def test_a_dateline_is_split_over_the_fields() -> None:
    found = fields_of(
        "Headline of it\nPORT ELLIS, March 18, 2025 (Wire) — Ferry workers voted again."
    )
    assert found == {
        "headline": "Headline of it",
        "dateline": "PORT ELLIS",
        "date": "2025-03-18",
        "agency": "Wire",
    }


def test_a_dateline_that_agrees_with_the_date_adds_nothing() -> None:
    raw = "Headline of it\nMarch 18, 2025, 8:40 a.m. EDT\nPORT ELLIS, March 18 — Ferry workers voted again."
    assert fields_of(raw)["dateline"] == "PORT ELLIS"
    assert fields_of(raw)["date"] == "2025-03-18T08:40:00-04:00"


def test_a_dateline_of_another_day_keeps_its_day() -> None:
    raw = "Headline of it\nMarch 18, 2025\nPORT ELLIS, March 17 — Ferry workers voted again."
    assert fields_of(raw)["dateline"] == "PORT ELLIS, March 17"
    assert fields_of(raw)["date"] == "2025-03-18"
