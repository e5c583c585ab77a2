"""Do Qt and its web engine load here? What is missing is installed, or named.

``expected`` guesses from the system's own list, before anything is downloaded, so that a person
gets one command to type and not three. ``ensure`` reads it off Qt's files (``ldd``) and then really
starts Qt once (qt_probe.py).
"""

import json
import re
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from workbench import debian, environment
from workbench.console import Trouble, capture, on_linux, say
from workbench.places import HERE
from workbench.qt_needs import (
    CORE_FILES,
    CORE_PACKAGES,
    FONTS,
    SCREEN_FILES,
    SCREEN_PACKAGES,
    packages_for,
)


def unresolved(ldd_output: str) -> set[str]:
    """The names in the output of ``ldd`` that it could not find; Qt's own libraries left out."""
    names = re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE)
    return {name for name in names if not name.startswith(("libQt6", "libpyside", "libshiboken"))}


def named_in_error(text: str) -> set[str]:
    """The library that a Python or Qt error says it could not open."""
    return set(re.findall(r"(lib[\w.+-]*\.so[\d.]*): cannot open shared object file", text))


def are_known_to_load(window: bool) -> bool:
    """Whether ``ensure`` has found everything in order since the environment was made."""
    state = environment.read_state()
    return state is not None and state.libraries in (_mark(window), _mark(True))


def expected(window: bool) -> set[str]:
    """The Debian packages that Qt will need and that are not there yet, fonts included."""
    needed = set(CORE_PACKAGES) | (set(SCREEN_PACKAGES) if window else set())
    there = set(re.findall(r"^\s*(\S+) \(", capture(["/sbin/ldconfig", "-p"]).stdout, re.MULTILINE))
    if not there:
        return set()
    return packages_for(needed - there, debian.has_time64_names()) | set(_missing_fonts())


def ensure(window: bool) -> None:
    """See that Qt loads and shows a page; with ``window`` also that a real screen could show it."""
    if are_known_to_load(window):
        return
    if on_linux():
        _install_missing(window)
    _start_qt()
    if state := environment.read_state():
        environment.write_state(replace(state, libraries=_mark(window)))


def _mark(window: bool) -> str:
    return "screen" if window else "core"


def _install_missing(window: bool) -> None:
    patterns = CORE_FILES + (SCREEN_FILES if window else ())
    before: set[str] = set()
    # A library that was missing hides what it needs itself, so look again after installing it.
    while missing := _missing(patterns):
        if missing <= before:
            raise Trouble(f"These libraries are still missing: {', '.join(sorted(missing))}.")
        before |= missing
        _install(missing)


def _missing(patterns: Sequence[str]) -> set[str]:
    folder = next(HERE.venv.folder.glob("lib/python*/site-packages/PySide6"), None)
    if folder is None:
        raise Trouble("PySide6 is not in .venv; remove the folder .venv and start again.")
    files = [file for pattern in patterns for file in folder.glob(pattern)]
    env = {**environment.run_environment(), "LC_ALL": "C"}
    return unresolved(capture(["ldd", *files], env=env).stdout)


def _install(missing: set[str]) -> None:
    packages = packages_for(missing, debian.has_time64_names())
    if not packages or not debian.is_debian():
        raise Trouble(
            f"Qt needs the system libraries {', '.join(sorted(missing))}; "
            "install them with your system's package manager and start again."
        )
    # What the tables do not know often comes along with what they know: the next look tells.
    debian.install({*packages, *_missing_fonts()}, why="Qt needs system libraries that are missing")


def _missing_fonts() -> Sequence[str]:
    places = (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path.home() / ".local" / "share" / "fonts",
    )
    return () if any(next(place.rglob("*.[ot]t[cf]"), None) for place in places) else FONTS


def _reason(answer: subprocess.CompletedProcess[str]) -> str:
    """The web engine names what is wrong with a machine in a line marked FATAL."""
    lines = answer.stderr.strip().splitlines()
    return "\n".join([line for line in lines if "FATAL" in line] or lines[-8:])


def _start_qt() -> None:
    say("Trying whether Qt shows a page ...")
    probe = Path(__file__).with_name("qt_probe.py")
    env = {**environment.run_environment(), "QT_QPA_PLATFORM": "offscreen"}
    answer = capture([HERE.venv.python, probe], env=env, timeout=120)
    if libraries := named_in_error(answer.stderr):
        _install(libraries)
        answer = capture([HERE.venv.python, probe], env=env, timeout=120)
    if answer.returncode:
        raise Trouble(f"Qt is installed but could not show a page. It said:\n{_reason(answer)}")
    if on_linux() and not json.loads(answer.stdout.splitlines()[-1])["fonts"]:
        debian.install(FONTS, why="No font is installed, so no text could be shown")
