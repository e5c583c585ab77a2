"""Keys stay with their places and are never used twice."""

from hypothesis import given
from hypothesis import strategies as st

from writer.app.preview.block_keys import BlockKeys

changes = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4), st.integers(0, 4)), max_size=30)


@given(st.integers(0, 8), changes)
def test_a_page_told_of_the_moves_has_the_same_keys(
    count: int, edits: list[tuple[int, int, int]]
) -> None:
    keys = BlockKeys()
    keys.reset(count)
    page = list(keys.all)
    gone: set[int] = set()
    for index, old, new in edits:
        index = min(index, len(keys))
        old = min(old, len(keys) - index)
        splice = keys.splice(index, old, new)
        at = page.index(splice.after) + 1 if splice.after is not None else 0
        page[at:at] = splice.inserted
        page = [key for key in page if key not in splice.removed]
        assert page == list(keys.all)
        assert list(splice.shown) == page[index : index + new]
        assert gone.isdisjoint(splice.inserted)
        gone.update(splice.removed)
        assert all((key in keys) == (key in page) for key in (*splice.shown, *gone))


def test_a_key_that_is_gone_has_no_place() -> None:
    keys = BlockKeys()
    keys.reset(2)
    first = keys.all[0]
    keys.splice(0, 1, 0)
    assert keys.index(first) == -1
    assert keys.index(keys.all[0]) == 0
