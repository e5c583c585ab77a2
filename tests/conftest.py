"""What every test stands on: a quiet Qt with no screen, a home of its own, and no tolerated warning.

The environment is set before anything imports Qt: pytest-qt does so as soon as pytest is configured,
which is after this file is read.
"""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from workbench.compiled import compile_all

_RUNTIME = Path(tempfile.mkdtemp(prefix="writer-tests-"))


def _prepare_environment() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_QUICK_BACKEND"] = (
        "software"  # no GPU is asked for, so pictures are the same anywhere
    )
    os.environ["QT_SCALE_FACTOR"] = "1"
    os.environ["WRITER_HOME"] = str(_RUNTIME / "home")
    os.environ["XDG_RUNTIME_DIR"] = str(
        _RUNTIME
    )  # Qt warns when there is none; mkdtemp made it 0700
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns about any locale that is not UTF-8
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium refuses to run as root with it


_prepare_environment()
compile_all()

# A loaded machine is slow now and then: a deadline would only make tests fail by chance.
settings.register_profile("dev", deadline=None, max_examples=50)
settings.register_profile(
    "ci",
    deadline=None,
    max_examples=60,
    derandomize=True,  # a gate says the same of the same change; chance looks for more elsewhere
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "thorough", settings.get_profile("ci"), max_examples=5_000, derandomize=False
)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev")
)


@pytest.fixture(autouse=True)
def writer_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that no other test has written to; the program keeps settings and journals in it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("WRITER_HOME", str(home))
    return home


def pytest_unconfigure() -> None:
    """Leave nothing behind; every worker that runs a part of the tests has a folder of its own."""
    shutil.rmtree(_RUNTIME, ignore_errors=True)


@pytest.hookimpl(optionalhook=True)  # pytest alone does not know it
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Files are what workers get; those that publish go to one, which starts each system once."""
    from xdist.scheduler import LoadFileScheduling

    class ServersTogether(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file = super()._split_scope(nodeid)
            return "servers" if file.startswith("tests/publishing/") else file

    return ServersTogether(config, log)
