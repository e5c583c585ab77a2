"""Rendered by CommonMark's own engine, the Markdown export shows what our page shows."""

import re
from html.parser import HTMLParser

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given

from tests.exporters.said import body_of, notes_of, words
from tests.render import prose, stories
from writer.exporters.content import content_of
from writer.exporters.content.pictures import picture_urls
from writer.exporters.markdown import export, losses
from writer.exporters.markdown_pictures import with_addresses
from writer.render import article
from writer.render.sanitise import DROPPED_WITH_CONTENT
from writer.render.urls import safe_url
from writer.story import Story

_HEADING = re.compile(r"<h([2-6])[^>]*>(.*?)</h\1>", re.S)
_BACK = re.compile(r"<a [^>]*footnote-backref[^>]*>.*?</a>")
_SOURCE = re.compile(r' src="[^"]*"')
_QUOTE = re.compile(r"<(blockquote)>|</(blockquote)>")


def rendered(markdown: str) -> str:
    body = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.S)
    return cmarkgfm.markdown_to_html_with_extensions(
        body,
        options=Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES,
        extensions=["table"],
    )


def headings(html: str) -> list[tuple[str, list[str]]]:
    """Level and words of each heading; one without words is none on our page."""
    found = [(level, words(text)) for level, text in _HEADING.findall(html)]
    return [heading for heading in found if heading[1]]


def assert_shows_the_page(text: str) -> None:
    story = Story.from_text(text)
    page, other = body_of(story), rendered(export(story).text)
    for note in notes_of(story):
        page = page.replace("</article>", f"{note}</article>")
    if "[^" in text:  # other engines have words of their own for the ways back
        other = _BACK.sub("", other)
    assert words(other) == words(page)
    assert headings(other) == headings(page)
    assert other.count("<blockquote") == page.count("<blockquote")


@given(stories.fronts, prose.bodies)
def test_prose_shows_the_same(front: str, body: str) -> None:
    assert_shows_the_page(f"{front}{body}\n\n{prose.DEFINITIONS}")


@given(stories.texts)
def test_any_story_shows_the_same(text: str) -> None:
    assert_shows_the_page(text)


_OF_NOTES = re.compile(r"fn(ref)?-\d")
"""The names that cmark itself gives footnotes and their references."""


class _Unsafe(HTMLParser):
    """Fails on what no page may hold."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in DROPPED_WITH_CONTENT
        for name, value in attrs:
            assert not name.startswith("on")
            assert name not in ("style", "srcdoc", "srcset")
            assert name != "id" or _OF_NOTES.match(value or "")
            assert name not in ("href", "src") or safe_url(value or "#") is not None


@given(stories.texts)
def test_nothing_unsafe_is_handed_on(text: str) -> None:
    reader = _Unsafe()
    reader.feed(rendered(export(Story.from_text(text)).text))
    reader.close()


@pytest.mark.parametrize("name", stories.ALL)
def test_known_stories_show_the_same(name: str) -> None:
    assert_shows_the_page(stories.ALL[name])


def test_losses_name_what_has_no_form() -> None:
    found = "\n".join(map(str, losses(Story.from_text(stories.FULL))))
    for part in ("attribution of 1 quote", "1 pull quote", "1 picture", "1 table", "1 embed"):
        assert part in found
    assert "<iframe>, <script>" in found
    assert "1 stashed passage" in found


def test_a_plain_story_loses_nothing() -> None:
    assert losses(Story.from_text("---\nheadline: A\n---\nWords *and* words.\n")) == ()


@given(stories.fronts, prose.bodies)
def test_moving_pictures_changes_nothing_else(front: str, body: str) -> None:
    story = Story.from_text(f"{front}{body}\n\n{prose.DEFINITIONS}")
    moved = {url: f"new-{at}.jpg" for at, url in enumerate(picture_urls(content_of(story)))}
    other = with_addresses(story, moved)
    assert set(picture_urls(content_of(other))) == set(moved.values())
    assert _SOURCE.sub("", article(other)) == _SOURCE.sub("", article(story))
