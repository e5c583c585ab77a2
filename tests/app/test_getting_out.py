"""Whatever a command brings up, Esc gets out of it and the words have the focus again."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from writer import resources
from writer.app.commands.command_list import BY_ID
from writer.app.tabs.frame import Frame
from writer.app.widgets.card import Card
from writer.app.window import Window
from writer.storage import settings
from writer.story import Edit

_NOT_HERE = frozenset(
    {
        *("app.quit", "story.close", "story.open", "story.save_as", "story.pdf", "story.print"),
        *("view.full_screen", "text.image", "block.image", "story.new", "story.paste"),
        *("go.page", "go.next_pane", "go.previous_pane", "go.headline"),
    }
)
"""Commands that end the window, open another or a dialog of Qt's own, or go to where one writes."""
STORY = resources.read_text("samples", "ferry-strike.md")
_ESC = 3  # times: a list of choices, then the sheet it lies on


@pytest.fixture(scope="module")
def frame(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Frame]:
    made = Frame(settings.Settings({}))
    made.resize(1280, 720)
    made.show()
    path = tmp_path_factory.mktemp("out") / "one.md"
    path.write_text(STORY)
    made.window_in_front.flow.go_to(path)
    made.window_in_front.checking.check()
    yield made
    made.end()
    shiboken6.delete(made)


def wait(until: Callable[[], bool], most: int) -> None:
    """Let the window work until something is so, at most so many milliseconds."""
    for _ in range(most // 10):
        if until():
            return
        QTest.qWait(10)


def is_out(window: Window) -> bool:
    """Whether nothing lies over the story, and what is typed is typed into it."""
    over = [card for card in window.window().findChildren(Card) if card.isVisible()]
    return (
        not over
        and window.stack.currentWidget() is window.desk
        and not window.finding.bar.isVisible()
        and window.window().focusWidget() is window.manuscript  # the window need not be active
        and QApplication.activePopupWidget() is None
    )


def escape(frame: Frame) -> None:
    """Press Esc where it is heard."""
    popup = QApplication.activePopupWidget()
    focused: QWidget = popup or frame.focusWidget() or frame
    QTest.keyClick(focused, Qt.Key.Key_Escape)


def leave_menu() -> None:
    """Press Esc in a menu that is waited for."""
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QMenu):
        QTest.keyClick(popup, Qt.Key.Key_Escape)


def begin(frame: Frame, window: Window) -> None:
    """Nothing lies over the story, whatever the test before has left."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for card in frame.findChildren(Card):
        card.dismiss()
    window.finding.close()
    window.stack.setCurrentWidget(window.desk)
    before = window.document.story.text
    if before != STORY:
        window.document.edit(Edit(0, len(before), STORY))
    frame.activateWindow()
    wait(frame.isActiveWindow, 5_000)


@pytest.mark.parametrize("command", [name for name in BY_ID if name not in _NOT_HERE])
def test_esc_gets_out_of_what_a_command_brings_up(frame: Frame, command: str) -> None:
    window = frame.window_in_front
    begin(frame, window)
    story = window.document.story
    quote = next(at for at, block in enumerate(story.blocks) if block.kind == "quote")
    window.manuscript.select_in_story(story.start(quote) + 3, story.start(quote) + 3)
    window.manuscript.setFocus()
    window.commands.refresh()
    if not window.commands.has(command) or not window.commands.action(command).isEnabled():
        return
    clock = QTimer(window, interval=50)
    clock.timeout.connect(leave_menu)
    clock.start()
    window.commands.action(command).trigger()
    clock.stop()
    wait(lambda: not is_out(window), 100)
    for _ in range(_ESC):
        if is_out(window):
            break
        escape(frame)
        QTest.qWait(10)
    assert is_out(window), f"the focus is in {frame.focusWidget()!r}"
