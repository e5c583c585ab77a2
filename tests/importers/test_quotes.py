"""Quotes, pull quotes and attributions."""

import pytest

from tests.importers.pages import kinds
from writer.importers import read
from writer.story import Story

BEFORE = "The council met on Monday and stayed in the hall until well after midnight."
AFTER = "Nobody could say on Tuesday what had been decided, or whether anything had."
LONG = "we have waited for this day since the winter, and we will wait no longer than we must"


def story_of(*lines: str) -> Story:
    return Story.from_text(read("\n".join(["Headline of it", BEFORE, *lines, AFTER])).text)


def is_quote(line: str) -> bool:
    return [block.kind for block in story_of(line).blocks] == ["paragraph", "quote", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        f"“We know that {LONG}.”",
        f'"We know that {LONG}."',
        f"‘We know that {LONG}.’",
        f"'We know that {LONG}.'",
        f"«We know that {LONG}.»",
        f"« We know that {LONG}. »",
        f"„We know that {LONG}.“",
        f"»We know that {LONG}.«",
        f"“We know that {LONG}”.",
        f"“We know,” Diaz wrote. “I say that {LONG}.”",
        f"“We know,” she said, “that {LONG}.”",
        f'"We know," Marta Diaz told members. "I say that {LONG}."',
        f"‘It’s the crews’ view,’ Ms Diaz said. ‘I say that {LONG}, and it’s theirs.’",
        f"„Wir wissen es“, sagte Diaz. „Ich sage: {LONG}.“",
        f"«Lo sabemos», dijo Díaz. «Y digo que {LONG}».",
        f"“We know,” she said. “I say that {LONG}.” She added: “{LONG}.”",
    ],
)
def test_quote(line: str) -> None:
    assert is_quote(line)
    assert story_of(line).blocks[1].text == line


@pytest.mark.parametrize(
    "line",
    [
        f"“We know that {LONG},” Diaz said.",
        f"Diaz said: “We know that {LONG}.”",
        f"Diaz said that “{LONG}” and left the hall.",
        "“It was awful,” said Maria Lopez, 43, who lives nearby. “I couldn’t breathe.”",
        "“No,” he said. “Never.”",
        f"“We know,” said Diaz. “{LONG},” said Mayor Lanz. “{LONG}.”",
        "“Jaws” and “The Old Man and the Sea” were both on the bill of the cinema that week.",
        f"“Jaws” is the film of which the mayor of the island said that “{LONG}.”",
        "“A lot of work’s been done over the weekend,” he told reporters on Monday, hinting at a deal.",
        f"“We know that {LONG}.",
    ],
)
def test_no_quote(line: str) -> None:
    assert not is_quote(line)
    assert "quote" not in kinds(story_of(line).text)


@pytest.mark.parametrize(
    ("below", "speaker", "detail"),
    [
        ("— Marta Diaz, union president", "Marta Diaz", "union president"),
        ("–Marta Diaz", "Marta Diaz", ""),
        ("-- Marta Diaz, union president", "Marta Diaz", "union president"),
        ("- Marta Diaz", "Marta Diaz", ""),
        ("Marta Diaz, union president", "Marta Diaz", "union president"),
    ],
)
def test_attribution_on_the_next_line(below: str, speaker: str, detail: str) -> None:
    story = story_of(f"“We know that {LONG}.”", below)
    assert [block.kind for block in story.blocks] == ["paragraph", "quote", "paragraph"]
    said = story.blocks[1].attribution
    assert said is not None
    assert (said.speaker, said.detail) == (speaker, detail)


def test_a_bare_name_is_an_attribution_when_the_person_speaks() -> None:
    quoted = f"“We know that {LONG}.”"
    assert story_of(quoted, "Paul Reyes", f"Reyes said he knew. {AFTER}").blocks[1].attribution
    unspoken = f"A Final Agreement, he knew. {AFTER}"
    assert not story_of(quoted, "Final Agreement", unspoken).blocks[1].attribution


def test_attribution_on_the_same_line() -> None:
    block = story_of(f"“We know that {LONG}.” — Marta Diaz, union president").blocks[1]
    assert block.kind == "quote"
    assert block.text == f"“We know that {LONG}.”"
    assert block.attribution is not None
    assert block.attribution.speaker == "Marta Diaz"


def test_attribution_under_words_without_marks() -> None:
    block = story_of(f"We know that {LONG}.", "— Marta Diaz, union president").blocks[1]
    assert block.kind == "quote"
    assert block.attribution is not None


def test_talk_after_a_dash_is_no_attribution() -> None:
    story = story_of(
        f"“We know that {LONG}.”", "— Then let us go, said the captain, and they went."
    )
    assert story.blocks[1].attribution is None


def test_a_quotation_over_paragraphs_is_one_quote() -> None:
    lines = (f"“We know that {LONG}.", f"“We know that {LONG}.", f"“We know that {LONG}.”")
    story = story_of(*lines)
    assert [block.kind for block in story.blocks] == ["paragraph", "quote", "paragraph"]
    assert story.blocks[1].text == "\n".join(lines)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("“we will wait no longer than we must”", "pull-quote"),
        ("“We will wait no longer, than we must!”", "pull-quote"),
        ("We will wait no longer than we must", "pull-quote"),
        ("We will wait no longer than you must", "heading"),
        ("No longer than", "heading"),
    ],
)
def test_pull_quote(line: str, kind: str) -> None:
    story = story_of(f"Diaz told members: “We know that {LONG}.” They cheered.", line)
    assert [block.kind for block in story.blocks] == ["paragraph", "paragraph", kind, "paragraph"]
    assert story.blocks[2].text == line


def test_a_pull_quote_may_come_before_its_words_and_have_a_speaker() -> None:
    story = story_of(
        "“We will wait no longer than we must.”",
        "Marta Diaz",
        f"Marta Diaz told members: “We know that {LONG}.” They cheered.",
    )
    assert story.blocks[1].kind == "pull-quote"
    assert story.blocks[1].attribution is not None
    assert story.blocks[1].attribution.speaker == "Marta Diaz"
