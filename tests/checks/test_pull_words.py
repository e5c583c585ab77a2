"""A pull quote made from the story is one that the story says, whatever is selected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.story.strategies import hostile
from writer.checks.checker import check
from writer.checks.registry import rules
from writer.story import Story, apply_edits, compose

RULE = [rule for rule in rules() if rule.id == "quote.pull_words"]


@given(hostile, st.integers(0, 90), st.integers(0, 90))
def test_no_new_words(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    story = Story.from_text(text)
    if any(block.kind == "pull-quote" for block in story.blocks):
        return
    done = compose.pull_quote(story, start, end)
    made = Story.from_text(apply_edits(text, done.edits))
    assert not [problem.message for problem in check(made, RULE)]


@pytest.mark.parametrize(
    ("said", "pull", "mended"),
    [
        ("It runs on Monday, he said.", "> It runs on Friday\n", "> It runs on Monday\n"),
        ("“It runs on Monday all day.”", "> It runs on Friday.\n", "> It runs on Monday.\n"),
        ("Now it runs on Monday.", "> It runs on Friday\n", "> It runs on Monday\n"),
        (
            "Who runs it on Monday? We.",
            "> “Who runs it on Friday?”\n",
            "> “Who runs it on Monday?”\n",
        ),
        ("市長は水曜日に合意したと発表した。", "> 火曜日に合意した\n", "> 水曜日に合意した\n"),
        ("เขากล่าวว่าจะเริ่มวันเสาร์นี้", "> จะเริ่มวันศุกร์นี้\n", "> จะเริ่มวันเสาร์นี้\n"),
        (
            "One part ends here now.\n\nTwo parts begin here now.",
            "> One part ends here now\n>\n> Two parts start here now\n",
            "> One part ends here now\n>\n> Two parts begin here now\n",
        ),
    ],
)
def test_the_words_as_they_are_now(said: str, pull: str, mended: str) -> None:
    text = f"{said}\n\n{pull}{{: .pull }}\n"
    problem = next(iter(check(Story.from_text(text), RULE)))
    after = apply_edits(text, problem.fixes[0].edits)
    assert after == f"{said}\n\n{mended}{{: .pull }}\n"
    assert not check(Story.from_text(after), RULE)
