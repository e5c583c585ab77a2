"""Putting in footnotes, and the way between a reference and its note."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.story.strategies import fragments
from writer.story import Story, apply_edits, compose

FRONT = "---\nheadline: A\n---\n"


def put_in(body: str) -> str:
    """``body`` after a footnote is put in at ``|``, with ``|`` where the caret is then."""
    text = FRONT + body
    at = text.index("|")
    text = text.replace("|", "", 1)
    done = compose.footnote(Story.from_text(text), at, at)
    new = apply_edits(text, done.edits)
    return (new[: done.caret] + "|" + new[done.caret :]).removeprefix(FRONT)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("One| two.\n", "One[^1] two.\n\n[^1]: |\n"),
        ("One two.|", "One two.[^1]\n\n[^1]: |"),
        ("One.|\n\nTwo.\n", "One.[^1]\n\nTwo.\n\n[^1]: |\n"),
        ("One[^1].|\n\n[^1]: A\n", "One[^1].[^2]\n\n[^1]: A\n[^2]: |\n"),
        ("One[^2].|\n\n[^x]: A\n\nTwo.\n", "One[^2].[^1]\n\n[^x]: A\n[^1]: |\n\nTwo.\n"),
        ("[^x]: A\n\nTwo|.\n", "[^x]: A\n[^1]: |\n\nTwo[^1].\n"),
        ("[^x]: A|\n\n[^y]: B\n", "[^x]: A[^1]\n\n[^y]: B\n[^1]: |\n"),
        ("[^x]: A|\n", "[^x]: A[^1]\n[^1]: |\n"),
        ("One.\n\n|\n", "One.[^1]\n\n[^1]: |\n\n\n"),
        ("One|.\n\n```\ncode\n", "One[^1].\n\n[^1]: |\n\n```\ncode\n"),
        ("- item|\n", "- item[^1]\n\n[^1]: |\n"),
        ("> Said\n>\n> — Ana|\n", "> Said\n>\n> — Ana[^1]\n\n[^1]: |\n"),
        ("One `co|de`.\n", "One `co|de`.\n"),
        ("```\nco|de\n```\n", "```\nco|de\n```\n"),
        ("[^x|]: A\n", "[^x|]: A\n"),
        ("|", "|"),
    ],
)
def test_what_putting_in_a_footnote_does(before: str, after: str) -> None:
    assert put_in(before) == after


@given(fragments, st.integers(0, 400))
def test_a_footnote_is_a_reference_and_its_note_or_nothing(text: str, place: int) -> None:
    story = Story.from_text(text)
    at = min(place, story.length)
    done = compose.footnote(story, at, at)
    if not done.edits:
        return
    new = apply_edits(text, done.edits)
    assert 0 <= done.caret <= len(new)
    assert len(new) >= len(text) + len("[^1]\n[^1]: ")


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("One[^|a] two.\n\n[^a]: Note\n", "One[^a] two.\n\n[^a]: |Note\n"),
        ("|One[^a] two[^b].\n\n[^b]: B\n[^a]: A\n", "One[^a] two[^b].\n\n[^b]: B\n[^a]: |A\n"),
        ("One[^a] two|[^b].\n\n[^b]: B\n[^a]: A\n", "One[^a] two[^b].\n\n[^b]: |B\n[^a]: A\n"),
        ("One[^a] two[^A].\n\n[^a]: No|te\n", "One[^a]| two[^A].\n\n[^a]: Note\n"),
        ("One[^a].\n\n[^a]: A[^b|]\n[^b]: B\n", "One[^a].\n\n[^a]: A[^b]\n[^b]: |B\n"),
        ("One|.\n\n[^a]: A\n", None),
        ("One[^|a].\n", None),
    ],
)
def test_the_way_there_and_back(text: str, there: str | None) -> None:
    at = text.index("|")
    place = compose.other_end(Story.from_text(text.replace("|", "", 1)), at)
    assert place == (None if there is None else there.index("|"))
