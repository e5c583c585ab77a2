"""Plain words stay the same words as Markdown, in our reading and in CommonMark's reference."""

import html
import re

import cmarkgfm
import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.importers.plain.escape import escape_heading, escape_line, is_bare_url
from writer.story import Story

MARKS = "ab A1*_`[]()<>!\\&#-+=~{}:.)|\"'“”;/^@ \t"
words = st.text(st.sampled_from(MARKS), min_size=1, max_size=40).map(str.strip).filter(bool)


@pytest.mark.parametrize(
    "text",
    [
        "A_B and snake_case_names",
        "5 * 3 boats * 2 crews",
        "[sic]",
        "He wrote [it] down",
        "2 < 3 and 4 > 3",
        "A&P, Q&A and R & D",
        "one `tick",
        "price* of it",
        "#MeToo marches",
        "It cost 5.",
        "(a) and (b)",
        "50% off!",
        "~100 people",
        "{curly}",
        "C:\\files",
        "a | b",
        "Who? Me: yes.",
    ],
)
def test_prose_is_left_alone(text: str) -> None:
    assert escape_line(text) == text


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("1984. It was", r"1984\. It was"),
        ("1) It was", r"1\) It was"),
        ("# 1 pick", r"\# 1 pick"),
        ("> so", r"\> so"),
        ("- so", r"\- so"),
        ("+ so", r"\+ so"),
        ("* so", r"\* so"),
        ("---", r"\---"),
        ("```", r"\```"),
        ("*so*", r"\*so\*"),
        ("_so_ and a_b", r"\_so\_ and a\_b"),
        ("`so`", r"\`so\`"),
        ("<b>so</b>", r"\<b>so\</b>"),
        ("&copy; 1984", r"\&copy; 1984"),
        ("[so](there)", r"[so\](there)"),
        ("[so]: there", r"\[so]: there"),
        ("a\\*b", r"a\\*b"),
        ("{++so++}", r"\{++so++}"),
    ],
)
def test_markup_is_escaped_no_more_than_needed(text: str, source: str) -> None:
    assert escape_line(text) == source


@given(words)
def test_a_line_reads_as_its_words(text: str) -> None:
    source = escape_line(text)
    blocks = Story.from_text(f"First.\n\n{source}\n").blocks
    assert [(block.kind, block.text) for block in blocks[1:]] == [("paragraph", text)]
    assert reference(source) == text


@given(words)
def test_a_heading_reads_as_its_words(text: str) -> None:
    blocks = Story.from_text(f"## {escape_heading(text)}\n").blocks
    assert [(block.kind, block.text) for block in blocks] == [("heading", text)]


def reference(source: str) -> str:
    page = cmarkgfm.markdown_to_html(f"First.\n\n{source}\n", options=0)
    return html.unescape(re.sub(r"^<p>First.</p>\n<p>|</p>\n$", "", page))


@pytest.mark.parametrize("text", ["https://example.org/a?b=c", "HTTP://EXAMPLE.ORG"])
def test_bare_url(text: str) -> None:
    assert is_bare_url(text)


@pytest.mark.parametrize(
    "text", ["https://", "see https://example.org", "www.example.org", "https://a b"]
)
def test_no_bare_url(text: str) -> None:
    assert not is_bare_url(text)
