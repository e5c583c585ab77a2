"""Key to paint with everything on, and whatever holds up the window, at several lengths of story.

    python3 packaging/dev.py bench everything_on                     1,000, 10,000 and 100,000 words
    python3 packaging/dev.py bench everything_on --words 1000000 --only middle

Focus mode, typewriter scroll, spelling, grammar, page, outline, problems, a house style with a Vale
package, counts with a target, pictures: all on. Keys come when they are due, so a key that meets a
busy window waits, as a writer's does. For each way of typing: median, 95th hundredth and longest time
from a key to the painted text, and the longest time that the event loop heard nothing. Then what else
is done to a story. Every time of 30 ms and more is named, with what ran in it.
"""

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["WRITER_HOME"] = tempfile.mkdtemp(prefix="writer-bench-")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench._stalls import Stall, Watch
from tests.bench.checks_speed import house_checker
from tests.bench.generated import story
from writer.app.collecting import Collecting
from writer.app.look import theme
from writer.app.manuscript.editor import Manuscript
from writer.app.opening import Opening
from writer.app.preview.scheme import register
from writer.app.tabs.frame import Frame
from writer.storage import settings

SIZES = (1_000, 10_000, 100_000)
ON = {
    settings.FOCUS: True,
    settings.TYPEWRITER: True,
    settings.SPELLING: True,
    settings.GRAMMAR: True,
    settings.TARGET_WORDS: 800,
    settings.SESSION_WORDS: 500,
}
_WORD = "ferry "
_STEP = 0.07  # seconds between two keys of a word
_REST = 0.65  # seconds between two words, in which checks, spelling and counts come
_KEYS = Qt.Key
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
Press = tuple[float, Qt.Key, Qt.KeyboardModifier, str]
"""Seconds after the key before it, key, modifier, text."""


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


