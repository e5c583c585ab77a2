"""A frame with stories in it, as a person starts it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from writer.app.opening import Opening
from writer.app.tabs.frame import Frame
from writer.app.window import Window
from writer.storage import settings

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def frames(qtbot: QtBot) -> Iterator[list[Frame]]:
    made: list[Frame] = []
    yield made
    for frame in made:
        frame.end()
        shiboken6.delete(frame)


@pytest.fixture
def frame(qtbot: QtBot, frames: list[Frame]) -> Frame:
    return start(qtbot, frames)


def start(qtbot: QtBot, frames: list[Frame], story: Path | None = None, *more: Path) -> Frame:
    kept = settings.load()
    frame = Frame(kept, Opening(kept))
    frames.append(frame)
    frame.resize(1400, 800)
    frame.show()
    frame.start(story, *more)
    settle(qtbot, frame)
    return frame


def settle(qtbot: QtBot, frame: Frame) -> None:
    """Wait for the web view of the story in front: with it Qt puts the window on the screen anew."""
    preview = frame.window_in_front.preview
    qtbot.waitUntil(lambda: preview._view is not None)
    qtbot.wait(10)
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    paths = []
    for name in ("one", "two", "three"):
        path = tmp_path / f"{name}.md"
        body = "\n\n".join(f"Paragraph {number} of {name}." for number in range(200))
        path.write_text(f"---\nheadline: Story {name}\n---\n{body}\n")
        paths.append(path)
    return paths


def press(frame: Frame, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(frame.windowHandle(), key, modifier)


def answer(window: Window, words: str) -> None:
    bar = window.sheets.notice.bar(window.sheets.notice.ids()[-1])
    button = next(one for one in bar.findChildren(QWidget) if one.accessibleName() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def open_all(qtbot: QtBot, frame: Frame, stories: list[Path]) -> None:
    for path in stories:
        frame.window_in_front.flow.go_to(path)
        settle(qtbot, frame)


def names(frame: Frame) -> list[str]:
    bar = frame._strip.bar
    return [bar.tabText(at) for at in range(bar.count())]
