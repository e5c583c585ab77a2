"""Key to paint with everything on, and whatever holds up the window, at several lengths of story.

    python3 packaging/dev.py bench everything_on                     1,000, 10,000 and 100,000 words
    python3 packaging/dev.py bench everything_on --words 1000 1000000 --what typing
    python3 packaging/dev.py bench everything_on --what other --only "page down and up"
    python3 packaging/dev.py bench everything_on --words 100000 --what minute

Keys come when they are due, so a key that meets a busy window waits, as a writer's does. For each way
of typing: median, 95th hundredth and longest time from a key to the painted text, and the longest
time that the event loop heard nothing. ``other`` are other keys and commands, ``minute`` is a fast
typist, ``acts`` what is done to a whole story. Every time of 30 ms and more is named, with what ran in it.
The lengths take turns at each of these, so that what else the machine does slows all of them alike.
"""

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import chain
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench._desk import Desk, Times, wait, watch_paints  # first: it sets the environment

# isort: split
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench._gestures import OTHER, TYPING, Gesture, Key, Modifier, minute
from tests.bench._stalls import Stall, Watch
from tests.bench.generated import story
from writer.app.collecting import Collecting
from writer.app.look import theme
from writer.app.preview.scheme import register

SIZES = (1_000, 10_000, 100_000)
_OVER = "that is all"


# -- what is done to a whole story ---------------------------------------------------------------


def _go_to(desk: Desk, end: str) -> None:
    key = Key.Key_End if end == "end" else Key.Key_Home
    QTest.keyClick(desk.manuscript, key, Modifier.ControlModifier)


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


GESTURES: dict[str, Gesture] = {**TYPING, **OTHER, "minute": ("middle", minute)}
NAMES = {"typing": TYPING, "other": OTHER, "minute": {"minute"}, "acts": ACTS}


def _asked() -> Iterator[str]:
    """What the parent wants done next; the window lives on meanwhile."""
    lines: Queue[str] = Queue()
    Thread(
        target=lambda: [lines.put(line) for line in chain(sys.stdin, [_OVER])], daemon=True
    ).start()
    while True:
        try:
            yield lines.get_nowait().strip()
        except Empty:
            wait(0.05)


def measure(length: int, least: float) -> None:
    """Do with one length of story what is asked for, line by line, and answer in JSON."""
    gc.disable()
    register()
    watch_paints()
    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    with Watch(least) as watch:
        watch.begin("opening")
        desk = Desk(length)
        QTimer.singleShot(2_000, lambda: Collecting(app))
        desk.settle(3)
        _answer(watch, "opening", Times(took=desk.opened))
        for name in _asked():
            if name == _OVER:
                break
            watch.begin("")
            desk.settle()
            _answer(watch, name, _act(desk, watch, name))
    desk.frame.end()
    os._exit(0)


def _act(desk: Desk, watch: Watch, name: str) -> Times:
    if name in ACTS:
        act, seconds = ACTS[name]
        watch.begin(name)
        started = time.perf_counter()
        act(desk)
        QApplication.processEvents()
        times = Times(took=(time.perf_counter() - started) * 1000)
        desk.settle(seconds)
        return times
    place, presses = GESTURES[name]
    desk.go(place)
    desk.settle()
    watch.begin(name)
    times = desk.do(presses())
    wait(1)
    return times


def _answer(watch: Watch, name: str, times: Times) -> None:
    watch.begin("")
    times.held, times.worked = watch.longest.get(name, (0.0, 0.0))
    stalls = [asdict(one) for one in watch.stalls if one.phase == name]
    watch.stalls.clear()
    print(json.dumps({"times": asdict(times), "stalls": stalls}), flush=True)


def _take(process: "subprocess.Popen[str]", name: str, length: int) -> Times:
    """Read an answer and say it."""
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise SystemExit(f"{name} at {length:,} words ended with {process.wait()}")
    answer = json.loads(line)
    times = Times(**answer["times"])
    said = f"{name:20} {length:9,}"
    held = f"nothing heard for {times.held:6.1f}, at work for {times.worked:5.1f}"
    if len(times.keys) > 1:
        late = statistics.quantiles(times.keys, n=20)[-1]
        print(
            f"{said} key to paint {statistics.median(times.keys):6.1f} ms, 95th {late:6.1f}, longest "
            f"{max(times.keys):6.1f}, work {statistics.median(times.work):5.1f}; {held}"
        )
    else:
        print(f"{said} took {times.took:7.1f} ms; {held}")
    for data in answer["stalls"]:
        data["seen"] = tuple((str(a), int(b)) for a, b in data["seen"])
        print("   ", Stall(**data))
    sys.stdout.flush()
    return times


def _print_ratios(first: dict[str, Times], last: dict[str, Times], title: str) -> None:
    """How much more each costs in the longest story than in the shortest: time, and work."""
    print(f"\n{title}: key to paint, work")
    ratios: list[tuple[float, float]] = []
    for name in first:
        pairs = [(one.keys, one.work) for one in (first[name], last[name])]
        if all(len(times) > 1 for times, _ in pairs):
            (a, b), (c, d) = [[statistics.median(some) for some in pair] for pair in pairs]
            ratios.append((c / a, d / b))
            print(f"  {name:20} {c / a:5.2f} {d / b:5.2f}")
    if ratios:
        middle = [statistics.median(column) for column in zip(*ratios, strict=True)]
        print(f"  {'median of them':20} {middle[0]:5.2f} {middle[1]:5.2f}")


def main() -> None:
    """Measure the lengths in turn, each in a process of its own, and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--words", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--what", nargs="+", choices=NAMES, default=["typing", "acts"])
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--least", type=float, default=30.0, help="milliseconds of stalls to name")
    parser.add_argument("--one", type=int, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        measure(options.one, options.least)
        return
    found: dict[int, dict[str, Times]] = {}
    running: dict[int, subprocess.Popen[str]] = {}
    for length in options.words:
        command = [
            sys.executable,
            "-X",
            "faulthandler",
            __file__,
            "--one",
            str(length),
            "--least",
            str(options.least),
        ]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        running[length] = subprocess.Popen(command, text=True, **pipes)  # type: ignore[call-overload]
        found[length] = {"opening": _take(running[length], "opening", length)}
    names = [name for what in options.what for name in NAMES[what]]
    for name in (one for one in names if not options.only or one in options.only):
        for length, process in running.items():
            _ask(process, name)
            found[length][name] = _take(process, name, length)
    for process in running.values():
        _ask(process, _OVER)
        process.wait()
    first, last = options.words[0], options.words[-1]
    if first != last:
        _print_ratios(found[first], found[last], f"{last:,} / {first:,}")
    print(f"load average {os.getloadavg()[0]:.1f}")


def _ask(process: "subprocess.Popen[str]", name: str) -> None:
    assert process.stdin is not None
    process.stdin.write(f"{name}\n")
    process.stdin.flush()


if __name__ == "__main__":
    main()