class Typist(QObject):
    """Presses keys when they are due, and learns when each has been painted."""

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__()
        self._manuscript = manuscript

    def type(self, presses: Iterator[Press]) -> Times:
        """Press them all."""
        _painted.clear()
        due = time.perf_counter()
        for rest, key, modifier, text in presses:
            due += rest
            wait(due - time.perf_counter())
            self._press(due, key, modifier, text)
        wait(0.05)
        return Times([one for one, _ in _painted], [work for _, work in _painted])

    def _press(self, due: float, key: Qt.Key, modifier: Qt.KeyboardModifier, text: str) -> None:
        _due.append((due, time.thread_time()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._manuscript, QKeyEvent(kind, key, modifier, text))


def words(count: int) -> Iterator[Press]:
    """Words with rests between them."""
    for _ in range(count):
        for at, char in enumerate(_WORD):
            key = _KEYS.Key_Space if char == " " else _KEYS(ord(char.upper()))
            yield (_REST if at == 0 else _STEP, key, _NONE, char)


def joins(count: int) -> Iterator[Press]:
    """A paragraph is parted and joined again."""
    for _ in range(count):
        yield (_REST, _KEYS.Key_Return, _NONE, "\r")
        yield (_REST / 2, _KEYS.Key_Backspace, _NONE, "\b")


def burst(count: int) -> Iterator[Press]:
    """Keys at 33 a second, taken back as fast."""
    for at in range(count):
        back = at >= count // 2
        key = _KEYS.Key_Backspace if back else _KEYS.Key_X
        yield (0.03 if at else _REST, key, _NONE, "\b" if back else "x")


def selections(count: int) -> Iterator[Press]:
    """Words are selected and written over."""
    for _ in range(count):
        for at in range(5):
            yield (_REST if at == 0 else 0.04, _KEYS.Key_Left, _SHIFT, "")
        yield (_STEP, _KEYS.Key_Y, _NONE, "y")


class Desk:
    """A frame with everything on."""

    def __init__(self, length: int) -> None:
        folder = Path(os.environ["WRITER_HOME"]) / "stories"
        (folder / "house").mkdir(parents=True)
        house_checker(folder / "house")
        self.path = folder / f"{length}.md"
        self.other = folder / "other.md"
        self.path.write_text(_with_pictures(story(length), folder), "utf-8")
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
        self.typist = Typist(self.manuscript)

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
        middle = len(made.blocks) // 2
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


def _with_pictures(text: str, folder: Path) -> str:
    """A picture over every fortieth paragraph."""
    (folder / "images").mkdir()
    for number in range(3):
        Image.effect_noise((1200, 800), 60 + number).save(folder / "images" / f"{number}.png")
    head, _, body = text.partition("\n---\n")
    parts = body.split("\n\n")
    for at in range(len(parts) - 1, 4, -40):
        parts.insert(at, f'![Boats at the pier](images/{at % 3}.png "Boats, waiting")')
    return f"{head}\n---\n" + "\n\n".join(parts)


# -- ways of typing ------------------------------------------------------------------------------

TYPING: dict[str, tuple[str, Callable[[], Iterator[Press]]]] = {
    "middle": ("middle", lambda: words(8)),
    "start": ("start", lambda: words(4)),
    "end": ("end", lambda: words(4)),
    "heading": ("heading", lambda: words(4)),
    "quote": ("quote", lambda: words(4)),
    "enter and join": ("middle", lambda: joins(6)),
    "burst": ("middle", lambda: burst(60)),
    "over a selection": ("middle", lambda: selections(5)),
}


# -- other acts ----------------------------------------------------------------------------------


def _go_to(desk: Desk, end: str) -> None:
    key = _KEYS.Key_End if end == "end" else _KEYS.Key_Home
    QTest.keyClick(desk.manuscript, key, Qt.KeyboardModifier.ControlModifier)


def _find(desk: Desk) -> None:
    desk.window.commands.action("edit.find").trigger()
    for char in "ferries":
        QTest.keyClicks(desk.window.finding.bar.words, char)
        wait(0.04)


def _replace_all(desk: Desk) -> None:
    desk.window.finding.bar.words.setText("the")
    desk.window.finding.bar.by.setText("teh")
    desk.window.finding.bar.replace_wanted.emit(True)


def _undo(desk: Desk) -> None:
    desk.window.commands.action("edit.undo").trigger()


def _close_find(desk: Desk) -> None:
    desk.window.finding.close_if_open()


def _paste(desk: Desk) -> None:
    desk.go("middle")
    QGuiApplication.clipboard().setText(story(10_000, seed=3).partition("\n---\n")[2])
    desk.window.commands.action("edit.paste").trigger()


def _save(desk: Desk) -> None:
    desk.window.commands.action("story.save").trigger()


def _open_other(desk: Desk) -> None:
    desk.window.flow.open(desk.other)


def _switch(desk: Desk) -> None:
    desk.frame.handlers()["go.next_story"]()


def _select_all(desk: Desk) -> None:
    desk.window.commands.action("edit.select_all").trigger()


ACTS: dict[str, tuple[Callable[[Desk], None], float]] = {
    "go to the end": (lambda desk: _go_to(desk, "end"), 1),
    "go to the start": (lambda desk: _go_to(desk, "start"), 1),
    "select all": (_select_all, 1),
    "find as one types": (_find, 1),
    "replace all": (_replace_all, 2),
    "undo of that": (_undo, 2),
    "close the bar": (_close_find, 1),
    "paste 10,000 words": (_paste, 2),
    "undo of the paste": (_undo, 2),
    "save": (_save, 1),
    "open another story": (_open_other, 2),
    "switch back": (_switch, 2),
    "switch again": (_switch, 2),
}
"""An act, and the seconds that are watched after it."""


def measure(length: int, only: list[str]) -> None:
    """Measure one length of story and print it as JSON."""
    gc.disable()
    register()
    watch_paints()
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    with Watch() as watch:
        watch.begin("opening")
        desk = Desk(length)
        QTimer.singleShot(2_000, lambda: Collecting(app))
        desk.settle(3)
        found = {"opening": Times(took=desk.opened)}
        for name, (place, presses) in TYPING.items():
            if not only or name in only:
                watch.begin("")
                desk.go(place)
                desk.settle()
                watch.begin(name)
                found[name] = desk.typist.type(presses())
                wait(1)
        watch.begin("at rest")
        wait(4)
        for name, (act, seconds) in ACTS.items():
            if not only or name in only:
                watch.begin(name)
                started = time.perf_counter()
                act(desk)
                app.processEvents()
                found[name] = Times(took=(time.perf_counter() - started) * 1000)
                desk.settle(seconds)
        watch.begin("")
    for name, times in found.items():
        times.held, times.worked = watch.longest.get(name, (0.0, 0.0))
    stalls = [asdict(one) for one in watch.stalls if one.phase]
    print(json.dumps({"times": {k: asdict(v) for k, v in found.items()}, "stalls": stalls}))
    sys.stdout.flush()
    desk.frame.end()
    os._exit(0)


def _print(length: int, answer: dict[str, dict[str, dict[str, object]]]) -> list[float]:
    print(f"\n{length:,} words")
    works: list[float] = []
    for name, data in answer["times"].items():
        times = Times(**data)  # type: ignore[arg-type]
        held = f"nothing heard for {times.held:6.1f}, at work for {times.worked:5.1f}"
        if times.keys:
            works.append(statistics.median(times.work))
            median = statistics.median(times.keys)
            late = statistics.quantiles(times.keys, n=20)[-1]
            print(
                f"  {name:18} key to paint {median:6.1f} ms, 95th {late:6.1f}, longest "
                f"{max(times.keys):6.1f}, work {statistics.median(times.work):5.1f}; {held}"
            )
        else:
            print(f"  {name:18} took {times.took:7.1f} ms; {held}")
    for data in answer["stalls"]:
        data["seen"] = tuple((str(a), int(b)) for a, b in data["seen"])  # type: ignore[attr-defined,index]
        print("   ", Stall(**data))  # type: ignore[arg-type]
    return works


def main() -> None:
    """Measure each length in a process of its own, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--words", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--one", type=int, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        measure(options.one, options.only)
        return
    medians: dict[int, float] = {}
    for length in options.words:
        command = [sys.executable, __file__, "--one", str(length), "--only", *options.only]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
        answer = json.loads(done.stdout.splitlines()[-1])
        medians[length] = statistics.median(_print(length, answer) or [0.0])
    first, last = options.words[0], options.words[-1]
    if first != last and medians[first]:
        print(f"\nratio {last:,} / {first:,}: {medians[last] / medians[first]:.2f}")
    print(f"load average {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
