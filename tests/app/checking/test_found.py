"""Problems move with edits, cost little, and are lists of problems to whoever looks."""

from hypothesis import given
from hypothesis import strategies as st

from writer.app.checking.found import Found
from writer.checks import Fix, Problem
from writer.checks.handing import what_of
from writer.story import Edit, Story

spans = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)), max_size=12).map(sorted)
edit = st.builds(Edit, st.integers(0, 50), st.integers(0, 8), st.text("x", max_size=6))


def made(places: list[tuple[int, int]]) -> Found:
    whats = [what_of(Problem("a.b", "error", str(at), 0, n)) for at, (_, n) in enumerate(places)]
    return Found([start for start, _ in places], whats)


def moved(problem: Problem, edits: list[Edit]) -> tuple[str, int] | None:
    start, end = problem.start, problem.end
    for one in edits:
        if start >= one.end:
            by = len(one.inserted) - one.removed
            start, end = start + by, end + by
        elif end >= one.position:
            return None
    return problem.message, start


@given(spans, st.lists(edit, max_size=4))
def test_they_move_as_each_would(places: list[tuple[int, int]], edits: list[Edit]) -> None:
    found = made(places)
    wanted = [there for one in found if (there := moved(one, edits))]
    assert [(one.message, one.start) for one in found.moved(edits)] == wanted


@given(spans, st.lists(edit, min_size=65, max_size=80))
def test_after_many_edits_those_left_are_where_they_belong(
    places: list[tuple[int, int]], edits: list[Edit]
) -> None:
    found = made(places)
    wanted = {there for one in found if (there := moved(one, edits))}
    assert {(one.message, one.start) for one in found.moved(edits)} <= wanted


@given(spans, st.integers(0, 70), st.integers(0, 9))
def test_those_at_a_place_are_found(places: list[tuple[int, int]], first: int, length: int) -> None:
    found, last = made(places), first + length
    every = list(found.spans())
    touching = [one for one in every if one[1] >= first and one[0] <= last]
    assert list(found.spans_between(first, last)) == touching
    around = {one.message for one in found if one.start <= first <= one.end}
    assert {one.message for one in found.around(first)} == around
    assert found.index_after(first) == sum(start <= first for start, *_ in every)


def test_they_are_a_sequence_of_problems() -> None:
    fix = Fix("Mend", (Edit(12, 2, "x"),), True, 14)
    one = Problem("a.b", "error", "Wrong", 10, 14, (fix,))
    found = Found([10], [what_of(one)])
    assert list(found) == [one]
    assert found[0] == one
    assert found == [one]
    assert one in found
    assert found.index(one) == 0
    assert found[:0] == Found()
    assert list(found.offering("Mend")) == [one]
    assert not list(found.offering("Break"))
    assert found.moved([Edit(0, 0, "ab")])[0].fixes[0].edits == (Edit(14, 2, "x"),)


def test_the_narrowest_is_first() -> None:
    found = made([(0, 9), (2, 3), (8, 4)])
    assert [one.message for one in found.around(4)] == ["1", "0"]


def test_the_worst_of_each_block() -> None:
    story = Story.from_text("---\nheadline: A\n---\nOne.\n\nTwo.\n")
    whats = [what_of(Problem("a", kind, "", 0, 1)) for kind in ("advice", "error", "warning")]
    found = Found([0, story.start(1), story.start(1)], whats)
    assert found.worst_by_block(story) == {1: "error"}
    assert found.worst_in_blocks(story, 0, 0) == {}
    assert found.worst_in_blocks(story, 0, 1) == {1: "error"}
    assert found.worst_in_blocks(story, -1, -1) == {}
