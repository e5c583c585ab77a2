"""Finding and replacing in the whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from tests.app.test_window import CTRL, SHIFT, STORY
from writer.app.look import theme
from writer.app.window import Window
from writer.story import Edit


@pytest.fixture
def story(window: Window, tmp_path: Path) -> Path:
    path = tmp_path / "ferry.md"
    path.write_text(STORY)
    window.flow.open(path)
    return path


def test_words_are_found_counted_walked_and_replaced_in_one_step(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    bar = window.finding.bar
    assert bar.words.hasFocus()
    qtbot.keyClicks(bar.words, "union")
    assert window.document.story.slice(*window.manuscript.story_selection()) == "union"
    before = window.document.text()
    bar.words.setText("e")
    count = window.document.text().partition("---\nThe")[2].lower().count("e") + 1
    bar.by.setText("3")
    bar.replace_wanted.emit(True)
    assert window.document.text() != before
    assert window.document.text().count("3") >= count
    window.manuscript.undo()
    assert window.document.text() == before
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.manuscript.hasFocus()


def test_matches_are_boxed_and_the_one_gone_to_most_of_all(window: Window, story: Path) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    window.finding.bar.words.setText("e")
    ringed = []
    for view in (window.manuscript, window.centre.form.headline):
        seen = view.grab().toImage()
        places = ((x, y) for x in range(seen.width()) for y in range(seen.height()))
        colours = {seen.pixel(*place) & 0xFFFFFF for place in places}
        assert int(theme.LIGHT.rim[1:], 16) in colours
        ringed.append(int(theme.LIGHT.focus[1:], 16) in colours)
    assert sum(ringed) == 1


def test_what_was_replaced_is_said_until_something_else_happens(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    press(window, Qt.Key.Key_H, CTRL)
    bar = window.finding.bar
    bar.words.setText("the")
    bar.by.setText("the same")
    bar.replace_wanted.emit(True)
    assert bar.words.count.accessibleName().endswith("replaced")
    marked = window.manuscript.layers.selections
    qtbot.waitUntil(lambda: bool(marked("found")))  # what came matches again
    assert bar.words.count.accessibleName().endswith("replaced")
    press(bar.words, Qt.Key.Key_Return)
    assert "of" in bar.words.count.accessibleName()
    bar.replace_wanted.emit(True)
    window.manuscript.undo()
    qtbot.waitUntil(lambda: not bar.words.count.accessibleName().endswith("replaced"))


def test_what_comes_instead_is_shown_when_it_is_wanted(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    bar = window.finding.bar
    press(window, Qt.Key.Key_F, CTRL)
    assert bar.words.hasFocus()
    assert not bar.by.isVisible()
    press(window, Qt.Key.Key_H, CTRL)
    assert bar.words.hasFocus()
    assert bar.by.isVisible()
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_F, CTRL)
    assert not bar.by.isVisible()
    press(bar.words, Qt.Key.Key_Tab)
    assert bar.by.hasFocus()
    press(bar.by, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert bar.query().match_case
    assert not bar.by.text()
    bar._unfold.click()
    assert bar.words.hasFocus()


def test_the_switches_say_as_much_as_there_is_room_for(window: Window, story: Path) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    bar = window.finding.bar
    for width, in_words in ((1200, True), (560, False), (300, False)):
        bar.resize(width, bar.height())
        bar._fit()
        assert (bar.options.whole.text() == "Whole words") is in_words
        assert bar.options.sizeHint().width() < width
        assert (bar._own_row.count() > 0) is (width == 300)


def test_the_search_goes_around_and_says_so(window: Window, story: Path) -> None:
    press(window, Qt.Key.Key_F, CTRL)
    bar = window.finding.bar
    bar.words.setText("union")
    count = window.finding._count
    for _ in range(count):
        window.finding.step(1)
    assert bar.words.count.accessibleName().endswith("from the top")
    window.finding.step(-1)
    assert bar.words.count.accessibleName().endswith("from the end")


def test_more_letters_look_from_where_one_was(window: Window, story: Path) -> None:
    document, manuscript = window.document, window.manuscript
    end = document.story.length
    document.edit(Edit(end, 0, "\n\nEnd abx abc aby abx abc.\n"))
    at = document.text().index("End")
    manuscript.select_in_story(at, at)
    press(window, Qt.Key.Key_F, CTRL)
    for words, place in (("ab", 4), ("abc", 8), ("ab", 4), ("aby", 12), ("abc", 8)):
        window.finding.bar.words.setText(words)
        assert manuscript.story_selection()[0] == at + place
    window.finding.step(1)
    window.finding.bar.words.setText("ab")
    assert manuscript.story_selection()[0] == at + 20


def test_matches_and_problems_are_marked_together_while_the_text_scrolls(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    """Qt crashes when selections are set while it tells of others."""
    window.manuscript.selectAll()
    window.manuscript.textCursor().insertText("\n\n".join(["Teh teh mayor said (x."] * 300))
    window.checking.check()
    press(window, Qt.Key.Key_F, CTRL)
    for words in ("mayor", "said", "teh", "e"):
        window.finding.bar.words.setText(words)
        for _ in range(25):
            press(window, Qt.Key.Key_F3, SHIFT)
    press(window, Qt.Key.Key_Escape)
    assert not window.finding.bar.isVisible()


def test_a_pattern_that_runs_away_is_said_and_the_window_lives(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    window.manuscript.selectAll()
    window.manuscript.textCursor().insertText("a" * 3_000 + "!")
    window.finding.open()
    bar = window.finding.bar
    bar.options.pattern.setChecked(True)
    bar.words.setText("(a|aa)+$")
    assert not bar._problem.isVisible()  # it is looked for in a thread, and no key waits for it
    qtbot.waitUntil(lambda: "too long" in bar._problem.text())
    bar.words.setText("a(")
    qtbot.waitUntil(lambda: "no pattern" in bar._problem.text())
    bar.words.setText("a{9}")
    qtbot.waitUntil(lambda: bar.words.count.accessibleName().endswith("of 333"))
    assert not bar._problem.isVisible()


def test_keys_after_a_pattern_wait_for_what_it_finds(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    window.manuscript.selectAll()
    window.manuscript.textCursor().insertText("one 1 two 22 three 333")
    before = window.document.text()
    window.manuscript.to_start()
    window.finding.open()
    bar = window.finding.bar
    bar.options.pattern.setChecked(True)
    bar.words.setText(r"(\d)\d*")
    press(window, Qt.Key.Key_F3)
    press(window, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: bar.words.count.accessibleName() == "3 of 3")
    bar.by.setText(r"<\1>")
    bar.words.setText(r"(\d)\d")
    bar.replace_wanted.emit(True)
    qtbot.waitUntil(lambda: window.document.text() != before)
    assert window.document.text().endswith("one 1 two <2> three <3>3")
    assert bar.words.count.accessibleName() == "2 replaced"
    window.manuscript.undo()
    assert window.document.text() == before
    qtbot.waitUntil(
        lambda: (
            bar.words.count.accessibleName().endswith(" 2")
            or "2 found" in bar.words.count.accessibleName()
        )
    )


def test_in_the_selection_follows_what_is_replaced_in_it(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    window.manuscript.selectAll()
    window.manuscript.textCursor().insertText("one one\n\none one\n\none")
    start = window.document.story.start(1)
    window.manuscript.select_in_story(start - 2, start + 7)
    window.finding.open()
    bar = window.finding.bar
    assert bar.options.in_selection.isChecked()
    bar.words.setText("one")
    bar.by.setText("seven")
    bar.replace_wanted.emit(False)
    bar.replace_wanted.emit(True)
    assert window.document.text().endswith("one one\n\nseven seven\n\none")


def test_the_keyboard_alone_finds_and_replaces(qtbot: QtBot, window: Window, story: Path) -> None:
    before = window.document.text()
    press(window, Qt.Key.Key_H, CTRL)
    bar = window.finding.bar
    qtbot.keyClicks(bar.words, "the")
    press(window, Qt.Key.Key_Tab)
    assert bar.by.hasFocus()
    qtbot.keyClicks(bar.by, "crews")
    press(window, Qt.Key.Key_Return)
    assert window.document.text().count("crews") == before.count("crews") + 1
    press(window, Qt.Key.Key_Return, CTRL)
    assert bar.words.count.accessibleName().endswith("replaced")
    assert "the" not in window.document.text().lower()
    for _ in range(2):
        window.manuscript.undo()
    assert window.document.text() == before
    press(window, Qt.Key.Key_Tab, SHIFT)
    assert bar.words.hasFocus()
