"""Footnotes in each target's own form; where it has none, as a list that was announced."""

import io
import json
import re
import zipfile

import pytest

from tests.render.stories import NOTES
from writer.exporters import target
from writer.story import Story

NATIVE = ("html", "html-fragment", "markdown", "hugo", "jekyll", "pelican", "astro", "docx", "odt", "epub", "pdf")  # fmt: skip
LISTED = ("eleventy", "wordpress", "wxr", "ghost", "ghost-import", "ninjs", "nitf", "newsml-g2", "apple-news", "text")  # fmt: skip


def text(name: str, story: str = NOTES) -> str:
    return target(name).export(Story.from_text(story)).text


def part(name: str, inner: str) -> str:
    packed = zipfile.ZipFile(io.BytesIO(target(name).export(Story.from_text(NOTES)).content))
    return packed.read(inner).decode()


@pytest.mark.parametrize("name", [*NATIVE, *LISTED])
def test_what_a_target_makes_of_notes_is_announced(name: str) -> None:
    kinds = [loss.kind for loss in target(name).losses(Story.from_text(NOTES))]
    assert ("footnote.list" in kinds) == (name in LISTED)
    unused = next(loss for loss in target(name).losses(Story.from_text(NOTES)) if loss.kind == "footnote.unpublished")  # fmt: skip
    assert unused.count == 2  # one that nothing refers to, one of a label that is taken


@pytest.mark.parametrize("name", [*NATIVE, *LISTED])
def test_a_story_without_notes_loses_none(name: str) -> None:
    kinds = [loss.kind for loss in target(name).losses(Story.from_text("Words.\n"))]
    assert not [kind for kind in kinds if kind.startswith("footnote")]


@pytest.mark.parametrize("name", ["hugo", "jekyll", "pelican", "astro"])
def test_sites_get_their_own_footnotes(name: str) -> None:
    written = text(name)
    assert "the budget,[^1] its third this year.[^2]" in written
    assert re.search(
        r"^\[\^3\]: A long note, .*\[\^5\]\n\n    Its second paragraph\.$", written, re.M
    )
    assert written.index("Stay tuned.") < written.index("[^1]: ")


def test_a_reference_in_html_makes_the_notes_of_a_site_a_list() -> None:
    story = (
        "Words[^1].\n\n<table><tr><td colspan=2>x[^2]</td></tr></table>\n\n[^1]: One\n[^2]: Two\n"
    )
    assert "[^1]" in text("jekyll", story)  # raw HTML holds no references
    story = "Words[^1].\n\n- a\n\n  ```\n  code\n  ```\n- b[^2]\n\n[^1]: One\n[^2]: Two\n"
    assert "[^" not in text("jekyll", story)
    assert "<sup>1</sup>" in text("jekyll", story)


def test_words_after_a_reference_do_not_make_it_a_link() -> None:
    assert "x[^1]&#40;y)" in text("hugo", "x[^1]\\(y)\n\n[^1]: N\n")


def test_markdown_keeps_what_was_typed() -> None:
    written = text("markdown")
    assert "the budget,[^Vote] its third" in written
    assert "[the *north* pier](https://example.org/pier)[^list]" in written
    assert "[^unused]" not in written
    assert written.count("[^vote]: ") == 1
    again = Story.from_text(written)
    assert sum(block.kind == "footnote" for block in again.blocks) == 5


def test_word_has_its_own_footnotes() -> None:
    document, notes = part("docx", "word/document.xml"), part("docx", "word/footnotes.xml")
    assert re.findall(r'<w:footnoteReference w:id="(\d+)"/>', document) == ["1", "2", "3", "4"]
    assert re.findall(r"NOTEREF _RefNote(\d)", document) == ["1", "2", "2", "4"]
    assert re.findall(r'<w:footnote [^>]*w:id="(-?\d+)"', notes) == ["-1", "0", "1", "2", "3", "4"]
    assert notes.count("<w:footnoteRef/>") == 4
    assert "Referred to by a note." in document  # a note in Word holds no note
    relations = part("docx", "word/_rels/footnotes.xml.rels")
    assert "https://example.org/m" in relations


def test_opendocument_has_its_own_footnotes() -> None:
    content = part("odt", "content.xml")
    assert re.findall(r'<text:note text:id="note(\d)"', content) == ["1", "2", "3", "4"]
    assert content.count("<text:note-ref ") == 5
    assert '<text:note-body><text:p text:style-name="Footnote">Seven to four' in content


def test_an_e_book_shows_notes_over_the_page() -> None:
    page = part("epub", "EPUB/story.xhtml")
    assert 'epub:type="noteref"' in page
    assert 'id="fn-1" epub:type="endnote"' in page
    ids = set(re.findall(r' id="([^"]*)"', page))
    assert set(re.findall(r'href="#([^"]*)"', page)) <= ids
    assert "What it pays for</a>" in part("epub", "EPUB/nav.xhtml")


@pytest.mark.parametrize("name", ["wordpress", "ninjs"])
def test_lists_of_notes_are_linked_both_ways(name: str) -> None:
    html = text(name) if name == "wordpress" else json.loads(text(name))["bodies"][0]["value"]
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]*)"', html)) <= set(ids)
    assert all(one.startswith("harbour-budget-passes") for one in ids)


@pytest.mark.parametrize("name", ["text", "nitf"])
def test_numbers_stand_in_brackets_where_none_can_be_raised(name: str) -> None:
    assert "the budget,[1] its third this year.[2]" in text(name)
