"""Several stories in one frame: tabs, side by side, each with its own undo, restored at the start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.app.tabs.conftest import CTRL, answer, names, open_all, press, settle, start
from writer.app.look import theme
from writer.app.opening import Opening
from writer.app.quotes.parts import Parts
from writer.app.tabs.frame import Frame
from writer.app.tabs.strip import NARROWEST, StoryTabs
from writer.app.tabs.tab import told, where
from writer.storage import settings
from writer.storage.desk import Desk, Place, load_desk, save_desk

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_stories_open_in_tabs_of_their_own_and_never_twice(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories)
    assert names(frame) == ["one.md", "two.md", "three.md"]
    frame.window_in_front.flow.go_to(stories[0])
    assert len(frame.tabs) == 3
    assert frame.window_in_front.session.path == stories[0]
    assert frame.windowTitle().startswith("one.md")


def test_each_story_has_its_own_text_and_undo(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories[:2])
    qtbot.keyClicks(frame.window_in_front.manuscript, "Second. ")
    press(frame, Qt.Key.Key_Tab)
    assert frame.window_in_front.session.path == stories[0]
    qtbot.keyClicks(QApplication.focusWidget(), "First. ")
    assert names(frame) == ["one.md •", "two.md •"]
    press(frame, Qt.Key.Key_Z)
    assert frame.window_in_front.document.text() == stories[0].read_text()
    press(frame, Qt.Key.Key_Tab, CTRL | SHIFT)
    assert "Second. Paragraph 0" in frame.window_in_front.document.text()
    press(frame, Qt.Key.Key_S)
    assert "Second. Paragraph 0" in stories[1].read_text()
    assert "First" not in stories[0].read_text()


def test_closed_stories_come_back_in_their_places(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories)
    frame.show_tab(0)
    manuscript = frame.window_in_front.manuscript
    manuscript.select_in_story(900, 900)
    there = where(frame.window_in_front)
    for _ in range(2):
        press(frame, Qt.Key.Key_W)
    assert names(frame) == ["three.md"]
    press(frame, Qt.Key.Key_W)
    assert frame.window_in_front.starts
    stories[1].rename(stories[1].with_name("elsewhere.md"))
    press(frame, Qt.Key.Key_T, CTRL | SHIFT)
    assert names(frame) == ["three.md"]
    press(frame, Qt.Key.Key_T, CTRL | SHIFT)
    assert "two.md" in told(frame.window_in_front)[-1][0]
    press(frame, Qt.Key.Key_T, CTRL | SHIFT)
    assert names(frame) == ["one.md", "three.md"]
    assert frame.window_in_front.session.path == stories[0]
    assert where(frame.window_in_front) == there
    press(frame, Qt.Key.Key_T, CTRL | SHIFT)
    assert "Open Recent" in told(frame.window_in_front)[-1][0]


def test_the_others_are_closed_and_what_is_not_saved_is_asked_about(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories)
    frame.show_tab(0)
    qtbot.keyClicks(frame.window_in_front.manuscript, "New. ")
    frame.show_tab(1)
    frame.window_in_front.commands.action("story.close_others").trigger()
    assert names(frame) == ["one.md •", "two.md"]
    assert frame.window_in_front.session.path == stories[0]
    answer(frame.window_in_front, "Cancel")
    assert names(frame) == ["one.md •", "two.md"]
    frame.show_tab(1)
    frame.window_in_front.commands.action("story.close_others").trigger()
    answer(frame.window_in_front, "Don’t Save")
    assert names(frame) == ["two.md"]
    assert "New." not in stories[0].read_text()


def test_of_many_tabs_the_names_can_be_told_apart(qtbot: QtBot) -> None:
    tabs = StoryTabs()
    qtbot.addWidget(tabs)
    tabs.resize(700, 42)
    tabs.show_tabs([(f"a-story-about-ferries-{n}.md", False, "") for n in range(12)], 5)
    tabs.show()
    arrows = [tabs.bar.findChild(QToolButton, f"Scroll{side}Button") for side in ("Left", "Right")]
    qtbot.waitUntil(lambda: all(arrow.isVisible() and arrow.accessibleName() for arrow in arrows))
    assert min(tabs.bar.tabRect(at).width() for at in range(12)) >= NARROWEST
    assert not arrows[0].icon().isNull()


def test_the_menu_of_a_tab_copies_its_path_and_closes_it(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories[:2])
    bar = frame.findChild(StoryTabs).bar

    def choose(words: str) -> None:
        place = bar.tabRect(0).center()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(bar, QContextMenuEvent(reason, place, bar.mapToGlobal(place)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(one for one in menu.actions() if one.text().replace("&", "") == words).trigger()
        menu.close()

    choose("Copy Path")
    assert QApplication.clipboard().text() == str(stories[0])
    choose("Close Story")
    assert names(frame) == ["two.md"]


def test_a_story_without_a_file_is_called_by_its_headline(qtbot: QtBot, frame: Frame) -> None:
    frame.window_in_front.flow.new()
    frame.window_in_front.flow.new()
    assert names(frame) == ["Untitled"] * len(frame.tabs)
    qtbot.keyClicks(QApplication.focusWidget(), "Buses at night")
    qtbot.waitUntil(lambda: names(frame)[-1] == "Buses at night •")
    assert frame.windowTitle().startswith("Buses at night")


def test_closing_a_tab_asks_about_that_story_only(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories[:2])
    qtbot.keyClicks(frame.window_in_front.manuscript, "X")
    press(frame, Qt.Key.Key_W)
    assert len(frame.tabs) == 2
    answer(frame.window_in_front, "Cancel")
    press(frame, Qt.Key.Key_W)
    answer(frame.window_in_front, "Don’t Save")
    assert len(frame.tabs) == 1
    assert "X" not in stories[1].read_text()
    assert frame.window_in_front.session.path == stories[0]
    assert frame.window_in_front.manuscript.hasFocus()
    press(frame, Qt.Key.Key_W)
    assert frame.window_in_front.starts


def test_quitting_asks_story_by_story_and_cancel_stays(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories)
    for at in (0, 2):
        frame.show_tab(at)
        qtbot.keyClicks(frame.window_in_front.manuscript, "X")
    frame.close()
    assert frame.isVisible()
    assert frame.window_in_front.session.path == stories[0]
    answer(frame.window_in_front, "Save")
    assert stories[0].read_text().count("X") == 1
    assert frame.isVisible()
    assert frame.window_in_front.session.path == stories[2]
    answer(frame.window_in_front, "Cancel")
    assert frame.window_in_front.session.modified
    frame.close()
    answer(frame.window_in_front, "Don’t Save")
    assert not frame.isVisible()
    assert "X" not in stories[2].read_text()


def test_everything_is_restored_with_caret_and_scroll(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    frame = start(qtbot, frames)
    open_all(qtbot, frame, stories)
    frame.show_tab(1)
    window = frame.window_in_front
    caret = window.document.story.start(120) + 3
    window.manuscript.select_in_story(caret, caret)
    qtbot.wait(50)
    place = where(window)
    assert 0 < place.top < place.caret == caret
    frame.close()
    assert not frame.isVisible()
    again = start(qtbot, frames)
    assert names(again) == ["one.md", "two.md", "three.md"]
    assert len(again.windows()) == 1, "the others are made when they are looked at"
    window = again.window_in_front
    assert window.session.path == stories[1]
    assert where(window) == place
    again.show_tab(2)
    assert again.window_in_front.session.path == stories[2]


def test_nothing_is_restored_when_that_is_switched_off(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    save_desk(Desk(tuple(stories)))
    kept = settings.load()
    kept.set(settings.RESTORE, False)
    kept.save()
    assert start(qtbot, frames).window_in_front.starts


def test_words_never_saved_come_first_and_the_stories_wait_behind(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    frame = start(qtbot, frames, stories[0])
    qtbot.keyClicks(frame.window_in_front.manuscript, "Lost? ")
    frame._keeping.keep()
    frame.window_in_front.session.close()  # as if the power went
    again = start(qtbot, frames)
    assert again.window_in_front.starts
    assert names(again) == ["Start", "one.md"]
    page = again.window_in_front.sheets.starting.page
    page.restore_requested.emit(next(iter(again.window_in_front.sheets.starting._recovered)))
    assert "Lost? " in again.window_in_front.document.text()
    assert names(again) == ["one.md •"]


def test_two_stories_side_by_side_and_keys_go_to_the_one_with_the_focus(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories[:2])
    frame.window_in_front.commands.action("view.beside").trigger()
    first, second = (tab.window for tab in frame.tabs)
    assert first is not None
    assert second is not None
    assert first.isVisible()
    assert second.isVisible()
    assert not first.preview.isVisible()
    for window, other in ((first, second), (second, first)):
        window.manuscript.setFocus()
        qtbot.keyClicks(window.manuscript, "X")
        assert frame.window_in_front is window
        before = other.document.text()
        press(frame, Qt.Key.Key_Z)
        assert "X" not in window.document.text()
        assert other.document.text() == before
    frame.window_in_front.commands.action("view.beside").trigger()
    assert [window.isVisible() for window in (first, second)] == [False, True]
    assert second.preview.isVisible()


def test_a_page_template_is_for_the_pages_of_all_stories(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories[:2])
    frame.window_in_front.page_look.choose("newsletter")
    worn = [window.preview._template for window in frame.windows()]
    assert [one.name if one else "" for one in worn] == ["newsletter", "newsletter"]


def test_a_story_that_cannot_be_opened_leaves_no_tab(
    qtbot: QtBot, frame: Frame, stories: list[Path], tmp_path: Path
) -> None:
    picture = tmp_path / "picture.md"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    open_all(qtbot, frame, [stories[0], picture])
    assert len(frame.tabs) == 1
    assert frame.window_in_front.session.path == stories[0]
    assert frame.window_in_front.sheets.notice.ids()


def test_a_theme_is_worn_by_every_story(qtbot: QtBot, frame: Frame, stories: list[Path]) -> None:
    open_all(qtbot, frame, stories[:2])
    frame.window_in_front.set_theme("dark")
    try:
        frame.show_tab(0)
        middle = frame.window_in_front.manuscript.viewport().rect().center()
        place = frame.window_in_front.manuscript.viewport().mapTo(frame, middle)
        assert frame.grab().toImage().pixelColor(place).lightness() < 128
    finally:
        frame.window_in_front.set_theme("light")
    assert theme.current().name == "light"


@pytest.mark.parametrize(
    "broken", ["[]", "{", '{"stories": [7], "front": 0, "places": []}', '{"a": 1}']
)
def test_a_broken_record_of_the_desk_is_no_reason_not_to_start(
    writer_home: Path, broken: str
) -> None:
    save_desk(Desk())
    (writer_home / "state" / "desk.json").write_text(broken)
    assert load_desk() == Desk()


def test_places_are_kept_for_the_latest_stories(tmp_path: Path) -> None:
    desk = Desk()
    for number in range(300):
        desk = desk.with_place(tmp_path / str(number), Place(number, 0))
    save_desk(desk)
    kept = load_desk()
    assert len(kept.places) == 200
    assert kept.place(tmp_path / "299") == Place(299, 0)
    assert kept.place(tmp_path / "1") == Place()


def test_a_story_whose_file_has_gone_is_named_at_the_next_start(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    stories[1].write_text("---\nheadline: Changed\n---\nShort now.\n")
    save_desk(Desk(tuple(stories), 2, ((stories[1], Place(2_000, 90)),)))
    stories[2].unlink()
    frame = start(qtbot, frames)
    assert names(frame) == ["one.md", "two.md"]
    bar = frame.window_in_front.sheets.notice.bar(frame.window_in_front.sheets.notice.ids()[-1])
    assert str(stories[2]) in " ".join(one.text() for one in bar.findChildren(QLabel))
    frame.show_tab(1)
    assert "Short now." in frame.window_in_front.document.text()
    manuscript = frame.window_in_front.manuscript
    assert manuscript.textCursor().position() <= manuscript.document().characterCount()


def test_several_stories_are_opened_at_once(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    kept = settings.load()
    frame = Frame(kept, Opening(kept))
    frames.append(frame)
    frame.show()
    frame.start(stories[0], *stories)
    settle(qtbot, frame)
    assert names(frame) == ["one.md", "two.md", "three.md"]
    assert frame.window_in_front.session.path == stories[0]


def test_enter_presses_the_button_that_has_the_focus(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories[:1])
    window = frame.window_in_front
    window.structure.asking.card.show_quote("Words", Parts(), {}, QRect(300, 300, 10, 10))
    card = window.structure.asking.card
    card._done.setFocus()
    press(frame, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert not card.isVisible()


def test_a_story_in_another_tab_is_not_written_over(
    qtbot: QtBot, frame: Frame, stories: list[Path]
) -> None:
    open_all(qtbot, frame, stories[:2])
    before = stories[0].read_text()
    frame.window_in_front.flow.save_to(stories[0])
    assert stories[0].read_text() == before
    assert frame.window_in_front.session.path == stories[1]
    answer(frame.window_in_front, "Cancel")
    frame.window_in_front.flow.save_to(stories[1])
    frame.window_in_front.flow.save_to(stories[2])
    assert frame.window_in_front.session.path == stories[2]


def test_a_file_is_open_once_by_whatever_name(
    qtbot: QtBot, frame: Frame, stories: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_all(qtbot, frame, stories[:2])
    link, hard = stories[0].with_name("link.md"), stories[0].with_name("hard.md")
    link.symlink_to(stories[0])
    hard.hardlink_to(stories[0])
    monkeypatch.chdir(stories[0].parent)
    for path in (stories[1], Path("two.md"), link, hard, Path("one.md"), stories[0]):
        frame.window_in_front.flow.go_to(path)
        assert len(frame.tabs) == 2
        window = frame.window_in_front
        notices = window.sheets.notice
        said = notices.bar(notices.ids()[-1]).notice.text
        assert path.name in said
        assert window.session.path is not None
        assert window.session.path.samefile(path)
    qtbot.keyClicks(frame.window_in_front.manuscript, "First. ")
    frame.window_in_front.flow.go_to(link)
    assert "First. Paragraph 0" in frame.window_in_front.document.text()
    qtbot.keyClicks(QApplication.focusWidget(), "More. ")
    assert "First. More. Paragraph 0" in frame.window_in_front.document.text()
