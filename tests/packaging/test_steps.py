"""``dev.py test`` runs all its steps and sums them up in a line that can be counted."""

import sys
from pathlib import Path

import pytest

from workbench import servers, steps
from workbench.console import Trouble, call
from workbench.steps import Counts, Outcome, Step

OK, BAD = Outcome("types", 0, 1.0), Outcome("lint", 1, 1.0)


@pytest.mark.parametrize(
    ("outcomes", "tests", "line"),
    [
        ([OK, Outcome("tests", 0, 1.0)], Counts(12), "13 passed, 0 failed"),
        ([OK, BAD, Outcome("tests", 0, 1.0)], Counts(12, 0, 2), "13 passed, 1 failed, 2 skipped"),
        ([OK, Outcome("tests", 1, 1.0)], Counts(10, 2), "11 passed, 2 failed"),
        ([OK, Outcome("tests", 5, 1.0)], Counts(), "1 passed, 1 failed"),
    ],
)
def test_closing_line(outcomes, tests, line) -> None:
    assert steps.closing_line(outcomes, tests) == line


def test_every_step_runs_though_one_fails(capsys) -> None:
    ran: list[str] = []

    def step(name: str, code: int) -> Step:
        return Step(name, lambda: ran.append(name) or code)

    outcomes = steps._run_all([step("a", 1), step("b", 0)])
    assert ran == ["a", "b"]
    assert [outcome.code for outcome in outcomes] == [1, 0]
    assert "failed (1)" in capsys.readouterr().out


def test_counts_of_a_real_report(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import pytest\n"
        "def test_a(): pass\n"
        "def test_b(): assert 0\n"
        "def test_c(): pytest.skip('later')\n"
        "@pytest.fixture\n"
        "def broken(): raise ValueError\n"
        "def test_d(broken): pass\n"
    )
    report = tmp_path / "report.xml"
    plain = ("-q", "-c", "/dev/null", "-p", "no:pytest-qt", f"--junit-xml={report}")
    call([sys.executable, "-m", "pytest", *plain, "test_it.py"], cwd=tmp_path)
    assert steps.read_counts(report) == Counts(1, 2, 1)


def test_no_report_counts_nothing(tmp_path: Path) -> None:
    assert steps.read_counts(tmp_path / "none.xml") == Counts()


def test_an_unknown_server_is_said_so() -> None:
    with pytest.raises(Trouble, match="wordpress, wagtail, ghost"):
        servers.install(["drupal"])


def test_servers_are_tested_alone(monkeypatch) -> None:
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(steps, "_prepare", lambda: None)
    monkeypatch.setattr(servers, "install", lambda names: ran.append(("install", *names)))
    monkeypatch.setattr(steps, "run_module", lambda *command: ran.append(command) or 0)
    assert steps.test(["--servers", "wagtail"]) == 0
    assert ran == [("install", "wagtail"), ("pytest", "-m", "server")]


def test_an_unknown_benchmark_is_said_so(monkeypatch) -> None:
    monkeypatch.setattr(steps, "_prepare", lambda: None)
    with pytest.raises(Trouble, match="no such benchmark"):
        steps.bench(["there-is-none-of-this-name"])
