"""``dev.py run``: the window on a sample story, or with no display the main job without it."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from workbench import environment
from workbench.console import Trouble, call, capture, on_linux, say
from workbench.places import HERE
from workbench.ready import prepare

OUTPUT = HERE.build / "first-run"
SAMPLE = "ferry-strike.md"


def run(arguments: Sequence[str]) -> int:
    """Exit code of ``writer``, or 0 when the job without a window is done."""
    display = has_display()
    prepare(window=display)
    if arguments:
        return _writer(*arguments)
    if display and not _display_answers():
        say("The display does not answer; going on without a window.")
        display = False
    if display:
        return _writer(str(sample_copy()))
    return _without_window()


def has_display() -> bool:
    """Whether a window could be seen."""
    if not on_linux():
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def sample_copy() -> Path:
    """The sample story as a file to play with: what is typed into it must not change the checkout."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for file in HERE.samples.iterdir():  # its images lie beside it
        copy = OUTPUT / file.name
        if file.is_file() and not copy.exists():
            shutil.copyfile(file, copy)
    return OUTPUT / SAMPLE


def _display_answers() -> bool:
    # Qt aborts when it cannot connect, which no program can catch from inside.
    probe = "import sys; from PySide6.QtGui import QGuiApplication; QGuiApplication(sys.argv)"
    answer = capture([HERE.venv.python, "-c", probe], env=environment.run_environment(), timeout=30)
    return answer.returncode == 0


def _without_window() -> int:
    raw = next(iter(sorted((HERE.samples / "raw").glob("*.txt"))), None)
    if raw is None:
        raise Trouble(f"There is no raw text in {HERE.samples / 'raw'} to show the work on.")
    say("There is no display, so here is the work without the window.")
    folder = OUTPUT / "no-window"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    story, picture = folder / f"{raw.stem}.md", folder / "window.png"
    _step("import", raw, "-o", story)
    ready = _step("check", story, may_fail=True) == 0
    if not ready:
        say("The story has errors, named above: a real export waits for them, this one is forced.")
    for target in ("html", "markdown"):
        force = () if ready else ("--force",)
        _step("export", story, "--to", target, "-o", folder / target, *force)
    _step("--screenshot", picture, story)
    _list_results(raw, story, folder, picture)
    return 0


def _list_results(raw: Path, story: Path, folder: Path, picture: Path) -> None:
    exports = {name: sorted((folder / name).glob("*")) for name in ("html", "markdown")}
    rows = [("raw text", raw), ("story", story)]
    rows += [(name, file) for name, files in exports.items() for file in files]
    rows.append(("picture of the window", picture))
    say()
    for name, file in rows:
        if not file.exists():
            raise Trouble(f"writer said it was done, but {file} is not there.")
        say(f"{name:>22}: {file}")
    say("\nWith a display the same command opens the window.")


def _step(*arguments: str | Path, may_fail: bool = False) -> int:
    """Run ``writer ARGUMENTS``; it must exit with 0, or with ``may_fail`` 1 (the story has errors)."""
    # As a person in the project's folder would type it.
    line = [
        str(part.relative_to(HERE.root) if isinstance(part, Path) else part) for part in arguments
    ]
    say(f"\n$ writer {shlex.join(line)}")
    done = _offscreen(*line)
    works = done.returncode in ((0, 1) if may_fail else (0,))
    if works and line[0] == "--screenshot":
        return 0  # Qt tells at length that there is neither screen nor GPU, which is no news here
    say((done.stderr + done.stdout).rstrip())
    if not works:
        raise Trouble(f"writer {line[0]} failed with exit code {done.returncode}; see above.")
    return done.returncode


def _offscreen(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``writer`` in the project's folder, its window drawn where nobody sees it."""
    env = environment.run_environment()
    if on_linux():
        env["QT_QPA_PLATFORM"] = "offscreen"
    return capture([HERE.venv.python, "-m", "writer", *arguments], cwd=HERE.root, env=env)


def _writer(*arguments: str) -> int:
    # In the folder of the caller: a story named on the command line is looked for there.
    env = environment.run_environment()
    return call([HERE.venv.python, "-m", "writer", *arguments], env=env, keyboard=True)
