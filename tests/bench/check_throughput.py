"""1,000 stories of 1,000 words: Writer beside proselint and textlint, in the same run.

    python3 packaging/dev.py bench check_throughput            1,000 stories (a few minutes)
    python3 packaging/dev.py bench check_throughput 50         fewer of them

All rules that are on check each story. The others run what is comparable: proselint its own
checks; textlint write-good, alex, terminology, stop-words, common-misspellings and no-todo. Where
they are not installed it says so and measures the rest:

    PROSELINT   a folder with proselint in it (pip install --target FOLDER proselint)
    TEXTLINT    a folder in which `npm install textlint textlint-rule-write-good ...` was run
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LABELLED = ROOT / "tests" / "checks" / "labelled"
WORDS = 1000
RULES = ("write-good", "alex", "terminology", "stop-words", "common-misspellings", "no-todo")


def stories(folder: Path, count: int) -> list[Path]:
    """Stories of about 1,000 words each, no two alike, made of the labelled paragraphs."""
    paragraphs = list(_paragraphs())
    made = []
    for number in range(count):
        lines = [
            f"---\nheadline: Ferry strike, day {number}\ndate: 2025-03-18\nlanguage: en-US\n---"
        ]
        words, at = 0, number * 7
        while words < WORDS:
            paragraph = paragraphs[at % len(paragraphs)]
            lines.append(f"{paragraph} ({number})" if words == 0 else paragraph)
            words += len(paragraph.split())
            at += 1
        path = folder / f"story{number:04}.md"
        path.write_text("\n\n".join(lines) + "\n", "utf-8")
        made.append(path)
    return made


def _paragraphs() -> Iterator[str]:
    import re

    for path in sorted(LABELLED.glob("[0-9]*.md")):
        text = re.sub(r"⟦([^⟧]*)⟧\([a-z_.]+\)", r"\1", path.read_text("utf-8"))
        yield from text.partition("\n---\n")[2].strip().split("\n\n")


def writer(paths: list[Path], jobs: int) -> float:
    """Seconds of ``writer check`` over the folder; ``jobs`` 0 for as many as it takes by itself."""
    command = [sys.executable, "-m", "writer", "check", "--house", "none", "--format", "json"]
    command += ["--jobs", str(jobs)] if jobs else []
    return _timed([*command, str(paths[0].parent)], cwd=ROOT, allowed=(0, 1))


def proselint(paths: list[Path]) -> float | None:
    """Seconds of proselint over the files; None where it is not installed."""
    home = os.environ.get("PROSELINT", "")
    if not home or not (Path(home) / "proselint").is_dir():
        print("proselint: skipped, PROSELINT names no folder with it")
        return None
    environment = {**os.environ, "PYTHONPATH": home}
    command = [sys.executable, "-m", "proselint", "check", str(paths[0].parent)]
    return _timed(command, env=environment, allowed=(0, 1, 2, 3))


def textlint(paths: list[Path]) -> float | None:
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


def _timed(command: list[str], allowed: tuple[int, ...], **more: object) -> float:
    begun = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)  # type: ignore[call-overload]
    taken = time.perf_counter() - begun
    if done.returncode not in allowed:
        raise SystemExit(f"{command[0]} ended with {done.returncode}: {done.stderr[-500:]}")
    return taken


def main() -> None:
    """Measure and print seconds and ratios."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as name:
        paths = stories(Path(name), count)
        runs: list[tuple[str, Callable[[], float | None]]] = [
            ("writer, one process", lambda: writer(paths, 1)),
            ("writer", lambda: writer(paths, 0)),
            ("proselint", lambda: proselint(paths)),
            ("textlint", lambda: textlint(paths)),
        ]
        taken = {title: run() for title, run in runs}
    ours = taken["writer"] or 1.0
    print(f"{count} stories of {WORDS} words")
    for title, seconds in taken.items():
        if seconds is not None:
            print(
                f"{title:<20} {seconds:8.2f} s  {1000 * seconds / count:8.2f} ms a story  {seconds / ours:6.1f} x"
            )


if __name__ == "__main__":
    main()
