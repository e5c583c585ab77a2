"""The rules of words, figures, times and sources: what they find, leave alone and put instead."""

import pytest

from writer.checks import Problem, apply_fix, check, rule
from writer.checks.rule import example
from writer.story import Story


def of(rule_id: str, text: str) -> list[Problem]:
    return [one for one in check(Story.from_text(text), [rule(rule_id)]) if one.rule == rule_id]


def first_fix(rule_id: str, text: str) -> str:
    story = Story.from_text(text)
    apply_fix(story, of(rule_id, text)[0].fixes[0])
    return story.text


def body(rule_id: str, words: str, **fields: str | None) -> str:
    fixed = first_fix(rule_id, example(f"{words}\n", **fields))
    return fixed.removeprefix(example("", **fields)).rstrip("\n")


CASES = [
    ("attr.verb", "The talks, Diaz stated, begin.", "The talks, Diaz said, begin."),
    ("attr.verb", "Diaz revealed plans for a boat.", "Diaz announced plans for a boat."),
    ("attr.verb", "“No,” the mayor claimed.", "“No,” the mayor said."),
    ("time.format", "It opens at 10AM.", "It opens at 10 a.m."),
    ("time.format", "It opens at 7:00 p.m. on Friday.", "It opens at 7 p.m. on Friday."),
    ("time.format", "It ends at 12 p.m.", "It ends at noon."),
    ("time.format", "It ends at 12 a.m. Friday.", "It ends at midnight Friday."),
    ("time.ordinal", "On March 18th, it rained.", "On March 18, it rained."),
    ("time.range", "They meet on Friday, March 21.", "They meet on Friday."),
    ("time.range", "They meet on Friday, April 18.", "They meet on April 18."),
    ("time.mismatch", "On Mon., March 18, 2025.", "On Tue., March 18, 2025."),
    ("time.mismatch", "It was March 18, 2025, a Monday.", "It was March 18, 2025, a Tuesday."),
    ("time.mismatch", "On Monday (2025-03-18).", "On Tuesday (2025-03-18)."),
    ("time.mismatch", "On Monday, 3/18/2025, it rained.", "On Tuesday, 3/18/2025, it rained."),
    ("number.style", "She called 3 people.", "She called three people."),
    ("number.start", "It rains. 12 boats lie at the quay.", "It rains. Twelve boats lie at the quay."),
    ("number.money", "It cost $5 million dollars.", "It cost $5 million."),
    ("name.title", "It was the Mayor.", "It was the mayor."),
    ("text.filler", "Due to the fact that it rains.", "Because it rains."),
    ("text.filler", "Needless to say it rains.", "It rains."),
    ("text.confused", "They could of gone.", "They could have gone."),
    ("text.punctuation", "It rains,, and blows.", "It rains, and blows."),
    ("text.dash", "It rains - a lot - here.", "It rains — a lot — here."),
    ("text.space", "It  rains .It blows.", None),
    ("text.mojibake", "In CafÃ© Bay, itâ€™s open.", "In Café Bay, itâ€™s open."),
    ("text.forbidden", "The uni\u200bon.", "The union."),
    ("text.emphasis", "It is **very** wet.", "It is very wet."),
    ("link.bad", "[a](http://e.org/?utm_source=x&id=3)", "[a](http://e.org/?id=3)"),
    ("link.bad", "[a](htp://e.org/b)", "[a](https://e.org/b)"),
    ("quote.wrote", "“No,” she said in a tweet.", "“No,” she wrote in a tweet."),
    ("quote.punctuation", "It is “wet”, she said.", "It is “wet,” she said."),
]  # fmt: skip


@pytest.mark.parametrize(("rule_id", "words", "after"), CASES)
def test_found_and_mended(rule_id: str, words: str, after: str | None) -> None:
    assert of(rule_id, example(f"{words}\n"))
    if after is not None:
        assert body(rule_id, words) == after


