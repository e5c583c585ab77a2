"""Words are found as the page shows them, whatever marks stand between, and replaced safely."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.story.strategies import hostile
from writer.app.find.across import words_between
from writer.app.find.replace import replacing, replacing_all
from writer.app.find.search import Query, Within, find, pieces_of
from writer.story import Story, apply_edits

CASES = [
    ("Near the *big* house.\n", "the big house", "the *big* house", ["the ", "big", " house"]),
    ("Near **the big** house.\n", "big house", "big** house", ["big", " house"]),
    ("un*believ*able.\n", "unbelievable", "un*believ*able", ["un", "believ", "able"]),
    (
        "By [the pier](https://e.org/a_(b)) today.\n",
        "pier today",
        "pier](https://e.org/a_(b)) today",
        ["pier", " today"],
    ),
    ("By [the pier][p] today.\n\n[p]: /a\n", "the pier today", "the pier][p] today", None),
    ("The big\nhouse.\n", "big house", "big\nhouse", None),
    ("> The big\n> house.\n", "big house", "big\n> house", None),
    ("- The big\n  *house*.\n", "big house", "big\n  *house", None),
    ("The deal[^1] was.\n\n[^1]: So.\n", "deal was", "deal[^1] was", ["deal", " was"]),
    ("He said \\[sic\\] it.\n", "said [sic] it", "said \\[sic\\] it", None),
    ("Tom &amp; Ann.\n", "tom & ann", "Tom &amp; Ann", None),
    ("| the *big* house | x |\n| --- | --- |\n| a | b |\n", "big house", "big* house", None),
    ("> Words.\n>\n> — Ana *Mar* Diaz, mayor\n", "mar diaz", "Mar* Diaz", None),
]


@pytest.mark.parametrize(("text", "words", "found", "pieces"), CASES)
def test_what_the_reader_sees_is_found(
    text: str, words: str, found: str, pieces: list[str] | None
) -> None:
    all_ = find(Story.from_text(text), Query(words))
    assert [text[start:end] for start, end in all_.places] == [found]
    if pieces is not None:
        said = [text[start:end] for start, end in pieces_of(all_, all_.places)]
        assert said == pieces


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the big\n\nhouse\n", "big house"),
        ("![big](house.png) house\n", "big house"),
        ("`the *big*` house\n", "big house"),
        ("one `two`\n", "onetwo"),
        ("the <big> house\n", "the house is"),
    ],
)
def test_what_the_reader_does_not_see_is_not(text: str, words: str) -> None:
    assert not find(Story.from_text(text), Query(words)).places


@pytest.mark.parametrize(
    ("text", "words", "by", "after"),
    [
        ("Near the *big* house.\n", "the big house", "a small home", "Near a *small* home.\n"),
        ("Near the *big* house.\n", "the big house", "it", "Near it.\n"),
        ("Near the *big* house.\n", "the big house", "", "Near .\n"),
        ("By [the pier](/a) today.\n", "pier today", "quay now", "By [the quay](/a) now.\n"),
        ("The big\nhouse.\n", "big house", "small house", "The small\nhouse.\n"),
        ("> The big\n> house.\n", "big house", "hut", "> The hut.\n"),
        ("Tom &amp; Ann.\n", "tom & ann", "Ann & Tom", "Ann &amp; Tom.\n"),
        ("A [b *c*](/d) e. B c e.\n", "b c e", "x", "A [x](/d). x.\n"),
    ],
)
def test_what_is_replaced_leaves_the_marks_whole(
    text: str, words: str, by: str, after: str
) -> None:
    story, query = Story.from_text(text), Query(words)
    assert apply_edits(text, replacing_all(story, find(story, query), by).edits) == after
    first = find(story, query).places[0]
    assert replacing(story, find(story, query), first, by).edits


def test_where_and_within_hold_for_cut_words_too() -> None:
    text = "the *big* house, “the *big* house” and the *Big* house\n"
    story = Story.from_text(text)

    def count(words: str = "the big house", **how: object) -> int:
        return len(find(story, Query(words, **how)).places)  # type: ignore[arg-type]

    assert count() == 3
    assert count(match_case=True) == 2
    within: Within = "in quotes"
    assert count(within=within) == 1
    assert count(selection=(0, 20)) == 1
    assert count("he big house", whole_words=True) == 0
    assert count("the.big house", is_pattern=True) == 0


@settings(max_examples=60)
@given(hostile, st.sampled_from(["a b", "ab", "b*", "[a]", "a a", "o"]))
def test_any_text_is_searched_in_order_and_replaced_by_itself(text: str, words: str) -> None:
    story, query = Story.from_text(text), Query(words, match_case=True)
    found = find(story, query)
    assert all(one[1] <= other[0] for one, other in pairwise(found.places))
    done = replacing_all(story, found, words)
    assert Story.from_text(apply_edits(text, done.edits)).text == text


def test_a_hundred_thousand_words_with_marks_are_searched_at_once() -> None:
    line = "The mayor said *in* “the big house” that [the ferry](https://e.org/a) would sail.\n\n"
    story = Story.from_text("---\nheadline: X\n---\n" + line * 7_000)
    start = time.process_time()
    assert not find(story, Query("the small house")).places
    assert len(find(story, Query("the big house")).places) == 7_000
    assert time.process_time() - start < 2  # 0.1 on a quiet machine


@pytest.mark.parametrize("marks", ["*", "[", "](", "<", "][*", "\\", "](a)", "!["])
def test_many_marks_take_no_time(marks: str) -> None:
    story = Story.from_text("a" + marks * 4_000 + "\n")
    start = time.process_time()
    for words in ("ab", "a*b", "a[b]c(d)", "a\\]["):
        find(story, Query(words))
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("text", "selected", "words"),
    [
        ("Near the *big* house.\n", "the *big* house", "the big house"),
        ("By [the pier](https://e.org/a) today.\n", "pier](https://e.org/a) today", "pier today"),
        ("By [the pier](https://e.org/a) today.\n", "e.org/a", "e.org/a"),
        ("> — Ana Diaz\n", "Ana", "Ana"),
        ("Word.\n\n> Said.\n>\n> — Ana Diaz\n", "Ana", "Ana"),
    ],
)
def test_what_is_selected_is_looked_for_as_it_reads(text: str, selected: str, words: str) -> None:
    start = text.index(selected)
    assert words_between(Story.from_text(text), start, start + len(selected)) == words
