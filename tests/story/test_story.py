"""text -> story -> text, and edits, on texts nobody would write and some would."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.story.strategies import edits, hostile
from writer.story import Edit, Story


@given(hostile)
def test_the_text_of_a_story_is_the_text_it_was_read_from(text: str) -> None:
    story = Story.from_text(text)
    assert story.text == text
    assert story.front + "".join(block.source for block in story.blocks) == text


@given(st.data(), hostile)
def test_an_edit_gives_the_blocks_a_full_parse_gives(data: st.DataObject, text: str) -> None:
    story = Story.from_text(text)
    for _ in range(3):
        before = story.text
        position, removed, inserted = data.draw(edits(before))
        change = story.apply(Edit(position, removed, inserted))
        after = before[:position] + inserted + before[position + removed :]
        fresh = Story.from_text(after)
        assert story.text == after
        assert (story.front, story.blocks) == (fresh.front, fresh.blocks)
        assert_positions(story, fresh)
        assert change.inverse == Edit(
            position, len(inserted), before[position : position + removed]
        )


@given(st.data(), hostile)
def test_the_inverse_of_an_edit_restores_the_text(data: st.DataObject, text: str) -> None:
    story = Story.from_text(text)
    original = story.blocks
    changes = []
    for _ in range(3):
        changes.append(story.apply(Edit(*data.draw(edits(story.text)))))
    for change in reversed(changes):
        story.apply(change.inverse)
    assert story.text == text
    assert story.blocks == original


@given(st.data(), hostile)
def test_a_change_names_the_blocks_that_went_and_came(data: st.DataObject, text: str) -> None:
    story = Story.from_text(text)
    before = list(story.blocks)
    change = story.apply(Edit(*data.draw(edits(text))))
    before[change.index : change.index + len(change.old)] = change.new
    assert tuple(before) == story.blocks


def assert_positions(story: Story, fresh: Story) -> None:
    count = len(fresh.blocks)
    assert [story.start(i) for i in range(count + 1)] == [fresh.start(i) for i in range(count + 1)]
    assert [story.line(i) for i in range(count + 1)] == [fresh.line(i) for i in range(count + 1)]


@given(hostile)
def test_lines_and_columns_lead_back_to_the_position(text: str) -> None:
    story = Story.from_text(text)
    for position in range(0, len(text) + 1, 3):
        line, column = story.line_column(position)
        back = story.position(line, column)
        assert back <= position
        assert text[back:position].strip("\r\n") == ""  # only inside a line's end may it differ


@given(hostile, st.integers(0, 80), st.integers(0, 80))
def test_a_slice_is_a_slice(text: str, start: int, end: int) -> None:
    assert Story.from_text(text).slice(start, end) == text[start:end]


@given(hostile)
def test_nothing_about_a_block_raises_and_places_lie_in_its_source(text: str) -> None:
    for block in Story.from_text(text).blocks:
        assert block.words >= 0
        assert 0 <= block.end <= len(block.source)
        for leaf in block.leaves:
            for at in range(len(leaf.text) + 1):
                assert 0 <= leaf.source_at(at) <= len(block.source)
        if block.attribution:
            said = block.attribution
            assert block.source[said.start : said.end].startswith(
                ("—", "–", "--", "\\", "&", "*", "_", "[")
            )


def test_a_first_block_that_becomes_blank_lines_is_not_lost() -> None:
    for text, edit in ((" ---\n", Edit(1, 3, "")), (" a\n\nb\n", Edit(1, 1, ""))):
        story = Story.from_text(text)
        story.apply(edit)
        after = text[:1] + text[edit.end :]
        fresh = Story.from_text(after)
        assert (story.text, story.front, story.blocks) == (after, fresh.front, fresh.blocks)


def test_an_edit_outside_the_text_is_refused_and_changes_nothing() -> None:
    story = Story.from_text("abc")
    with pytest.raises(ValueError, match="outside"):
        story.apply(Edit(2, 5, ""))
    assert story.text == "abc"


def test_a_line_of_a_quarter_megabyte_is_read_in_reasonable_time() -> None:
    for unit in ("a ", "[", "*a ", "`", "<", "![", "> ", "- ", "&amp;", "\\", "| ", "\t", "_a*"):
        text = unit * (250_000 // len(unit) // (25 if unit in ("> ", "- ") else 1))
        story = Story.from_text(text)
        assert story.text == text
        assert sum(block.words for block in story.blocks) >= 0


def test_plain_words_know_their_place_in_the_source() -> None:
    source = "> He said \\*no\\* &amp; **left** [the\n>   room](http://e.org) `now`.\n"
    block = Story.from_text(source).blocks[0]
    leaf = block.leaves[0]
    assert leaf.text == "He said *no* & left the room now."
    for word in ("He", "no", "left", "room", "now"):
        at = leaf.text.index(word)
        assert source[leaf.source_at(at) : leaf.source_end(at + len(word))] == word


def test_a_list_nested_deep_costs_what_its_lines_times_its_depth_cost() -> None:
    def steps(depth: int) -> int:
        text = "".join("  " * at + "- a\n" for at in range(depth))
        count = 0

        def profile(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(profile)
        try:
            Story.from_text(text)
        finally:
            sys.setprofile(None)
        return count

    assert steps(160) < 5 * steps(80)  # it was eight times


def test_a_line_of_dashes_that_becomes_a_fence_opens_the_fields() -> None:
    story = Story.from_text("----\n--\n")
    story.apply(Edit(1, 0, "--\n"))
    assert story.front == Story.from_text(story.text).front == "---\n---\n"


def test_words_put_before_the_first_ones_do_not_read_the_story_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    story = Story.from_text("---\nheadline: A\n---\n\nOne\n\nTwo\n\nThree\n")
    monkeypatch.setattr(Story, "from_text", None)
    change = story.apply(Edit(len(story.front), 0, "No"))
    assert (len(change.old), change.front_changed) == (1, False)
    assert story.blocks[0].text == "NoOne"
    story.apply(change.inverse)
    assert story.blocks[0].text == "One"
