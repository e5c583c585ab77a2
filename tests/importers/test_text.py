"""Plain text that is hostile, odd or very large, and the rest of what a line may be."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.importers.pages import added_words, kinds, lost_words
from writer.importers import NothingToImport, read, undo
from writer.story import Story, apply_edits

LINES = """Read More
By Ana Ferreira
By
March 18, 2025
Published March 18, 2025 at 5:12 PM
PORT ELLIS, March 18 (AP) — The ferries stopped running today.
Weekend Talks
What happens next?
• one
- two
1. first
2. second
“We will not go,” she said. “We are tired, and we have been tired for years now, all of us.”
“We are here to stay and nobody will move us.”
“We are here to stay
— Marta Diaz, president
Stay tuned for updates.
Advertisement
###
***
---
https://example.org/a
a\tb
c\td
  indented
The long paragraph of the story goes on for a good number of words and ends in a stop.
# Title
## Sub
====
> quoted
Q: Why?
FOR IMMEDIATE RELEASE
Ana Ferreira
Staff Writer
Tags: a, b""".splitlines()
raws = st.lists(
    st.sampled_from(["", "", *LINES]) | st.text(max_size=30), min_size=1, max_size=20
).map("\n".join)


@given(raws)
def test_any_text_becomes_a_story_that_can_be_taken_back(raw: str) -> None:
    try:
        imported = read(raw, "text")
    except NothingToImport:
        return
    assert not Story.from_text(imported.text).fields.error
    for made in imported.decisions:
        edits = undo(imported, raw, imported.text, made)
        assert edits is not None
        again = read(raw, "text", undone=frozenset({made.line}))
        assert apply_edits(imported.text, edits) == again.text


@given(st.lists(st.sampled_from(["", *LINES]), min_size=1, max_size=20).map("\n".join))
def test_no_word_is_lost_or_added(raw: str) -> None:
    try:
        imported = read(raw, "text")
    except NothingToImport:
        return
    assert not lost_words(raw, imported)
    assert not added_words(raw, imported)


@given(st.text(max_size=200))
def test_any_unicode_is_read(raw: str) -> None:
    try:
        imported = read(raw, "text")
    except NothingToImport:
        return
    assert not Story.from_text(imported.text).fields.error


def test_half_a_surrogate_pair_can_be_saved() -> None:
    assert read("Head\ud83d line\nThe lead \ud83d\ude00 is here.").text.encode("utf-8")


@pytest.mark.parametrize(
    "raw",
    [
        "word " * 200_000,
        "x" * 1_000_000,
        "Headline\n" + "[" * 300_000,
        "Headline\n" + "*a " * 100_000,
        "Headline\n" + "“a” " * 100_000,
        "Headline\n" + '"' * 300_000,
        "Headline\n" + "“Words of it.\n" * 10_000,
        "Headline\n" + "Short line\n" * 10_000,
        "Headline\n" + "Short line\nThe paragraph under the line is longer and ends.\n" * 5_000,
        "Headline\nShort line\n" + "Photo: of it\n" * 10_000,
        "Headline\n" + "“We were here.”\nPaul Reyes\n" * 5_000,
        "Headline\n" + "Read more\n" * 10_000,
        "Headline\n" + "- item\n" * 10_000,
        "Headline\n" + "a\tb\nc\td\te\n" * 5_000,
        "Headline\n" + "\n" * 100_000 + "End",
        "Headline\n" + "a" + " " * 300_000 + "b",
    ],
    ids=lambda raw: raw[:24].replace("\n", "/"),
)
@pytest.mark.slow
def test_large_text_takes_seconds(raw: str) -> None:
    start = time.process_time()
    read(raw, "text")
    assert time.process_time() - start < 20


def test_a_paragraph_is_no_headline() -> None:
    story = Story.from_text(read("It was late. " * 20 + "\nThe lead is here.").text)
    assert not story.fields.headline
    assert len(story.blocks) == 2


def test_one_line_is_a_headline() -> None:
    assert read("Ferry strike").text == "---\nheadline: Ferry strike\n---\n"


@pytest.mark.parametrize(
    "headline",
    ["Strike: day 8", "‘No deal’", '"No deal," says mayor', "#MeToo", "Yes", "1984", "12:30", "- 30", "a # b",
     "[sic]", "{x}", "Ends in colon:", "It's \\ \"both\"", "@home", "`x`", "%", "null", "2025-03-18", "*", "&a", "!x", "|", "~"],
)  # fmt: skip
def test_headlines_that_yaml_would_misread(headline: str) -> None:
    assert Story.from_text(read(headline, "text").text).fields.headline == headline


def test_no_break_spaces_are_kept() -> None:
    story = Story.from_text(read("10\xa0km\nThe lead\xa0is here.").text)
    assert story.blocks[0].text == "The lead\xa0is here."


def test_lists_are_nested() -> None:
    raw = "Headline of it\nThe lead is here.\n• one\n   ◦ two\n   ◦ three\n• four"
    assert "- one\n    - two\n    - three\n- four\n" in read(raw).text


def test_a_list_keeps_its_numbers() -> None:
    raw = "Headline of it\nThe lead is here.\n(4) four\n(5) five"
    assert "4. four\n5. five\n" in read(raw).text


@pytest.mark.parametrize(
    "line", ["- No, he said.", "* Prices are correct.", "1. It was the year.", "– Nein, sagte er."]
)
def test_one_line_is_no_list(line: str) -> None:
    story = Story.from_text(
        read(f"Headline of it\nThe lead is here.\n{line}\nThe rest is there.").text
    )
    assert story.blocks[1].kind == "paragraph"
    assert story.blocks[1].text == line


def test_a_colon_announces_a_list_of_one() -> None:
    assert (
        kinds(read("Headline of it\nThe town needs:\n- a ferry\nThe rest is there.").text)[1]
        == "list"
    )


def test_a_table_keeps_its_cells() -> None:
    text = read("Headline of it\nThe lead is here.\na\tb|c\n1\t*2*").text
    assert "| a | b\\|c |\n| --- | --- |\n| 1 | \\*2\\* |\n" in text


def test_embargo_and_note() -> None:
    raw = "EMBARGOED UNTIL March 18, 2025 6:00 a.m. GMT\nPRESS RELEASE\nFerry strike\nThe lead is here."
    fields = Story.from_text(read(raw).text).fields
    assert fields.headline == "Ferry strike"
    assert fields.text("embargo") == "2025-03-18T06:00:00+00:00"
    assert fields.text("note") == "PRESS RELEASE"


def test_a_standfirst_needs_a_byline_or_a_date_under_it() -> None:
    under = "Crossings stay cancelled until Friday."
    lead = (
        "The ferries of Port Ellis will stay at the quay until Friday at least, the operator said."
    )
    dated = Story.from_text(read(f"Headline of it\n{under}\nBy Ana Ferreira\n{lead}").text)
    assert dated.fields.summary == under
    bare = Story.from_text(read(f"Headline of it\n{under}\n{lead}").text)
    assert not bare.fields.summary
    assert bare.blocks[0].text == under
