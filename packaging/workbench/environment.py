"""The virtual environment ``.venv``: made once from the lock file, and never trusted half-made.

``.venv/writer-state.json`` tells what the environment was made from. Before the packages come it
says "making" and after them "ready", so an installation that was cut short is seen and done again.
While it matches lock file, Python and place, a start costs no call of pip.
"""

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from workbench import debian
from workbench.console import Trouble, call, capture, plain_environment, say
from workbench.places import HERE, Checkout, Venv

STATE = "writer-state.json"


@dataclass(frozen=True, slots=True)
class State:
    """What an environment was made from.

    ``packages`` covers lock file, Python and place: another value means a new environment.
    ``project`` covers pyproject.toml: another value means that our own package is put in anew.
    ``libraries`` is what libraries.py found to load; "" before it looked.
    """

    state: str
    packages: str
    project: str
    libraries: str = ""


def wanted_state(checkout: Checkout = HERE) -> State:
    """The state of an environment that is as it should be. Trouble when the lock is out of date."""
    if not checkout.lock.is_file():
        raise Trouble(f"{checkout.lock} is missing; make it with: python3 packaging/dev.py lock")
    if locked_requirements(checkout.lock) != requirements_digest(checkout.pyproject):
        raise Trouble(
            "pyproject.toml asks for other packages than packaging/requirements.lock holds; "
            "bring the lock up to date with: python3 packaging/dev.py lock"
        )
    python = f"{sys.version_info[:2]} {sys.base_prefix}"
    place = os.fsencode(checkout.venv.folder)
    packages = _digest(checkout.lock.read_bytes(), python.encode(), place)
    return State("ready", packages, _digest(checkout.pyproject.read_bytes()))


def requirements_digest(pyproject: Path) -> str:
    """A digest of everything that pyproject.toml asks for, whatever its order or comments."""
    with pyproject.open("rb") as file:
        table = tomllib.load(file)
    project = table["project"]
    asked = [*sorted(project["dependencies"]), project["requires-python"]]
    for name, extra in sorted(project.get("optional-dependencies", {}).items()):
        asked += [f"{name}: {requirement}" for requirement in sorted(extra)]
    return _digest("\n".join(asked).encode())


