"""The input of one line that wraps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.conftest import Host
from writer.app.look.fonts import manuscript_font
from writer.app.widgets.line_input import LineInput, ShortInput, one_line

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def line(host: Host, qtbot: QtBot) -> LineInput:
    made = LineInput("Headline", "Add a headline…", manuscript_font())
    host(made)
    made.setFocus()
    return made


def test_typing_is_told_key_by_key(line: LineInput, qtbot: QtBot) -> None:
    told: list[str] = []
    line.edited.connect(told.append)
    qtbot.keyClicks(line, "abc")
    assert told == ["a", "ab", "abc"]


def test_enter_goes_on_and_breaks_no_line(line: LineInput, qtbot: QtBot) -> None:
    qtbot.keyClicks(line, "abc")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(line.accepted):
            qtbot.keyClick(line, key)
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert line.text() == "abc"


def test_pasted_lines_become_one(line: LineInput) -> None:
    data = QMimeData()
    data.setText("one\r\ntwo\u2028three\nfour\n")
    line.insertFromMimeData(data)
    assert line.text() == "one two three four"


def test_no_break_spaces_and_emoji_survive(line: LineInput, qtbot: QtBot) -> None:
    line.show_text("5\u00a0km 🚢 au\u202fport")
    told: list[str] = []
    line.edited.connect(told.append)
    line.place_caret(at_end=True)
    qtbot.keyClicks(line, "s")
    assert told == ["5\u00a0km 🚢 au\u202fports"]


def test_showing_text_tells_nothing_and_keeps_the_caret_by_its_words(line: LineInput) -> None:
    told: list[str] = []
    line.edited.connect(told.append)
    line.show_text("Ferry strike 🚢 enters week")
    cursor = line.textCursor()
    cursor.setPosition(len("Ferry strike"))
    line.setTextCursor(cursor)
    line.show_text("Ferry strike 🚢 enters second week")
    assert line.textCursor().position() == len("Ferry strike")
    line.show_text("A ferry strike 🚢 enters second week")
    assert line.text()[: line.textCursor().position()].endswith("ferry strike")
    assert told == []


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_shown_after_any_other_is_shown(first: str, second: str) -> None:
    QApplication.instance() or QApplication([])
    line = LineInput("Headline", "", manuscript_font())
    for text in (first, second):
        line.show_text(text)
        assert line.text() == one_line(text).replace("\ufdd0", " ").replace("\ufdd1", " ")


def test_undo_is_left_to_the_window(line: LineInput, qtbot: QtBot) -> None:
    undone: list[str] = []
    for keys in ("Ctrl+Z", "Ctrl+Shift+Z"):
        shortcut = QShortcut(keys, line.window())
        shortcut.activated.connect(lambda keys=keys: undone.append(keys))
    qtbot.keyClicks(line, "abc")
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert undone == ["Ctrl+Z", "Ctrl+Shift+Z"]
    assert line.text() == "abc"


def test_a_short_input_leaves_undo_to_the_window_too(host: Host, qtbot: QtBot) -> None:
    short = ShortInput("Speaker", "")
    window = host(short)
    undone: list[int] = []
    QShortcut("Ctrl+Z", window).activated.connect(lambda: undone.append(1))
    short.setFocus()
    qtbot.keyClicks(short, "abc")
    qtbot.keyClick(short, Qt.Key.Key_Z, CTRL)
    assert (undone, short.text()) == ([1], "abc")


def test_up_and_down_leave_only_at_the_first_and_last_line(line: LineInput, qtbot: QtBot) -> None:
    left: list[str] = []
    line.left_up.connect(lambda: left.append("up"))
    line.left_down.connect(lambda: left.append("down"))
    line.show_text("many words " * 20)
    line.place_caret(at_end=False)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert left == []
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert left == []
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert left == ["up"]
    line.place_caret(at_end=True)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert left == ["up", "down"]


def test_it_grows_with_its_words_and_breaks_a_word_that_is_too_long(line: LineInput) -> None:
    one = line.height()
    line.show_text("x" * 400)
    assert line.height() > 3 * one
    assert line.document().size().width() <= line.viewport().width()
    line.show_text("x")
    assert line.height() == one


def test_tab_moves_on(line: LineInput, qtbot: QtBot) -> None:
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == ""
