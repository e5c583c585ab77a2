"""Our HTML says what cmark's says, for what stories use."""

import re
from itertools import pairwise

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import assume, given

from tests.render import prose
from writer.render.context import Context, definitions_in
from writer.render.engine import Engine
from writer.render.sanitise import clean
from writer.story import Story
from writer.story.tree import parse_tree


def cmark(markdown: str) -> str:
    return cmarkgfm.markdown_to_html(markdown, Options.CMARK_OPT_UNSAFE)


def ours(markdown: str) -> str:
    """The engine and the sanitiser, without the forms of our own that quotes and embeds get."""
    blocks = Story.from_text("\n\n" + markdown).blocks
    return clean(Engine().blocks(parse_tree(markdown).children, definitions_in(blocks)))


def assert_same(markdown: str) -> None:
    """Ours differs on purpose where cmark's is not valid: a link in a link, as an address in angle
    brackets makes it, and the title of a picture without words (WCAG H67)."""
    expected = prose.said(cmark(markdown))
    assume(not _holds_link_in_link(expected))
    found = prose.said(ours(markdown))
    assert [_accessible(event) for event in found] == [_accessible(event) for event in expected]


def _holds_link_in_link(events: list[tuple[str, ...]]) -> bool:
    links = [event[0] for event in events if event[0] in ("<a", "</a")]
    return ("<a", "<a") in pairwise(links)


def _accessible(event: tuple[str, ...]) -> tuple[str, ...]:
    if event[0] == "<img" and "alt=" in event:
        return tuple(part for part in event if not part.startswith("title="))
    return event


@given(prose.bodies)
def test_same_as_cmark(body: str) -> None:
    assert_same(f"{body}\n\n{prose.DEFINITIONS}")


@pytest.mark.parametrize(
    "markdown",
    [
        "One\\\ntwo  \nthree",
        "*a **b** c* ***d*** _e_f_ *g*h*",
        "[a](<b c> 'd') [e][F] [f] ![g *h*](i)\n\n[f]: /x",
        "- a\n- b\n\n  c\n- d",
        "- a\n  - b\n    1. c\n- d",
        "1. a\n\n2. b",
        "3) a\n4) b",
        "> a\nb\n> - c\nd",
        "> a\n\n> b",
        "Setext\nof two lines\n---\n\ntext",
        "```py\nx = 1 < 2 & 3\n```\n\n    code\n\n\n    more",
        "a&lt;b &amp;amp; &#123; &copy; &nosuch;",
        "<https://e.org/?a=b&c=ä> <a@b.org>",
        "`` ` `` ` a ` `b\nc`",
        "* a\n\n  > b\n\n  ```\n  c\n  ```\n* d",
        "\\# not a heading\n\n\\- not a list\n\n1\\. not either",
        "Hard  \nbreak\nsoft",
        "a\tb",
        "**“Quoted,”** he said.",
        "**bold**text and *“quoted”*text",
        "# One\n\n## Two ##\n\n### Three",
    ],
)
def test_same_as_cmark_in_known_cases(markdown: str) -> None:
    html = re.sub(r"(</?)h1\b", r"\1h2", cmark(markdown))  # the page's h1 is the headline
    assert prose.said(ours(markdown)) == prose.said(html)


def test_a_reference_may_be_defined_in_another_block() -> None:
    story = Story.from_text("See [it][x].\n\n[x]: https://e.org")
    assert Context.of(story).definitions["x"].url == "https://e.org"