LEFT_ALONE = [
    ("attr.verb", "Records revealed that she claimed the title and admitted two members."),
    ("attr.verb", "“He stated that,” she said. The stated goal was met."),
    ("attr.vague", "Sources of income fell. Some people left. It is known that it rains."),
    ("attr.figure", "At least 12 people were killed, police said. The 1953 flood killed about 2,000."),
    ("attr.figure", "A bomb killed at least 12 people.\n\nThe ministry said more were hurt."),
    ("fact.unverified", "He allegedly fled, police said. An unverified account posted it."),
    ("time.format", "At 7:30 p.m., 10 a.m. and noon; WABC 770 AM; a 3-2 win; $5.00."),
    ("time.range", "They met on Monday. The last Friday of the month. It is due April 18."),
    ("time.mismatch", "On Tuesday, March 18, 2025. “On Monday, March 18,” she said."),
    ("time.mismatch", "On Tuesday, 3/4/2025 or Monday, 4/3/2025."),
    ("time.relative", "Children like it today as then. The song Yesterday. Until today. “Today,” she said."),
    ("number.style", "Aged 5, on page 3, at 4 p.m., 3-1, $4, 5 feet, 2 percent, Route 9, No. 5."),
    ("number.conflict", "Of 212 deckhands, 40 sail; 221 sailors came. Ana Roe, 41; Ben Roe, 39."),
    ("name.title", "Mayor Ana Roe, the President Hotel, Mr. Mayor? and “the Mayor”, a novel."),
    ("name.first", "Marta Diaz said no. Diaz, 45, left. The Smiths met Smith and Ann Smithson."),
    ("text.filler", "“The end result is a mess,” she said. The results end here."),
    ("text.punctuation", "He left Ellis Inc., at 5 p.m. ... and so on… Yahoo! won."),
    ("time.relative", "Tomorrow’s leaders and yesterday’s news; today’s world."),
    ("text.dash", "See https://example.org/2024/a--b and a--b@example.org."),
    ("text.dash", "A well-known 3 - 1 win on the Paris - Nice line; 1914-18; e-mail."),
    ("text.space", "See Node.js, ThriveNews.co, 10\u00a0km, U.S. and e.g. this: 1,000 3.5 .5"),
    ("text.acronym", "The National Ferry Board (NFB) met. The NFB is small. Sen. Roe (D-Ohio)."),
    ("text.emphasis", "**Pay:** it is *small*. “It is **now**,” she said."),
    ("text.forbidden", "Café, 👩‍🚒, می‌خواهم, “quoted” and a\u00a0b."),
    ("link.bad", "[a](https://e.org/?page=2) and [b](mailto:a@b.org) and [c](#d)"),
    ("name.first", "Walter Crane met Ana Walker. Bob Boston flew to Bouton. Said Maris. Ed Maris left."),
    ("name.first", "The Internal Revenue Service called. “Pay up,” Service said."),
    ("name.minor", "The father of Ana Roe, 15, was charged; he was accused of hitting Ana Roe, 15, charged at."),
    ("name.minor", "Ben Roe, 16, accused by critics of diving, won."),
    ("text.suicide", "It would be committing suicide to sell now. It is political suicide."),
    ("text.fewer", "The line hired less skilled workers and less experienced players."),
    ("fact.arrested", "The vigil was held for murder victims. He was arrested for allegedly stealing it."),
    ("fact.unverified", "Wood that supposedly lasts."),
    ("number.start", "She played the Sonata Op. 53 once more in Port Ellis. A Sea, by Ann Roe. 211 pages of gales and calm."),
    ("number.style", "Shots were recommended for everyone 6 months and older."),
    ("quote.repeat", "“How We Sailed the Old Black Ferry Home” is new.\n\nI liked “How We Sailed the Old Black Ferry Home” best."),
    ("time.relative", "There is a trend today to sail. The islands today display it; today there are 40 boats."),
    ("link.text", "[the letter she wrote here](https://e.org)"),
]  # fmt: skip


@pytest.mark.parametrize(("rule_id", "words"), LEFT_ALONE)
def test_left_alone(rule_id: str, words: str) -> None:
    assert of(rule_id, example(f"{words}\n")) == []


QUOTED = (
    "He stated that 3 people could of gone today, due to the fact that it rains - needless to say - "
    "at 7:00 p.m. on March 18th,, the Mayor claimed"
)
STYLE = (
    "attr.verb number.style text.confused time.relative text.filler text.dash time.format "
    "time.ordinal text.punctuation name.title"
)


