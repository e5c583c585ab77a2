"""A pull quote made from the story is one that the story says, whatever is selected."""

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
