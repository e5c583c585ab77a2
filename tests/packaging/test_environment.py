"""When .venv is made, adopted, kept or brought up to date."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from workbench import debian, environment
from workbench.console import Trouble
from workbench.environment import State
from workbench.places import Checkout, Venv

PYPROJECT = """\
[project]
requires-python = ">=3.11"
dependencies = ["b>=1", "a"]  # why
[project.optional-dependencies]
dev = ["t"]
"""


class Tried:
    """A checkout in a folder with a space; lists what ``ensure`` has done there, in order."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.here = Checkout(root)
        self.done: list[str] = []
        self.works = False
        self.here.lock.parent.mkdir(parents=True)
        self.here.pyproject.write_text(PYPROJECT)
        self.write_lock()
        monkeypatch.setattr(environment, "make_venv", self._make_venv)
        monkeypatch.setattr(environment, "_works", lambda venv: self.works)
        monkeypatch.setattr(environment, "_install_packages", lambda _: self._step("packages"))
        monkeypatch.setattr(environment, "_install_project", lambda _: self._step("project"))

    @property
    def venv(self) -> Venv:
        return self.here.venv

    def write_lock(self, pins: str = "a==1\n") -> None:
        digest = environment.requirements_digest(self.here.pyproject)
        self.here.lock.write_text(f"# requirements: {digest}\n{pins}")

    def ensure(self) -> list[str]:
        self.done = []
        environment.ensure(self.here)
        return self.done

    def _step(self, what: str) -> None:
        assert not environment.is_ready(self.here), "an end here must be seen by the next start"
        self.done.append(what)

    def _make_venv(self, venv: Venv, python: str) -> None:
        self._step("venv")
        venv.scripts.mkdir()
        venv.python.touch()


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    return Tried(tmp_path / "my project", monkeypatch)


def test_the_first_start_makes_everything_and_the_second_nothing(checkout) -> None:
    assert checkout.ensure() == ["venv", "packages", "project"]
    assert checkout.ensure() == []


def test_what_the_libraries_found_survives_the_second_start(checkout) -> None:
    checkout.ensure()
    state = environment.read_state(checkout.venv)
    environment.write_state(replace(state, libraries="screen"), checkout.venv)
    assert checkout.ensure() == []
    assert environment.read_state(checkout.venv).libraries == "screen"


def test_an_installation_cut_short_is_done_again_from_the_start(checkout, monkeypatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(environment, "_install_packages", _interrupted)
        with pytest.raises(KeyboardInterrupt):
            checkout.ensure()
    checkout.works = True  # pip itself may well work in a half-made environment
    assert checkout.ensure() == ["venv", "packages", "project"]


def test_a_project_that_cannot_be_installed_costs_no_second_download(checkout, monkeypatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(environment, "_install_project", _interrupted)
        with pytest.raises(KeyboardInterrupt):
            checkout.ensure()
    assert checkout.ensure() == ["project"]


def _interrupted(_: Checkout) -> None:
    raise KeyboardInterrupt


def test_another_lock_makes_a_new_environment(checkout) -> None:
    checkout.ensure()
    left_over = checkout.venv.folder / "left-over"
    left_over.touch()
    checkout.write_lock("a==2\n")
    assert checkout.ensure() == ["venv", "packages", "project"]
    assert not left_over.exists()


def test_another_pyproject_only_puts_the_project_in_anew(checkout) -> None:
    checkout.ensure()
    state = environment.read_state(checkout.venv)
    environment.write_state(replace(state, libraries="screen"), checkout.venv)
    checkout.here.pyproject.write_text(PYPROJECT + "[tool.ruff]\n")
    assert checkout.ensure() == ["project"]
    assert environment.read_state(checkout.venv).libraries == "screen"


def test_an_environment_made_by_hand_is_kept(checkout) -> None:
    checkout.venv.scripts.mkdir(parents=True)
    checkout.venv.python.touch()
    (checkout.venv.folder / "mine").touch()
    checkout.works = True
    assert checkout.ensure() == ["packages", "project"]
    assert (checkout.venv.folder / "mine").exists()


def test_a_broken_environment_without_a_state_is_made_anew(checkout) -> None:
    checkout.venv.folder.mkdir()
    (checkout.venv.folder / "junk").touch()
    assert checkout.ensure() == ["venv", "packages", "project"]
    assert not (checkout.venv.folder / "junk").exists()


def test_an_environment_whose_python_is_gone_is_made_anew(checkout) -> None:
    checkout.ensure()
    checkout.venv.python.unlink()
    assert checkout.ensure() == ["venv", "packages", "project"]


def test_a_moved_checkout_gets_a_new_environment(checkout, tmp_path) -> None:
    checkout.ensure()
    moved = checkout.here.root.rename(tmp_path / "moved")
    checkout.here = Checkout(moved)
    assert checkout.ensure() == ["venv", "packages", "project"]


def test_a_new_dependency_asks_for_a_new_lock(checkout) -> None:
    checkout.here.pyproject.write_text(PYPROJECT.replace('"a"', '"a", "c"'))
    with pytest.raises(Trouble, match=r"dev\.py lock"):
        checkout.ensure()


def test_order_and_comments_of_dependencies_ask_for_nothing(checkout) -> None:
    checkout.here.pyproject.write_text(PYPROJECT.replace('["b>=1", "a"]  # why', '["a", "b>=1"]'))
    assert checkout.ensure() == ["venv", "packages", "project"]


@pytest.mark.parametrize("junk", ["", "{", "[]", '{"state": "ready"}', '{"colour": 1}', "\0"])
def test_a_damaged_state_is_no_state(tmp_path, junk) -> None:
    (tmp_path / environment.STATE).write_text(junk)
    assert environment.read_state(Venv(tmp_path)) is None


def test_a_state_is_read_back_as_written(tmp_path) -> None:
    state = State("ready", "p", "q", "core")
    environment.write_state(state, Venv(tmp_path))
    assert environment.read_state(Venv(tmp_path)) == state


def test_no_network_is_told_in_a_sentence() -> None:
    stderr = "WARNING: Retrying after 'NewConnectionError(...)'\nERROR: No matching distribution"
    assert "does not answer" in environment._pip_reason(stderr)
    assert "No matching" in environment._pip_reason("noise\nERROR: No matching distribution for q")


def test_missing_venv_module_names_debians_package(monkeypatch) -> None:
    asked: list[set[str]] = []
    answers = iter([None, object()])
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: next(answers))
    monkeypatch.setattr(debian, "install", lambda packages, why: asked.append(packages))
    environment._need_venv_module()
    ((package,),) = asked
    assert re.fullmatch(r"python3\.\d+-venv", package)
