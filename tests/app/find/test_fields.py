"""Finding and replacing in the fields, with the body's matches: counted, walked, one undo step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from writer.app.find.fields import FieldMatch, find_in_fields, replace_in_fields
from writer.app.find.search import BadPattern, Query
from writer.app.window import Window
from writer.storage import settings
from writer.story import Story, apply_edits, set_field

TEXT = """---
headline: "Ferry: the ferry strike"  # working title
title: Ferry
byline:
  - Ana Ferry
  - Bo
tags: [ferry, labour]
status: ferry
summary: >
  A ferry
  stands.
sign_off: The “ferry” stays.
---
The ferry.

![A ferry](images/x.png "The ferry, Monday")
{: credit="Ferry Lines" }
"""


def found(query: Query) -> list[str]:
    return [match.field for match in find_in_fields(Story.from_text(TEXT), query)]


def test_fields_with_words_are_searched() -> None:
    assert found(Query("ferry")) == [
        *["headline"] * 2,
        *["summary", "byline", "tags", "sign_off"],
    ]
    assert found(Query("ferry", match_case=True, whole_words=True)) == [
        *("headline", "summary", "tags", "sign_off")
    ]
    assert found(Query("ferry", within="in quotes")) == ["sign_off"]
    assert found(Query("ferry", selection=(0, 500))) == []
    assert found(Query(r"^\w+$", is_pattern=True)) == ["byline", "tags", "tags"]


def test_replacing_keeps_comments_lists_and_other_lines() -> None:
    story = Story.from_text(TEXT)
    text = apply_edits(TEXT, replace_in_fields(story, Query("ferry"), "boat"))
    fields = Story.from_text(text).fields
    assert fields.headline == "boat: the boat strike"
    assert fields.texts("byline") == ("Ana boat", "Bo")
    assert fields.tags == ("boat", "labour")
    assert fields.summary == "A boat stands."
    for kept in ("# working title", "status: ferry", "title: Ferry"):
        assert kept in text
    one = replace_in_fields(story, Query("ferry"), "boat", FieldMatch("headline", 0, 11, 16))
    assert Story.from_text(apply_edits(TEXT, one)).fields.headline == "Ferry: the boat strike"


def test_groups_and_errors() -> None:
    story = Story.from_text(TEXT)
    query = Query(r"the (\w+) strike", is_pattern=True)
    edits = replace_in_fields(story, query, r"a \1 walkout")
    assert Story.from_text(apply_edits(TEXT, edits)).fields.headline == "Ferry: a ferry walkout"
    with pytest.raises(BadPattern):
        replace_in_fields(story, query, r"\2")


@given(st.text(max_size=30), st.text(min_size=1, max_size=2), st.text(max_size=5))
def test_any_headline_becomes_what_is_asked(headline: str, old: str, new: str) -> None:
    story = Story.from_text("---\nheadline: x\n---\nBody\n")
    story.apply(set_field(story, "headline", headline))
    words = story.fields.get("headline")
    if not isinstance(words, str):
        return
    query = Query(old, match_case=True)
    text = apply_edits(story.text, replace_in_fields(story, query, new))
    wanted = words.replace(old, new)
    got = Story.from_text(text).fields.get("headline")
    assert "".join(str(got or "").split()) == "".join(wanted.split())


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    path = tmp_path / "story.md"
    path.write_text(TEXT + "\nOne more ferry.\n" + "\nNothing here.\n" * 60 + "\nThe last ferry.\n")
    made = Window(settings.Settings({}))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.flow.go_to(path)
    qtbot.waitExposed(made)
    yield made
    made.end()
    shiboken6.delete(made)


def test_fields_and_body_are_one_walk_and_one_undo_step(window: Window) -> None:
    before = window.document.text()
    window.finding.open()
    bar = window.finding.bar
    QTest.keyClicks(bar.words, "ferry")
    count = 6 + 6
    assert (
        bar.words.count.accessibleName() == f"7 of {count}"
    )  # the first in the body, where the caret is
    QTest.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.words.count.accessibleName() == f"6 of {count} · Sign-off"
    for _ in range(5):
        QTest.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.words.count.accessibleName() == f"1 of {count} · Headline"
    assert window.centre.form.headline.textCursor().selectedText() == "Ferry"
    assert len(window.centre.form.headline.extraSelections()) == 2
    bar.by.setText("boat")
    bar.by.setFocus()
    QTest.keyClick(bar.by, Qt.Key.Key_Return)
    assert window.document.story.fields.headline == "boat: the ferry strike"
    assert bar.words.count.accessibleName() == f"1 of {count - 1} · Headline"
    window.manuscript.undo()
    assert window.document.text() == before
    bar.replace_wanted.emit(True)
    assert bar.words.count.accessibleName() == f"{count} replaced"
    assert "ferry" not in window.document.text().lower().replace("status: ferry", "").replace(
        "title: ferry", ""
    )
    window.manuscript.undo()
    assert window.document.text() == before


def test_ticks_stand_where_the_matches_are(window: Window) -> None:
    window.finding.open()
    window.finding.bar.words.setText("ferry")
    places = window.finding.ticks.places
    assert len(places) == 6
    assert list(places) == sorted(places)
    assert places[0] < 0.1
    assert 0.8 < places[-1] <= 1
    window.finding.close()
    assert not window.finding.ticks.isVisible()
    assert not window.centre.form.headline.extraSelections()


def test_esc_at_a_field_goes_back_to_that_field(window: Window, qtbot: QtBot) -> None:
    window.to_field("headline")
    window.centre.form.headline.selectAll()
    window.finding.open()
    assert window.finding.bar.words.text() == "Ferry: the ferry strike"
    assert window.finding.bar.words.count.accessibleName() == "1 of 1 · Headline"
    QTest.keyClick(window.finding.bar.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.centre.form.headline.hasFocus)


def test_a_match_that_was_left_is_selected_no_more(window: Window) -> None:
    window.finding.open()
    bar, headline = window.finding.bar, window.centre.form.headline
    bar.words.setText("ferry")
    for _ in range(6):
        window.finding.step(-1)
    assert headline.textCursor().selectedText() == "Ferry"
    bar.words.setText("nothing")
    assert not headline.textCursor().hasSelection()
    bar.words.setText("strike")
    window.finding.step(1)
    window.finding.close()
    assert headline.textCursor().selectedText() == "strike", "one goes on from the match"
