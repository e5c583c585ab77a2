"""Blocks that are said to need no reading back are read as what they are, by each reader."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from writer.exporters.content import Block, Heading, List, Paragraph, Quote, Span, Text
from writer.exporters.hugo import DIALECT as HUGO
from writer.exporters.pelican import DIALECT as PELICAN
from writer.exporters.sites.comparing import compared
from writer.exporters.sites.markdown import Markdown
from writer.exporters.sites.plain import is_plain

_CHARACTERS = "aZé9Ω語 ,;.?!()%’‘“”„«»…—–£€-:/_*#wW"
_texts = st.text(_CHARACTERS, min_size=1, max_size=14)
_url = st.sampled_from(["https://e.org", "https://e.org/a-b/c.html", "https://e.org/a_b", "/a"])
_inlines = st.one_of(
    _texts.map(Text),
    st.builds(
        lambda tag, text, url: Span(tag, (Text(text),), url if tag == "a" else ""),
        st.sampled_from(["strong", "em", "a", "code"]),
        _texts,
        _url,
    ),
)
_runs = st.lists(_inlines, min_size=1, max_size=5).map(tuple)
_paragraphs = st.builds(Paragraph, _runs)
_blocks = st.one_of(
    _paragraphs,
    st.builds(Heading, st.just(2), _runs),
    st.builds(Quote, st.lists(_paragraphs, min_size=1, max_size=2).map(tuple), _runs),
    st.builds(
        lambda ordered, items: List(ordered, tuple((one,) for one in items), 1, True),
        st.booleans(),
        st.lists(_paragraphs, min_size=1, max_size=3),
    ),
)


@pytest.mark.parametrize("dialect", [HUGO, PELICAN], ids=["commonmark", "pelican"])
@settings(max_examples=150)
@given(_blocks)
def test_a_plain_block_is_read_as_it_is(dialect: object, block: Block) -> None:
    writes = Markdown(dialect, {})  # type: ignore[arg-type]
    block = writes._tidy(block)
    if is_plain(block):
        read = dialect.read(writes._block(block))  # type: ignore[attr-defined]
        assert compared(read) == compared([block])


def test_what_most_of_a_story_is_made_of_is_plain() -> None:
    words = Text("The port’s “open” berths (two of 9) — closed, again. ")
    link = Span("a", (Text("says the port"),), "https://example.org/paper")
    said = Paragraph((words, Span("strong", (Text("Bold"),)), Text(" it "), link, Text(".")))
    assert is_plain(said)
    assert is_plain(Quote((said,), (Text("Marta Diaz, union president"),)))
    assert is_plain(List(False, ((said,), (said,)), 1, True))
    for odd in (
        "1. A",
        "- a",
        "a*b",
        "a_b",
        "# a",
        "a  b",
        "see www.e.org",
        "http://e.org",
        "a\nb",
    ):
        assert not is_plain(Paragraph((Text(odd),))), odd
