"""Write stories as files that are ready to publish; each file and each loss is named.

A folder stands for all stories in it and below it. Those that have not changed since they were last
exported there are left alone.
"""

import json
import signal
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import current_thread, main_thread

from writer.cli.many.run import Options, export_all
from writer.cli.parsing import STOPPED_BY_USER, UsageError, say
from writer.exporters.base import ZIP


def arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("stories", metavar="STORY|DIR", nargs="+")
    parser.add_argument("--to", required=True, metavar="TARGET", help="see writer targets")
    parser.add_argument("-o", dest="folder", metavar="DIR", help="default: the story's folder")
    parser.add_argument(
        "--template", default="", metavar="NAME", help="how pages look; see writer targets"
    )
    parser.add_argument(
        "--zip", action="store_true", help="all of it in one zip, with the story's pictures"
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="export although there are errors, and replace files that Writer did not write",
    )
    parser.add_argument("--all", action="store_true", help="of a folder, unchanged stories too")
    parser.add_argument(
        "--jobs", type=_number, metavar="N", help="processes at once; default: one for each core"
    )
    parser.add_argument(
        "--losses",
        choices=("text", "json"),
        default="text",
        help="how to tell what is lost: sentences on stderr, or a report on stdout",
    )


def run(options: Namespace) -> int:
    """Export each story; 1 when one has errors and was left out, 2 when one cannot be read.

    Raises :class:`UsageError` for ``-o -``, which elsewhere stands for the terminal.
    """
    if options.folder == "-":
        raise UsageError("An export is files, often with pictures: name their folder after -o.")
    folder = Path(options.folder) if options.folder else None
    as_data = options.losses == "json"
    to = f"{ZIP}{options.to.removeprefix(ZIP)}" if options.zip else options.to
    chosen = Options(
        to, folder, options.force, options.all, as_data, options.jobs, options.template
    )
    try:
        with _ended_as_by_ctrl_c():
            tally = export_all(options.stories, chosen)
    except KeyboardInterrupt:
        return STOPPED_BY_USER
    if as_data:
        say(json.dumps(tally.reports, ensure_ascii=False, indent=1) + "\n")
    return tally.code


@contextmanager
def _ended_as_by_ctrl_c() -> Iterator[None]:
    """Whoever ends us, such as a machine that shuts down, finds recorded what is done."""
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _number(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 64:
        raise ValueError
    return number
