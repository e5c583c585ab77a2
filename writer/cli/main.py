"""Finding the command that was asked for. Imports next to nothing: most calls need little."""

import errno
import os
import sys

COMMANDS = {
    "import": "import_",
    "outline": "outline",
    "check": "check",
    "fix": "fix",
    "export": "export",
    "losses": "losses",
    "targets": "targets",
    "rules": "rules",
    "house": "house",
    "publish": "publish",
    "connections": "connections",
    "ready": "ready",
}

HELP = """\
Writer: compose, check, preview and export news stories.

usage: writer [--new-window] [STORY...]        open the window, or stories in the one there is
       writer COMMAND ... [--help]

commands:
  import SOURCE|-  [--from KIND] [-o FILE]       plain text or Markdown to a story file
  outline STORY    [--format text|json]          the structure of a story
  check STORY...   [--house NAME|FILE] [--format text|json|sarif]
                                                 what the stories still lack
  fix STORY        [--rule ID]... [--diff]       apply the safe fixes
  ready STORY      [-o FILE.html|FILE.pdf]       what blocks it, what was waived; a proof sheet
  house try FILE STORY...                        what a house style would flag
  export STORY|DIR... --to TARGET [-o DIR] [--zip] [--force] [--all] [--losses text|json]
                                                 files ready to publish; of a folder, what changed
  losses STORY...  [--to TARGET] [--format text|json]
                                                 what a target cannot hold of a story
  targets                                        what a story can be exported to
  publish STORY    --to CONNECTION [--draft|--schedule WHEN] [--overwrite] [--force]
                                                 hand it in, and read it back
  publish --queue                                send what waits for the network
  connections      [list|add|test|remove] [NAME]   where stories are published
  rules [ID]                                     the rules, or the page about one

options:
  --help, -h       this page
  --version        the version
  --screenshot FILE.png STORY                    a picture of the window, no screen needed

exit codes: 0 done, 1 the story has errors, 2 wrong usage or unreadable input
"""


_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})


def main(arguments: list[str]) -> int:
    """Carry out a command line without the program's name; the exit code."""
    try:
        try:
            code = _answer(arguments)
        except SystemExit as ended:  # after a command's --help
            code = int(ended.code or 0)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output, such as ``head``, has seen enough
        _print_no_more()
        return 0
    except KeyboardInterrupt:
        from writer.cli.parsing import STOPPED_BY_USER

        print("writer: Stopped.", file=sys.stderr)
        return STOPPED_BY_USER
    except OSError as error:
        if error.filename is not None or error.errno not in _NO_ROOM:
            raise
        _print_no_more()
        print(f"writer: The output could not be written: {error.strerror}.", file=sys.stderr)
        return 2
    return code


def _answer(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("--help", "-h", "help"):
        print(HELP, end="")
        return 0
    if arguments[0] == "--version":
        from writer import __version__

        print(f"writer {__version__}")
        return 0
    return _run(arguments[0], arguments[1:])


def _print_no_more() -> None:
    """What is still kept back for stdout goes nowhere: else the interpreter tries again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _import_dataclasses() -> None:
    """Import ``dataclasses`` without ``inspect``, a sixth of the time of ``writer check``.

    It needs ``inspect`` only for a class without a docstring; should that come up, it is loaded.
    """
    if "inspect" in sys.modules or "dataclasses" in sys.modules:
        return
    from importlib import import_module
    from types import ModuleType

    stand_in = ModuleType("inspect")
    stand_in.__getattr__ = lambda name: getattr(import_module("inspect"), name)  # type: ignore[method-assign]
    sys.modules["inspect"] = stand_in
    import_module("dataclasses")
    del sys.modules["inspect"]


def _run(name: str, rest: list[str]) -> int:
    import gc
    from importlib import import_module

    # A command makes many objects that stay and few rings: looking for those takes a tenth of its time.
    gc.set_threshold(50_000, 20, 50)
    _import_dataclasses()
    from writer.cli.parsing import Parser
    from writer.errors import WriterError

    module = import_module(f"writer.cli.{COMMANDS[name]}")
    parser = Parser(prog=f"writer {name}", description=module.__doc__)
    module.arguments(parser)
    try:
        options = parser.parse_args(rest)
        code: int = module.run(options)
    except WriterError as error:
        print(f"writer: {error}", file=sys.stderr)
        return 2
    return code
