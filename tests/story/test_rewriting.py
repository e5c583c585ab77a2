"""One text is made of another by edits that leave what both say alone."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.story.strategies import hostile
from writer.story import Edit, apply_edits
from writer.story.rewriting import joined, rewrite

STORY = "".join(f"Paragraph {number} says one thing and another.\n\n" for number in range(60))
_pieces = st.lists(
    st.sampled_from(["a b c\n", "b c d\n", "\n", "x", "ä—“q”", "a\r\nb"]), max_size=9
)


@given(hostile, hostile)
def test_any_text_is_made_of_any_other(before: str, after: str) -> None:
    assert apply_edits(before, tuple(rewrite(before, after))) == after


@given(_pieces, _pieces)
def test_texts_that_share_lines_are_made_of_each_other(one: list[str], other: list[str]) -> None:
    before, after = "".join(one), "".join(other)
    edits = rewrite(before, after)
    assert apply_edits(before, tuple(edits)) == after
    if edits:
        assert apply_edits(before, (joined(before, edits),)) == after
    for edit, following in pairwise(edits):
        assert edit.end <= following.position


def test_only_what_differs_is_touched() -> None:
    assert rewrite(STORY, STORY) == []
    assert rewrite("", "a\n") == [Edit(0, 0, "a\n")]
    assert rewrite("a\nb\nc", "a\nc") == [Edit(2, 2, "")]
    after = STORY.replace("Paragraph 3 ", "Section 3 ").replace("9 says one", "9 said one")
    edits = rewrite("Zero.\n" + STORY, after)
    assert edits[0] == Edit(0, 6, "")
    assert sum(edit.removed for edit in edits) < 90
    assert apply_edits("Zero.\n" + STORY, tuple(edits)) == after


def test_two_words_changed_in_a_line_leave_those_between() -> None:
    edits = rewrite("one two three four five\n", "One two three four Five\n")
    assert edits == [Edit(0, 1, "O"), Edit(19, 1, "F")]


def test_a_text_that_is_another_altogether_is_replaced_at_once() -> None:
    before = "".join(f"a{number}\n" for number in range(9_000))
    after = "".join(f"b{number}\n" for number in range(9_001))
    assert len(rewrite(before, after)) == 1


def test_long_texts_are_compared_where_they_differ() -> None:
    lines = [f"Line {number} of many.\n\n" for number in range(9_000)]
    other = [line for at, line in enumerate(lines) if at % 1_000 != 7]
    other[100:100] = ["New.\n"]
    other[-1] = "Last.\n"
    moved = other[3_000:3_010]
    del other[3_000:3_010]
    other[6_000:6_000] = moved
    before, after = "".join(lines), "".join(other)
    edits = rewrite(before, after)
    assert apply_edits(before, tuple(edits)) == after
    assert sum(edit.removed + len(edit.inserted) for edit in edits) < 1_500
