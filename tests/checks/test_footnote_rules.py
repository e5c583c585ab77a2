"""References and footnotes that do not fit, and the other rules in a story with footnotes."""

import pytest

from tests.checks.test_structure_rules import mended, of
from writer.checks import check, rules
from writer.checks.rule import example
from writer.story import Story

GOOD = """\
The union refused the offer,[^1] its third in a month.[^paper]

> “We will sit at the table the minute the mayor does.”
>
> — Marta Diaz, union president[^1], 17 March 2025

## What the union wants

- More crews on every boat[^paper]
- Shorter shifts

[^1]: The offer was made on 16 March 2025.
[^paper]: It was published on the website of the union,[^1] and printed by the *Port Ellis Post*.
"""


def test_a_good_story_with_footnotes_has_no_problem() -> None:
    on = [rule for rule in rules() if rule.default and not rule.notice]
    assert check(Story.from_text(example(GOOD)), on) == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Words[^1].\n", ["[^1]"]),
        ("Words[^1] and[^1].\n\n[^2]: N\n", ["[^1]", "[^1]"]),
        ("## Head[^x]\n\n> Said[^y]\n\n| a[^z] | b |\n|---|---|\n", ["[^x]", "[^y]", "[^z]"]),
        ("Words[^a].\n\n[^A]: N[^b]\n", ["[^b]"]),
        ("Words[^a].\n\n[^a]:\n", ["[^a]:"]),
        ("`[^1]` \\[^1] [^1](/u) ![^1](/u.png)\n", []),
        ("```\n[^1]\n```\n\n<!--stash [^1] -->\n", []),
    ],
)
def test_references_without_a_footnote(body: str, found: list[str]) -> None:
    text = example(body)
    assert [text[one.start : one.end] for one in of("footnote.missing", text)] == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Words.\n\n[^1]: N\n", ["[^1]: N"]),
        ("Words[^1].\n\n[^1]: N\n[^1]: M\n", ["[^1]: M"]),
        ("Words.\n\n[^1]: itself[^1]\n", ["[^1]: itself[^1]"]),
        ("Words[^a].\n\n[^a]: N[^b]\n[^b]: N\n", []),
        ("Words.\n\n`[^1]`\n\n[^1]: N\n", ["[^1]: N"]),
    ],
)
def test_footnotes_nothing_refers_to(body: str, found: list[str]) -> None:
    text = example(body)
    assert [text[one.start : one.end] for one in of("footnote.unused", text)] == found


@pytest.mark.parametrize(
    ("rule", "fix", "body", "after"),
    [
        ("footnote.missing", 0, "One[^1].\n", "One[^1].\n\n[^1]: TK\n"),
        ("footnote.missing", 1, "One[^1].\n", "One.\n"),
        ("footnote.unused", 0, "One.\n\n[^1]: N\n", "One.\n\n"),
        (
            "footnote.unused",
            0,
            "One[^2].\n\n[^1]: N\n\n    more\n\n[^2]: M\n",
            "One[^2].\n\n[^2]: M\n",
        ),
    ],
)
def test_what_the_fixes_leave(rule: str, fix: int, body: str, after: str) -> None:
    assert mended(rule, body, fix) == after
