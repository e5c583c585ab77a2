"""The settings page, made from the declarations; keys that are changed; what the settings do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from writer.app.lengths.counting import Wanted, count, lengths
from writer.app.look import theme
from writer.app.settings.key_rows import KeyRow
from writer.app.settings.options import options_of
from writer.app.settings.row import SettingRow, said
from writer.app.window import Window
from writer.storage import settings
from writer.storage.settings import FOCUS, KEYS, SETTINGS, TEXT_SIZE, THEME, TYPEWRITER
from writer.story import Story

STORY = "---\nheadline: One\n---\n" + "\n\n".join(f"Paragraph {n} here." for n in range(80)) + "\n"
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(settings.load())
    made.resize(1280, 720)
    made.show()
    path = tmp_path / "one.md"
    path.write_text(STORY)
    made.flow.open(path)
    yield made
    made.kept.set(THEME, "light")
    made.end()
    shiboken6.delete(made)


def rows(window: Window) -> dict[str, SettingRow | KeyRow]:
    window.sheets.show_settings()
    page = window.sheets.settings
    return {
        row.setting.name if isinstance(row, SettingRow) else row.command.id: row
        for row in page.shown()
    }


def setting_row(window: Window, name: str) -> SettingRow:
    row = rows(window)[name]
    assert isinstance(row, SettingRow)
    return row


def key_row(window: Window, name: str) -> KeyRow:
    row = rows(window)[name]
    assert isinstance(row, KeyRow)
    return row


def test_every_setting_with_a_title_has_a_row_with_its_default(window: Window) -> None:
    there = rows(window)
    for setting in SETTINGS:
        if setting.title:
            row = there[setting.name]
            assert isinstance(row, SettingRow)
            assert (
                options_of(window).get(setting.name) or said(setting, setting.default) in row.detail
            )
            assert row.control.accessibleName() == setting.title
            assert not row.reset.isEnabled()
    assert {one.id for one in window.commands.commands()} <= set(there)


def test_a_setting_is_obeyed_at_once_kept_and_reset(qtbot: QtBot, window: Window) -> None:
    row = setting_row(window, "theme")
    assert isinstance(row.control, QComboBox)
    row.control.setCurrentIndex(row.control.findData("dark"))
    assert theme.current().is_dark
    qtbot.waitUntil(lambda: settings.load().get(THEME) == "dark")
    assert row.reset.isEnabled()
    row.reset.setFocus()
    row.reset.click()
    assert row.control.hasFocus()
    assert window.kept.get(THEME) == "system"
    assert row.control.currentData() == "system"


def test_the_search_finds_settings_and_keys(window: Window) -> None:
    rows(window)
    page = window.sheets.settings
    page.search.setText("typewr")
    assert {type(row) for row in page.shown()} == {SettingRow, KeyRow}
    assert len(page.shown()) == 2
    page.search.setText("qqqq")
    assert not page.shown()
    assert page._none.isVisible()


def test_a_key_is_changed_with_the_keyboard_and_works(qtbot: QtBot, window: Window) -> None:
    row = key_row(window, "text.bold")
    qtbot.keyClick(row.button, Qt.Key.Key_Space)
    qtbot.keyClick(row.button, Qt.Key.Key_J, CTRL | ALT)
    assert window.kept.get(KEYS) == {"text.bold": ["Ctrl+Alt+J"]}
    window.sheets.settings.closed.emit()
    window.manuscript.select(window.manuscript.body_start(), window.manuscript.body_start() + 9)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_J, CTRL | ALT)
    assert "**Paragraph**" in window.document.text()
    assert "Ctrl+Alt+J" in window.commands.action("text.bold").toolTip()
    row.reset.setFocus()
    row.reset.click()
    assert row.button.hasFocus()  # and not the first button of the window
    assert window.kept.get(KEYS) == {}
    assert window.commands.action("text.bold").shortcut().toString() == "Ctrl+B"


def test_a_key_that_is_taken_is_shown_and_can_be_taken_over(qtbot: QtBot, window: Window) -> None:
    row = key_row(window, "text.bold")
    for answer in ("_leave", "_take"):
        qtbot.keyClick(row.button, Qt.Key.Key_Return if answer == "_take" else Qt.Key.Key_Space)
        if not row.button._is_asking:
            row.button.click()
        qtbot.keyClick(row.button, Qt.Key.Key_I, CTRL)
        assert "Italic" in row._conflict.text()
        assert row._asked.isVisible()
        getattr(row, answer).click()
    assert window.kept.get(KEYS) == {"text.bold": ["Ctrl+I"], "text.italic": []}
    assert window.commands.action("text.italic").shortcuts() == []
    italic = key_row(window, "text.italic")
    italic.reset.click()
    assert "Bold" in italic._conflict.text()  # which is not robbed of it unasked
    assert window.kept.get(KEYS) == {"text.bold": ["Ctrl+I"], "text.italic": []}
    italic._take.click()
    assert window.kept.get(KEYS) == {"text.bold": []}
    assert window.commands.action("text.italic").shortcut().toString() == "Ctrl+I"


def test_a_letter_alone_is_refused_and_esc_and_backspace_mean_what_they_say(
    qtbot: QtBot, window: Window
) -> None:
    row = key_row(window, "text.bold")
    row.button.click()
    qtbot.keyClick(row.button, Qt.Key.Key_B)
    assert "Ctrl or Alt" in row._conflict.text()
    row.button.click()
    qtbot.keyClick(row.button, Qt.Key.Key_Right, CTRL)
    assert "moves through words" in row._conflict.text()
    row.button.click()
    dead = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Dead_Circumflex, CTRL)
    QApplication.sendEvent(row.button, dead)
    assert "accent" in row._conflict.text()
    row.button.click()
    qtbot.keyClick(row.button, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.sheets.settings
    assert window.kept.get(KEYS) == {}
    row.button.click()
    qtbot.keyClick(row.button, Qt.Key.Key_Backspace)
    assert window.kept.get(KEYS) == {"text.bold": []}


def test_typewriter_scroll_keeps_the_caret_in_the_middle(qtbot: QtBot, window: Window) -> None:
    window.kept.set(TYPEWRITER, True)
    manuscript = window.manuscript
    for block in (20, 60, 79):
        start = window.document.story.start(block)
        manuscript.select_in_story(start, start)
        qtbot.keyClick(manuscript, Qt.Key.Key_Right)
        middle = manuscript.viewport().height() / 2
        assert abs(manuscript.cursorRect().center().y() - middle) < middle / 2
    start = window.document.story.start(40)
    manuscript.select_in_story(start, start)
    window.kept.set(TEXT_SIZE, 24)
    window.resize(900, 600)

    def is_in_the_middle() -> bool:
        middle = manuscript.viewport().height() / 2
        return abs(manuscript.cursorRect().center().y() - middle) < middle / 2

    qtbot.waitUntil(is_in_the_middle)


def test_the_wheel_leaves_the_caret_in_typewriter_scroll(qtbot: QtBot, window: Window) -> None:
    window.kept.set(TYPEWRITER, True)
    manuscript, bar = window.manuscript, window.manuscript.verticalScrollBar()
    manuscript.to_start()
    for row in range(0, 61, 3):
        bar.setValue(row)  # the fields fold on the way, which gives the text another size
        qtbot.wait(1)
    assert window.centre.form.is_folded
    assert not manuscript.viewport().rect().intersects(manuscript.cursorRect())
    qtbot.keyClick(manuscript, Qt.Key.Key_Right)
    assert manuscript.viewport().rect().intersects(manuscript.cursorRect())
    assert not window.centre.form.is_folded


def test_focus_mode_dims_the_rest_and_puts_the_panels_away(qtbot: QtBot, window: Window) -> None:
    shade = window.manuscript.viewport().grab().toImage()
    window.commands.action("view.focus").trigger()
    assert not window.side.isVisible()
    assert not window.preview.isVisible()
    assert window.manuscript.viewport().grab().toImage() != shade
    window.commands.action("view.focus").trigger()
    assert window.side.isVisible()
    assert window.preview.isVisible()
    assert not window.kept.get(FOCUS)


def test_zooming_is_kept(window: Window) -> None:
    window.commands.action("view.zoom_in").trigger()
    assert window.manuscript.text_size == window.kept.get(TEXT_SIZE) == 13.5
    window.commands.action("view.zoom_reset").trigger()
    assert window.manuscript.text_size == 12.5


def test_another_window_has_the_type_that_is_wanted(qtbot: QtBot, window: Window) -> None:
    window.kept.set(TEXT_SIZE, 24)
    other = Window(window.kept)
    qtbot.addWidget(other)
    headline = other.centre.form.headline
    assert other.manuscript.font().pointSizeF() == 24
    assert headline.font().pointSizeF() == headline.viewport().font().pointSizeF() > 24
    other.end()


def test_lengths_of_story_part_session_and_target() -> None:
    story = Story.from_text("One two three.\n\n## Four\n\nFive six.\n\n<!--stash seven -->\n")
    counts = count(story)
    assert counts.words == 6
    assert [(part.name, part.words) for part in counts.parts] == [("lead", 3), ("section", 3)]
    part = counts.part_at(2)
    said_of_it = lengths(counts, part, 2, Wanted(200, 600))
    assert said_of_it == [
        "6 of 600 words (1%)",
        "1 min",
        "section 3",
        "27 characters",
        "session +2",
    ]


def test_signs_of_chinese_count_and_so_does_who_is_quoted() -> None:
    story = Story.from_text(
        "東京は首都です。 Tokyo\n\n> “Yes.”\n>\n> — Ana Li\n\nhttps://example.org/x\n"
    )
    counts = count(story)
    assert counts.words == 7 + 1 + 3
    assert counts.characters == len("東京は首都です。 Tokyo") + len("“Yes.”\n— Ana Li")
    empty = lengths(count(Story.from_text("")), None, 0, Wanted(200))
    assert empty == ["0 words"]


def has_room(label: QWidget) -> bool:
    return label.width() >= label.sizeHint().width() or not label.isVisible()


def test_the_status_line_follows_and_never_cuts(qtbot: QtBot, window: Window) -> None:
    window.checking.check()
    assert window.status.length.text().startswith("240 words · 1 min")
    qtbot.keyClicks(window.manuscript, "Two words ")
    window.checking.check()
    assert "session +2" in window.status.length.toolTip()
    for width in (760, 900, 1280):
        window.resize(width, 720)
        qtbot.waitUntil(lambda: all(map(has_room, window.status.findChildren(QWidget))))


def test_settings_are_found_by_other_words_and_keys_by_what_is_pressed(window: Window) -> None:
    rows(window)
    page = window.sheets.settings
    for query, name in (("zoom", "text_size"), ("dark mode", "theme"), ("goal", "target_words")):
        page.search.setText(query)
        found = [row.setting.name for row in page.shown() if isinstance(row, SettingRow)]
        assert name in found
    page.search.setText("ctrl+b")
    assert "text.bold" in [row.command.id for row in page.shown() if isinstance(row, KeyRow)]
    page.search.setText("rhinoceros")
    assert not page.shown()
    assert not page._none.isHidden()


def test_house_style_and_page_template_are_chosen_among_those_there_are(window: Window) -> None:
    house = setting_row(window, "house_style")
    house._box.setCurrentIndex(house._box.findData("wire"))
    assert window.kept.get(settings.HOUSE) == "wire"
    page = setting_row(window, "page_template")
    page._box.setCurrentIndex(page._box.findData("newsletter"))
    worn = window.preview._template
    assert worn is not None
    assert worn.name == "newsletter"
    house.reset.click()
    assert window.kept.get(settings.HOUSE) == ""
    window.kept.set(settings.HOUSE, "/somewhere/house.toml")
    assert house._box.currentText() == "/somewhere/house.toml"


def test_ctrl_and_the_wheel_change_the_size_of_the_text(window: Window) -> None:
    viewport = window.manuscript.viewport()
    for turned, modifier in ((60, CTRL), (60, CTRL), (-120, Qt.KeyboardModifier.NoModifier)):
        at = QPointF(100, 100)
        event = QWheelEvent(
            at,
            viewport.mapToGlobal(at),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)
    assert window.kept.get(TEXT_SIZE) == TEXT_SIZE.default + 1
    headline = window.centre.form.headline.viewport()
    over = QPointF(headline.mapTo(window, QPoint(9, 9)))
    QTest.wheelEvent(window.windowHandle(), over, QPoint(0, 120), stateKey=CTRL)
    assert window.kept.get(TEXT_SIZE) == TEXT_SIZE.default + 2


def test_keys_are_swapped_and_a_key_two_commands_have_is_shown(window: Window) -> None:
    bold, italic = (key_row(window, name) for name in ("text.bold", "text.italic"))
    bold.button.chosen.emit("Ctrl+I")
    assert not bold._swap.isHidden()
    bold._swap.click()
    keys = {
        one: window.commands.action(one).shortcut().toString()
        for one in ("text.bold", "text.italic")
    }
    assert keys == {"text.bold": "Ctrl+I", "text.italic": "Ctrl+B"}
    bold._swap.click()
    window.kept.set(KEYS, {"text.italic": ["Ctrl+B"]})
    window.sheets.settings._keys.changed.emit()
    assert not italic._asked.isHidden()
    assert "Bold" in italic._conflict.text()
    assert window.commands.action("text.italic").shortcut().toString() == "Ctrl+B"
    assert window.commands.action("text.bold").shortcuts() == []


def test_the_byline_is_typed_and_reset(qtbot: QtBot, window: Window) -> None:
    row = setting_row(window, "byline")
    qtbot.keyClicks(row.control, "Ana Ferreira ")
    assert window.kept.get(settings.BYLINE) == "Ana Ferreira"
    row.reset.click()
    assert window.kept.get(settings.BYLINE) == ""
