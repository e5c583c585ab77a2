"""Which short lines are headings, by their shape and by where they stand."""

import pytest

from tests.importers.pages import kinds
from writer.importers import read
from writer.story import Story

BEFORE = "The council met on Monday and stayed in the hall until well after midnight."
AFTER = "Nobody could say on Tuesday what had been decided, or whether anything had."


def body_kinds(*lines: str) -> list[str]:
    return kinds(read("\n".join(["Headline of it", *lines])).text)


def is_heading(line: str) -> bool:
    return body_kinds(BEFORE, line, AFTER) == ["lead", "section", "paragraph"]


@pytest.mark.parametrize(
    "line",
    """Weekend Talks
2,500 Soldiers Per Week
Background
NATO
What happens next?
Why did the council vote twice?
¿Qué piden los trabajadores?
‘We were never asked’
“No one wins”
Life in the U.S.
$48 Million a Year
The long road from the picket line to the negotiating table
Why the Union Says It Cannot Accept the Latest Offer From City Hall
iPhone sales soar
5G for the islands
1. The plan
March 3
(Not) the end of the affair
By the numbers
On the quay
Ein langer Winter
Der Weg zurück
L’été prochain
The deal (so far)
Q&A
Smith vs. Jones
⚓ At the quay
Sen. Mendes’s plan
三つの問題""".splitlines(),
)
def test_heading(line: str) -> None:
    assert is_heading(line)


@pytest.mark.parametrize(
    "line",
    """He left.
He said he would not be drawn on the details
Nobody was hurt, police said, and the road was open again by the evening of the same day
Photo: Jane Roe/Port Ellis Herald
Jane Roe/Getty Images
(AP Photo/Jane Roe)
Image credit: Jane Roe
Share this article
Advertisement
Related: Why the mill closed
17:05
10:42 a.m. ET
Updated March 18, 2025
Ana Ferreira, 43
ana@herald.example
www.herald.example
+1 555 010 0199
Q: Why now
A: Because
FERREIRA: Not at all
Crews on the quay. Jane Roe, Herald
3 hours ago
Facebook Twitter Email
— Marta Diaz, union president
Really?
The list is here:
and so it went on
• one thing
***
“We go,” she said""".splitlines(),
)
def test_no_heading(line: str) -> None:
    assert "section" not in body_kinds(BEFORE, line, AFTER)


def test_the_last_line_is_no_heading() -> None:
    assert "section" not in body_kinds(BEFORE, AFTER, "Donations may be made at the pool")


def test_a_line_over_a_sign_off_is_no_heading() -> None:
    lines = (BEFORE, AFTER, "Donations may be made at the pool", "Stay tuned for updates.")
    assert "section" not in body_kinds(*lines)


def test_names_after_a_colon_are_no_headings() -> None:
    lines = (BEFORE, "Those who spoke were:", "Ana Ferreira", "Ben Okoro", "Carla Mendes", AFTER)
    assert "section" not in body_kinds(*lines)


def test_verses_are_no_headings() -> None:
    verses = ("The sea is wide", "The boats are still", "Let go the rope", "You know you will")
    assert "section" not in body_kinds(BEFORE, *verses, AFTER)


def test_a_heading_over_an_address_in_prose() -> None:
    prose = "Visit www.example.org to give, or come to the pool on Mill Lane before the end of the month."
    assert body_kinds(BEFORE, "How to help", prose) == ["lead", "section", "paragraph"]


def test_a_heading_over_a_caption() -> None:
    found = body_kinds(BEFORE, "The vote", "Photo: Jane Roe/Herald", AFTER)
    assert found == ["lead", "section", "paragraph", "paragraph"]


def test_a_heading_after_tight_lines() -> None:
    raw = f"Headline of it\n\n{BEFORE}\n\nAna Ferreira\nBen Okoro\nCarla Mendes\n\nThe vote\n\n{AFTER}"
    assert kinds(read(raw).text)[-2:] == ["section", "paragraph"]


def test_a_tail_without_a_blank_line_is_no_heading() -> None:
    raw = f"Headline of it\n\n{BEFORE}\n\n{AFTER}\nAna Ferreira\n\n{AFTER}\n\n{AFTER}"
    assert "section" not in kinds(read(raw).text)


def test_a_heading_glued_to_its_text() -> None:
    raw = f"Headline of it\n\n{BEFORE}\n\nThe vote\n{AFTER}\n\n{BEFORE}"
    assert kinds(read(raw).text) == ["lead", "section", "paragraph", "paragraph"]


def test_a_question_in_an_interview_needs_no_question_word() -> None:
    found = body_kinds(
        BEFORE, "How did it start?", AFTER, "Did it end?", AFTER, "And the money?", AFTER
    )
    assert found.count("section") == 3


def levels(*lines: str) -> list[int]:
    story = Story.from_text(read("\n".join(["Headline of it", BEFORE, *lines])).text)
    return [block.level for block in story.blocks if block.kind == "heading"]


def test_a_heading_under_a_heading_is_a_subsection() -> None:
    assert levels("The union", "Pay", AFTER) == [2, 3]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("The work ahead", "Phase One", AFTER, "Phase Two", AFTER, "Reactions", AFTER), [2, 3, 3, 2]),
        (("What the union wants", "Pay", AFTER, "Hours", AFTER, "What the mayor says", AFTER), [2, 3, 3, 2]),
        (("The Plan And Its Enemies", "Money and time", AFTER, "Birds and boats", AFTER, "The Vote Itself", AFTER), [2, 3, 3, 2]),
        (("THE UNION SPEAKS", "Pay", AFTER, "THE MAYOR SPEAKS", "Time", AFTER, "Money", AFTER), [2, 3, 2, 3, 3]),
        (("THE UNION SPEAKS", AFTER, "THE MAYOR SPEAKS", AFTER), [2, 2]),
        (("NATO", AFTER, "What comes next", AFTER), [2, 2]),
        (("1. The union", AFTER, "1.1 Pay", AFTER, "1.2 Hours", AFTER, "2. The mayor", AFTER), [2, 3, 3, 2]),
        (("## The union", AFTER, "### Pay", AFTER, "## The mayor", AFTER), [2, 3, 2]),
        (("### The union", AFTER, "### The mayor", AFTER), [2, 2]),
        (("The union", AFTER, "### Pay", AFTER, "The mayor", AFTER), [2, 3, 2]),
        (("# The union", AFTER, "## Pay", AFTER), [2, 3]),
        (("**The union**", AFTER, "**The mayor**", AFTER), [2, 2]),
        (("The union", "=========", AFTER, "Pay", "---", AFTER), [2, 3]),
        (("The union", "---------", AFTER, "The mayor", "---------", AFTER), [2, 2]),
    ],
)  # fmt: skip
def test_levels(lines: tuple[str, ...], expected: list[int]) -> None:
    assert levels(*lines) == expected


def test_marks_go_and_words_stay() -> None:
    story = Story.from_text(
        read(f"Headline of it\n{BEFORE}\n## The union ##\n{AFTER}\n**Pay**\n{AFTER}").text
    )
    assert [block.text for block in story.blocks if block.kind == "heading"] == ["The union", "Pay"]
