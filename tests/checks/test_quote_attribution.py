"""Who a quote is offered to be attributed to."""

from pathlib import Path

import pytest

from writer.checks import Fix, apply_fix, check
from writer.checks.rule import example
from writer.checks.speakers import clauses, introduced
from writer.story import Story

SAMPLE = Path(__file__).parents[3] / "shared" / "stories" / "thrivenews-call.txt"


def fixes(body: str) -> tuple[Fix, ...]:
    problems = check(Story.from_text(example(body)))
    return next((p.fixes for p in problems if p.rule == "quote.attribution"), ())


def offers(body: str) -> list[str]:
    titles = (fix.title for fix in fixes(body))
    return [title.removeprefix("Attribute to ") for title in titles if title.startswith("Attri")]


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("“I will,” Trump wrote. “Many.”", "Trump"),
        ("“No,” said Marta Diaz, the union president.", "Marta Diaz"),
        ("“No,” President Trump said on Monday.", "Trump"),
        ("“Nein,” Alexander van der Bellen said.", "Alexander van der Bellen"),
        ("“Nee,” said Mark van den Berg.", "Mark van den Berg"),
        ("“We go,” J.D. Vance told Fox News.", "J.D. Vance"),
        ("“We go,” said J. K. Rowling.", "J. K. Rowling"),
        ("“x,” said the mayor, Ana Ferreira.", "Ana Ferreira"),
        ("“x,” said union president Marta Diaz.", "Marta Diaz"),
        ("“x,” Marta Diaz, the union president, said.", "Marta Diaz"),
        ("“x,” U.S. Sen. Chuck Schumer (D-N.Y.) said.", "Chuck Schumer"),
        ("“x,” said Óscar Peña.", "Óscar Peña"),
        ("“x,” Łukasz Żak added.", "Łukasz Żak"),
        ("“x,” Martin Luther King Jr. said.", "Martin Luther King Jr."),
        ("“x,” O’Neill warned", "O’Neill"),
        ("“x,” Ursula von der Leyen later also said", "Ursula von der Leyen"),
        ("“x,” de Blasio said", "de Blasio"),
        ("“x,” said Dr. Jane O'Hara-Smith.", "Jane O'Hara-Smith"),
        ("“Why?” asked Smith.", "Smith"),
        ("“x,” Pope Francis said.", "Pope Francis"),
        ("“x,” dijo Marta Díaz.", "Marta Díaz"),
        ('"x," Diaz went on. "y."', "Diaz"),
        ("According to Marta Diaz, it is over.", "Marta Diaz"),
        ("On Monday, the French president, Emmanuel Macron, said no.", "Emmanuel Macron"),
    ],
)
def test_a_reporting_clause_names_the_speaker(paragraph: str, speaker: str) -> None:
    assert clauses(paragraph)[0].name == speaker


@pytest.mark.parametrize(
    "paragraph",
    ["“No,” he told reporters.", "That said, it rains.", "“x,” the statement said.", "“Diaz said so.”", "It said no."],
)  # fmt: skip
def test_no_name_is_made_up(paragraph: str) -> None:
    assert not any(subject.name for subject in clauses(paragraph))


def test_what_is_told_to_someone_is_not_said_by_them() -> None:
    assert [s.name for s in clauses("“x,” Smith told The Times. “y.”")] == ["Smith"]


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("It rained. Diaz said in a post:", "Diaz"),
        ("Marta Diaz:", "Marta Diaz"),
        ("It said no.", ""),
    ],
)
def test_a_paragraph_introduces_a_speaker(paragraph: str, speaker: str) -> None:
    assert introduced(paragraph).name == speaker


def test_fullest_form_is_offered_too() -> None:
    body = "U.S. President Donald Trump spoke.\n\n> “It must end NOW,” Trump wrote.\n"
    assert offers(body) == ["Trump", "Donald Trump"]


def test_speaker_named_before_the_quote() -> None:
    assert offers("Marta Diaz, the union president, said:\n\n> We will sit down.\n") == [
        "Marta Diaz"
    ]


def test_pronoun_looks_back() -> None:
    body = "“Never,” Marta Diaz said.\n\n> “A lot has been done,” she told reporters.\n"
    assert offers(body)[0] == "Marta Diaz"


def test_speaker_named_after_the_quote() -> None:
    assert offers("Text.\n\n> We will sit down.\n\nDiaz added that talks start today.\n") == [
        "Diaz"
    ]


