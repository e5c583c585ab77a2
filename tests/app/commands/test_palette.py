"""The palette: finding by letters, choosing by keys."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import Host
from writer.app.commands.commands import COMMANDS, Commands
from writer.app.commands.fuzzy import best, match
from writer.app.commands.palette import Entry, Palette, command_entries


def found(query: str, *texts: str) -> list[str]:
    return [texts[at] for at, _ in best(query, ((text, "") for text in texts), 10)]


def test_letters_in_order_find() -> None:
    assert match("mbq", "Make block quote") is not None
    assert match("qbm", "Make block quote") is None
    assert match("", "Anything") is not None


def test_accents_and_marks_of_print_need_not_be_typed() -> None:
    assert found("uber", "Die Fähre über den Fluss", "Oben") == ["Die Fähre über den Fluss"]
    assert found("Fa\u0308hre", "Die Fähre") == found("fähre", "Die Fähre") == ["Die Fähre"]
    assert found("don't", "They don’t") == ["They don’t"]
    made = match("fahre", "Die Fähre: straße")
    assert made is not None
    assert made.places == (4, 5, 6, 7, 8)


def test_letters_strewn_over_a_long_text_are_no_find() -> None:
    long = (
        "Apple News and WordPress block themes ignore the read-more break and show every paragraph"
    )
    assert match("ready", long) is None
    assert match("rmbr", long) is not None
    assert match("mkq", "Make block quote") is not None


def test_whole_words_beat_starts_beat_letters() -> None:
    texts = ("Require two edits", "Pull quote", "Quote: attribute", "Misquoted")
    assert found("quot", *texts) == ["Quote: attribute", "Pull quote", "Misquoted"]


def test_words_may_come_in_any_order() -> None:
    assert found("quote block", "Make block quote", "Block") == ["Make block quote"]


def test_matched_letters_are_told() -> None:
    made = match("quo", "Pull quote")
    assert made is not None
    assert made.places == (5, 6, 7)
    initials = match("pq", "Pull quote")
    assert initials is not None
    assert initials.places == (0, 5)


def test_details_are_found_by_whole_stretches_only() -> None:
    assert match("line 12", "Go to quote", "line 12") is not None
    assert match("l12", "Go to quote", "line 12") is None


@given(st.text(max_size=12), st.text(max_size=40))
def test_places_are_in_the_text(query: str, text: str) -> None:
    made = match(query, text)
    if made is not None:
        assert all(0 <= at < len(text) for at in made.places)
        assert list(made.places) == sorted(set(made.places))


@given(st.text(min_size=1, max_size=30))
def test_a_text_finds_itself(text: str) -> None:
    assert match(text, text) is not None


@pytest.fixture
def palette(host: Host) -> Palette:
    editor = QLineEdit()
    window = host(editor)
    editor.setFocus()
    return Palette(window)


def entries(log: list[str], *titles: str) -> list[Entry]:
    return [Entry(title, lambda title=title: log.append(title)) for title in titles]


def test_type_and_enter(palette: Palette, qtbot: QtBot) -> None:
    log: list[str] = []
    palette.open(entries(log, "New Story", "Quote: Make Block Quote", "Quote: Attribute"))
    qtbot.keyClicks(palette._input, "quo")
    qtbot.keyClick(palette._input, Qt.Key.Key_Down)
    qtbot.keyClick(palette._input, Qt.Key.Key_Return)
    assert len(log) == 1
    assert log[0].startswith("Quote")
    assert not palette.isVisible()
    assert palette.window().findChild(QLineEdit).hasFocus()


def test_arrows_go_round(palette: Palette, qtbot: QtBot) -> None:
    log: list[str] = []
    palette.open(entries(log, "a", "b", "c"))
    qtbot.keyClick(palette._input, Qt.Key.Key_Up)
    qtbot.keyClick(palette._input, Qt.Key.Key_Return)
    assert log == ["c"]


def test_escape_leaves_and_does_nothing(palette: Palette, qtbot: QtBot) -> None:
    log: list[str] = []
    palette.open(entries(log, "a"))
    with qtbot.waitSignal(palette.dismissed):
        qtbot.keyClick(palette._input, Qt.Key.Key_Escape)
    assert log == []
    assert not palette.isVisible()


def test_a_click_chooses_and_a_click_outside_leaves(palette: Palette, qtbot: QtBot) -> None:
    log: list[str] = []
    palette.open(entries(log, "a", "b"))
    rect = palette._list.visualRect(palette._model.index(1))
    qtbot.mouseClick(palette._list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert log == ["b"]
    palette.open(entries(log, "a", "b"))
    editor = next(
        e for e in palette.window().findChildren(QLineEdit) if not palette.isAncestorOf(e)
    )
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton)
    assert not palette.isVisible()
    assert log == ["b"]


def test_nothing_found_says_so(palette: Palette, qtbot: QtBot) -> None:
    palette.open(entries([], "a"))
    qtbot.keyClicks(palette._input, "zzz")
    assert palette._none.isVisible()
    qtbot.keyClick(palette._input, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_commands_that_cannot_be_done_are_left_out(qapp: object) -> None:
    window = QWidget()
    commands = Commands(
        window, {command.id: lambda: None for command in COMMANDS}, {"has_story": lambda: False}
    )
    titles = {entry.title: entry.key for entry in command_entries(commands)}
    assert "Save" not in titles
    assert titles["New Story"] in ("Ctrl+N", "⌘N")
    assert "Commands…" not in titles


def test_commands_are_found_by_what_is_said_of_them(palette: Palette, qtbot: QtBot) -> None:
    commands = Commands(palette, {command.id: lambda: None for command in COMMANDS}, {})
    palette.open(command_entries(commands))
    for words in ("edit quote", "who said"):
        palette._input.clear()
        qtbot.keyClicks(palette._input, words)
        assert "Quote: Attribute…" in [entry.title for entry, _ in palette._model.rows]


def test_ten_thousand_entries_are_found_in_no_time() -> None:
    texts = [(f"Go to section {at}: what the union wants", "line 3") for at in range(10_000)]
    began = process_time()
    assert best("union 77", texts, 60)
    assert process_time() - began < 1.0
