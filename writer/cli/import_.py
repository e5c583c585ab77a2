"""Make a story file of a raw article; what was decided is told on stderr, line by line."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from writer.cli.parsing import note, say
from writer.importers import importer_for, read
from writer.storage import read_text, save_new
from writer.storage.text_files import decode


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("source", metavar="SOURCE", help="a text file, or - for standard input")
    parser.add_argument("--from", dest="kind", metavar="KIND", help="text or markdown")
    parser.add_argument(
        "-o", dest="output", metavar="FILE", help="where the story goes; default: stdout"
    )
    parser.add_argument("--force", action="store_true", help="replace FILE if it is there")


def run(options: Namespace) -> int:
    """Import one source."""
    kind = options.kind
    suffix = None if options.source == "-" else Path(options.source).suffix.lower()
    if kind or suffix:
        importer_for("", kind, suffix)  # says what is not supported before anything is read
    imported = read(_raw(options.source), kind, suffix)
    if options.output and options.output != "-":
        save_new(options.output, imported.text, overwrite=options.force)
        print(options.output)
    else:
        say(imported.text)
    for decision in imported.decisions:
        note(decision.message)
    return 0


def _raw(source: str) -> str:
    if source == "-":
        return decode(sys.stdin.buffer.read(), "standard input").text
    return read_text(source)
