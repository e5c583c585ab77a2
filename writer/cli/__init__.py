"""The command line: everything but composing, without a window.

One file for each command, read only when it is called: ``NAME``, ``arguments(parser)`` and
``run(options) -> int``. Exit codes: 0 done, 1 the story has errors, 2 wrong usage or input that
cannot be read, which is told in one line on stderr.
"""

from writer.cli.main import COMMANDS, HELP, main

__all__ = ["COMMANDS", "HELP", "main"]
