"""A window with everything on, and a typist in front of it: what benches of it share.

Focus mode, typewriter scroll, spelling, grammar, page, outline, problems, a house style with a Vale
package, counts with a target, pictures: all on.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["WRITER_HOME"] = tempfile.mkdtemp(prefix="writer-bench-")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"

from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication

from tests.bench.checks_speed import house_checker
from tests.bench.generated import story
from writer.app.manuscript.editor import Manuscript
from writer.app.opening import Opening
from writer.app.tabs.frame import Frame
from writer.storage import settings

ON = {
    settings.FOCUS: True,
    settings.TYPEWRITER: True,
    settings.SPELLING: True,
    settings.GRAMMAR: True,
    settings.TARGET_WORDS: 800,
    settings.SESSION_WORDS: 500,
}
NONE = Qt.KeyboardModifier.NoModifier
_MIDDLE = 900  # words
_NEAR = 20  # blocks
Act = Callable[["Desk"], object]
Press = tuple[float, Act]
"""Seconds after what came before it, and what is done then: a key, a command, a turn of a wheel."""


@dataclass
class Times:
    """What one way of typing, or one act, cost at one length of story, in milliseconds."""

    keys: list[float] = field(default_factory=list)
    """from each key's moment to its paint"""
    work: list[float] = field(default_factory=list)
    """processor time from a key's coming to its paint"""
    held: float = 0.0
    """the longest that the event loop heard nothing"""
    worked: float = 0.0
    """the most processor time in one turn of it"""
    took: float = 0.0


def wait(seconds: float) -> None:
    """Let the loop run as in the program; ``QTest.qWait`` sleeps between its turns."""
    loop = QEventLoop()
    clock = QTimer(loop, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    clock.timeout.connect(loop.quit)
    clock.start(max(round(seconds * 1000), 0))
    loop.exec()


_due: list[tuple[float, float]] = []
"""The moments of the keys that have not been painted, and the processor time when they came."""
_painted: list[tuple[float, float]] = []
"""Milliseconds from each key's moment to the paint that showed it, and of processor time."""


def watch_paints() -> None:
    """Write down when the manuscript has painted what was typed."""
    paint = Manuscript.paintEvent

    def painting(self: Manuscript, event: QPaintEvent) -> None:
        paint(self, event)
        now, cpu = time.perf_counter(), time.thread_time()
        _painted.extend(((now - due) * 1000, (cpu - began) * 1000) for due, began in _due)
        _due.clear()

    Manuscript.paintEvent = painting  # type: ignore[method-assign]


def press(key: Qt.Key, text: str = "", modifier: Qt.KeyboardModifier = NONE) -> Act:
    """A key, pressed and let go where the focus is."""

    def pressing(desk: "Desk") -> None:
        where = QApplication.focusWidget() or desk.manuscript
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(where, QKeyEvent(kind, key, modifier, text))

    return pressing


def letter(char: str) -> Act:
    """The key of a character."""
    return press(Qt.Key.Key_Space if char == " " else Qt.Key(ord(char.upper())), char)


class Desk:
    """A frame with everything on."""

    def __init__(self, length: int) -> None:
        folder = Path(os.environ["WRITER_HOME"]) / "stories"
        (folder / "house").mkdir(parents=True)
        house_checker(folder / "house")
        self.path = folder / f"{length}.md"
        self.other = folder / "other.md"
        self.path.write_text(_with_pictures(_alike(length), folder), "utf-8")
        self.other.write_text(story(1_000, seed=2), "utf-8")
        kept = settings.Settings({})
        for setting, value in {**ON, settings.HOUSE: str(folder / "house" / "house.toml")}.items():
            kept.set(setting, value)
        started = time.perf_counter()
        self.frame = Frame(kept, Opening(kept))
        self.frame.resize(1440, 900)
        self.frame.show()
        self.frame.start(self.path)
        self.opened = (time.perf_counter() - started) * 1000
        self.window = self.frame.window_in_front
        self.window.show_side(True)
        self.window.show_preview(True)
        self.window.finding.bar.hide()
        self.manuscript = self.window.manuscript

    def do(self, presses: Iterable[Press]) -> Times:
        """Do each when it is due, and learn when the manuscript has painted what it did."""
        _due.clear()
        _painted.clear()
        due = time.perf_counter()
        for rest, act in presses:
            due += rest
            wait(due - time.perf_counter())
            _due.append((due, time.thread_time()))
            act(self)
        wait(0.05)
        return Times([one for one, _ in _painted], [work for _, work in _painted])

    def settle(self, seconds: float = 0.0) -> None:
        """Wait until checks and page have come."""
        wait(seconds + 0.3)
        until = time.perf_counter() + 120
        checking = self.window.checking
        while time.perf_counter() < until:
            is_filled = self.window.preview._client.queue.is_idle
            if checking.is_fresh and checking.turns.is_idle and is_filled:
                return
            wait(0.05)

    def go(self, place: str) -> None:
        """Put the caret where it is to be typed."""
        made = self.window.document.story
        begins = _middle().partition("\n\n")[0]
        texts = (block.source.strip() for block in made.blocks)
        found = (at for at, text in enumerate(texts) if text == begins)
        middle = next(found, len(made.blocks) // 2 - _NEAR // 2) + _NEAR // 2  # or was written over
        index = {"start": 0, "end": len(made.blocks) - 1}.get(place, -1)
        if index < 0:
            kind = "paragraph" if place == "middle" else place
            fitting = [at for at, block in enumerate(made.blocks) if block.kind == kind]
            index = min(fitting, key=lambda at: abs(at - middle))
        at = made.start(index) + (made.blocks[index].source.rstrip().find(" ") + 1)
        if place == "end":
            at = made.start(index) + len(made.blocks[index].source.rstrip())
        self.manuscript.select_in_story(at, at)
        self.manuscript.setFocus()


@cache
def _middle() -> str:
    return story(_MIDDLE, seed=9).partition("\n---\n")[2].strip()


def _alike(length: int) -> str:
    """A story of ``length`` words with the same in its middle at every length.

    A key costs what is in view: only so do two lengths differ in nothing but their length.
    """
    head, _, body = story(max(length - _MIDDLE, 0)).partition("\n---\n")
    parts = body.split("\n\n")
    parts.insert(len(parts) // 2, _middle())
    return f"{head}\n---\n" + "\n\n".join(parts)


def _with_pictures(text: str, folder: Path) -> str:
    """A picture over every fortieth paragraph, but for those in the middle."""
    (folder / "images").mkdir()
    for number in range(3):
        Image.effect_noise((1200, 800), 60 + number).save(folder / "images" / f"{number}.png")
    head, _, body = text.partition("\n---\n")
    parts = body.split("\n\n")
    for at in range(len(parts) - 1, 4, -40):
        if abs(at - len(parts) // 2) > _NEAR:
            parts.insert(at, f'![Boats at the pier](images/{at % 3}.png "Boats, waiting")')
    return f"{head}\n---\n" + "\n\n".join(parts)
