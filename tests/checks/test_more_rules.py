"""The rules beyond the first dozen: what they find, leave alone and mend."""

import pytest

from writer.checks import Problem, apply_fix, check, rule
from writer.checks.rule import example
from writer.story import Story


def of(rule_id: str, text: str) -> list[Problem]:
    return check(Story.from_text(text), [rule(rule_id)])


def mended(rule_id: str, body: str, **fields: str | None) -> str:
    story = Story.from_text(example(body, **fields))
    apply_fix(story, of(rule_id, story.text)[0].fixes[0])
    return story.text.removeprefix(example("", **fields))


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ("The the mayor", "The mayor"), ("the the mayor", "the mayor"), ("to the\nthe mayor", "to the mayor"), ("a city city hall", "a city hall"),
        ("had had enough", None), ("that that was", None), ("New York, New York", None), ("Duran Duran", None), ("very very", None),
        ("“the the”, she said", None), ("`the the`", None), ("> the the\n>\n> — D", None), ("[the](a) [the](b)", None), ("the the-", None),
        ("bin bin-Laden", None), ("it's its", None), ("no no", None), ("It is what it is is", None),
        ("It it rained", "It rained"), ("Will will go", None), ("Rose rose", None), ("It IT", None), ("The The", None),
    ],
)  # fmt: skip
def test_double_word(body: str, after: str | None) -> None:
    problems = of("text.double_word", example(body + "\n"))
    assert len(problems) == (0 if after is None else 1)
    if after:
        assert " ".join(mended("text.double_word", body + "\n").split()) == after


@pytest.mark.parametrize(
    ("sentence", "count"),
    [("issues the Putin outlined", 1), ("with the Putin.", 1), ("the Putin era", 0), ("the Putin-led talks", 0), ("the Senate passed it", 0), ("“the Putin said”", 0), ("late. The Putin left", 1), ("the Kremlin said", 0)],
)  # fmt: skip
def test_article_before_a_name(sentence: str, count: int) -> None:
    body = f"Russian President Vladimir Putin met U.S. Sen. Chuck Schumer. It was {sentence}.\n"
    assert len(of("text.grammar_article", example(body))) == count


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ("a\n\n# T\n\nb\n\n## U\n\nc\n\n# V\n\nd\n", "a\n\n## T\n\nb\n\n### U\n\nc\n\n# V\n\nd\n"),
        ("a\n\nT\n===\n\nb\n", "a\n\nT\n---\n\nb\n"),
        ("# Ferry strike enters second week\n\nb\n", "b\n"),
    ],
)
def test_top_level_heading(body: str, after: str) -> None:
    assert mended("heading.h1", body) == after


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("**What the *union* wants**", "## What the *union* wants"), ("__Talks__", "## Talks"),
        ("**Why did it fail?**", None), ("**By Ana Ferreira**", None), ("**Bold** and not", None), ("**It is over.**", None), ("**LONDON**", None),
        ("**a** **b**", None), ("***Both***", None),
    ],
)  # fmt: skip
def test_bold_line(line: str, after: str | None) -> None:
    body = f"Text.\n\n{line}\n\nMore.\n"
    assert len(of("heading.fake", example(body))) == (after is not None)
    if after:
        assert mended("heading.fake", body) == f"Text.\n\n{after}\n\nMore.\n"


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ('“A,” it\'s "b".\n', "“A,” it’s “b”.\n"),
        ("“A.”\n\n> 'Tis 'b' in '90s.\n", "“A.”\n\n> ’Tis ‘b’ in ’90s.\n"),
        ("He’s 6'2\" and can't.\n", "He’s 6'2\" and can’t.\n"),
        ('It’s `"` and "b".\n', 'It’s `"` and “b”.\n'),
    ],
)
def test_straight_marks_among_curly_ones(body: str, after: str) -> None:
    assert mended("quote.straight", body) == after
    assert of("quote.straight", example(after)) == []


@pytest.mark.parametrize(
    "body", ['"A," it\'s "b".', "“A,” it’s “b”.", "“A,” 6'2\" tall.", '“A,” <a href="b">c</a>']
)
def test_marks_of_one_kind(body: str) -> None:
    assert of("quote.straight", example(body + "\n")) == []


@pytest.mark.parametrize(
    ("headline", "after"),
    [
        ("It is over.", "It is over"), ("Strike spreads to U.S.", None), ("Shares fall at Acme Inc.", None), ("And then...", None), ("Is it over?", None),
    ],
)  # fmt: skip
def test_headline_full_stop(headline: str, after: str | None) -> None:
    story = Story.from_text(example(headline=headline))
    problems = of("headline.period", story.text)
    assert bool(problems) is (after is not None)
    if after:
        apply_fix(story, problems[0].fixes[0])
        assert story.fields.headline == after


