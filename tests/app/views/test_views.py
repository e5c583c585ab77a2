"""The page's other views: what each cuts, says and offers, and that none of them asks anybody."""

import json
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.views.cutting import arial, cut_to_count, cut_to_lines, cut_to_width, width_of
from writer.app.views.search_view import SearchView
from writer.app.views.social_view import NETWORKS, SocialView
from writer.app.views.source_text import find_all, produce
from writer.app.views.source_view import SourceView
from writer.app.views.view_stack import PAGES, VIEWS, ViewStack
from writer.exporters import is_text, target, targets
from writer.story import Edit, Story

PATIENCE = 60_000  # ms; a machine that is busy is slow, and no test here is about speed
SHORT = (
    "---\nheadline: Ferry strike\nsummary: It goes on.\n---\nWords.\n\n<!--more-->\n\nMore words.\n"
)
LONG = SHORT.replace("Ferry strike", "Ferry strike enters second week " * 6).replace(
    "It goes on.", "Crossings stay cancelled until Friday at the earliest. " * 4
)
_quick = settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])


@_quick
@given(st.text(max_size=300), st.integers(60, 900))
def test_what_is_cut_by_pixels_fits_and_is_whole(qapp: QApplication, text: str, most: int) -> None:
    text = " ".join(text.split())
    cut = cut_to_width(text, arial(20), most)
    assert cut.shown + cut.lost == text
    assert width_of(cut.shown, arial(20)) <= most
    assert bool(cut.lost) == (width_of(text, arial(20)) > most)


@_quick
@given(st.text(max_size=200), st.integers(10, 100))
def test_what_is_cut_by_characters_or_lines_is_whole(
    qapp: QApplication, text: str, most: int
) -> None:
    for cut in (cut_to_count(text, most), cut_to_lines(text, arial(14), 4.0 * most, 2)):
        assert cut.shown + cut.lost == text


def said(view: SearchView | SocialView) -> str:
    """All that a view's notes say."""
    from writer.app.views.sheet import Note

    return " ".join(note.accessibleName() or note.text() for note in view.findChildren(Note))


@pytest.mark.parametrize(("text", "fits"), [(SHORT, True), (LONG, False)])
def test_search_says_where_it_cuts(qtbot: QtBot, text: str, fits: bool) -> None:
    view = SearchView()
    qtbot.addWidget(view)
    view.show_story(Story.from_text(text), None)
    cut = view.cards[0].title.cut()
    assert bool(cut.lost) is not fits
    assert "580 px" in said(view)
    assert width_of(cut.shown, arial(20)) <= 580


@pytest.mark.parametrize(("text", "fits"), [(SHORT, True), (LONG, False)])
def test_each_network_says_where_it_cuts(qtbot: QtBot, text: str, fits: bool) -> None:
    view = SocialView()
    qtbot.addWidget(view)
    view.show_story(Story.from_text(text), None)
    for at, network in enumerate(NETWORKS):
        view.networks.setCurrentIndex(at)
        assert bool(view.card.title.cut().lost) is not fits
        assert f"{network.width} px" in said(view)


@pytest.mark.parametrize("name", [one.NAME for one in targets() if is_text(one)])
def test_the_source_is_what_the_target_writes(name: str) -> None:
    source = produce(name, LONG, None)
    assert source.text == target(name).export(Story.from_text(LONG)).text
    assert source.runs


@pytest.fixture
def source(qtbot: QtBot) -> SourceView:
    view = SourceView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    view.show_story(Story.from_text(LONG), None)
    qtbot.waitUntil(lambda: view.source() is not None, timeout=PATIENCE)
    return view


def test_the_source_is_searched(qtbot: QtBot, source: SourceView) -> None:
    QTest.keyClicks(source.finder, "FERRY")
    shown = source.source()
    assert shown is not None
    number = shown.shown.lower().count("ferry")
    assert number > 4
    assert source.count.text() == f"1 of {number}"
    QTest.keyClick(source.finder, Qt.Key.Key_F3)
    assert source.count.text() == f"2 of {number}"
    QTest.keyClicks(source.finder, " nowhere")
    assert source.count.text() == "none"


def test_the_source_of_each_target_is_copied_whole(qtbot: QtBot, source: SourceView) -> None:
    source.choice.choose("markdown")
    source._produce()
    qtbot.waitUntil(lambda: source.source() is not None and source.source().name == "markdown")
    source.copy.click()
    assert QApplication.clipboard().text() == target("markdown").export(Story.from_text(LONG)).text


@_quick
@given(st.text("abAB ẞ😀", max_size=40), st.text("abAB😀", min_size=1, max_size=3))
def test_what_is_found_is_there(text: str, wanted: str) -> None:
    units = text.encode("utf-16-le")
    for start, end in find_all(text, wanted).places:
        found = units[2 * start : 2 * end].decode("utf-16-le")
        assert found.casefold() == wanted.casefold()


def test_the_view_in_sight_follows_the_story(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    stack = ViewStack(QWidget())
    qtbot.addWidget(stack)
    stack.resize(600, 600)
    stack.show()
    story = Story.from_text(SHORT)
    stack.show_story(story, None)
    for name in (*PAGES, *VIEWS):
        stack.choose(name)
    stack.choose("Search")
    view = cast(Any, stack.current)
    story.apply(Edit(story.text.index("Ferry"), 0, "Great "))
    stack.story_changed()
    qtbot.waitUntil(
        lambda: view.cards[0].title.cut().shown.startswith("Great Ferry"), timeout=PATIENCE
    )


def test_hostile_fields_are_only_words(qtbot: QtBot, tmp_path: Path) -> None:
    nasty = "<img src=http://127.0.0.1:1/x><b>bold</b>\u202e & \x07 " + "w" * 3_000
    front = f"headline: {json.dumps(nasty)}\nsummary: {json.dumps(nasty)}\n"
    story = Story.from_text(
        f"---\n{front}---\n![x](../../etc/passwd)\n\n![y](http://127.0.0.1:1/y)\n"
    )
    for view in (SearchView(), SocialView()):
        qtbot.addWidget(view)
        view.resize(420, 700)
        view.show()
        view.show_story(story, tmp_path)
        view.grab()
        for label in view.findChildren(
            type(view.card.title if isinstance(view, SocialView) else view.cards[0].title)
        ):
            assert label.textFormat() != Qt.TextFormat.RichText
