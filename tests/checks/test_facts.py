"""Facts that disagree within a story, and headings that know more than the body."""

import pytest

from writer.checks import check, rule
from writer.checks.rule import example
from writer.story import Story


def found(rule_id: str, body: str, **fields: str | None) -> list[str]:
    story = Story.from_text(example(body + "\n", **fields))
    return [problem.message for problem in check(story, [rule(rule_id)])]


@pytest.mark.parametrize(
    ("heading", "body", "count"),
    [
        ("25 die in crash", "The toll of 25, which is unverified, came from a witness.", 1),
        ("Five die in crash", "The number of dead, five, has not been confirmed.", 1),
        ("Minister resigns over loan", "He left, according to unconfirmed reports. The resignation has not been confirmed.", 1),
        ("Diaz arrested in Lisbon", "Her arrest has not been confirmed by police.", 1),
        ("25 die in crash, witness says", "The toll of 25, which is unverified, came from a witness.", 0),
        ("12 boats sail", "The toll of 14 is unverified. There were 12 boats.", 0),
        ("Senate delays nomination", "The nomination has not been confirmed.", 0),
        ("Fire closes port", "The cause has not been confirmed.", 0),
        ("Strike enters second week", "The strike was not confirmed by the board.", 0),
    ],
)  # fmt: skip
def test_a_heading_states_what_the_body_doubts(heading: str, body: str, count: int) -> None:
    assert len(found("headline.claim", body, headline=heading)) == count
    assert len(found("headline.claim", f"The mayor spoke.\n\n## {heading}\n\n{body}")) == count


@pytest.mark.parametrize(
    ("headline", "body", "count"),
    [
        ("25 people killed as bus falls", "A total of 23 people were killed when a bus fell.", 1),
        ("25 die as bus falls", "Twenty-three people died when the bus fell.", 1),
        ("25 die as bus falls", "Twenty-five people died when the bus fell.", 0),
        ("25 die as bus falls", "At least 23 people died when the bus fell.", 0),
        ("25 die as bus falls", "The toll rose to 25 after 23 people died.", 0),
        ("Bus falls", "A total of 23 people were killed.\n\nThe 25 dead were from Lisbon.", 1),
        ("Boat sinks", "The boat carried 40 passengers.\n\nThe 38 passengers were safe.", 1),
        ("Boat sinks", "The boat carried 40 passengers. Two died.\n\nThe 38 passengers were safe.", 0),
        ("Boat sinks", "The boat carried 40 passengers.\n\nThe 38 passengers who lived were safe.", 0),
    ],
)  # fmt: skip
def test_two_figures_of_one_thing(headline: str, body: str, count: int) -> None:
    assert len(found("number.conflict", body, headline=headline)) == count


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        ("Marta Diaz", "Marta Díaz", True), ("Jon Smith", "John Smith", True), ("Erik Roe", "Eric Roe", True),
        ("Anna Roe", "Ana Roe", True), ("Jo Smyth", "Jo Smith", True), ("Phillip Roe", "Philip Roe", True),
        ("Micheal Roe", "Michael Roe", True), ("Volodymyr Zelensky", "Volodymyr Zelenskyy", True),
        ("Mario Diaz", "Maria Diaz", False), ("Tim Roe", "Tom Roe", False), ("Dan Roe", "Dean Roe", False),
        ("Daniel Roe", "Daniela Roe", False), ("Marta Diaz", "Maria Diaz", False), ("Jo Reed", "Jo Rowe", False),
    ],
)  # fmt: skip
def test_one_name_in_two_spellings(one: str, other: str, is_told: bool) -> None:
    body = f"The mayor met {one} on Monday.\n\nThe union has chosen {other} since."
    assert len(found("name.first", body)) == is_told


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("The ferry sails on Feb. 30.", 1), ("It ends on 31 June 2025.", 1), ("On Feb. 29, 2025, it sails.", 1), ("Am 30. Februar regnet es.", 1),
        ("On Feb. 29, 2024, it sails.", 0), ("In April 31 people died.", 0), ("“On June 31,” she said.", 0), ("It ends on May 31.", 0),
    ],
)  # fmt: skip
def test_a_day_that_no_calendar_has(words: str, count: int) -> None:
    assert len(found("time.mismatch", words)) == count


@pytest.mark.parametrize(
    "heard",
    [
        "“It must end now, all of it,” said Marta Diaz.", "„Das muss jetzt ein Ende haben“, sagte Jo Meier.",
        "« Il faut que ça s’arrête », a déclaré la maire.", "According to Diaz, “the boats are to stay”.",
    ],
)  # fmt: skip
def test_an_attributed_quotation_among_the_words_is_a_quote(heard: str) -> None:
    long = "She was 90 and the mayor of the town for years.\n\n" * 12
    assert len(found("type.block", f"Ana Reis has died.\n\n{long}", type="news")) == 1
    assert found("type.block", f"Ana Reis has died.\n\n{heard}\n\n{long}", type="news") == []
    named = "The “night ferry” sails, she said."
    assert len(found("type.block", f"Ana Reis died.\n\n{named}\n\n{long}", type="news")) == 1


@pytest.mark.parametrize(
    ("rule_id", "body"),
    [
        ("headline.hype", "Text.\n\n## What happens next\n\nText."),
        ("headline.hype", "Text.\n\n## Shocking!\n\nText."),
        ("text.filler", "Text.\n\nNeedless to say."),
    ],
)
def test_no_fix_leaves_nothing(rule_id: str, body: str) -> None:
    problems = check(Story.from_text(example(body + "\n")), [rule(rule_id)])
    assert [problem.fixes for problem in problems] == [()]
    headline = example(headline="What happens next")
    assert [p.fixes for p in check(Story.from_text(headline), [rule("headline.hype")])] == [()]