@pytest.mark.parametrize(
    ("headline", "after"),
    [
        ("Ferry <b>strike</b> goes on", "Ferry strike goes on"), ('"**Ferry** [strike](https://e.org) goes on"', "Ferry strike goes on"),
        ("Ferry &amp; train", "Ferry & train"), ("5 < 7 and 8 > 6", None), ("A * B", None), ("snake_case_name", None), ("AT&T wins", None),
        ('"#MeToo at ten"', None), ('"Talks [live]"', None),
    ],
)  # fmt: skip
def test_headline_markup(headline: str, after: str | None) -> None:
    story = Story.from_text(example(headline=headline))
    problems = of("headline.markup", story.text)
    assert bool(problems) is (after is not None)
    if after:
        apply_fix(story, problems[0].fixes[0])
        assert story.fields.headline == after


def test_sign_off_moves_to_its_field() -> None:
    story = Story.from_text(
        example("Text.\n\nStay tuned to E.org for updates on this developing story.\n")
    )
    apply_fix(story, of("signoff.body", story.text)[0].fixes[0])
    assert story.fields.sign_off == "Stay tuned to E.org for updates on this developing story."
    assert [block.text for block in story.blocks] == ["Text."]


@pytest.mark.parametrize(
    "last",
    ["The story is developing slowly.", "More people came to follow him.", "Stay tuned, he said."],
)
def test_other_last_lines_are_no_sign_off(last: str) -> None:
    assert of("signoff.body", example(f"Text.\n\n{last}\n")) == []


def test_unreadable_fields_are_the_one_problem_with_fields() -> None:
    text = '---\nheadline: "a\nbyline: [\n---\nText.\n'
    rules = [problem.rule for problem in check(Story.from_text(text))]
    assert rules == ["fields.unreadable"]


@pytest.mark.parametrize("filler", ["&nbsp;", "\\\n<br>", "\u200b", "<br><br/>"])
def test_empty_paragraph(filler: str) -> None:
    assert len(of("para.empty", example(f"a\n\n{filler}\n\nb\n"))) <= 1
    assert of("para.empty", example("a\n\n![](b.png)\n")) == []


def test_long_paragraph_is_split_between_sentences_outside_quotations() -> None:
    body = "“One two. " + "three four " * 40 + "five.” End of it. " + "Five " * 30 + "end.\n"
    after = mended("para.long", body)
    assert after.replace("\n\n", " ") == body
    assert "five.”\n\nEnd of it. Five" in after


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("2,500 soldiers a week", "The army claims 2,500 dead. The figure could not be verified."),
        ("CEO has resigned", "Rumours that the CEO has resigned could not be confirmed."),
        ("Forty hurt as stand falls", "Reports of 40 hurt in the fall were unverified."),
        ("Blast kills 12 in Norrby", "Unconfirmed reports said 12 people died in the blast."),
    ],
)
def test_a_headline_states_what_the_body_doubts(headline: str, body: str) -> None:
    story = Story.from_text(example(f"{body}\n", headline=headline))
    assert [p.rule for p in check(story) if p.rule == "headline.claim"] == ["headline.claim"]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Army claims 2,500 dead", "The army claims 2,500 dead. The figure could not be verified."),
        (
            "Budget for 2024 passes",
            "The budget for 2024 passed. Rumours of 2024 could not be verified.",
        ),
        ("Blast said to kill 12", "Unconfirmed reports said 12 people died in the blast."),
        ("Talks go on in Norrby", "The talks go on. It could not be confirmed when they end."),
    ],
)
def test_a_headline_that_attributes_or_says_something_else(headline: str, body: str) -> None:
    story = Story.from_text(example(f"{body}\n", headline=headline))
    assert [p.rule for p in check(story) if p.rule == "headline.claim"] == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Ana Reis, 30, and Juan Reis, 33, sat there. Reis, 33, laughed.", []),
        ("Ana Reis, 30, sat there. Reis, 33, laughed.", ["Reis, 33"]),
        (
            "The boat carried 120 passengers.\n\nAll 112 passengers are safe.",
            ["112 passengers"],
        ),
        ("The boat lost 12 passengers.\n\nAll 120 passengers were found.", []),
    ],
)
def test_figures_that_disagree(body: str, expected: list[str]) -> None:
    story = Story.from_text(example(f"{body}\n"))
    found = [p for p in check(story) if p.rule == "number.conflict"]
    assert [story.slice(p.start, p.end) for p in found] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Sales rose 10 percent from $40 million to $52 million.", ["10 percent"]),
        ("Sales rose 30 percent from $40 million to $52 million.", []),
        ("Sales fell nearly 24 percent, to 3.8 million from 5 million.", []),
        ("Rates rose 2 percent, from 4 percent to 6 percent.", ["2 percent"]),
        ("Rates rose 2 percentage points, from 4 percent to 6 percent.", []),
        ("Rates rose 50 percent, from 4 percent to 6 percent.", []),
        ("Pay rose 3 percent from 2019 to 2024.", []),
        ("Pay rose 4 percent from 1980 to 2020.", []),
        ("Pay rose 10 percent a year from $100 million to $140 million.", []),
        ("Staff grew 12 percent from 1,000 to 1,120.", []),
        ("Staff grew 12 percent from 1,000 to 1,210.", ["12 percent"]),
    ],
)
def test_changes_that_do_not_add_up(body: str, expected: list[str]) -> None:
    story = Story.from_text(example(f"{body}\n"))
    found = [p for p in check(story) if p.rule == "number.change"]
    assert [story.slice(p.start, p.end) for p in found] == expected


