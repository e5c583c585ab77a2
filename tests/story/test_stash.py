"""Stashing words and bringing them back: nothing is lost, nothing of it is published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.story.strategies import hostile
from writer.story import Story, apply_edits
from writer.story.compose.stash import bring_back, stash, stashed_words

TEXT = "---\nheadline: One\n---\nFirst words here.\n\n## Second\n\n> Third\n>\n> — Ana\n"


def stashed(start: int, end: int, text: str = TEXT) -> Story:
    done = stash(Story.from_text(text), start, end)
    return Story.from_text(apply_edits(text, done.edits))


def test_some_words_are_kept_after_their_paragraph() -> None:
    at = TEXT.index("words")
    story = stashed(at, at + 6)
    assert [block.kind for block in story.blocks] == ["paragraph", "stash", "heading", "quote"]
    assert story.blocks[0].text == "First here."
    assert stashed_words(story.blocks[1].source) == "words"


def test_whole_blocks_are_kept_in_place_and_come_back_as_they_were() -> None:
    start, end = TEXT.index("First"), TEXT.index("## Second") + len("## Second")
    story = stashed(start, end)
    assert [block.kind for block in story.blocks] == ["stash", "quote"]
    back = bring_back(story, 0)
    assert back is not None
    assert apply_edits(story.text, back.edits) == TEXT


def test_a_caret_stashes_its_block() -> None:
    at = TEXT.index("Third")
    story = stashed(at, at)
    assert story.blocks[-1].kind == "stash"
    assert stashed_words(story.blocks[-1].source).startswith("> Third")


def test_a_comment_in_the_words_does_not_end_the_stash() -> None:
    text = "One.\n\n<!--more-->\n\nTwo.\n"
    story = stashed(0, text.index("Two") + 4, text)
    assert [block.kind for block in story.blocks] == ["stash"]
    back = bring_back(story, 0)
    assert back is not None
    assert apply_edits(story.text, back.edits) == text


def test_a_stash_is_not_stashed_again() -> None:
    text = "<!--stash\nOne.\n-->\n"
    assert not stash(Story.from_text(text), 3, 3).edits
    assert bring_back(Story.from_text("One.\n"), 0) is None


@given(hostile, st.data())
def test_edits_are_within_the_text_and_whole_blocks_come_back(
    text: str, data: st.DataObject
) -> None:
    story = Story.from_text(text)
    start = data.draw(st.integers(len(story.front), len(text)))
    end = data.draw(st.integers(start, len(text)))
    after = apply_edits(text, stash(story, start, end).edits)
    assert after.count("\0") == text.count("\0")
    for block in Story.from_text(after).blocks:
        if block.kind == "stash":
            assert stashed_words(block.source) is not None


@pytest.mark.parametrize(
    ("words", "left"),
    [("One", "two three."), ("two", "One three."), ("three.", "One two")],
)
def test_no_space_is_left_where_the_words_were(words: str, left: str) -> None:
    text = "One two three.\n"
    start = text.index(words)
    done = stash(Story.from_text(text), start, start + len(words))
    assert apply_edits(text, done.edits) == f"{left}\n\n<!--stash\n{words}\n-->\n"
