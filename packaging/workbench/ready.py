"""Getting a machine ready in one go: one command to type at most, one installation by apt-get."""

from collections.abc import Mapping
from shutil import which

from workbench import debian, environment, libraries
from workbench.compiled import compile_all


def prepare(window: bool = False, programs: Mapping[str, str] | None = None) -> None:
    """Make ``.venv``, see that Qt loads and ``programs`` are there, and compile the translations.

    ``window`` asks for what a real screen needs too; where we may install, that comes in any case.
    ``programs`` maps a command to the Debian package that holds it.
    Costs no more than reading a file when everything is as it was the last time.
    """
    window = window or debian.can_install()
    missing = {package for name, package in (programs or {}).items() if which(name) is None}
    if debian.is_debian():
        if not environment.is_ready():
            missing |= environment.expected()
        if not libraries.are_known_to_load(window):
            missing |= libraries.expected(window)
    if missing:
        debian.install(missing, why="Writer needs system packages that are missing")
    environment.ensure()
    libraries.ensure(window)
    compile_all()
