"""1,000 stories of 1,000 words: Writer beside proselint and textlint, in the same run.

    python3 packaging/dev.py bench check_throughput            1,000 stories (a few minutes)
    python3 packaging/dev.py bench check_throughput 50         fewer of them
    python3 packaging/dev.py bench check_throughput 1000 100   textlint, which is slow, with 100

All rules that are on check each story. The others run what is comparable: proselint its own
checks; textlint write-good, alex, terminology, stop-words, common-misspellings and no-todo. Where
they are not installed it says so and measures the rest:

    PROSELINT   a folder with proselint in it (pip install --target FOLDER proselint)
    TEXTLINT    a folder in which `npm install textlint textlint-rule-write-good ...` was run
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.generated import story

ROOT = Path(__file__).resolve().parents[2]
WORDS = 1000
RULES = ("write-good", "alex", "terminology", "stop-words", "common-misspellings", "no-todo")


class Cost(NamedTuple):
    """Seconds on the clock, and of all processors together."""

    wall: float
    cpu: float


def stories(folder: Path, count: int) -> list[Path]:
    """Stories of about 1,000 words each, all of whose paragraphs differ."""
    made = []
    for number in range(count):
        path = folder / f"story{number:04}.md"
        path.write_text(story(WORDS, number), "utf-8")
        made.append(path)
    return made


def writer(paths: list[Path], jobs: int) -> Cost:
    """Seconds of ``writer check`` over the folder; ``jobs`` 0 for as many as it takes by itself."""
    command = [sys.executable, "-m", "writer", "check", "--house", "none", "--format", "json"]
    command += ["--jobs", str(jobs)] if jobs else []
    return _timed([*command, str(paths[0].parent)], cwd=ROOT, allowed=(0, 1))


def proselint(paths: list[Path]) -> Cost | None:
    """Seconds of proselint over the files; None where it is not installed."""
    home = os.environ.get("PROSELINT", "")
    if not home or not (Path(home) / "proselint").is_dir():
        print("proselint: skipped, PROSELINT names no folder with it")
        return None
    environment = {**os.environ, "PYTHONPATH": home}
    command = [sys.executable, "-m", "proselint", "check", str(paths[0].parent)]
    return _timed(command, env=environment, allowed=(0, 1, 2, 3))


def textlint(paths: list[Path]) -> Cost | None:
    """Seconds of textlint over the files; None where it is not installed."""
    home = Path(os.environ.get("TEXTLINT", "-"))
    program = home / "node_modules" / ".bin" / "textlint"
    if not program.exists() or shutil.which("node") is None:
        print("textlint: skipped, TEXTLINT names no folder with it")
        return None
    installed = [
        name for name in RULES if (home / "node_modules" / f"textlint-rule-{name}").is_dir()
    ]
    config = paths[0].parent / ".textlintrc.json"
    config.write_text(json.dumps({"rules": dict.fromkeys(installed, True)}))
    print(f"textlint: with {', '.join(installed)}")
    command = [str(program), "--config", str(config), "--format", "json", f"{paths[0].parent}/*.md"]
    return _timed(command, cwd=home, allowed=(0, 1))


def _scaled(cost: Cost | None, by: float) -> Cost | None:
    """What as many stories more would cost."""
    return cost and Cost(cost.wall * by, cost.cpu * by)


def _timed(command: list[str], allowed: tuple[int, ...], **more: object) -> Cost:
    begun, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)  # type: ignore[call-overload]
    taken, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in allowed:
        raise SystemExit(f"{command[0]} ended with {done.returncode}: {done.stderr[-500:]}")
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(taken, used)


def main() -> None:
    """Measure and print seconds and ratios."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    few = int(sys.argv[2]) if len(sys.argv) > 2 else count
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as other:
        paths = stories(Path(name), count)
        part = stories(Path(other), few)
        runs: list[tuple[str, Callable[[], Cost | None]]] = [
            ("writer, one process", lambda: writer(paths, 1)),
            ("writer", lambda: writer(paths, 0)),
            ("proselint", lambda: proselint(paths)),
            ("textlint", lambda: _scaled(textlint(part), count / few)),
        ]
        taken = {title: run() for title, run in runs}
    ours = taken["writer"] or Cost(1.0, 1.0)
    print(f"{count} stories of {WORDS} words, no two paragraphs alike")
    if few != count:
        print(f"textlint: measured with {few} of them, and multiplied")
    print(f"{'':<20} {'clock':>10} {'a story':>11} {'ratio':>8} {'processor':>12} {'ratio':>8}")
    for title, cost in taken.items():
        if cost is not None:
            each, ratio = 1000 * cost.wall / count, cost.wall / ours.wall
            print(
                f"{title:<20} {cost.wall:8.2f} s {each:8.2f} ms {ratio:7.1f}x {cost.cpu:10.2f} s {cost.cpu / ours.cpu:7.1f}x"
            )


if __name__ == "__main__":
    main()
