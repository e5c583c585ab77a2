"""Words and blocks that are dragged: what stays whole, and that one step takes all of it back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.story.strategies import hostile
from writer.story import Story, apply_edits
from writer.story.compose.dragged import dragged

CASES = [
    ("One [[two]] three.| Four\n", "One three. [[two]] Four\n"),
    ("|One [[two]].\n", "[[two]] One.\n"),
    ("One [[two]] th|ree.\n", "One th[[two]]ree.\n"),
    ("> Some [[words]] here.\n\n- one|\n- two\n", "> Some here.\n\n- one [[words]]\n- two\n"),
    ("> [[Some]]\n\nText|.\n", "> \n\nText [[Some]].\n"),
    ("One.\n\n[[## Two\n\n]]- a\n\nEnd.|\n", "One.\n\n- a\n\nEnd.\n\n[[## Two]]\n"),
    ("[[One.\n]]\n## Two\n\nEn|d of it.\n", "## Two\n\n[[One.]]\n\nEnd of it.\n"),
    ("O|ne.\n\n- [[a\n- b]]\n\nEnd.\n", "[[- a\n- b]]\n\nOne.\n\nEnd.\n"),
    ("One.|\n\n> [[Two.\n>\n> — Ana]]\n", "One.\n\n[[> Two.\n>\n> — Ana]]\n"),
    ("O[[n|e]].\n", "O[[ne]].\n"),
    ("```\n[[a]] b|\n```\n", "```\n b[[a]]\n```\n"),
]


def _drag(before: str, *, copied: bool) -> tuple[str, str]:
    plain = before.replace("[[", "").replace("]]", "").replace("|", "")
    bare = before.replace("|", "")
    start, end = bare.index("[["), bare.index("]]") - 2
    to = before.replace("[[", "").replace("]]", "").index("|")
    done = dragged(Story.from_text(plain), start, end, to, copied=copied)
    made = apply_edits(plain, done.edits)
    return plain, f"{made[: done.anchor]}[[{made[done.anchor : done.caret]}]]{made[done.caret :]}"


@pytest.mark.parametrize(("before", "after"), CASES)
def test_dragged(before: str, after: str) -> None:
    assert _drag(before, copied=False)[1].replace("\n\n\n", "\n\n") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("One [[two]] three.|\n", "One two three. [[two]]\n"),
        ("[[## One\n]]\nEnd.|\n", "## One\n\nEnd.\n\n[[## One]]\n"),
        ("|One.\n\n[[## Two\n]]\n", "[[## Two]]\n\nOne.\n\n## Two\n\n"),
    ],
)
def test_copied(before: str, after: str) -> None:
    assert _drag(before, copied=True)[1] == after


@given(hostile, st.integers(0, 80), st.integers(0, 80), st.integers(0, 80), st.booleans())
def test_nothing_is_lost_by_dragging(
    text: str, one: int, other: int, to: int, copied: bool
) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    if start == end:
        return
    done = dragged(Story.from_text(text), start, end, min(to, len(text)), copied=copied)
    made = apply_edits(text, done.edits)
    assert 0 <= done.anchor <= done.caret <= len(made)
    letters = sorted(filter(str.isalpha, made))
    if not copied:
        assert letters == sorted(filter(str.isalpha, text))
