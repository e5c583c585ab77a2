"""Real publishing systems for the tests that publish to them: what they need, installed once.

WordPress comes from Debian, Wagtail from PyPI into an environment of its own, Ghost from npm, where
it is built for some minutes. ``tests/servers`` starts them.
"""

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from workbench import debian
from workbench.console import Trouble, call, plain_environment, say
from workbench.environment import run_environment
from workbench.places import HERE

WAGTAIL = "wagtail>=8,<9"  # the first whose API writes
_WORDPRESS = (
    *("php-cli", "php-mysql", "php-gd", "php-xml", "php-mbstring", "php-curl", "php-zip"),
    *("php-intl", "mariadb-server", "wordpress", "wordpress-theme-twentytwentythree"),
    "libjs-lodash",
)
_PROGRAMS = ("php", "mariadbd", "mariadb-install-db")
_QUICK = ("wordpress", "wagtail")


def cache() -> Path:
    """Where what was installed is kept, for every checkout on this machine."""
    home = os.environ.get("WRITER_SERVERS")
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(home) if home else Path(base) / "writer-servers"


def install(names: Sequence[str] = ()) -> None:
    """Install what the servers called ``names`` need, by default those that are ready in minutes.

    Trouble for a name there is not, and for what cannot be installed here.
    """
    for name in names or _QUICK:
        if name not in _INSTALLERS:
            raise Trouble(f"There is no server {name!r}; there is {', '.join(_INSTALLERS)}.")
        _INSTALLERS[name]()


def install_quietly() -> None:
    """As install(), where it can be done; what cannot be is skipped by name in the tests."""
    if not debian.can_install():
        return
    for name in _QUICK:
        try:
            _INSTALLERS[name]()
        except Trouble as trouble:
            say(f"{name} is left out: {trouble}")


def _wordpress() -> None:
    there = all(shutil.which(name) for name in _PROGRAMS)
    if not there or not Path("/usr/share/wordpress/wp-settings.php").is_file():
        debian.install(_WORDPRESS, why="WordPress is needed to publish to")


def _wagtail() -> None:
    folder = cache() / "wagtail"
    ready = folder / "ready"
    if ready.is_file() and ready.read_text() == WAGTAIL:
        return
    say(f"Installing {WAGTAIL} into {folder} ...")
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    env = plain_environment()
    python = folder / "bin" / "python"
    quiet = ("--quiet", "--disable-pip-version-check", "--no-warn-script-location")
    commands: tuple[Sequence[str | Path], ...] = (
        (sys.executable, "-m", "venv", folder),
        (python, "-m", "pip", "install", *quiet, WAGTAIL),
    )
    for command in commands:
        if call(command, env=env):
            raise Trouble("Wagtail could not be installed.")
    ready.write_text(WAGTAIL)


def _ghost() -> None:
    command: Sequence[str | Path] = (HERE.venv.python, "-m", "tests.servers.ghost", "--install")
    if call(command, cwd=HERE.root, env=run_environment()):
        raise Trouble("Ghost could not be built.")


_INSTALLERS: dict[str, Callable[[], None]] = {
    "wordpress": _wordpress,
    "wagtail": _wagtail,
    "ghost": _ghost,
}
