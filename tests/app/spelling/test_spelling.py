"""Spelling in the window, with its real process: underlines, suggestions, dictionaries, settings."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from writer.app.window import Window
from writer.storage import settings
from writer.storage.own_words import NAME, own_words

FRONT = "---\nheadline: Ferry\nlanguage: en-US\nbyline: [Ana Zyxlo]\n---\n"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(window: Window, tmp_path: Path) -> Window:
    path = tmp_path / "story.md"
    path.write_text(FRONT + "It occured to Ana Zyxlo.\n\nThe Vardalur sank.\n")
    window.flow.open(path)
    window.manuscript.setFocus()
    return window


def underlined(window: Window) -> list[str]:
    return [one.cursor.selectedText() for one in window.manuscript.layers.selections("spelling")]


def body(window: Window) -> str:
    return window.document.text()[len(FRONT) :]


def to(window: Window, word: str) -> None:
    at = window.document.text().index(word) + 2
    window.manuscript.select_in_story(at, at)


def menu_with(window: Window, words: str) -> QMenu | None:
    for menu in QApplication.topLevelWidgets():
        shown = isinstance(menu, QMenu) and menu.isVisible()
        if shown and any(words in action.text().replace("&", "") for action in menu.actions()):
            return menu
    return None


def test_misspelt_words_are_underlined_and_corrected_by_keys(qtbot: QtBot, window: Window) -> None:
    text = window.document.text()
    qtbot.waitUntil(lambda: underlined(window) == ["occured", "Vardalur"])
    to(window, "occured")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Period, CTRL)
    qtbot.waitUntil(lambda: menu_with(window, "occurred") is not None)
    menu = menu_with(window, "occurred")
    assert menu is not None
    assert menu.activeAction().text().replace("&", "") == "occurred"
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert body(window).startswith("It occurred to")
    qtbot.waitUntil(lambda: underlined(window) == ["Vardalur"])
    window.manuscript.undo()
    assert window.document.text() == text


def test_what_is_offered_has_the_apostrophe_that_typing_gives(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "apostrophe.md"
    path.write_text(FRONT + "It doesnt work.\n")
    window.flow.open(path)
    qtbot.waitUntil(lambda: underlined(window) == ["doesnt"])
    to(window, "doesnt")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Period, CTRL)
    qtbot.waitUntil(lambda: menu_with(window, "doesn’t") is not None)


def choose(window: Window, word: str, entry: str) -> None:
    """Choose an entry of the menu that a right click on a word opens."""
    to(window, word)
    place = window.manuscript.cursorRect().center()
    viewport = window.manuscript.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    menu = menu_with(window, entry)
    assert menu is not None
    next(one for one in menu.actions() if entry in one.text().replace("&", "")).trigger()
    menu.close()


def test_own_words_are_known_until_they_are_taken_out_again(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: "Vardalur" in underlined(window))
    for word, entry in (("Vardalur", "beside This Story"), ("occured", "Add “occured” to My")):
        choose(window, word, entry)
        qtbot.waitUntil(lambda word=word: word not in underlined(window))
    assert (tmp_path / NAME).read_text() == "Vardalur\n"
    assert own_words(None) == {"occured"}
    for word in ("Vardalur", "occured"):
        choose(window, word, f"Remove “{word}” from My Dictionary")
        qtbot.waitUntil(lambda word=word: word in underlined(window))
    assert own_words(tmp_path) == set()


def test_suggestions_for_a_menu_that_was_closed_are_forgotten(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: "occured" in underlined(window))
    with qtbot.waitSignal(window.spelling.spelling.suggested):
        choose(window, "occured", "beside This Story")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # before the answer comes
    assert menu_with(window, "beside This Story") is None


def test_a_menu_does_not_look_for_what_nobody_answers_any_more(
    qtbot: QtBot, window: Window
) -> None:
    qtbot.waitUntil(lambda: underlined(window) == ["occured", "Vardalur"])
    to(window, "occured")
    assert window.spelling.menu.offer_here()  # no key, after which the answer may be there already
    assert menu_with(window, "Looking for suggestions") is not None
    window.spelling.spelling.process.replace()
    assert menu_with(window, "No suggestions") is not None


def test_a_walk_that_waits_is_over_when_one_goes_elsewhere(qtbot: QtBot, window: Window) -> None:
    window.spelling.go(1)  # nobody has read anything yet
    to(window, "sank")
    there = window.manuscript.story_selection()
    qtbot.waitUntil(lambda: underlined(window) == ["occured", "Vardalur"])
    assert window.manuscript.story_selection() == there
    assert menu_with(window, "My Dictionary") is None


def test_the_word_being_typed_is_left_alone(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: len(underlined(window)) == 2)
    window.manuscript.moveCursor(window.manuscript.textCursor().MoveOperation.End)
    qtbot.keyClicks(window.manuscript, "Teh")
    spelling = window.spelling.spelling

    def read() -> bool:
        return spelling.mark_at(window.document.story.length - 1) is not None

    qtbot.waitUntil(read)
    assert "Teh" not in underlined(window)
    qtbot.keyClicks(window.manuscript, " ")
    qtbot.waitUntil(lambda: "Teh" in underlined(window))


def test_spelling_is_switched_off_and_on(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: bool(underlined(window)))
    window.commands.action("check.spelling").trigger()
    qtbot.waitUntil(lambda: not underlined(window))
    assert not window.kept.get(settings.SPELLING)
    window.commands.action("check.spelling").trigger()
    qtbot.waitUntil(lambda: bool(underlined(window)))


def test_marks_stay_as_typed_when_the_writer_says_so(qtbot: QtBot, window: Window) -> None:
    window.kept.set(settings.SMART_TYPING, False)
    to(window, "It occ")
    qtbot.keyClicks(window.manuscript, '"')
    assert '"' in body(window)


def test_a_process_that_dies_is_replaced(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: bool(underlined(window)))
    window.spelling.spelling.process.replace()
    window.manuscript.moveCursor(window.manuscript.textCursor().MoveOperation.End)
    qtbot.keyClicks(window.manuscript, "Anohter one")
    qtbot.waitUntil(lambda: "Anohter" in underlined(window))


def test_a_story_in_another_tab_holds_no_dictionary(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: bool(underlined(window)))
    window.hide()
    assert window.spelling.spelling.process._process is None
    window.show()
    window.manuscript.moveCursor(window.manuscript.textCursor().MoveOperation.End)
    qtbot.keyClicks(window.manuscript, "Anohter one")
    qtbot.waitUntil(lambda: "Anohter" in underlined(window))


def test_f7_walks_the_marks_of_the_whole_story_and_offers_there(
    qtbot: QtBot, window: Window
) -> None:
    filler = "Nothing is wrong here.\n\n" * 80
    window.document.load(FRONT + f"It occured to Ana.\n\n{filler}The last accomodation.\n")
    window.manuscript.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F7)
    for word, right in (("occured", "occurred"), ("accomodation", "accommodation")):
        qtbot.waitUntil(lambda right=right: menu_with(window, right) is not None)
        menu = menu_with(window, right)
        assert menu is not None
        assert menu.accessibleName() == f"Spelling of {word}"
        assert window.document.story.slice(*window.manuscript.story_selection()) == word
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: menu_with(window, "occurred") is not None)
    menu = menu_with(window, "occurred")
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Return)  # the likeliest is the one at hand
    assert "It occurred to Ana" in window.document.text()


def test_it_is_said_which_dictionary_reads(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: "English" in window.status.spelling.text())
    window.document.load("---\nheadline: A\nlanguage: tlh\n---\nQapla batlh.\n")
    qtbot.waitUntil(lambda: window.status.spelling.text() == "Spelling: no dictionary")
    assert underlined(window) == []
    assert window.status.spelling.isVisible()
    window.status.spelling.click()
    said = " ".join(one.text() for one in window.sheets.notice.findChildren(QLabel))
    assert "no dictionary for tlh" in said
    assert "hunspell-tlh" in said
