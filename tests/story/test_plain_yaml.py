"""What is read without the YAML parser is what the parser reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.story.plain_yaml import read_plain
from writer.story.yaml_nodes import Entry, parse_entries, read_entries

PLAIN = """\
headline: Ferry strike enters "second" week, mayor's talks
summary: “We will sit” — 3,000 crossings [map] stay cancelled
byline:
  - Ana Ferreira
  - Ben Okoro
tags: [ferries, labour talks, 2025-03-18]
date: 2025-03-18T08:40:00-04:00
language: en-US
developing: true
section: 'Transport: boats'
sign_off: "Stay tuned"
"""
_ORDINARY = st.sampled_from(
    ("word", "Zürich", "3,000", "it’s", "(a)", "46", "—", "“x”", "2025-03-18")
)
_ODD = st.sampled_from(
    (
        *("word", "Zürich", "true", "null", "No", "y", "~", "46", "4.5", "0x1F", "1e3", "1_000"),
        *("2025-03-18", "2025-03-18T08:40:00-04:00", "10:30", "12:30:45", "#tag", "a#b", "a: b"),
        *("a:", "b:c", "- x", "-x", "'q'", '"q"', '"a\\nb"', "it's", "[x", "x]", "{a}", "*a"),
        *(
            "!t",
            "|",
            ">",
            "%",
            "@h",
            "`c`",
            "?",
            "? x",
            "=",
            "<<",
            ",",
            "a, b",
            "[a, b]",
            "[]",
            "true",
        ),
        *(
            "[a b, 'c']",
            "[1, a]",
            "[a,]",
            "[,a]",
            "—",
            "“x”",
            "\u00a0",
            "\t",
            "\u2028",
            "é",
            "漢字",
        ),
        *(".inf", "-1", "+1", "...", "---", "a --- b", "\U0001f600", "", " ", "٣", "x\\y", "on"),
    )
)
_TEXTS = st.one_of(
    st.lists(_ORDINARY, min_size=1, max_size=3).map(" ".join),
    st.lists(_ORDINARY, min_size=1, max_size=3).map(", ".join).map("[{}]".format),
    _ODD,
    st.lists(st.one_of(_ORDINARY, _ORDINARY, _ODD), max_size=3).map(" ".join),
)
_KEYS = st.sampled_from(
    (
        "a",
        "b",
        "c",
        "d",
        "e",
        "headline",
        "tags",
        "a-b",
        "_x",
        "y",
        "null",
        "true",
        "Date",
        "k k",
        "1",
    )
)
_LINES = st.one_of(
    st.builds("{}: {}".format, _KEYS, _TEXTS),
    st.builds("{}: {}".format, _KEYS, _TEXTS),
    st.builds("{}: {}".format, _KEYS, _TEXTS),
    st.builds("{}:{}".format, _KEYS, _TEXTS),
    st.builds("{}:\n  - {}\n  - {}".format, _KEYS, _TEXTS, _TEXTS),
    st.builds("{}:\n- {}\n - {}".format, _KEYS, _TEXTS, _TEXTS),
    st.builds("  {}".format, _TEXTS),
    _TEXTS,
)
_SOURCES = st.builds(
    lambda lines, end: "\n".join(lines) + end,
    st.lists(_LINES, max_size=4),
    st.sampled_from(("\n", "")),
)


def test_an_ordinary_front_matter_needs_no_parser() -> None:
    found = read_plain(PLAIN)
    assert found is not None
    assert tuple(Entry(*one) for one in found) == parse_entries(PLAIN)[0]
    assert found[4][:2] == ("date", "2025-03-18T08:40:00-04:00")


@given(_SOURCES)
def test_both_ways_agree(source: str) -> None:
    assert read_entries(source) == parse_entries(source)


@pytest.mark.parametrize(
    "source",
    [
        "a: 1\n",
        "a: [x: y]\n",
        "a: b\na: c\n",
        "a: |\n  b\n",
        "a:\n",
        "a: *x\n",
        "# c\na: b\n",
        "a: b\n  c\n",
    ],
)
def test_what_is_in_doubt_is_left_to_the_parser(source: str) -> None:
    assert read_plain(source) is None
