"""What is shown again at the next start, and stories that cannot be."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.app.tabs.conftest import names, press, settle, start
from writer.app.tabs.frame import Frame
from writer.app.tabs.tab import told
from writer.storage import settings
from writer.storage.desk import Desk, load_desk, save_desk

NOTHING = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_file_under_two_names_is_one_story(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    folder = stories[0].parent
    link = folder / "link.md"
    link.symlink_to(stories[1])
    roundabout = Path(f"{folder}/../{folder.name}/one.md")
    frame = start(qtbot, frames, stories[0], roundabout, stories[1], link, stories[0])
    assert names(frame) == ["one.md", "two.md"]
    for _ in range(2):
        press(frame, Qt.Key.Key_Tab)
        assert frame.window_in_front.has_story()
    save_desk(Desk((stories[0], roundabout, link), front=2, beside=1))
    again = start(qtbot, frames)
    assert names(again) == ["one.md", "link.md"]
    assert again.window_in_front.session.name == "link.md"


def test_a_tab_whose_file_went_meanwhile_says_so_and_goes(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    frame = start(qtbot, frames, *stories)
    stories[1].unlink()
    os.truncate(stories[2], 0)
    stories[2].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    frame.show_tab(1)
    assert names(frame) == ["one.md", "three.md"]
    assert "two.md" in told(frame.window_in_front)[0][0]
    frame.show_tab(1)
    assert names(frame) == ["one.md"]
    assert "three.md" in told(frame.window_in_front)[0][0]
    assert frame.window_in_front.has_story()


def test_a_first_story_that_cannot_be_read_leaves_the_start_page_with_the_reason(
    qtbot: QtBot, frames: list[Frame], tmp_path: Path
) -> None:
    picture = tmp_path / "picture.md"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    frame = start(qtbot, frames, picture)
    assert frame.window_in_front.starts
    assert "picture.md" in told(frame.window_in_front)[0][0]


def test_two_stories_side_by_side_are_so_again(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    frame = start(qtbot, frames, *stories)
    frame.show_tab(2)
    frame.window_in_front.commands.action("view.beside").trigger()
    third, first = frame.tabs[2].window, frame.tabs[0].window
    assert third is not None
    assert first is not None
    assert frame._row.indexOf(first) < frame._row.indexOf(third), "in the order of their tabs"
    frame.show_tab(1)
    second = frame.window_in_front
    assert [one.preview.isHidden() for one in (first, second, third)] == [True, True, False]
    frame.close()
    assert load_desk().beside == 0
    again = start(qtbot, frames)
    qtbot.waitUntil(lambda: again.tab_beside is not None)
    assert again.tab_beside is again.tabs[0]
    assert again.window_in_front.session.path == stories[1]
    assert again.tabs[0].window is not None
    assert again.tabs[0].window.isVisible()


def test_panels_and_folded_fields_stay_as_they_were(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    frame = start(qtbot, frames, *stories[:2])
    press(frame, Qt.Key.Key_F9, NOTHING)
    press(frame, Qt.Key.Key_F9, SHIFT)
    press(frame, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | SHIFT)
    frame.show_tab(1)
    settle(qtbot, frame)
    for one in frame.windows():
        assert (one.side.isHidden(), one.preview.isHidden()) == (True, True)
        assert one.centre.form.is_folded
    frame.close()
    again = start(qtbot, frames).window_in_front
    assert (again.side.isHidden(), again.preview.isHidden()) == (True, True)
    assert not again.commands.is_checked("view.outline")
    assert again.centre.form.is_folded
    assert again.commands.is_checked("view.fields")
    press(again.window(), Qt.Key.Key_F9, NOTHING)
    press(again.window(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert not again.side.isHidden()
    assert not again.centre.form.is_folded
    assert again.kept.get(settings.FIELDS_FOLDED), "unfolded to go into one, not for good"


def test_without_its_outline_the_manuscript_is_as_wide_at_each_start(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    frame = start(qtbot, frames, stories[0])
    press(frame, Qt.Key.Key_F9, NOTHING)
    widths = frame.window_in_front.desk.sizes()
    for _ in range(2):
        frame.close()
        frame = start(qtbot, frames)
        assert frame.window_in_front.desk.sizes() == pytest.approx(widths, abs=2)


def test_focus_mode_puts_panels_away_for_its_while_alone(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    frame = start(qtbot, frames, stories[0])
    window = frame.window_in_front
    window.commands.action("view.focus").trigger()
    press(frame, Qt.Key.Key_F9, NOTHING)
    assert not window.side.isHidden()
    assert window.centre.form.is_folded
    window.commands.action("view.focus").trigger()
    assert not window.side.isHidden()
    assert not window.centre.form.is_folded
    assert not window.preview.isHidden()
    assert window.kept.get(settings.SIDE_SHOWN)


def test_escape_leaves_the_full_screen_once_nothing_else_is_open(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    frame = start(qtbot, frames, stories[0])
    window = frame.window_in_front
    window.manuscript.setFocus()
    press(frame, Qt.Key.Key_F11, NOTHING)
    assert frame.isFullScreen()
    window.finding.open()
    press(frame, Qt.Key.Key_Escape, NOTHING)
    assert frame.isFullScreen()
    window.manuscript.setFocus()
    press(frame, Qt.Key.Key_Escape, NOTHING)
    assert not frame.isFullScreen()
    assert not window.commands.is_checked("view.full_screen")


def test_what_is_wrong_in_the_settings_is_told(
    qtbot: QtBot, frames: list[Frame], stories: list[Path], writer_home: Path
) -> None:
    file = writer_home / "config" / "settings.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"theme": "purple"}')
    frame = start(qtbot, frames, stories[0])
    assert "purple" in told(frame.window_in_front)[0][0]


def test_of_two_side_by_side_the_other_is_shown_alone_when_one_is_closed(
    qtbot: QtBot, frames: list[Frame], stories: list[Path]
) -> None:
    frame = start(qtbot, frames, *stories)
    for closes_front in (True, False):
        frame.show_tab(0)
        frame.window_in_front.commands.action("view.beside").trigger()
        pair = frame.tab_in_front, frame.tab_beside
        assert pair[1] is not None
        gone, stays = pair if closes_front else pair[::-1]
        frame.close_tab(gone)
        assert frame.tab_in_front is stays
        assert frame.tab_beside is None
        assert stays is not None
        assert stays.window is not None
        assert not stays.window.preview.isHidden()
        assert stays.window.isVisible()


def test_untitled_words_that_come_back_have_their_headline(
    qtbot: QtBot, frames: list[Frame]
) -> None:
    frame = start(qtbot, frames)
    frame.window_in_front.flow.new()
    qtbot.keyClicks(frame.window_in_front.centre.form.headline, "Ferries stop")
    qtbot.waitUntil(lambda: frame.window_in_front.document.story.fields.headline == "Ferries stop")
    frame.window_in_front.session.close()  # as if the power went
    again = start(qtbot, frames).window_in_front
    starting = again.sheets.starting
    (row,) = [starting._row(one) for one in starting._recovered.values()]
    assert row.title == "Ferries stop"