@pytest.mark.parametrize(
    "around",
    [
        "“{}.”", '"{}."', "«{}.»", "„{}.“", "‘{}.’", "'{}.'", "‹{}.›", "»{}.«",
        "She said: “{}.” And left.", "> {}.\n>\n> — Marta Diaz", "“It began.\n\n“{}.\n\n“It ended,” she said.",
        "“It began.\n\n{}.\n\nIt ended,” she said.", "**What was it?**\n\n{}.\n\n**And then?**\n\nNothing.",
    ],
)  # fmt: skip
@pytest.mark.parametrize("rule_id", STYLE.split())
def test_nothing_in_quotation_marks_is_a_matter_of_style(around: str, rule_id: str) -> None:
    assert of(rule_id, example(around.format(QUOTED) + "\n")) == []
    assert of(rule_id, example(f"{QUOTED} she said.\n"))


def test_british_english_keeps_its_times() -> None:
    assert of("time.format", example("It opens at 7pm.\n", language="en-GB")) == []


@pytest.mark.parametrize("language", ["de", "fr-FR", "es"])
def test_rules_of_english_words_are_silent_in_other_languages(language: str) -> None:
    text = example(
        "He stated that the the end result is here, due to the fact.\n", language=language
    )
    assert {p.rule for p in check(Story.from_text(text))} <= {"heading.case"}


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("Am Montag, 18. März 2025", "Dienstag"), ("le lundi 18 mars 2025", "mardi"),
        ("el lunes 18 de marzo de 2025", "martes"), ("na segunda-feira, 18 de março de 2025", "terça-feira"),
        ("lunedì 18 marzo 2025", "martedì"), ("op maandag 18 maart 2025", "dinsdag"),
    ],
)  # fmt: skip
def test_weekdays_in_other_languages(words: str, right: str) -> None:
    found = of("time.mismatch", example(f"{words}.\n"))
    assert len(found) == 1
    assert f"to {right}" in found[0].fixes[0].title


def test_facts_that_disagree_name_both_places() -> None:
    text = example(
        "Marta Diaz, 45, leads 212 deckhands.\n\n“It must end before the summer,” Diaz said.\n\n"
        "Diaz, 54, has the 221 deckhands behind her.\n\n> It must end before the winter.\n>\n> — Marta Diaz\n"
    )
    conflicts = of("number.conflict", text)
    assert [
        ("54" in p.message, "45" in p.message, "line 10" in p.message) for p in conflicts[:1]
    ] == [(True, True, True)]
    assert any("221" in p.message and "212" in p.message for p in conflicts)
    changed = of("quote.changed", text)
    assert len(changed) == 1
    assert "line 12" in changed[0].message
    assert changed[0].severity == "warning"


def test_a_headline_with_another_figure_than_the_body() -> None:
    text = example("The union speaks for 212 deckhands.\n", headline="221 deckhands on strike")
    assert "212" in of("number.conflict", text)[0].message


def test_a_name_in_two_spellings() -> None:
    found = of("name.first", example("Volodymyr Zelenskyy came. Then Zelensky left.\n"))
    assert [p.fixes[0].title for p in found] == ["Write “Zelenskyy”"]
    assert of("name.first", example("José Garzón came. Then Garzon left.\n"))
    assert not of(
        "name.first", example("Ben Denver Broncos fan. The Broncos won. Ben Broncs left.\n")
    )


def test_a_headline_in_a_script_without_capitals() -> None:
    assert of("headline.caps", example(headline="अमित शाह के बयान पर AAP का पलटवार")) == []


def test_an_accused_minor_after_the_verb() -> None:
    assert of("name.minor", example("Police arrested Juan Reyes, 16, on Tuesday.\n"))


def test_a_post_that_differs_from_its_kept_original() -> None:
    post = "> It must end soon.\n>\n> — Marta Diaz, on [X](https://x.com/d/1), 17 March 2025\n\n"
    kept = "<!--stash original\nIt must end now, in the spring.\n-->\n"
    assert of("quote.changed", example(post + kept)) == []  # too short to be compared
    post = post.replace("soon", "soon, in the spring")
    found = of("quote.changed", example(post + kept))
    assert found[0].severity == "error"
    assert "> It must end now, in the spring." in first_fix("quote.changed", example(post + kept))
