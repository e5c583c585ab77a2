"""The ``writer`` command: the command line when a command is named, else the window."""

import sys

from writer.cli.main import COMMANDS
from writer.cli.main import main as run_command

_PAGES = ("--help", "-h", "help", "--version")


def main() -> int:
    """Run Writer with the process's arguments; the exit code."""
    arguments = sys.argv[1:]
    if arguments and (arguments[0] in COMMANDS or arguments[0] in _PAGES):
        return run_command(arguments)
    from writer.app.main import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