def test_a_role_is_offered_when_there_is_no_name() -> None:
    assert offers("Text.\n\n> “We will sit down,” the mayor said.\n") == ["the mayor"]


def test_name_within_the_words_quoted_is_not_the_speaker() -> None:
    assert offers("Text.\n\n> “What Diaz said was wrong.”\n") == []


def test_attributed_quotes_and_pull_quotes_are_left_alone() -> None:
    assert not fixes("Text.\n\n> No.\n>\n> — Diaz\n")
    assert not fixes("Text.\n\n> No.\n{: .pull }\n")


@pytest.mark.parametrize(
    "quote",
    ["> “No,” Diaz said.", "> “No,”\n> Diaz said.\n>", "> “No,”\nDiaz said.", "  > “No,” Diaz said.", "> “No,” Diaz said.\n{: .x }"],
)  # fmt: skip
@pytest.mark.parametrize("rest", ["", "\n", "\n\nMore.\n", "\n## More\n\nText.\n"])
def test_the_fix_makes_an_attribution(quote: str, rest: str) -> None:
    story = Story.from_text(example(f"Text.\n\n{quote}{rest}"))
    fix = next(p for p in check(story) if p.rule == "quote.attribution").fixes[0]
    apply_fix(story, fix)
    said = next(block for block in story.blocks if block.kind == "quote").attribution
    assert said is not None
    assert said.speaker == "Diaz"
    assert [block.kind for block in story.blocks][:2] == ["paragraph", "quote"]


def test_an_empty_attribution_line_leaves_the_caret_after_its_dash() -> None:
    story = Story.from_text(example("Text.\n\n> No.\n\nMore.\n"))
    fix = next(p for p in check(story) if p.rule == "quote.attribution").fixes[-1]
    assert fix.title == "Add an attribution line"
    apply_fix(story, fix)
    assert fix.caret is not None
    assert story.text[: fix.caret].endswith("> No.\n>\n> — ")
    problem = next(p for p in check(story) if p.rule == "quote.attribution")
    assert "names no speaker" in problem.message


def test_a_name_can_be_put_behind_an_empty_dash() -> None:
    story = Story.from_text(example("Text.\n\n> “No,” Diaz said.\n>\n> —\n"))
    apply_fix(story, next(p for p in check(story) if p.rule == "quote.attribution").fixes[0])
    assert story.blocks[1].attribution is not None
    assert story.blocks[1].attribution.speaker == "Diaz"


@pytest.mark.parametrize(
    "body",
    [
        "> No.\n> — Marta Diaz\n",
        "> “No.” — Marta Diaz, chair\n",
        "> No. -- Marta Diaz\n",
        "> No.\n\n— Marta Diaz\n\nMore.\n",
    ],
)
def test_a_dash_line_becomes_the_attribution(body: str) -> None:
    story = Story.from_text(example("Text.\n\n" + body))
    found = [p for p in check(story) if p.rule in ("quote.attribution", "quote.inline_attr")]
    assert len(found) == 1
    assert found[0].fixes[0].safe
    apply_fix(story, found[0].fixes[0])
    assert story.blocks[1].attribution is not None
    assert story.blocks[1].attribution.speaker == "Marta Diaz"
    assert {p.rule for p in check(story)} <= {"export.loss"}


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample is not here")
def test_the_sample_story() -> None:
    lines = SAMPLE.read_text("utf-8").splitlines()
    lines[2], lines[3] = "<!--more-->", f"> {lines[3]}"
    lines[4], lines[7] = f"## {lines[4]}", f"## {lines[7]}"
    front = f"---\nheadline: {lines[0]}\nsign_off: {lines[-1]}\ndeveloping: true\n---\n"
    story = Story.from_text(front + "\n\n".join(lines[1:-1]) + "\n")
    problems = {problem.rule: problem for problem in check(story)}
    assert {"quote.attribution", "byline.missing", "date.missing", "summary.missing", "headline.length"} <= set(problems)  # fmt: skip
    titles = [fix.title for fix in problems["quote.attribution"].fixes]
    assert titles == ["Attribute to Trump", "Attribute to Donald Trump", "Add an attribution line"]
    assert problems["headline.length"].severity == "warning"
    assert "quote.unpaired" not in problems
    apply_fix(story, problems["summary.missing"].fixes[0])
    assert story.fields.summary.startswith("U.S. President Donald Trump revealed plans")
    assert len(story.fields.summary) <= 160
