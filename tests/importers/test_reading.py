"""Choosing an importer, and what each makes of a story that is one already."""

import pytest

from writer.importers import NothingToImport, UnknownKind, importers, kinds, read
from writer.story import Story

STORY = """---
title: Ferry strike # a comment
weight: 3
---

The **lead** is here.

## A section

1. one
"""


def test_importers_are_found_in_their_folder() -> None:
    assert kinds() == ("markdown", "text")
    for kind, importer in importers().items():
        assert kind == importer.KIND
        assert importer.TITLE
        assert all(suffix.startswith(".") for suffix in importer.SUFFIXES)


@pytest.mark.parametrize("raw", ["", " ", "\n\n", "\t\r\n", "\ufeff", "\u200b\n\u00ad", "\xa0"])
@pytest.mark.parametrize("kind", [None, "text", "markdown"])
def test_nothing_to_import(raw: str, kind: str | None) -> None:
    with pytest.raises(NothingToImport, match="no text to import"):
        read(raw, kind)


def test_an_unknown_kind_names_those_there_are() -> None:
    with pytest.raises(UnknownKind, match="markdown, text"):
        read("Headline", "telegram")


@pytest.mark.parametrize("suffix", [".html", ".DOCX", ".pdf"])
def test_a_suffix_that_cannot_be_read_says_what_to_do(suffix: str) -> None:
    with pytest.raises(UnknownKind, match="copy the story"):
        read("Headline", suffix=suffix)


@pytest.mark.parametrize("suffix", [None, "", ".txt", ".md", ".log"])
def test_a_story_file_comes_back_as_it_was(suffix: str | None) -> None:
    imported = read(STORY, suffix=suffix)
    assert (imported.text, imported.decisions, imported.kind) == (STORY, (), "markdown")


def test_a_title_becomes_the_headline() -> None:
    imported = read("# Ferry *strike*: day 8\n\nThe **lead**.\n\n## A section\n\nText.\n")
    assert (
        imported.text
        == '---\nheadline: "Ferry strike: day 8"\n---\nThe **lead**.\n\n## A section\n\nText.\n'
    )
    assert [made.line for made in imported.decisions] == [1]


def test_an_underlined_title_becomes_the_headline() -> None:
    story = Story.from_text(read("Ferry strike\n===\n\nThe lead.\n", suffix=".md").text)
    assert story.fields.headline == "Ferry strike"
    assert [block.text for block in story.blocks] == ["The lead."]


def test_a_title_joins_the_front_matter() -> None:
    text = read("---\nbyline: Ana Ferreira # her\n---\n\n# Ferry strike\n\nThe lead.\n").text
    assert text == "---\nheadline: Ferry strike\nbyline: Ana Ferreira # her\n---\n\nThe lead.\n"


def test_line_ends_are_kept() -> None:
    text = read("# Ferry strike\r\n\r\nThe lead.\r\n").text
    assert text == "---\r\nheadline: Ferry strike\r\n---\r\nThe lead.\r\n"


def test_a_title_can_be_left_where_it_is() -> None:
    raw = "# Ferry strike\n\nThe lead.\n"
    assert read(raw, undone=frozenset({1})).text == raw


def test_markdown_without_a_title_is_left_alone() -> None:
    raw = "## A section\n\nText.\n"
    assert read(raw).text == raw
    assert read("Just words.\n", suffix=".md").text == "Just words.\n"


@pytest.mark.parametrize(
    "raw", ["#MeToo marches\nThe lead is here.", "# 1 pick stays home\nThe lead is here."]
)
def test_a_number_sign_is_not_yet_markdown(raw: str) -> None:
    imported = read(raw)
    assert imported.kind == "text"
    assert Story.from_text(imported.text).fields.headline == raw.splitlines()[0]


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert read("---\nFerry strike\nThe lead is here.\n").kind == "text"
