"""Tab goes through the window as one reads, F6 from pane to pane, and Esc goes back to the text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from writer import resources
from writer.app.tab_order import step, stops
from writer.app.tabs.frame import Frame
from writer.storage import settings


@pytest.fixture
def frame(qtbot: QtBot, tmp_path: Path) -> Iterator[Frame]:
    made = Frame(settings.Settings({}))
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    path = tmp_path / "one.md"
    path.write_text(resources.read_text("samples", "ferry-strike.md"))
    window = made.window_in_front
    window.flow.go_to(path)
    window.checking.check()
    qtbot.waitUntil(lambda: window.preview._view is not None)
    qtbot.wait(10)  # with its web view Qt takes the window off the screen for a moment
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.end()
    shiboken6.delete(made)


def focused() -> QWidget:
    one = QApplication.focusWidget()
    assert one is not None
    return one


def test_the_panels_come_in_the_order_in_which_they_stand(frame: Frame) -> None:
    window = frame.window_in_front
    window.finding.open(replace=True)
    order = list(stops(frame))
    side, bar = window.side, window.finding.bar
    wanted: list[QWidget] = [
        window.toolbar,
        side.outline.view,
        side.problems.view,
        window.centre.form.headline,
        window.centre.form.summary,
        bar.words,
        bar.by,
        window.manuscript,
        window.preview.tabs,
        window.preview,
        window.status,
    ]
    places = [
        next(at for at, one in enumerate(order) if one is part or part.isAncestorOf(one))
        for part in wanted
    ]
    assert places == sorted(places)
    assert order[places[-1] :] == [one for one in order if window.status.isAncestorOf(one)]
    rules = next(at for at, one in enumerate(order) if side.problems.isAncestorOf(one))
    assert rules < places[2], "the button over the list comes before it"


@pytest.mark.parametrize("page", ["settings", "keys", "check.rules", "check.sheet"])
def test_esc_leaves_a_page_from_wherever_the_focus_is(
    frame: Frame, page: str, qtbot: QtBot
) -> None:
    window = frame.window_in_front
    if "." in page:
        window.commands.action(page).trigger()
    else:
        getattr(window.sheets, f"show_{page}")()
    qtbot.waitUntil(lambda: not window.has_story())
    status = next(one for one in stops(frame) if window.status.isAncestorOf(one))
    status.setFocus()
    press(frame, Qt.Key.Key_Escape)
    assert window.has_story()
    assert frame.focusWidget() is window.manuscript


def test_esc_goes_back_to_the_text(frame: Frame) -> None:
    window = frame.window_in_front
    for place in (window.toolbar, window.side, window.preview.tabs, window.status):
        stop = next(one for one in stops(frame) if place is one or place.isAncestorOf(one))
        stop.setFocus()
        assert focused() is stop
        press(frame, Qt.Key.Key_Escape)
        assert frame.focusWidget() is window.manuscript, place


def test_the_card_of_a_problem_is_a_pane(frame: Frame, qtbot: QtBot) -> None:
    window = frame.window_in_front
    window.manuscript.type_text("the the boat")
    window.checking.check()
    press(frame, Qt.Key.Key_F8)
    qtbot.waitUntil(window.walk.card.isVisible)
    press(frame, Qt.Key.Key_F6)
    if not window.walk.card.isAncestorOf(focused()):  # it was gone to from a field
        press(frame, Qt.Key.Key_F6)
    assert window.walk.card.isAncestorOf(focused())
    press(frame, Qt.Key.Key_Escape)
    assert not window.walk.card.isVisible()
    assert window.centre.isAncestorOf(focused())


def test_what_tab_goes_to_is_scrolled_to(frame: Frame) -> None:
    window = frame.window_in_front
    window.sheets.show_settings()
    for _ in range(25):
        press(frame, Qt.Key.Key_Tab)
        one = focused()
        assert one.visibleRegion().boundingRect().height() > one.height() // 2, one


def test_esc_on_the_tabs_of_the_stories_goes_back_to_the_text(
    frame: Frame, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "two.md"
    path.write_text(resources.read_text("samples", "ferry-strike.md"))
    frame.window_in_front.flow.go_to(path)
    qtbot.waitUntil(frame._strip.isVisible)
    window = frame.window_in_front
    stop = next(one for one in stops(frame) if frame._strip.isAncestorOf(one))
    stop.setFocus()
    press(frame, Qt.Key.Key_Escape)
    assert frame.focusWidget() is window.manuscript
    window.sheets.show_settings()
    stop.setFocus()
    press(frame, Qt.Key.Key_Escape)
    assert window.has_story()


def test_going_up_out_of_the_text_shows_the_fields(frame: Frame) -> None:
    window = frame.window_in_front
    window.centre.fold(True)
    window.manuscript.setFocus()
    press(frame, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not window.centre.form.is_folded
    assert frame.focusWidget() is window.centre.form.summary


def test_from_nowhere_tab_goes_to_the_first_stop_and_shift_tab_to_the_last(frame: Frame) -> None:
    order = list(stops(frame))
    for forward, stop in ((True, order[0]), (False, order[-1])):
        focused().clearFocus()
        step(frame, forward)
        assert focused() is stop


def test_the_focus_goes_back_from_a_card_by_no_other_way(frame: Frame, qapp: QApplication) -> None:
    """A screen reader says each stop."""
    window = frame.window_in_front
    window.manuscript.setFocus()
    window.commands.action("app.palette").trigger()
    assert focused() is not window.manuscript
    press(frame, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None, "Alt opens menus from there too"
    menu.close()
    stops_made: list[object] = []
    connection = qapp.focusChanged.connect(lambda _, now: stops_made.append(now))
    press(frame, Qt.Key.Key_Escape)
    qapp.focusChanged.disconnect(connection)
    assert stops_made == [window.manuscript]
