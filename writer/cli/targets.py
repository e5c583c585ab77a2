"""List what a story can be exported to."""

from argparse import ArgumentParser, Namespace

from writer.cli.parsing import say
from writer.exporters import targets


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments: none."""


def run(options: Namespace) -> int:
    """Print a line for each target."""
    say("".join(f"{one.NAME:<15} {one.TITLE}\n" for one in targets()))
    return 0
