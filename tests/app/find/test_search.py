"""Finding and replacing, without a window."""

import time
from contextlib import suppress

import pytest
from hypothesis import given

from tests.story.strategies import hostile
from writer.app.find.replace import replacing, replacing_all
from writer.app.find.search import (
    BadPattern,
    Query,
    SlowPattern,
    Within,
    find,
    pieces_of,
)
from writer.story import Edit, Story, apply_edits

TEXT = (
    "---\nheadline: The Mayor\n---\nThe mayor said “the mayor is here” to Mayors.\n\n"
    "> The mayor will.\n>\n> — Ana\n"
)


def words(query: Query) -> list[str]:
    story = Story.from_text(TEXT)
    return [TEXT[start:end] for start, end in find(story, query).places]


def test_case_words_and_patterns() -> None:
    assert words(Query("mayor")) == ["mayor", "mayor", "Mayor", "mayor"]
    assert words(Query("Mayor", match_case=True)) == ["Mayor"]
    assert words(Query("mayor", whole_words=True)) == ["mayor"] * 3
    assert words(Query(r"the m\w+", is_pattern=True)) == ["The mayor", "the mayor", "The mayor"]
    assert words(Query("")) == words(Query("x*", is_pattern=True)) == []


def test_in_quotes_only_and_not_in_quotes() -> None:
    assert len(words(Query("the mayor", within="in quotes"))) == 2
    assert words(Query("the mayor", within="not in quotes")) == ["The mayor"]


def test_replacing_all_and_with_groups() -> None:
    story = Story.from_text("One two. One three.\n")
    edits = replacing_all(story, find(story, Query(r"One (\w+)", is_pattern=True)), r"\1 one").edits
    assert apply_edits(story.text, edits) == "two one. three one.\n"
    with pytest.raises(BadPattern):
        replacing_all(story, find(story, Query("One", is_pattern=True)), r"\1")


@given(hostile)
def test_replacing_words_by_themselves_changes_nothing(text: str) -> None:
    story = Story.from_text(text)
    for query in (Query("a", match_case=True), Query("o", within="in quotes", match_case=True)):
        assert (
            apply_edits(text, replacing_all(story, find(story, query), query.words).edits) == text
        )


def test_typewriter_marks_find_the_printers_unless_case_matters() -> None:
    story = Story.from_text("It’s “the mayor’s\u00a0office”.\n")
    assert len(find(story, Query("it's")).places) == 1
    assert len(find(story, Query('"the mayor\'s office"')).places) == 1
    assert not find(story, Query("It's", match_case=True)).places


def test_patterns_see_what_stands_around_them_when_they_replace() -> None:
    story = Story.from_text("the mayor, a mayor\n")
    query = Query(r"(?<=the )mayor", is_pattern=True)
    assert (
        apply_edits(story.text, replacing_all(story, find(story, query), "chair").edits)
        == "the chair, a mayor\n"
    )
    assert replacing(story, find(story, query), (4, 9), r"[\g<0>]").edits == (
        Edit(4, 5, "[mayor]"),
    )


def test_a_pattern_may_begin_and_end_with_a_line() -> None:
    story = Story.from_text("---\nheadline: One\n---\nOne two.\n\nOne three.\n")
    assert len(find(story, Query(r"^One \w+\.$", is_pattern=True)).places) == 2
    assert len(find(story, Query(r"two\.\n\nOne", is_pattern=True)).places) == 1


@pytest.mark.parametrize(
    ("pattern", "by", "made"),
    [
        ("^", "- ", "- One two.\n- Three\n\n- Four.\n"),
        ("$", " \u2013", "One two. \u2013\nThree \u2013\n\nFour. \u2013\n"),
        (r"\bT", "t", "One two.\nthree\n\nFour.\n"),
        (r"(?=\.)", "!", "One two!.\nThree\n\nFour!.\n"),
        ("^$", "x", "One two.\nThree\nx\nFour.\n"),
        (r"\d*", "x", "One two.\nThree\n\nFour.\n"),
    ],
)
def test_a_pattern_may_stand_for_places(pattern: str, by: str, made: str) -> None:
    story = Story.from_text("---\nheadline: One\n---\nOne two.\nThree\n\nFour.\n")
    query = Query(pattern, is_pattern=True, match_case=True)
    found = find(story, query)
    done = apply_edits(story.text, replacing_all(story, found, by).edits)
    assert done == "---\nheadline: One\n---\n" + made
    assert all(start < end for start, end in pieces_of(found, found.places))
    if found.places:
        step = replacing(story, found, found.places[-1], by).edits
        assert apply_edits(story.text, step)[: len(story.front)] == story.front


