"""The card of links, by real keys."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from writer.app.window import Window
from writer.storage import settings

FRONT = "---\nheadline: Ferry strike\n---\n"
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    QApplication.clipboard().clear()
    made = Window(settings.Settings({}))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.end()
    shiboken6.delete(made)


def write(window: Window, body: str, words: str) -> str:
    window.flow.new()
    text = FRONT + body
    window.document.load(text)
    window.manuscript.setFocus()
    start = text.index(words)
    window.manuscript.select_in_story(start, start + len(words))
    return text


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def typed(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)


def body(window: Window) -> str:
    return window.document.text()[len(FRONT) :]


def test_selected_words_are_linked_and_unlinked(window: Window) -> None:
    text = write(window, "See the pier now.\n", "the pier")
    press(Qt.Key.Key_K, CTRL)
    card = window.links.card
    assert card.isVisible()
    assert card.words.text() == "the pier"
    assert card.url.hasFocus()
    typed("example.org/pier")
    press(Qt.Key.Key_Return)
    assert body(window) == "See [the pier](https://example.org/pier) now.\n"
    assert window.manuscript.hasFocus()
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_K, CTRL)
    assert card.url.text() == "https://example.org/pier"
    remove = next(one for one in card.findChildren(QPushButton) if "Remove" in one.accessibleName())
    remove.click()
    assert window.document.text() == text
    window.manuscript.undo()
    window.manuscript.undo()
    assert window.document.text() == text


def test_an_address_on_the_clipboard_is_offered(window: Window) -> None:
    QApplication.clipboard().setText("https://e.org/a")
    text = write(window, "See the pier now.\n", "pier")
    press(Qt.Key.Key_K, CTRL)
    assert window.links.card.url.selectedText() == "https://e.org/a"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, NONE, QPoint(640, 790))
    assert not window.links.card.isVisible()
    assert window.document.text() == text, "what was only offered is not taken"
    window.manuscript.setFocus()
    window.manuscript.select_in_story(len(FRONT) + 8, len(FRONT) + 12)
    press(Qt.Key.Key_K, CTRL)
    press(Qt.Key.Key_Return)
    assert body(window) == "See the [pier](https://e.org/a) now.\n"


def test_tab_edits_the_link_at_the_caret_and_esc_gives_up(window: Window) -> None:
    text = write(window, "See [the pier](/a) now.\n", "pier")
    press(Qt.Key.Key_Tab)
    card = window.links.card
    assert card.isVisible()
    typed("/other")
    press(Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert window.document.text() == text
    assert window.manuscript.hasFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert card.words.hasFocus()
    card.words.selectAll()
    typed("it")
    press(Qt.Key.Key_Return)
    assert body(window) == "See [it](/a) now.\n"


def test_where_there_are_no_words_they_are_asked_for(window: Window) -> None:
    write(window, "See  now.\n", "See ")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_K, CTRL)
    assert window.links.card.words.hasFocus()
    typed("it")
    press(Qt.Key.Key_Tab)
    typed("ana@example.org")
    press(Qt.Key.Key_Return)
    assert body(window) == "See [it](mailto:ana@example.org) now.\n"


def test_the_menu_of_a_link_edits_and_opens_it(window: Window) -> None:
    write(window, "See [the pier](https://e.org) now.\n", "pier")
    menu = QMenu()
    menu.addAction("Copy")
    window.manuscript.menu_asked.emit(menu, len(FRONT) + 8)
    assert [one.text() for one in menu.actions()][:4] == ["Edit Link…", "Open Link", "", "Copy"]
    menu.actions()[0].trigger()
    assert window.links.card.url.text() == "https://e.org"
    window.links.card.give_up()
    other = QMenu()
    other.addAction("Copy")
    window.manuscript.menu_asked.emit(other, len(FRONT))
    assert not {"Edit Link…", "Open Link"} & {one.text() for one in other.actions()}
