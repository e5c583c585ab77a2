"""Quotation marks: what has no partner is found, what only looks so is left alone."""

import pytest

from writer.checks import Problem, apply_fix, check
from writer.checks.rule import example
from writer.story import Story


def unpaired(body: str) -> list[Problem]:
    found = check(Story.from_text(example(body)))
    return [problem for problem in found if problem.rule == "quote.unpaired"]


@pytest.mark.parametrize(
    "body",
    [
        "“No,” she said. “Never.”",
        '"No," she said. "Never."',
        "“First paragraph.\n\n“Second paragraph.\n\n“Third and last,” she said.",
        '"First paragraph.\n\n"Second and last," she said.',
        "> “First paragraph.\n>\n> “Second and last.”\n>\n> — Diaz",
        "“First.\n\n<!--more-->\n\n“Second.”",
        "«Primero.\n\n»Segundo y último», dijo.",
        "“Primero.\n\n”Segundo y último”, dijo.",
        'He is 6\'2" tall and carries a 12" ruler.',
        'The 6-foot-2" man said "no" twice.',
        'A 3.5" disk, 5¼" drives and "quotes".',
        "„Nein“, sagte sie. „Nie.“",
        "„Nie”, powiedziała. „Nigdy.”",
        "« Non », dit-elle. « Jamais. »",
        "»Nein«, sagte sie. »Nie.«",
        "»Nej», sa hon. »Aldrig.»",
        "「いいえ」と彼女は言った。",
        "It’s the workers’ choice, ’90s style, rock ’n’ roll.",
        "It was the ‘90s, and ‘em all knew it.",
        "“He said ‘no’ to me,” she said.",
        "“He told me, ‘Never,’” she said.",
        "“She read ‘Ulysses’,” he said.",
        "‘No,’ she said. ‘It’s the workers’ choice.’",
        'Use `print("` and `“` here.',
        '[A link](https://e.org "title") and ![alt](p.jpg "cap").',
        "    code “ here",
        "```\n“\n```",
        "- “One.”\n- “Two.”",
        "| a | b |\n|---|---|\n| “x” | y |",
        "&ldquo;No,&rdquo; she said.",
        "**“No,”** she *said*.",
        "“No”—“yes”—“no”",
        '"No"—"yes"; ("no")',
        "Next »",
        "“No,” she said, “n—” and stopped.",
        "Lat 40°26′46″N, 5′10″ tall.",
    ],
)
def test_whole(body: str) -> None:
    assert unpaired(body + "\n") == []


@pytest.mark.parametrize(
    ("body", "marked"),
    [
        ("“No, she said.", 0),
        ("No,” she said.", 3),
        ('"No, she said. Never.', 0),
        ('She said "no" and "never.', 18),
        ("“No, she said. “Never.”", 0),
        ("“No,” she said. “Never.", 16),
        ("“No.\n\nThat was all.", 0),
        ("“No,“ she said.", 4),
        ("”No,” she said.", 0),
        ("„Nein, sagte sie.", 0),
        ("«Non, dit-elle.", 0),
        ("> “No.\n>\n> — Diaz", 2),
        ("- “One.\n- Two.", 2),
        ("## The “new talks", 7),
        ("**“No,** she said.", 2),
        ("‘No, she said to the mayor.", 0),
        ("“No, Diaz said.\n\n“Yes,” Diaz said.", 0),
        ('He is 6\'2" tall and said "no.', 25),
    ],
)
def test_stray(body: str, marked: int) -> None:
    problems = unpaired(body + "\n")
    assert [problem.start - len(example("")) for problem in problems] == [marked]


@pytest.mark.parametrize(
    ("body", "mended"),
    [
        ("“We are done, Diaz said.", "“We are done,” Diaz said."),
        ("“We are done. She left.", "“We are done.” She left."),
        ("Diaz said: We are done.”", "Diaz said: “We are done.”"),
        ("She left. We are done,” Diaz said.", "She left. “We are done,” Diaz said."),
        ("We are done,” Diaz said.", "“We are done,” Diaz said."),
        ("“We are done,“ Diaz said.", "“We are done,” Diaz said."),
        ("**“We are done,** Diaz said.", "**“We are done,”** Diaz said."),
        ("> “We are done.\n>\n> — Diaz", "> “We are done.”\n>\n> — Diaz"),
        ('"We are done, Diaz said.', '"We are done," Diaz said.'),
    ],
)
def test_the_first_fix_is_the_likely_one(body: str, mended: str) -> None:
    story = Story.from_text(example(body + "\n"))
    problem = next(p for p in check(story) if p.rule == "quote.unpaired")
    apply_fix(story, problem.fixes[0])
    assert story.text == example(mended + "\n")


def test_finnish_and_swedish_use_one_mark_for_both_sides() -> None:
    words = "”Ei”, hän sanoi. ”Ei koskaan.”\n"
    assert not check(Story.from_text(example(words, language="fi")))
    assert not check(Story.from_text(example(words, language=None)))
    assert len(unpaired(words)) == 2
    assert len(check(Story.from_text(example(words + "\n“No,” she said.\n", language=None)))) == 2


def test_an_em_dash_paragraph_of_many_strays_is_reported_in_few() -> None:
    assert len(unpaired("a” " * 300 + "\n")) <= 5
