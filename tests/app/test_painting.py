"""Whoever paints is done when its method ends, whatever still holds on to what it knew.

A painter that lives on makes Qt crash at the next paint. Python keeps one alive as long as anything
holds the frame of the method: a traceback, a debugger, a profiler.
"""

import sys
from collections.abc import Iterator
from types import FrameType

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from writer.app.window import Window
from writer.storage import settings

STORY = """---
headline: Ferry strike enters second week
---
The strike enters its second week.

> We will sit at the table.
>
> — Marta Diaz, union president

![A ferry](https://example.org/ferry.png)

<!--more-->

## What the union wants
"""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window(settings.Settings({}))
    made.resize(1280, 800)
    made.show()
    made.session.new(STORY)
    qtbot.waitUntil(lambda: made.preview._view is not None)
    yield made
    made.end()
    made.close()


def test_painters_end_although_their_frames_live_on(qtbot: QtBot, window: Window) -> None:
    held: list[FrameType] = []
    window.checking.check()
    window.panes.go("outline")

    def hold(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_name.endswith(("paintEvent", "paint", "_focus")):
            held.append(frame)

    sys.setprofile(hold)
    try:
        for _ in range(2):
            for widget in [window, *window.findChildren(QWidget)]:
                widget.update()
            QApplication.processEvents()
    finally:
        sys.setprofile(None)
    assert len(held) > 10
    held.clear()
