"""The window under real keys and clicks, with its real page and worker."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from writer.app.look import theme
from writer.app.window import Window
from writer.storage.recovery import pending

STORY = """\
---
headline: Ferry strike enters second week
date: 2025-03-18T08:40:00-04:00
---
The opening paragraph is the lead, Diaz said.

> “We will sit at the table.”

## What the union wants

Body text.
"""
_SAME = frozenset(  # commands that change nothing at that place, or ask first
    [
        "go.footnote",
        "text.link",
        "block.paragraph",
        "block.insert",
        "block.role",
        "block.up",
        "section.up",
        "section.down",
    ]
)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def story(window: Window, tmp_path: Path) -> Path:
    path = tmp_path / "ferry.md"
    path.write_text(STORY)
    window.flow.open(path)
    return path


def notice_button(window: Window, words: str) -> QWidget:
    bar = window.sheets.notice.bar(window.sheets.notice.ids()[-1])
    return next(button for button in bar.findChildren(QWidget) if button.accessibleName() == words)


def test_the_start_page_offers_a_sample_and_a_new_story(qtbot: QtBot, window: Window) -> None:
    window.flow.start()
    assert not window.has_story()
    window.sheets.starting.page.new_requested.emit()
    assert window.has_story()
    assert window.centre.form.headline.hasFocus()


def test_typing_saves_and_the_file_holds_it(qtbot: QtBot, window: Window, story: Path) -> None:
    qtbot.keyClicks(window.manuscript, "Now. ")
    assert window.isWindowModified()
    press(window, Qt.Key.Key_S, CTRL)
    assert story.read_text() == STORY.replace("The opening", "Now. The opening")
    assert not window.isWindowModified()


def test_fields_and_body_share_one_undo_history(qtbot: QtBot, window: Window, story: Path) -> None:
    qtbot.keyClicks(window.manuscript, "A ")
    window.centre.form.focus_headline()
    qtbot.keyClicks(QApplication.focusWidget(), "!")
    assert window.document.story.fields.headline.endswith("week!")
    for _ in range(2):
        press(window, Qt.Key.Key_Z, CTRL)
    assert window.document.text() == STORY


def test_every_format_command_undoes_to_identical_bytes(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    body = window.manuscript.body_start()
    for name in sorted(set(window.composing.handlers()) - {"block.image"}):  # which asks for a file
        window.manuscript.select(body + 4, body + 11)
        window.commands.action(name).trigger()
        if name not in _SAME:
            assert window.document.text() != STORY, name
        window.manuscript.undo()
        assert window.document.text() == STORY, name


def test_problems_are_shown_walked_and_fixed(qtbot: QtBot, window: Window, story: Path) -> None:
    problems = window.checking.up_to_date()
    rules = [one.rule for one in problems]
    assert "quote.attribution" in rules
    assert "byline.missing" in rules
    quote = next(at for at, one in enumerate(problems) if one.rule == "quote.attribution")
    window.walk.to_index(quote)
    press(window, Qt.Key.Key_Period, CTRL)
    assert "> — Diaz" in window.document.text()
    assert "quote.attribution" not in [one.rule for one in window.checking.up_to_date()]
    window.manuscript.undo()
    assert window.document.text() == STORY


def test_f8_goes_through_all_problems_and_around(qtbot: QtBot, window: Window, story: Path) -> None:
    seen = []
    window.walk.went.connect(seen.append)
    count = len(window.checking.up_to_date())
    for _ in range(count + 1):
        press(window, Qt.Key.Key_F8)
    assert set(seen) == set(range(count))
    assert seen[0] == seen[-1]


def test_the_card_of_a_problem_does_not_come_when_one_has_gone_elsewhere(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    window.walk.next()
    window.session.new("---\nheadline: Another\n---\nShort.\n")
    QTest.qWait(0)
    assert not window.walk.is_shown


def test_a_raw_article_is_pasted_as_a_story_and_a_decision_undone(
    qtbot: QtBot, window: Window
) -> None:
    raw = (
        "Council votes on night buses\nThe council voted on Tuesday to run buses all night, "
        "a first for the city of Port Ellis.\nRead More\nWhat changes\nBuses run every hour until "
        "five in the morning on four lines, the mayor said after the vote.\n"
    )
    QApplication.clipboard().setText(raw)
    window.flow.start()
    window.commands.action("story.paste").trigger()
    kinds = [block.kind for block in window.document.story.blocks]
    assert kinds == ["paragraph", "read-more", "heading", "paragraph"]
    assert window.sheets.imported.isVisible()
    found, _ = window.sheets._source or (None, None)
    assert found is not None
    before = window.document.text()
    at = next(i for i, one in enumerate(found.decisions) if one.action == "section")
    window.sheets.imported.undo_decision.emit(at)
    assert "heading" not in [block.kind for block in window.document.story.blocks]
    window.manuscript.undo()
    assert window.document.text() == before


def test_the_page_follows_the_text_and_a_click_puts_the_caret_there(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    with qtbot.waitSignal(window.preview.ready):
        window.preview.start()
    qtbot.keyClicks(window.manuscript, "Fresh words. ")

    def page_has_words() -> None:
        found: list[str] = []
        assert window.preview._view is not None
        window.preview._view.evaluate("articleHtml()", found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=5_000)
        assert "Fresh words. The opening" in found[0]

    qtbot.waitUntil(lambda: _passes(page_has_words))
    window.preview.place_clicked.emit(3, 5)
    position = window.document.story.start(3) + 5
    assert window.manuscript.story_selection() == (position, position)


def _passes(check: object) -> bool:
    try:
        check()  # type: ignore[operator]
    except AssertionError:
        return False
    return True


def test_closing_with_unsaved_words_asks_and_cancel_keeps_them(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    qtbot.keyClicks(window.manuscript, "X")
    window.close()
    assert window.isVisible()
    qtbot.mouseClick(notice_button(window, "Cancel"), Qt.MouseButton.LeftButton)
    assert window.document.text() == STORY.replace("The opening", "XThe opening")
    window.close()
    qtbot.mouseClick(notice_button(window, "Save"), Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert story.read_text() == STORY.replace("The opening", "XThe opening")


def test_closing_without_saving_leaves_file_and_no_journal(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    qtbot.keyClicks(window.manuscript, "X")
    window.close()
    qtbot.mouseClick(notice_button(window, "Don’t Save"), Qt.MouseButton.LeftButton)
    window.end()
    assert story.read_text() == STORY
    assert not [one for one in pending() if one.path == story]


def test_a_file_that_cannot_be_read_leaves_the_open_story(
    qtbot: QtBot, window: Window, story: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.md"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    qtbot.keyClicks(window.manuscript, "X")
    window.flow.leave(lambda: window.flow.open(picture))
    qtbot.mouseClick(notice_button(window, "Don’t Save"), Qt.MouseButton.LeftButton)
    assert window.document.text() == STORY.replace("The opening", "XThe opening")
    assert window.session.modified


def test_someone_elses_version_is_shown_beside_mine(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    qtbot.keyClicks(window.manuscript, "Mine. ")
    story.write_text(STORY + "\nTheirs.\n")
    press(window, Qt.Key.Key_S, CTRL)
    assert window.stack.currentWidget() is window.sheets.compare_view
    assert "Theirs." in window.sheets.compare_view.theirs.toPlainText()
    assert "Theirs." in story.read_text()
    buttons = window.sheets.compare_view.findChildren(QWidget)
    cancel = next(one for one in buttons if one.accessibleName() == "Cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert window.has_story()
    assert "Theirs." in story.read_text()


def test_an_attribution_is_asked_for_and_written(qtbot: QtBot, window: Window, story: Path) -> None:
    start = window.document.story.start(1) + 4
    window.manuscript.select_in_story(start, start)
    press(window, Qt.Key.Key_A, CTRL | SHIFT)
    assert window.structure.asking.card.speaker.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "Marta Diaz")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "union president")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    said = window.document.story.blocks[1].attribution
    assert said is not None
    assert (said.speaker, said.detail) == ("Marta Diaz", "union president")
    window.manuscript.undo()
    assert window.document.text() == STORY


def test_themes_change_at_once(qtbot: QtBot, window: Window, story: Path) -> None:
    for name in ("dark", "light"):
        window.commands.action(f"view.theme_{name}").trigger()
        assert theme.current().name == name
        middle = window.manuscript.viewport().rect().center()
        shade = (
            window.grab().toImage().pixelColor(window.manuscript.viewport().mapTo(window, middle))
        )
        assert (shade.lightness() < 128) == (name == "dark")


def test_nothing_is_said_of_a_story_before_it_is_checked(
    qtbot: QtBot, window: Window, story: Path, tmp_path: Path
) -> None:
    side, ready = window.side, window.toolbar._buttons["check.ready"]

    def says_nothing() -> bool:
        rows, news = side.outline._model.rows, side.problems._news
        told = ready.property("ready") or window.centre.form._folded._words()
        hint = side.outline.hint.isVisible()
        return (ready.text(), news.text()) == ("Checking", "Checking…") and not (
            rows or hint or told
        )

    assert says_nothing()
    window.checking.check()
    assert not says_nothing()
    assert side.outline._model.rows
    other = tmp_path / "other.md"
    other.write_text("No headline here.\n")
    window.flow.open(other)
    assert says_nothing()
    window.checking.check()
    assert ready.text().startswith("Not ready · ")


def test_nothing_typed_while_a_notice_is_shown_is_lost(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    window.tell("A sentence.")
    qtbot.keyClicks(window.manuscript, "X")
    cursor: QTextCursor = window.manuscript.textCursor()
    assert cursor.position() == window.manuscript.body_start() + 1