@pytest.mark.parametrize(
    ("lead", "place", "left"),
    [
        ("PORT ELLIS — The talks began.", "Port Ellis", "The talks began."),
        ("ST. LOUIS (AP) — The talks began.", "St. Louis", "The talks began."),
        ("TULLY, Ohio -- The talks began.", "Tully, Ohio", "The talks began."),
        ("Paris – “Non,” said the mayor.", "Paris", "“Non,” said the mayor."),
    ],
)
def test_a_dateline_typed_in_the_lead_is_moved_to_its_field(
    lead: str, place: str, left: str
) -> None:
    story = Story.from_text(example(f"{lead}\n", dateline=None))
    (problem,) = (p for p in check(story, [rule("dateline.missing")]))
    apply_fix(story, problem.fixes[0])
    assert (story.fields.dateline, story.blocks[0].text) == (place, left)


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("Die Fähren fahren wieder, und der Streik ist zu Ende.", "de"),
        ("Les bacs sont de retour et la grève est finie.", "fr"),
        ("The ferries are back and the strike is over.", "en"),
        ("Los barcos vuelven al mar y la huelga fue larga.", "es"),
        ("Ahoy.", ""),
    ],
)
def test_a_language_is_offered_when_the_words_tell_it(body: str, language: str) -> None:
    story = Story.from_text(example(f"{body}\n", language=None))
    (problem,) = (p for p in check(story, [rule("language.missing")]))
    assert bool(problem.fixes) == bool(language)
    for fix in problem.fixes:
        apply_fix(story, fix)
    assert story.fields.language == language


def test_a_quotation_mark_for_an_apostrophe() -> None:
    story = Story.from_text(
        example('Kuwait"s minister said "it\'s late" and left. They don"t know.\n')
    )
    problems = check(story)
    assert [p.rule for p in problems] == ["text.punctuation", "text.punctuation"]
    while problems := check(story):
        apply_fix(story, problems[0].fixes[0])
    assert "Kuwait's minister" in story.text
    assert "don't know" in story.text


def test_a_mark_after_a_word_is_a_quotation_mark() -> None:
    story = Story.from_text(
        example('He said "this" and "that". The "T"s and "so"s were blue.\n', language="en-GB")
    )
    assert [p.rule for p in check(story) if p.rule.startswith("quote.u")] == []


@pytest.mark.parametrize(
    ("headline", "body", "count"),
    [
        ("Fire kills 12 in Oslo", "A fire killed 14 people in Oslo.", 1),
        ("Fire kills 12 in Oslo", "A fire killed 12 people in Oslo.", 0),
        ("At least 12 dead in fire", "A fire killed 14 people.", 0),
        ("Two killed in crash", "A crash killed three men.", 1),
        ("Bill killed 7-2", "The fire killed 3 people.", 0),
        ("Fire", "The fire killed 12 people.\n\nThe 14 people killed were named.", 1),
        (
            "Fire",
            "The fire killed 12 people.\n\nThe 14 people killed in the 2015 fire were named.",
            0,
        ),
        ("Fire", "The fire killed 12 people; a blast killed 3.\n\nThe three killed were named.", 0),
    ],
)
def test_a_disaster_has_one_number_of_dead(headline: str, body: str, count: int) -> None:
    story = Story.from_text(example(f"{body}\n", headline=headline))
    assert len([p for p in check(story) if p.rule == "number.conflict"]) == count


@pytest.mark.parametrize(
    ("body", "mended"),
    [
        ("The team lost it’s way.", "The team lost its way."),
        ("Their is no plan.", "There is no plan."),
        ("Sales were higher then expected.", "Sales were higher than expected."),
        ("A man who’s wife died came.", "A man whose wife died came."),
        ("He earned more then. She asked who’s home. By then it’s way past noon.", None),
        ("They praised the might of the West.", None),
    ],
)
def test_words_that_sound_alike(body: str, mended: str | None) -> None:
    story = Story.from_text(example(f"{body}\n"))
    found = [p for p in check(story) if p.rule == "text.confused"]
    assert bool(found) == (mended is not None)
    if mended:
        apply_fix(story, found[0].fixes[0])
        assert mended in story.text


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Correction: the fee is $4.", 1), ("Corrections officers were hurt.", 0),
        ("The fee is $4.", 0), ("Correction, March 18: the fee was wrong, it is $4.", 0),
    ],
)  # fmt: skip
def test_what_a_correction_lacks(line: str, count: int) -> None:
    assert len(of("correction.place", example(f"Words.\n\n{line}\n"))) == count
