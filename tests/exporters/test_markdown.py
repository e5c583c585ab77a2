"""Rendered by CommonMark's own engine, the Markdown export shows what our page shows."""

import re

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given

from tests.render import prose, stories
from writer.exporters.markdown import export, losses
from writer.render import article
from writer.story import Story

_HEADING = re.compile(r"<h([2-6])[^>]*>(.*?)</h\1>", re.S)
_QUOTE = re.compile(r"<(blockquote)>|</(blockquote)>")


def rendered(markdown: str) -> str:
    body = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.S)
    return cmarkgfm.markdown_to_html_with_extensions(
        body, options=Options.CMARK_OPT_UNSAFE, extensions=["table"]
    )


def body_of(story: Story) -> str:
    """The article without its head, which the front matter holds."""
    return re.sub(r"<header.*?</header>", "", article(story), flags=re.S)


def words(html: str) -> list[str]:
    return [
        word
        for kind, *rest in prose.said(html)
        if kind == "text"
        for word in re.findall(r"\w+", rest[0])
    ]


def headings(html: str) -> list[tuple[str, list[str]]]:
    """Level and words of each heading; one without words is none on our page."""
    found = [(level, words(text)) for level, text in _HEADING.findall(html)]
    return [heading for heading in found if heading[1]]


def assert_shows_the_page(text: str) -> None:
    story = Story.from_text(text)
    page, other = body_of(story), rendered(export(story))
    assert words(other) == words(page)
    assert headings(other) == headings(page)
    assert other.count("<blockquote") == page.count("<blockquote")


@given(stories.fronts, prose.bodies)
def test_prose_shows_the_same(front: str, body: str) -> None:
    assert_shows_the_page(f"{front}{body}\n\n{prose.DEFINITIONS}")


@given(stories.texts)
def test_any_story_shows_the_same(text: str) -> None:
    assert_shows_the_page(text)


@given(stories.texts)
def test_nothing_unsafe_is_handed_on(text: str) -> None:
    html = rendered(export(Story.from_text(text)))
    tags = re.findall(r"<([a-z][a-z0-9]*)", html)
    assert not {"script", "style", "iframe", "svg", "object", "form", "meta", "base"} & set(tags)
    assert not re.search(r"(?i)(href|src)=\"\s*(javascript|data|vbscript):", html)
    assert not re.search(r"(?i)<[^>]* on[a-z]+=", re.sub(r'"[^"]*"', '""', html))


@pytest.mark.parametrize("name", stories.ALL)
def test_known_stories_show_the_same(name: str) -> None:
    assert_shows_the_page(stories.ALL[name])


def test_losses_name_what_has_no_form() -> None:
    found = "\n".join(losses(Story.from_text(stories.FULL)))
    for part in ("attribution of 1 quote", "1 pull quote", "1 picture", "1 table", "1 embed"):
        assert part in found
    assert "<iframe>, <script>" in found
    assert "1 stashed passage" in found


def test_a_plain_story_loses_nothing() -> None:
    assert losses(Story.from_text("---\nheadline: A\n---\nWords *and* words.\n")) == ()
