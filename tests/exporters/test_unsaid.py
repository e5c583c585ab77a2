"""Parts of a story that no reader of Markdown shows are in a target's file or named as lost."""

import json
from pathlib import Path

import pytest
from PIL import Image

from tests.exporters.test_fields_said import written
from writer.checks import check, rules
from writer.exporters import Exporter, target, targets
from writer.story import Story

_STORY = Story.from_text(
    "---\nheadline: Flood\n---\n"
    "The lead.\n\n<!--more Read the zwhole story-->\n\n"
    "| Route | Riders |\n| --- | --- |\n| Port | 840 | zsurplus |\n| `a|zpipe` | 3 |\n\n"
    'A line with ![a sign](a.png "zpicture") and an <abbr title="zform">EU</abbr> '
    'and [a link](https://example.org/ "zlink").\n\n'
    '- An item with ![a map](b.png "zlisted")\n\n'
    "The mayor{>>zcomment<<} said {++zadded++} {--zgone--} {~~zold~>znew~~} {==zmarked==}.\n"
)
# What is looked for, and the kinds of loss that say it is gone or goes out as typed.
_MARKS = {
    "zwhole": "read-more.label",
    "zsurplus": "table.cells",
    "zpipe": "table.cells",
    "zpicture": "image.title",
    "zlisted": "image.title",
    "zform": "abbr.title",
    "zlink": "link.title",
}
_TARGETS = [one for one in targets() if one.NAME != "zip"]


@pytest.mark.parametrize("exporter", _TARGETS, ids=lambda one: one.NAME)
def test_what_is_not_written_is_named(exporter: Exporter, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        Image.new("RGB", (2, 2)).save(tmp_path / name)
    text = "" if exporter.NAME == "pdf" else written(exporter.export(_STORY, tmp_path))
    kinds = {loss.kind for loss in exporter.losses(_STORY)}
    for mark, kind in _MARKS.items():
        assert mark in text or kind in kinds, mark
    assert "review.open" in kinds


@pytest.mark.parametrize("name", ["wordpress", "wxr"])
def test_wordpress_shows_the_break_s_own_words(name: str) -> None:
    text = target(name).export(_STORY).text
    block = (
        '<!-- wp:more {"customText":"Read the zwhole story"} -->\n<!--more Read the zwhole story-->'
    )
    assert block in (text if name == "wordpress" else text.replace("]]]]><![CDATA[>", "]]>"))
    assert "read-more.label" not in {loss.kind for loss in target(name).losses(_STORY)}


def test_review_marks_in_code_are_words() -> None:
    story = Story.from_text("Write `{++so++}`.\n\n```\n{--or so--}\n```\n")
    assert "review.open" not in {loss.kind for loss in target("html").losses(story)}


def test_a_story_without_such_parts_loses_nothing_of_them() -> None:
    text = "Lead.\n\n<!--more-->\n\n| A | B |\n| --- | --- |\n| 1 | 2 | |\n| x |\n\nEnd {--.\n"
    story = Story.from_text(text)
    kinds = {loss.kind for loss in target("html").losses(story)}
    assert not kinds & {*_MARKS.values(), "review.open"}


def test_the_checks_say_it_too_and_their_fixes_keep_the_words() -> None:
    on = [rule for rule in rules() if rule.id in ("table.cells", "review.open")]
    story = Story.from_text(_STORY.text)
    found = check(story, on)
    assert [one.rule for one in found].count("table.cells") == 2
    assert [one.rule for one in found].count("review.open") == 5
    for _ in found:
        first = check(story, on)[0]
        for edit in first.fixes[0].edits:
            story.apply(edit)
    assert check(story, on) == []
    page = target("html").export(story).text
    assert "840 | zsurplus" in page
    assert "<code>a|zpipe</code>" in page
    assert all(word in page for word in ("zadded", "znew", "zmarked"))
    assert all(word not in page for word in ("zcomment", "zgone", "zold"))


def test_the_label_is_data_in_the_block() -> None:
    text = (
        target("wordpress").export(Story.from_text('A.\n\n<!--more <b>"Go" & on-->\n\nB.\n')).text
    )
    data = text.partition("<!-- wp:more ")[2].partition(" -->")[0]
    assert json.loads(data) == {"customText": '<b>"Go" & on'}
