"""Command lines, and the input and output that all commands share."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import NoReturn

from writer.errors import WriterError
from writer.storage import StoryFile, UnreadableFile, read_story


class Parser(ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing the usage: a reporter needs the sentence, not the grammar."""
        raise UsageError(f"{message[0].upper()}{message[1:]}. See {self.prog} --help.")


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


def readable(paths: list[str], unread: list[str]) -> Iterator[tuple[str, StoryFile]]:
    """The stories that can be read; the others are told on stderr and added to ``unread``."""
    for path in paths:
        try:
            yield path, read_story(path)
        except UnreadableFile as error:
            unread.append(path)
            note(f"writer: {error}")
