"""Key to painted text in the whole window, at 1,000 and at 100,000 words, in one run.

    python3 packaging/dev.py bench typing_latency             page, checks, spelling, counts: all on
    python3 packaging/dev.py bench typing_latency 1000000     opens, edits and saves a million words

Prints medians and their ratio: it says whether a key's cost grows with the story; and the longest
that the checks have held up the window in one go: sending edits, reading answers, showing them.
"""

import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["WRITER_HOME"] = tempfile.mkdtemp(prefix="writer-bench-")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from writer.app.checking.client import CheckClient
from writer.app.checking.process import CheckProcess
from writer.app.checking.turns import Turns
from writer.app.look import theme
from writer.app.preview.scheme import register
from writer.app.window import Window
from writer.storage import settings

PARAGRAPH = (
    "The council said on Tuesday that the **ferries** would stay in port until a deal was struck, "
    "and that [the timetable](https://example.org/t) would follow, although nobody would say when. "
    "“We are ready,” the mayor said, and the crews, who have waited for most of a year, agreed. "
)
WORDS = len(PARAGRAPH.split())


def story(words: int) -> str:
    """A story of about ``words`` words in sections of five paragraphs."""
    parts = ["---\nheadline: Ferries stay in port\n---\n"]
    for number in range(words // WORDS):
        if number % 5 == 0:
            parts.append(f"## Section {number // 5}\n\n")
        parts.append(PARAGRAPH.strip() + "\n\n")
    return "".join(parts)


HELD: list[float] = []
"""Milliseconds that the window was at the checks' business, each time it was."""


def timed(method: Callable[..., Any]) -> Callable[..., Any]:
    """The same method, with how long it takes written down."""

    def measured(*values: Any) -> Any:
        started = time.perf_counter()
        try:
            return method(*values)
        finally:
            HELD.append((time.perf_counter() - started) * 1000)

    return measured


def watch_checks() -> None:
    """Measure whatever the event loop does for the checks."""
    for owner, name in (
        (CheckProcess, "_on_received"),
        (CheckClient, "ask"),
        (CheckClient, "_send_part"),
        (Turns, "_next"),
    ):
        setattr(owner, name, timed(getattr(owner, name)))


class Desk:
    """A window with everything on that listens to keys."""

    def __init__(self, words: int) -> None:
        self.path = Path(os.environ["WRITER_HOME"]) / f"{words}.md"
        self.path.write_text(story(words), encoding="utf-8")
        self.window = Window(settings.Settings({}))
        self.window.resize(1280, 800)
        self.window.show()
        QApplication.processEvents()
        started = time.perf_counter()
        self.window.flow.open(self.path)
        self.window.repaint()
        self.opened = time.perf_counter() - started
        manuscript = self.window.manuscript
        middle = manuscript.story_document.story.start(
            len(manuscript.story_document.story.blocks) // 2
        )
        manuscript.select_in_story(middle + 20, middle + 20)
        manuscript.setFocus()

    def key(self, key: Qt.Key) -> float:
        """Milliseconds from a key to the painted viewport."""
        started = time.perf_counter()
        QTest.keyClick(self.window.manuscript, key)
        self.window.manuscript.viewport().repaint()
        return (time.perf_counter() - started) * 1000

    def save(self) -> float:
        """Seconds to save."""
        started = time.perf_counter()
        self.window.flow.save()
        return time.perf_counter() - started


def main(sizes: list[int]) -> None:
    """Measure and print."""
    gc.disable()  # as the program does until it is up
    register()
    watch_checks()
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    desks = {words: Desk(words) for words in sizes}
    QTest.qWait(3_000)  # the page, the first check, the first spelling
    gc.freeze()
    gc.enable()
    times: dict[int, list[float]] = {words: [] for words in desks}
    for turn in range(160):
        for words, desk in desks.items():
            key = Qt.Key.Key_Backspace if turn % 2 else Qt.Key.Key_X
            times[words].append(desk.key(key))
            if turn % 8 == 0:
                QTest.qWait(30)
        if turn % 16 == 0:
            QTest.qWait(600)  # a pause in which the checks come
    print(f"longest hold-up by the checks: {max(HELD):.1f} ms, of {len(HELD)} turns")
    medians = {words: statistics.median(values) for words, values in times.items()}
    for words, desk in desks.items():
        print(
            f"{words:>9,} words: key to paint {medians[words]:.2f} ms, slowest "
            f"{max(times[words]):.0f} ms, opened in {desk.opened:.2f} s, saved in {desk.save():.2f} s"
        )
    first, last = sizes[0], sizes[-1]
    if first != last:
        print(f"ratio {last:,} / {first:,}: {medians[last] / medians[first]:.2f}")
    for desk in desks.values():
        desk.window.end()


if __name__ == "__main__":
    asked = [int(one) for one in sys.argv[1:]]
    main([1_000, *asked] if asked else [1_000, 100_000])
