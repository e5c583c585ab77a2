"""Every fixture page becomes the outline that is written under it, with all of its words."""

import textwrap
from collections import Counter

import pytest

from tests.importers.pages import (
    Page,
    accepting,
    added_words,
    compact,
    lost_words,
    pages,
)
from writer.importers import read, undo
from writer.story import apply_edits

PAGES = pages()
each = pytest.mark.parametrize("page", PAGES, ids=[page.path.stem for page in PAGES])


@each
def test_outline(page: Page) -> None:
    found = compact(read(page.raw).text)
    if accepting() and found != page.expected:
        page.accept(found)
    else:
        assert found == page.expected


@each
def test_every_word_is_kept_and_none_is_added(page: Page) -> None:
    imported = read(page.raw)
    assert lost_words(page.raw, imported) == Counter()
    assert added_words(page.raw, imported) == Counter()


@each
def test_decisions_are_in_order_and_name_their_line(page: Page) -> None:
    decisions = read(page.raw).decisions
    assert [made.line for made in decisions] == sorted(made.line for made in decisions)
    assert all(made.message.startswith(f"Line {made.line}: ") for made in decisions)
    assert all(made.message.endswith(".") for made in decisions)


@each
def test_each_decision_can_be_undone(page: Page) -> None:
    imported = read(page.raw)
    for made in imported.decisions:
        edits = undo(imported, page.raw, imported.text, made)
        assert edits, made
        again = read(page.raw, undone=frozenset({made.line}))
        assert apply_edits(imported.text, edits) == again.text
        assert made not in again.decisions


@each
def test_a_story_read_again_stays_as_it_is(page: Page) -> None:
    text = read(page.raw).text
    assert read(text).text == text


@each
def test_line_ends_do_not_matter(page: Page) -> None:
    expected = read(page.raw).text
    lines = page.raw.replace("\r\n", "\n")
    for newline in ("\r\n", "\r", "\n"):
        assert read("\ufeff" + lines.replace("\n", newline) + newline * 2).text == expected


def test_blank_lines_between_everything_or_nothing_say_the_same() -> None:
    raw = next(page.raw for page in PAGES if page.path.stem == "27-social-post")
    expected = read(raw).text
    assert read(raw.replace("\n", "\n\n")).text == expected
    assert read(raw.replace("\n", "  \n \n\t\n  ")).text == expected


@pytest.mark.parametrize(
    ("width", "gap"), [(60, "\n\n"), (72, "\n\n"), (78, "\n\n"), (66, "\n"), (72, "\n")]
)
def test_hard_wrapped_text_says_the_same(width: int, gap: str) -> None:
    raw = next(page.raw for page in PAGES if page.path.stem == "27-social-post")
    wrapped = gap.join(textwrap.fill(line, width) for line in raw.split("\n"))
    assert read(wrapped).text == read(raw).text


def test_straight_marks_say_the_same() -> None:
    raw = next(page.raw for page in PAGES if page.path.stem == "27-social-post")
    marks = str.maketrans("“”’", '""\'')
    assert compact(read(raw.translate(marks)).text) == compact(read(raw).text).translate(marks)


def test_nothing_is_dropped_when_every_decision_is_undone() -> None:
    for page in PAGES:
        undone = frozenset(made.line for made in read(page.raw).decisions)
        imported = read(page.raw, undone=undone)
        assert not lost_words(page.raw, imported), page.path.stem
