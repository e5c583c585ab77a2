"""Writer beside ghostwriter and ReText: start, opening, key to text, key to page, in one run.

    python3 packaging/dev.py bench beside_others                       start and opening
    python3 packaging/dev.py bench beside_others --keys 30             keys as well
    ... --words 1000 100000 --runs 9 --only writer retext

The programs take turns on a screen of their own, with real keys; what is not installed is named and
left out. Prints medians, and Writer's in relation to each of the others.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench._screen import HEIGHT, PROGRAMS, WIDTH, Box, Program, Screen

_PARAGRAPH = (
    "The council said on Tuesday that the **ferries** would stay in port until a deal was struck, "
    "and that [the timetable](https://example.org/t) would follow, although nobody would say when. "
    "The crews, who have waited for most of a year, agreed in paragraph {0}.\n\n"
)
_RETEXT = "[General]\ndefaultPreviewState=live-preview\n"
_SETTLE = 1.2  # seconds between two keys, so that neither meets what the other set off
_EVERY = 0.04  # seconds between the keys of a burst


@dataclass(frozen=True)
class Editor:
    """A program: its command, and where text and page are in its window."""

    name: str
    command: tuple[str, ...]
    text: Box
    page: Box
    settings: tuple[tuple[str, str], ...] = ()  # of the environment


EDITORS = (
    Editor(
        "writer",
        (sys.executable, "-m", "writer"),
        (240, 46, 918, HEIGHT - 30),
        (930, 90, WIDTH - 20, HEIGHT - 30),
    ),
    Editor(
        "ghostwriter",
        ("ghostwriter",),
        (0, 28, 800, HEIGHT - 40),
        (806, 28, WIDTH - 20, HEIGHT - 40),
    ),
    Editor(
        "ghostwriter, raster",
        ("ghostwriter",),
        (0, 28, 800, HEIGHT - 40),
        (806, 28, WIDTH - 20, HEIGHT - 40),
        (("QT_QUICK_BACKEND", "software"),),
    ),
    Editor("retext", ("retext",), (0, 92, 718, HEIGHT - 30), (724, 92, WIDTH - 20, HEIGHT - 30)),
)


@dataclass
class Seen:
    """What was measured of one program, in seconds, with one length of story."""

    painted: list[float] = field(default_factory=list)
    text: list[float] = field(default_factory=list)
    page: list[float] = field(default_factory=list)
    burst: list[int] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


def story(words: int) -> str:
    """A story of about so many words, no paragraph of which is like another."""
    length = len(_PARAGRAPH.split())
    parts = ["Probe:\n\n"]
    for number in range(max(words // length, 1)):
        if number % 6 == 3:
            parts.append(f"## Section {number}\n\n")
        parts.append(_PARAGRAPH.format(number))
    return "".join(parts)


def measure(screen: Screen, editor: Editor, words: int, keys: int, seen: Seen) -> None:
    """Start ``editor`` with a story on ``screen``, and type if ``keys``."""
    home = Path(tempfile.mkdtemp(prefix="writer-bench-"))
    (home / ".config" / "ReText project").mkdir(parents=True)
    (home / ".config" / "ReText project" / "ReText.conf").write_text(_RETEXT)
    path = home / "story.md"
    path.write_text(story(words), encoding="utf-8")
    program = Program(screen, [*editor.command, str(path)], home, dict(editor.settings))
    try:
        top = (editor.text[0], editor.text[1] + 20, editor.text[2], editor.text[1] + 420)
        seen.painted.append(program.wait(lambda: screen.has_text(top), 120))
        if keys:
            _type(screen, program, editor, keys, seen)
            seen.memory.append(program.memory())
    finally:
        program.end()
        _wait_until(lambda: not screen.has_text(editor.text), 10)
        shutil.rmtree(home, ignore_errors=True)


def _type(screen: Screen, program: Program, editor: Editor, keys: int, seen: Seen) -> None:
    """Type at the end of the first line, once the page is there and all is quiet."""
    program.wait(lambda: screen.has_text(editor.page), 120)
    time.sleep(6)
    screen.click((editor.text[0] + editor.text[2]) // 2, editor.text[3] - 200)
    for key in (("Home", "Control_L"), ("End",)):
        time.sleep(0.5)
        screen.press(*key)
    time.sleep(1)
    text, page = _where_a_key_shows(screen, editor)
    for number in range(keys):
        time.sleep(_SETTLE)
        times = _key(screen, "BackSpace" if number % 2 else "x", text, page)
        seen.text.append(times[0])
        seen.page.append(times[1])
    time.sleep(_SETTLE)
    seen.burst.append(_burst(screen, page))


def _key(screen: Screen, key: str, text: Box, page: Box) -> tuple[float, float]:
    """Seconds from a key until it is seen in the text, and on the page."""
    before, page_before = screen.picture(text), screen.pixels(page)
    pressed = screen.press(key)
    in_text = _wait_until(lambda: screen.changed(before, text), 30, pressed)
    return in_text, _wait_until(lambda: screen.pixels(page) != page_before, 30, pressed)


def _where_a_key_shows(screen: Screen, editor: Editor) -> tuple[Box, Box]:
    """The boxes that one more letter changes, in the text and on the page."""
    boxes: tuple[Box, Box] = (editor.text, editor.page)
    for _ in range(2):  # the first edit may scroll the page
        before = [screen.picture(box) for box in (editor.text, editor.page)]
        screen.press("x")
        found = []
        for was, box in zip(before, (editor.text, editor.page), strict=True):
            _wait_until(lambda was=was, box=box: screen.changed(was, box), 60)  # type: ignore[misc]
            time.sleep(_SETTLE)
            left, top, _, _ = screen.changed(was, box) or box
            found.append((max(left - 40, box[0]), top, min(left + 300, box[2]), top + 24))
        boxes = (found[0], found[1])
    return boxes


def _burst(screen: Screen, page: Box) -> int:
    """Type 30 keys at 25 a second; how many times the page has changed by the end."""
    shown, last = 0, screen.pixels(page)
    began = time.perf_counter()
    for number in range(30):
        screen.press("x" if number < 15 else "BackSpace")
        until = began + (number + 1) * _EVERY
        while time.perf_counter() < (until if number < 29 else until + 1):
            now = screen.pixels(page)
            if now != last:
                shown, last = shown + 1, now
    return shown


def _wait_until(done: Callable[[], object], seconds: float, since: float | None = None) -> float:
    """Seconds from ``since`` until ``done``, ``seconds`` at most."""
    since = time.perf_counter() if since is None else since
    while not done() and time.perf_counter() - since < seconds:
        time.sleep(0.0005)
    return time.perf_counter() - since


def _print(found: dict[tuple[str, int], Seen], words: int) -> None:
    ours = found.get(("writer", words))
    for (name, length), seen in found.items():
        if length != words or not seen.painted:
            continue
        said = [f"{name:20} {words:>9,} words: painted {statistics.median(seen.painted):.3f} s"]
        for what, times in (("key to text", seen.text), ("key to page", seen.page)):
            if times:
                said.append(f"{what} {statistics.median(times) * 1e3:.1f} ms")
                said.append(f"(p95 {statistics.quantiles(times, n=20)[-1] * 1e3:.0f})")
        if seen.burst:
            said.append(f"burst {seen.burst} of 30, {statistics.median(seen.memory):.0f} MB")
        print(" ".join(said))
        if ours is not None and seen is not ours:
            print(f"    Writer is {_ratios(ours, seen)} times that")


def _ratios(ours: Seen, theirs: Seen) -> str:
    said = []
    for name in ("painted", "text", "page"):
        mine, other = getattr(ours, name), getattr(theirs, name)
        if mine and other:
            said.append(f"{statistics.median(mine) / statistics.median(other):.2f} ({name})")
    return ", ".join(said)


def main() -> None:
    """Measure in turns, print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--words", type=int, nargs="+", default=[1_000, 100_000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--keys", type=int, default=0)
    parser.add_argument("--only", nargs="+", default=[one.name for one in EDITORS])
    options = parser.parse_args()
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        print(f"left out, for there is no {' and no '.join(missing)}")
        return
    editors = [one for one in EDITORS if one.name in options.only]
    for one in [one for one in editors if shutil.which(one.command[0]) is None]:
        print(f"left out, for it is not installed: {one.name}")
        editors.remove(one)
    found: dict[tuple[str, int], Seen] = {}
    screen = Screen()
    try:
        for _ in range(options.runs):
            for words in options.words:
                for one in editors:
                    seen = found.setdefault((one.name, words), Seen())
                    measure(screen, one, words, options.keys, seen)
    except TimeoutError as error:
        print(error)
    finally:
        screen.close()
    for words in options.words:
        _print(found, words)
    print(f"load average {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