def locked_requirements(lock: Path) -> str:
    """The digest that the lock file was made from; "" when it names none."""
    found = re.search(r"^# requirements: (\w+)$", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else ""


def _digest(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:32]


def read_state(venv: Venv = HERE.venv) -> State | None:
    """None when nobody wrote one, or when it cannot be read."""
    try:
        return State(**json.loads((venv.folder / STATE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_state(state: State, venv: Venv = HERE.venv) -> None:
    """In one step: a reader sees the old state or the new one."""
    draft = venv.folder / f"{STATE}.new"
    draft.write_text(json.dumps(asdict(state)), encoding="utf-8")
    draft.replace(venv.folder / STATE)


def is_ready(checkout: Checkout = HERE) -> bool:
    """Whether ``ensure`` would have nothing to do."""
    return _is_as(wanted_state(checkout), checkout.venv)


def ensure(checkout: Checkout = HERE) -> None:
    """Make ``.venv`` what it should be.

    Trouble (no network, no permission, no venv module) comes with the sentence to show.
    """
    wanted = wanted_state(checkout)
    with _alone(checkout.lock):
        if not _is_as(wanted, checkout.venv):
            _bring_up(checkout, read_state(checkout.venv), wanted)


def run_environment(venv: Venv = HERE.venv) -> dict[str, str]:
    """The environment variables of a program that runs in ``venv``."""
    env = plain_environment()
    env["VIRTUAL_ENV"] = str(venv.folder)
    env["PATH"] = os.pathsep.join([str(venv.scripts), env.get("PATH", os.defpath)])
    return env


def run_module(name: str, *arguments: str | Path) -> int:
    """Run ``python -m name`` of the environment in the project's folder; its exit code."""
    return call([HERE.venv.python, "-m", name, *arguments], cwd=HERE.root, env=run_environment())


def make_venv(venv: Venv, python: str) -> None:
    """Make an empty environment; ``python`` is the interpreter to make it from."""
    made = capture([python, "-m", "venv", venv.folder], env=plain_environment())
    if made.returncode:
        raise Trouble(f"Python could not make a virtual environment: {_last_line(made)}")


def _is_as(wanted: State, venv: Venv) -> bool:
    found = read_state(venv)
    return found is not None and replace(found, libraries="") == wanted and venv.python.exists()


def _bring_up(checkout: Checkout, found: State | None, wanted: State) -> None:
    venv = checkout.venv
    fits = found and (found.state, found.packages) == (wanted.state, wanted.packages)
    if not found or not fits or not venv.python.exists():
        _make_or_adopt(venv, found, wanted)
        _install_packages(checkout)
        found = replace(wanted, project="")
        write_state(found, venv)
    _install_project(checkout)
    write_state(replace(found, project=wanted.project), venv)


def _make_or_adopt(venv: Venv, found: State | None, wanted: State) -> None:
    """Leave a working environment, marked "making". One that somebody made by hand is kept."""
    adopted = found is None and _works(venv)
    if not adopted:
        _need_venv_module()
        _remove(venv.folder)
        venv.folder.mkdir()
    write_state(replace(wanted, state="making"), venv)
    if not adopted:
        say(f"Making {venv.folder} ...")
        # dev.py may be running in the environment that is being replaced.
        make_venv(venv, str(getattr(sys, "_base_executable", None) or sys.executable))


def _works(venv: Venv) -> bool:
    probe = "import sys; print(sys.version_info[:2]); import pip"
    answer = capture([venv.python, "-c", probe], timeout=60)
    return answer.returncode == 0 and answer.stdout.strip() == str(sys.version_info[:2])


def _remove(folder: Path) -> None:
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def expected() -> set[str]:
    """The Debian package without which no environment can be made, when it is not there."""
    if importlib.util.find_spec("ensurepip"):
        return set()
    return {f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"}


def _need_venv_module() -> None:
    """Debian and Ubuntu ship Python without what makes environments."""
    if packages := expected():
        debian.install(packages, why="Python's venv module is missing")
        importlib.invalidate_caches()
    if expected():
        raise Trouble("Python's ensurepip module is missing; install this system's full Python.")


def _install_packages(checkout: Checkout) -> None:
    say("Installing the locked packages, about 300 MB the first time ...")
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    _pip(checkout.venv, *quiet, "--require-hashes", "--no-deps", "--requirement", checkout.lock)


def _install_project(checkout: Checkout) -> None:
    # Editable, so that .venv/bin/writer is the code in the checkout; needs nothing from outside.
    offline = ("--quiet", "--no-index", "--no-build-isolation", "--no-deps")
    _pip(checkout.venv, *offline, "--editable", checkout.root)
    # The first start is then as fast as the next, also where Python is told to write no bytecode.
    # What cannot be written or compiled here is compiled when it is run.
    code = checkout.root / "writer"
    capture(
        [checkout.venv.python, "-m", "compileall", "-q", code], env=run_environment(checkout.venv)
    )


def _pip(venv: Venv, *arguments: str | Path) -> None:
    common = ["--disable-pip-version-check", "--no-input", "--retries", "2"]
    # A person's own pip settings may say "--user", which fails inside an environment.
    env = {**run_environment(venv), "PIP_USER": "0", "PIP_ROOT_USER_ACTION": "ignore"}
    # stdout stays on the terminal for its progress bars; stderr is kept to find the reason in.
    done = subprocess.run(
        [str(part) for part in (venv.python, "-m", "pip", "install", *common, *arguments)],
        env=env,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        raise Trouble(_pip_reason(done.stderr))


_OFFLINE = (
    "NewConnectionError",
    "NameResolutionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
    "Network is unreachable",
    "Temporary failure in name resolution",
)


def _pip_reason(stderr: str) -> str:
    if any(mark in stderr for mark in _OFFLINE):
        return (
            "The Python packages could not be downloaded: the package index does not answer. "
            "Check the network (or pip's proxy and index settings) and start again."
        )
    if "No space left on device" in stderr:
        return "The disk is full: the Python packages need about 1 GB. Make room and start again."
    errors = [line for line in stderr.splitlines() if line.startswith("ERROR:")]
    return "pip could not install the packages.\n" + "\n".join(errors or stderr.splitlines()[-15:])


def _last_line(answer: subprocess.CompletedProcess[str]) -> str:
    lines = (answer.stdout + answer.stderr).strip().splitlines()
    return lines[-1] if lines else f"exit code {answer.returncode}"


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Let one dev.py at a time work on ``.venv``; a second one waits."""
    try:
        import fcntl
    except ImportError:  # Windows: two at once are left to the person's care
        yield
        return
    # The packages' lock file serves as the lock: it can be opened in a read-only checkout too.
    with lock.open("rb") as file:
        with suppress(OSError):  # a network file system without locks
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Another dev.py is at work on .venv; waiting for it ...")
                fcntl.flock(file, fcntl.LOCK_EX)
        yield
