"""The commands of ``dev.py``, and nothing of what they do."""

import errno
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench import first_run, lock, steps, translations, wheel
from workbench.console import Trouble, say
from workbench.ready import prepare


@dataclass(frozen=True, slots=True)
class Command:
    """One thing ``dev.py`` can do. ``do`` gets the arguments after its name; gives the exit code."""

    name: str
    title: str
    do: Callable[[Sequence[str]], int]


def _setup(arguments: Sequence[str]) -> int:
    prepare()
    return 0


COMMANDS = (
    Command(
        "run", "open the window on a sample story, or: run ARGUMENTS OF writer ...", first_run.run
    ),
    Command(
        "test",
        "lint, types, imports and all tests, or: test ARGUMENTS OF pytest ..., or: test --servers",
        steps.test,
    ),
    Command("bench", "the benchmarks in tests/bench, or: bench NAME ...", steps.bench),
    Command("lint", "format, lint, types and imports alone", steps.lint),
    Command("build", "wheel and sdist into dist/, the wheel installed and tried", wheel.build),
    Command("setup", "only make .venv and see that Qt loads", _setup),
    Command(
        "translate", "collect the window's texts and compile the translations", translations.update
    ),
    Command("lock", "make requirements.lock anew; --upgrade takes newer versions", lock.make),
)

_REFUSALS = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT)
_REFUSED = "Mend that, or copy the project to a folder of your own with 2 GB free."


def usage() -> str:
    """The help text."""
    lines = [f"  {command.name:<9} {command.title}" for command in COMMANDS]
    return "\n".join(["usage: python3 packaging/dev.py COMMAND [ARGUMENT ...]", "", *lines])


def main(arguments: Sequence[str]) -> int:
    """Exit code 0 done, 1 something failed, 2 something is needed from the person calling."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        say(usage())
        return 0
    chosen = next((command for command in COMMANDS if command.name == arguments[0]), None)
    if chosen is None:
        print(f"dev.py: there is no command {arguments[0]!r}.\n\n{usage()}", file=sys.stderr)
        return 2
    try:
        return chosen.do(arguments[1:])
    except Trouble as trouble:
        sys.stdout.flush()
        print(f"dev.py: {trouble}", file=sys.stderr)
        return 2
    except OSError as error:
        if error.errno not in _REFUSALS:
            raise
        place = error.filename or "the project's folder"
        print(f"dev.py: {place} cannot be written: {error.strerror}. {_REFUSED}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\ndev.py: stopped. Start it again to go on.", file=sys.stderr)
        return 130
