"""The page: whole, the same every time, and true to the story's fields."""

import json
import re
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given

from tests.render import stories
from writer.render import article, footer, fragments, header, page, stylesheet
from writer.render.levels import heading_levels
from writer.story import Story


def page_of(text: str, folder: Path | None = None) -> str:
    return page(Story.from_text(text), folder)


def data_of(html: str) -> dict[str, object]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    assert found
    data: dict[str, object] = json.loads(found[1])
    return data


def meta(html: str, name: str) -> list[str]:
    return [unescape(value) for value in re.findall(rf'"{name}" content="([^"]*)"', html)]


@given(stories.texts)
def test_every_story_is_a_page_and_always_the_same_one(text: str) -> None:
    html = page_of(text)
    assert html == page_of(text)
    html.encode()
    assert html.count("<h1") == 1
    assert html.count("<script") == 1
    data_of(html)


@given(stories.texts)
def test_the_article_is_head_blocks_and_foot(text: str) -> None:
    story = Story.from_text(text)
    whole = article(story)
    at = 0
    for part in (header(story), *fragments(story), footer(story)):
        at = whole.index(part, at) + len(part)
    assert whole in page(story)


@given(stories.texts)
def test_no_heading_level_is_skipped(text: str) -> None:
    levels = heading_levels(article(Story.from_text(text)))
    assert levels[0] == 1
    for before, level in pairwise(levels):
        assert 2 <= level <= before + 1


@given(stories.texts)
def test_no_line_ends_in_spaces(text: str) -> None:
    assert not re.search(r"[ \t]\n", page_of(text))


def test_head_shows_the_fields() -> None:
    html = header(Story.from_text(stories.FULL))
    assert '<p class="kicker">Transport</p>' in html
    assert "<h1>Ferry strike enters second week as mayor calls union to talks</h1>" in html
    assert '<time datetime="2025-03-18T08:40:00-04:00">18 March 2025, 08:40</time>' in html
    assert 'By <span class="author">Ana Ferreira</span> and <span class="author">Bo Chen' in html
    assert 'Updated <time datetime="2025-03-18T11:05:00-04:00">' in html
    assert '<strong class="developing">Developing story</strong>' in html


def test_a_date_that_is_none_is_shown_as_typed() -> None:
    html = page_of("---\ndate: yesterday <evening>\n---\n")
    assert "yesterday &lt;evening&gt;" in html
    assert "<time" not in html
    assert data_of(html)["datePublished"] == [None]


def test_a_story_without_headline_says_so() -> None:
    assert "<h1>Untitled story</h1>" in page_of("")
    assert "<h1>Sans titre</h1>" in page_of("---\nlanguage: fr\n---\n")


@pytest.mark.parametrize(
    ("front", "opening"),
    [
        ("language: en-uk", '<html lang="en-GB">'),
        ("language: ar", '<html lang="ar" dir="rtl">'),
        ("language: az-Arab-IR", '<html lang="az-Arab-IR" dir="rtl">'),
        ("language: klingon", '<html lang="en">'),
        ("headline: שביתה", '<html lang="und" dir="rtl">'),
        ("headline: Забастовка", '<html lang="und">'),
        ("headline: Strike", '<html lang="en">'),
    ],
)
def test_language_and_direction(front: str, opening: str) -> None:
    assert opening in page_of(f"---\n{front}\n---\n")


def test_our_own_words_are_in_the_story_s_language_or_marked() -> None:
    assert "Von <span" in page_of("---\nlanguage: de-CH\nbyline: Ana\n---\n")
    html = page_of("---\nlanguage: ar\nbyline: Ana\ndate: 2025-03-18\n---\n")
    assert '<span lang="en" dir="ltr">By</span>' in html
    assert ">2025-03-18</time>" in html


def test_machines_are_told_what_the_story_says() -> None:
    html = page_of(stories.FULL)
    data = data_of(html)
    assert data["@type"] == "NewsArticle"
    assert data["author"] == [
        {"@type": "Person", "name": "Ana Ferreira"},
        {"@type": "Person", "name": "Bo Chen"},
    ]
    assert data["dateModified"] == "2025-03-18T11:05:00-04:00"
    assert data["image"] == "ferry.jpg"
    assert meta(html, "og:type") == ["article"]
    assert meta(html, "og:locale") == ["en_US"]
    assert meta(html, "article:tag") == ["ferries", "labour"]
    assert meta(html, "twitter:card") == ["summary_large_image"]
    assert meta(html, "twitter:image:alt") == ["A ferry tied up at the pier"]


def test_addresses_are_whole_where_the_story_says_where_it_will_be() -> None:
    html = page_of("---\nurl: https://e.org/news/a\n---\n![a](p/b.jpg)\n")
    assert meta(html, "og:image") == ["https://e.org/news/p/b.jpg"]
    assert meta(html, "og:url") == ["https://e.org/news/a"]


def test_a_story_can_not_get_out_of_its_data() -> None:
    html = page_of('---\nheadline: "</script><script>alert(1)</script> \\" \'"\n---\n')
    assert html.count("<script") == 1
    assert data_of(html)["headline"] == "</script><script>alert(1)</script> \" '"


def test_titles_are_cut_where_search_engines_cut() -> None:
    title = re.search(r"<title>(.*?)</title>", page_of(f"---\nheadline: {'word & ' * 30}\n---\n"))
    assert title
    assert len(title[1]) <= 70
    assert title[1].endswith("…")


def test_the_page_needs_nothing_else() -> None:
    html = page_of(stories.FULL.replace("https://video.example", "#"))
    assert "<link" not in html
    assert "@import" not in stylesheet()
    assert "url(" not in stylesheet()
    assert "default-src &#39;none&#39;" in html


def test_front_matter_that_cannot_be_read_leaves_the_body() -> None:
    html = page_of("---\nheadline: [broken\n---\nThe words.\n")
    assert "<p>The words.</p>" in html
