"""A clicked word and its place in the source."""

import re

import pytest
from hypothesis import given

from tests.story.strategies import hostile
from writer.app.preview.places import source_offset
from writer.story import Story


@pytest.mark.parametrize(
    ("source", "word", "occurrence", "offset", "rest"),
    [
        ("The mayor and the mayor.", "mayor.", 0, 0, "mayor."),
        ("the cat the dog the end", "the", 2, 0, "the end"),
        ("a **bold** word", "bold", 0, 2, "ld** word"),
        ("## A *big* section", "big", 0, 0, "big* section"),
        ("see [the page](https://e.org) now", "page", 0, 0, "page](https"),
        ("> He said it.\n>\n> — Ana, mayor", "mayor", 0, 1, "ayor"),
        ("- one\n- two", "two", 0, 0, "two"),
        ("AT&amp;T won", "AT&T", 0, 0, "AT&amp;T won"),
        ('![alt](a.png "A caption here")', "caption", 0, 0, "caption here"),
        ("first line\nsecond line", "line", 1, 4, ""),
        ("no such word", "elsewhere", 0, 3, "no such word"),
        ("## Heading", "elsewhere", 0, 0, "Heading"),
    ],
)
def test_a_word_is_found(source: str, word: str, occurrence: int, offset: int, rest: str) -> None:
    block = Story.from_text(source).blocks[0]
    assert block.source[source_offset(block, word, occurrence, offset) :].startswith(rest)


@given(hostile)
def test_every_word_of_every_block_has_a_place_in_it(text: str) -> None:
    for block in Story.from_text(text).blocks:
        for word in re.findall(r"\S+", block.text):
            assert 0 <= source_offset(block, word, 0, 1) <= len(block.source)
