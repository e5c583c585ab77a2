"""The lock file holds everything pyproject.toml asks for, and nothing of the machine it was made on."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from workbench import environment, lock, wheel
from workbench.console import Trouble
from workbench.places import HERE

LOCK = HERE.lock.read_text(encoding="utf-8")
PINS = {
    canonicalize_name(pin.name): pin for pin in (Requirement(line) for line in wheel.versions(LOCK))
}


def _asked() -> list[Requirement]:
    project = tomllib.loads(HERE.pyproject.read_text(encoding="utf-8"))["project"]
    return [
        Requirement(line)
        for line in [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    ]


@pytest.mark.parametrize("asked", _asked(), ids=str)
def test_every_requirement_is_locked_to_a_version_that_it_allows(asked: Requirement) -> None:
    (pin,) = PINS[canonicalize_name(asked.name)].specifier
    assert pin.operator == "=="
    assert pin.version in asked.specifier


def test_the_lock_was_made_from_this_pyproject() -> None:
    asked = environment.requirements_digest(HERE.pyproject)
    assert environment.locked_requirements(HERE.lock) == asked


def test_every_pin_has_hashes() -> None:
    entries = re.split(r"^(?=[a-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert len(entries) == len(PINS)
    assert all("--hash=sha256:" in entry for entry in entries)


def test_qt_stays_below_the_version_that_aborts() -> None:
    (pin,) = PINS[canonicalize_name("pyside6")].specifier
    assert tuple(map(int, pin.version.split(".")))[:2] < (6, 12)


def test_comments_go_and_pins_stay() -> None:
    text = "# made here\na==1 \\\n    --hash=sha256:00\n    # via writer-desk (pyproject.toml)\n"
    assert lock.without_comments(text) == "a==1 \\\n    --hash=sha256:00\n"


@pytest.mark.parametrize(
    "line", ["--index-url https://host/simple", "a @ https://host/a.whl", "-e ."]
)
def test_an_address_never_gets_into_the_lock(line) -> None:
    with pytest.raises(Trouble):
        lock.without_comments(f"b==1\n{line}\n")
    assert "://" not in LOCK