@pytest.mark.parametrize(
    "pattern", [r"(a+)+$", r"(a|aa)+$", r"(\w+\s*)+:", r"(.*)*x\1", r"((a{1,50}){1,50}){1,50}b"]
)
def test_a_pattern_that_runs_away_is_given_up(pattern: str) -> None:
    story = Story.from_text("a" * 5_000 + "!\n")
    start = time.monotonic()
    with suppress(SlowPattern):  # some are seen through
        find(story, Query(pattern, is_pattern=True))
    assert time.monotonic() - start < 20


@pytest.mark.parametrize(
    "pattern", ["(", "[a", "a{99999999999}", "(?<=a+)b*+{2}", "x" * 5000, "\\"]
)
def test_what_is_no_pattern_is_said(pattern: str) -> None:
    story = Story.from_text("Words.\n")
    with pytest.raises(BadPattern, match=r"\.$"):
        find(story, Query(pattern, is_pattern=True))


@pytest.mark.parametrize("by", ["\\2", "\\g<no>", "\\"])
def test_a_replacement_that_names_no_part_is_said(by: str) -> None:
    story = Story.from_text("Words.\n")
    with pytest.raises(BadPattern):
        replacing_all(story, find(story, Query("(W)", is_pattern=True)), by)


@pytest.mark.parametrize("within", ["everywhere", "in quotes", "not in quotes"])
def test_a_hundred_thousand_words_are_searched_and_replaced_at_once(within: Within) -> None:
    line = "the mayor said “we will be here” to the council\n\n"
    story = Story.from_text("---\nheadline: X\n---\n" + line * 10_000)
    find(story, Query("warm up", within=within))
    start = time.process_time()
    found = find(story, Query("e", within=within)).places
    edits = replacing_all(story, find(story, Query("mayor", within=within)), "chair").edits
    assert time.process_time() - start < 2  # 0.2 on a quiet machine
    assert (
        len(found) == {"everywhere": 60_000, "in quotes": 40_000, "not in quotes": 20_000}[within]
    )
    assert len(edits) == (0 if within == "in quotes" else 10_000)


def test_the_selection_bounds_the_search() -> None:
    story = Story.from_text("one two one two one\n")
    assert find(story, Query("one", selection=(4, 15))).places == ((8, 11),)


def test_addresses_and_marks_are_left_alone_unless_looked_for() -> None:
    text = (
        '![A boat](boat.png "The boat")\n{: .boat credit="Boat Ltd" }\n\n<!--more-->\n\n'
        "One more [boat](https://e.org/boat) <https://boat.org> (https://x.org/boat).\n\n"
        "[boat]: /boat\n\n<!--stash boat\n-->\n"
    )
    story = Story.from_text(text)

    def places(words: str) -> list[str]:
        return [text[start - 2 : end] for start, end in find(story, Query(words)).places]

    assert places("boat") == ["A boat", "e boat", '="Boat', " [boat", "\n[boat", "h boat"]
    assert places("more") == ["e more"]
    assert len(places("boat.png")) == 1
    assert len(places("org/boat")) == 2


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("fähre", "Die Fa\u0308hre, die FÄHRE.", ["Fa\u0308hre", "FÄHRE"]),
        ("fa\u0308hre", "Die Fähre.", ["Fähre"]),
        ("fahre", "Die Fähre, die Fa\u0308hre, ich fahre.", ["fahre"]),
        ("cafe", "Ein Cafe\u0301, ein Cafe.", ["Cafe"]),
        ("straße", "Die Straße, die STRAẞE.", ["Straße", "STRAẞE"]),
        ("wait...", "Wait… or wait...", ["Wait…", "wait..."]),
        ("a--b", "A—b, a–b, a--b.", ["A—b", "a–b", "a--b"]),
        ("10 000", "10\u00a0000 and 10 000", ["10\u00a0000", "10 000"]),
        ("i", "İ I ı i", ["İ", "I", "ı", "i"]),
    ],
)
@pytest.mark.parametrize("length", [0, 20_000])
def test_what_counts_as_the_same(typed: str, text: str, found: list[str], length: int) -> None:
    """In a long text, which is searched in another way, as in a short one."""
    whole = text + "\n\n" + "." * length
    places = find(Story.from_text(whole), Query(typed)).places
    assert [whole[start:end] for start, end in places] == found
    exact = find(Story.from_text(whole), Query(text[-6:-1], match_case=True)).places
    assert whole[len(text) - 6 : len(text) - 1] in [whole[start:end] for start, end in exact]


@given(hostile)
def test_long_texts_are_searched_as_short_ones(text: str) -> None:
    story, long = Story.from_text(text), Story.from_text(text + "\n\n" + "#" * 10_001 + "\n")
    for typed in ("a", "é", "ss", "- ", "it's"):
        for how in ({}, {"whole_words": True}):
            known = [one for one in find(long, Query(typed, **how)).places if one[1] <= len(text)]
            assert known == [
                one for one in find(story, Query(typed, **how)).places if one[1] <= len(text)
            ]
