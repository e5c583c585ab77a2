"""The errors that stop an export are those of a whole check, whatever the story."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.strategies import hostile
from writer.checks import Checker, Problem, rules
from writer.checks.blocking import errors
from writer.story import Story

_PARTS = [text for rule in rules() for text in (rule.failing, rule.passing)]
_PARAGRAPHS = sorted(
    {one for text in _PARTS for one in text.partition("\n---\n")[2].strip().split("\n\n")}
)
_FRONTS = sorted({text.partition("\n---\n")[0] + "\n---\n" for text in _PARTS})


def _of_whole_check(story: Story) -> list[Problem]:
    return [one for one in Checker().check(story) if one.severity == "error"]


def test_errors_of_the_rules_examples() -> None:
    checker = Checker()
    for text in _PARTS:
        story = Story.from_text(text)
        assert errors(story) == [one for one in checker.check(story) if one.severity == "error"]


@settings(max_examples=50)
@given(hostile)
def test_errors_of_any_text(text: str) -> None:
    story = Story.from_text(text)
    assert errors(story) == _of_whole_check(story)


@settings(max_examples=50)
@given(st.sampled_from(_FRONTS), st.lists(st.sampled_from(_PARAGRAPHS), max_size=8))
def test_errors_of_stories_put_together_from_examples(front: str, paragraphs: list[str]) -> None:
    story = Story.from_text(front + "\n\n".join(paragraphs) + "\n")
    assert errors(story) == _of_whole_check(story)


@pytest.mark.parametrize(
    ("front", "body", "rule"),
    [
        ('headline: "A \\u0054K that is written as an escape"\n', "Text.\n", "text.placeholder"),
        ("", "Text.\n\n> Words here.\n\n<!-- STASH original\nOthers\n-->\n", "quote.attribution"),
        ("type: news\n", "Short.\n", "byline.missing"),
        (f"headline: {'long ' * 30}\n", "Text.\n", "headline.length"),
    ],
)
def test_what_a_glance_might_miss_is_found(front: str, body: str, rule: str) -> None:
    story = Story.from_text(f"---\n{front}---\n{body}")
    found = errors(story)
    assert rule in {one.rule for one in found}
    assert found == _of_whole_check(story)
