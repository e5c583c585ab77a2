"""``dev.py test``, ``lint`` and ``bench``: what is run, in which order, and the sum of it."""

import os
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench import environment, servers
from workbench.console import Trouble, call, say
from workbench.environment import run_environment, run_module
from workbench.places import HERE
from workbench.ready import prepare

REPORT = HERE.build / "pytest.xml"
# For tests/e2e alone, which drives the window on a screen of its own and takes pictures of it.
WINDOW_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
}

_MOST_WORKERS = 4
"""Each test of the window starts processes of its own; more at once wait for each other."""
_IN_ORDER = ("--no-loadscope-reorder",)


@dataclass(frozen=True, slots=True)
class Step:
    """One program of the whole; ``run`` gives its exit code."""

    name: str
    run: Callable[[], int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step ended; ``seconds`` of wall time."""

    name: str
    code: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Counts:
    """Tests that passed, failed (or broke outside a test) and were left out."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0


LINT = (
    Step("format", lambda: run_module("ruff", "format", "--check", ".")),
    Step("lint", lambda: run_module("ruff", "check", ".")),
    Step("types", lambda: run_module("mypy", "--strict")),
    Step(
        "imports",
        lambda: call([HERE.venv.scripts / "lint-imports"], cwd=HERE.root, env=run_environment()),
    ),
)


def test(arguments: Sequence[str]) -> int:
    """Everything; with ``arguments`` only pytest, and they go to it. 1 when anything failed.

    ``--servers`` first installs the publishing systems named after it, and runs their tests alone.
    """
    _prepare()
    if arguments and arguments[0] == "--servers":
        servers.install(arguments[1:])
        return run_module("pytest", "-m", "server")
    if not arguments and os.environ.get("CI"):
        servers.install_quietly()
    if arguments:
        return run_module("pytest", *arguments)
    REPORT.unlink(missing_ok=True)
    pytest = Step("tests", lambda: run_module("pytest", f"--junit-xml={REPORT}", *side_by_side()))
    outcomes = _run_all([*LINT, pytest])
    say(closing_line(outcomes, read_counts(REPORT)))
    return int(any(outcome.code for outcome in outcomes))


def lint(arguments: Sequence[str]) -> int:
    """Format, lint, types and imports; 1 when anything failed."""
    if arguments:
        raise Trouble("lint takes no arguments.")
    environment.ensure()
    return int(any(outcome.code for outcome in _run_all(LINT)))


def bench(arguments: Sequence[str]) -> int:
    """The programs in tests/bench, or those whose name holds one of ``arguments``."""
    _prepare()
    found = sorted((HERE.root / "tests" / "bench").glob("*.py"))
    files = [file for file in found if not file.stem.startswith(("_", "test_", "conftest"))]
    chosen = [
        file for file in files if not arguments or any(name in file.stem for name in arguments)
    ]
    if not chosen:
        raise Trouble("There is no such benchmark; each is a file in tests/bench.")
    codes = [_bench_one(file) for file in chosen]
    return int(any(codes))


def side_by_side(cores: int | None = None) -> tuple[str, ...]:
    """Arguments of pytest that let it use the cores there are, by default those of this machine.

    The tests of a file stay together, in the order of the files: what they share is made once, and
    the long ones of the window do not come last.
    """
    workers = min(cores or os.cpu_count() or 1, _MOST_WORKERS)
    return () if workers < 2 else ("-n", str(workers), "--dist", "loadfile", *_IN_ORDER)


def closing_line(outcomes: Sequence[Outcome], tests: Counts) -> str:
    """The last line, for whoever counts: each step before the tests counts as one."""
    checks = [outcome for outcome in outcomes if outcome.name != "tests"]
    failed = tests.failed + sum(1 for outcome in checks if outcome.code)
    if not tests.failed and any(outcome.code for outcome in outcomes if outcome.name == "tests"):
        failed += 1  # pytest broke without a failing test: no test found, or stopped
    passed = tests.passed + sum(1 for outcome in checks if not outcome.code)
    skipped = f", {tests.skipped} skipped" if tests.skipped else ""
    return f"{passed} passed, {failed} failed{skipped}"


def read_counts(report: Path) -> Counts:
    """What pytest counted; nothing when it did not get as far as writing its report."""
    if not report.is_file():
        return Counts()
    suites = list(ElementTree.parse(report).getroot().iter("testsuite"))
    total, failures, errors, skipped = (
        sum(int(suite.get(name, 0)) for suite in suites)
        for name in ("tests", "failures", "errors", "skipped")
    )
    return Counts(max(0, total - failures - errors - skipped), failures + errors, skipped)


def _prepare() -> None:
    has_window_tests = any((HERE.root / "tests" / "e2e").glob("test_*.py"))
    prepare(window=has_window_tests, programs=WINDOW_PROGRAMS if has_window_tests else {})


def _run_all(steps: Sequence[Step]) -> list[Outcome]:
    outcomes = [_run_one(step) for step in steps]
    say("\nstep         time  result")
    for outcome in outcomes:
        result = f"failed ({outcome.code})" if outcome.code else "ok"
        say(f"{outcome.name:<9}{outcome.seconds:6.1f} s  {result}")
    return outcomes


def _run_one(step: Step) -> Outcome:
    say(f"\n=== {step.name}")
    start = time.monotonic()
    code = step.run()
    return Outcome(step.name, code, time.monotonic() - start)


def _bench_one(file: Path) -> int:
    say(f"\n=== {file.stem}")
    return call([HERE.venv.python, file], cwd=HERE.root, env=run_environment())
