"""Key to paint with everything on, and whatever holds up the window, at several lengths of story.

    python3 packaging/dev.py bench everything_on                     1,000, 10,000 and 100,000 words
    python3 packaging/dev.py bench everything_on --words 1000 1000000 --what typing
    python3 packaging/dev.py bench everything_on --what other --only "page down and up"
    python3 packaging/dev.py bench everything_on --words 100000 --what minute

Keys come when they are due, so a key that meets a busy window waits, as a writer's does. For each way
of typing: median, 95th hundredth and longest time from a key to the painted text, and the longest
time that the event loop heard nothing. ``other`` are other keys and commands, ``minute`` is a fast
typist, ``acts`` what is done to a whole story. Every time of 30 ms and more is named, with what ran in it.
"""

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

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
WHAT = ("typing", "other", "minute", "acts")


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


def _gestures(what: list[str]) -> dict[str, Gesture]:
    found: dict[str, Gesture] = {}
    found |= TYPING if "typing" in what else {}
    found |= OTHER if "other" in what else {}
    found |= {"minute": ("middle", minute)} if "minute" in what else {}
    return found


def measure(length: int, what: list[str], only: list[str], least: float) -> None:
    """Measure one length of story and print it as JSON."""
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
        found = {"opening": Times(took=desk.opened)}
        for name, (place, presses) in _gestures(what).items():
            if not only or name in only:
                watch.begin("")
                desk.go(place)
                desk.settle()
                watch.begin(name)
                found[name] = desk.do(presses())
                wait(1)
        watch.begin("at rest")
        wait(4)
        for name, (act, seconds) in ACTS.items() if "acts" in what else ():
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


def _print(length: int, answer: dict[str, dict[str, dict[str, object]]]) -> dict[str, Times]:
    print(f"\n{length:,} words")
    found = {name: Times(**data) for name, data in answer["times"].items()}  # type: ignore[arg-type]
    for name, times in found.items():
        held = f"nothing heard for {times.held:6.1f}, at work for {times.worked:5.1f}"
        if len(times.keys) > 1:
            late = statistics.quantiles(times.keys, n=20)[-1]
            print(
                f"  {name:20} key to paint {statistics.median(times.keys):6.1f} ms, 95th {late:6.1f}, "
                f"longest {max(times.keys):6.1f}, work {statistics.median(times.work):5.1f}; {held}"
            )
        else:
            print(f"  {name:20} took {times.took:7.1f} ms; {held}")
    for data in answer["stalls"]:
        data["seen"] = tuple((str(a), int(b)) for a, b in data["seen"])  # type: ignore[attr-defined,index]
        print("   ", Stall(**data))  # type: ignore[arg-type]
    return found


def _print_ratios(first: dict[str, Times], last: dict[str, Times], title: str) -> None:
    """How much more each costs in the longest story than in the shortest: time, and work."""
    print(f"\n{title}: key to paint, work")
    ratios: list[tuple[float, float]] = []
    for name in first.keys() & last.keys():
        pairs = [(one.keys, one.work) for one in (first[name], last[name])]
        if all(len(times) > 1 for times, _ in pairs):
            (a, b), (c, d) = [[statistics.median(some) for some in pair] for pair in pairs]
            ratios.append((c / a, d / b))
            print(f"  {name:20} {c / a:5.2f} {d / b:5.2f}")
    if ratios:
        middle = [statistics.median(column) for column in zip(*ratios, strict=True)]
        print(f"  {'median of them':20} {middle[0]:5.2f} {middle[1]:5.2f}")


def main() -> None:
    """Measure each length in a process of its own, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--words", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--what", nargs="+", choices=WHAT, default=["typing", "acts"])
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument(
        "--least", type=float, default=30.0, help="milliseconds of a stall that is named"
    )
    parser.add_argument("--one", type=int, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        measure(options.one, options.what, options.only, options.least)
        return
    found: dict[int, dict[str, Times]] = {}
    for length in options.words:
        command = [sys.executable, __file__, "--one", str(length), "--least", str(options.least)]
        command += ["--what", *options.what, "--only", *options.only]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
        found[length] = _print(length, json.loads(done.stdout.splitlines()[-1]))
    first, last = options.words[0], options.words[-1]
    if first != last:
        _print_ratios(found[first], found[last], f"{last:,} / {first:,}")
    print(f"load average {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
