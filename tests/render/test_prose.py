"""What is written without a tree is, byte for byte, what the tree and its serialiser write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render import prose as stories
from writer.render.context import definitions_in
from writer.render.engine import Engine
from writer.story import Story
from writer.story.tree import parse_tree

_RULE = "\n\n***\n"  # no prose, so that all of it goes through the tree

_MARKS = st.sampled_from(
    [*"*_&<>\"'[]()!`\\ \n", "**", "&amp;", "&#0;", "[a](<u> 't \" & <i>')", "](u)", "[^1]", "  \n"]
)
_LETTERS = st.sampled_from(
    ["a", "é", "\u00a0", "\x0b", "\x02", "\x7f", "\u200b", "x <b>y</b>", "😀"]
)
_hostile = st.lists(st.one_of(_MARKS, _LETTERS), max_size=14).map("".join)


def _assert_same(markdown: str) -> None:
    definitions = definitions_in(Story.from_text("\n\n" + markdown).blocks)
    through_tree = Engine().blocks(parse_tree(markdown + _RULE).children, definitions)
    written = Engine().blocks(parse_tree(markdown).children, definitions)
    assert through_tree == f"{written}\n<hr>".lstrip("\n")


@given(st.one_of(stories.paragraphs, stories.headings))
def test_prose_of_stories(markdown: str) -> None:
    _assert_same(f"{markdown}\n\n{stories.DEFINITIONS}")


@given(_hostile)
def test_hostile_prose(markdown: str) -> None:
    _assert_same(f"a{markdown}")


@pytest.mark.parametrize(
    "markdown",
    [
        "AT&T &amp; <3 a > b “c” 'd' \"e\"",
        "# One *a*\n\n## &nbsp;\n\n#\n\ntwo",
        "***a** b* **a [b **c** d](u) e** **a **b** c**",
        "[a](javascript:x) [b]() [ ](u) [<https://e.org>](u) [c](/x?a=1&b=%zz \"t & 'q'\")",
        "a  \nb\\\nc\nd `<b> & c` [^1] ![^2]",
        "*" * 3000 + "a" + "*" * 3000,
    ],
)
def test_corners_of_prose(markdown: str) -> None:
    _assert_same(markdown)
