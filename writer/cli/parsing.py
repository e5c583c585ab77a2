"""Command lines, and the input and output that all commands share."""

import sys
from argparse import ArgumentParser, HelpFormatter
from collections.abc import Callable, Iterator
from typing import NoReturn, TypeVar

from writer.errors import WriterError
from writer.storage.text_files import UnreadableFile

T = TypeVar("T")
STOPPED_BY_USER = 130
"""What shells say of a command that Ctrl+C ended."""


class Parser(ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def __init__(self, prog: str, description: str | None) -> None:
        # A width of its own spares asking the terminal, which takes longer than all the rest.
        super().__init__(prog, description=description, formatter_class=_Formatter)

    def print_help(self, file: object = None) -> None:
        """As all output; argparse's own says nothing when there is no room for it."""
        say(self.format_help())

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing the usage: a reporter needs the sentence, not the grammar."""
        raise UsageError(f"{message[0].upper()}{message[1:]}. See {self.prog} --help.")


class _Formatter(HelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=96)


class UsageError(WriterError):
    """The command line is not one that Writer knows."""


def say(text: str) -> None:
    """Print ``text`` as UTF-8, whatever the system's own encoding: a story is UTF-8."""
    out = getattr(sys.stdout, "buffer", None)
    if out is None:
        sys.stdout.write(text)
        return
    sys.stdout.flush()
    out.write(text.encode("utf-8", "surrogateescape"))


def note(text: str) -> None:
    """Print a line on stderr."""
    encoding = sys.stderr.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding), file=sys.stderr)


def readable(
    paths: list[str], unread: list[str], read: Callable[[str], T]
) -> Iterator[tuple[str, T]]:
    """What ``read`` makes of each path; those it cannot read are told and added to ``unread``."""
    for path in paths:
        try:
            found = read(path)
        except UnreadableFile as error:
            unread.append(path)
            note(f"writer: {error}")
        else:
            yield path, found
