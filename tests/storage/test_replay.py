"""Recorded edits applied again give the text they gave before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.storage import replay as replay_module
from writer.storage.replay import Recorded, replay, runs


def plainly(text: str, edits: list[Recorded]) -> str:
    for edit in edits:
        text = text[: edit.position] + edit.inserted + text[edit.position + edit.removed :]
    return text


@given(st.text(max_size=30), st.data(), st.sampled_from([1, 2, 3, 4096]))
def test_it_is_the_same_as_editing_the_text(text: str, data: st.DataObject, chunk: int) -> None:
    edits: list[Recorded] = []
    for _ in range(data.draw(st.integers(0, 8))):
        length = len(plainly(text, edits))
        position = data.draw(st.integers(0, length))
        removed = data.draw(st.integers(0, length - position))
        edits.append(Recorded(position, removed, data.draw(st.text(max_size=8)), 0.0))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(replay_module, "_CHUNK", chunk)
        assert replay(text, edits) == (plainly(text, edits), True)


@given(st.text("ab", min_size=9, max_size=9), st.data())
def test_runs_of_keys_give_the_same_text(text: str, data: st.DataObject) -> None:
    steps = st.tuples(st.integers(0, 9), st.integers(0, 1), st.sampled_from(["", "x", "y", "zz"]))
    typed = [
        Recorded(position, removed, inserted, float(time))
        for time, (position, removed, inserted) in enumerate(data.draw(st.lists(steps, max_size=6)))
    ]
    good = [edit for edit in typed if edit.position + edit.removed <= 9 - len(typed)]
    joined = list(runs(good))
    assert replay(text, joined) == (plainly(text, good), True)
    assert len(joined) <= len(good)
    if good:
        assert joined[-1].time == good[-1].time


def test_keys_typed_one_after_the_other_become_one_edit() -> None:
    keys = [Recorded(7 + index, 0, key, float(index)) for index, key in enumerate("typed")]
    assert list(runs(keys)) == [Recorded(7, 0, "typed", 4.0)]


@pytest.mark.parametrize("bad", [(-1, 0), (0, -1), (4, 0), (2, 2), (0, 10**30)])
def test_it_stops_at_an_edit_that_does_not_fit(bad: tuple[int, int]) -> None:
    good = Recorded(0, 1, "A", 0.0)
    assert replay("abc", [good, Recorded(*bad, "x", 0.0), good]) == ("Abc", False)
