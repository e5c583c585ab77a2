"""Footnotes on the page: numbers, ways back, what stays as it was typed."""

import re

import pytest

from tests.render.stories import NOTES
from writer.render import article, fragments, notes
from writer.story import Story


def page(text: str) -> str:
    return article(Story.from_text(text))


def test_numbers_follow_the_first_references() -> None:
    html = page("One[^b] two[^a] three[^B].\n\n[^a]: A\n[^b]: B\n")
    assert re.findall(r'id="(fn[^"]*)"', html) == [
        "fnref-1",
        "fnref-2",
        "fnref-1-2",
        "fn-1",
        "fn-2",
    ]
    first, second = re.findall(r'<li id="fn-\d">(.*?)</li>', html)
    assert first.startswith("<p>B\u00a0<a ")
    assert second.startswith("<p>A\u00a0<a ")
    assert first.count('role="doc-backlink"') == 2
    assert 'aria-label="Back to reference 1-2"' in first


def test_a_reference_without_a_note_stays_as_typed() -> None:
    assert fragments(Story.from_text("One[^b & c] [^<x] [^b&c].")) == [
        "<p>One[^b &amp; c] [^&lt;x] [^b&amp;c].</p>"
    ]


def test_a_note_that_nothing_refers_to_is_not_shown() -> None:
    assert notes(Story.from_text("One.\n\n[^a]: A[^b]\n\n[^b]: B")) == ""


def test_notes_refer_to_notes_and_to_themselves() -> None:
    html = notes(Story.from_text("One[^a].\n\n[^a]: A[^b]\n[^b]: B[^a], B[^b]"))
    assert re.findall(r"<li id=\"fn-(\d)\"><p>(\w)", html) == [("1", "A"), ("2", "B")]
    ways = set(re.findall(r'href="#(fnref-[^"]*)"', html))
    ids = set(re.findall(r'id="(fnref-[^"]*)"', html)) | {"fnref-1"}  # the one in the body
    assert ways == ids


def test_every_way_leads_somewhere() -> None:
    html = page(NOTES)
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]*)"', html)) <= set(ids)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a[^1] b](/u)", '<a href="/u">a b</a><sup'),
        ("<a href='/u'>x[^1] y</a>", '<a href="/u">x y</a><sup'),
        ("![a[^1]](/u.png) x", '<p><img alt="a" src="/u.png"> x</p>'),
        ("## A[^1]", "<h2>A<sup"),
    ],
)
def test_a_reference_is_never_inside_a_link(text: str, expected: str) -> None:
    assert expected in page(f"{text}\n\n[^1]: N")


def test_what_a_page_does_not_hold_has_no_number() -> None:
    html = page("x <script>[^1]</script> one[^2]\n\n[^1]: Unseen\n[^2]: B")
    assert "Unseen" not in html
    assert 'href="#fn-1"' in html
    assert "fn-2" not in html


def test_html_of_a_story_is_taken_for_no_reference() -> None:
    html = page('<sup data-note="1">x</sup> <li data-note="1">y</li>\n\n[^1]: N')
    assert "data-note" not in html
    assert "doc-noteref" not in html


def test_headings_in_notes_leave_no_hole() -> None:
    html = page("## One[^1]\n\n[^1]: N\n\n    ###### deep\n\n    # top\n")
    assert re.findall(r"<h(\d)", html) == ["1", "2", "2", "3", "3"]


@pytest.mark.parametrize(("language", "words"), [("de", "Anmerkungen"), ("pl", 'lang="en">Notes')])
def test_the_section_speaks_the_language_of_the_story(language: str, words: str) -> None:
    html = page(f"---\nlanguage: {language}\n---\nOne[^1].\n\n[^1]: N\n")
    assert words in html


def test_many_notes_take_no_time() -> None:
    count = 3000
    body = " ".join(f"w[^{at}]" for at in range(count))
    html = page(f"{body}\n\n" + "\n".join(f"[^{at}]: n[^{at // 2}]" for at in range(count)))
    assert html.count("<li id=") == count
