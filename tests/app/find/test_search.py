"""Finding and replacing, without a window."""

import re

import pytest
from hypothesis import given

from tests.story.strategies import hostile
from writer.app.find.search import Query, find, replacements
from writer.story import Story, apply_edits

TEXT = (
    "---\nheadline: The Mayor\n---\nThe mayor said “the mayor is here” to Mayors.\n\n"
    "> The mayor will.\n>\n> — Ana\n"
)


def words(query: Query) -> list[str]:
    story = Story.from_text(TEXT)
    return [TEXT[start:end] for start, end in find(story, query)]


def test_case_words_and_patterns() -> None:
    assert words(Query("mayor")) == ["mayor", "mayor", "Mayor", "mayor"]
    assert words(Query("Mayor", match_case=True)) == ["Mayor"]
    assert words(Query("mayor", whole_words=True)) == ["mayor"] * 3
    assert words(Query(r"the m\w+", is_pattern=True)) == ["The mayor", "the mayor", "The mayor"]
    assert words(Query("")) == words(Query("x*", is_pattern=True)) == []


def test_in_quotes_only_and_not_in_quotes() -> None:
    assert len(words(Query("the mayor", within="in quotes"))) == 2
    assert words(Query("the mayor", within="not in quotes")) == ["The mayor"]


def test_replacing_all_and_with_groups() -> None:
    story = Story.from_text("One two. One three.\n")
    edits = replacements(story, Query(r"One (\w+)", is_pattern=True), r"\1 one")
    assert apply_edits(story.text, edits) == "two one. three one.\n"
    with pytest.raises(re.error):
        replacements(story, Query("One", is_pattern=True), r"\1")


@given(hostile)
def test_replacing_words_by_themselves_changes_nothing(text: str) -> None:
    story = Story.from_text(text)
    for query in (Query("a", match_case=True), Query("o", within="in quotes", match_case=True)):
        assert apply_edits(text, replacements(story, query, query.words)) == text
