"""The process that checks the window's stories: a request on each line, answers on each line.

``python -m writer.cli.checks_worker`` reads one JSON object a line and writes one JSON object a
line; it ends when its input does. Each names its ``story``, a number the window has given it.

    {"story": 1, "about": {"path", "folder", "house", "settings", "without"}}
    {"story": 1, "text": "...", "more": true}           the whole text, in pieces
    {"story": 1, "edits": [[position, removed, "inserted"]], "length": 512, "check": 7}
    {"story": 1, "mend": 7}                             what all safe fixes would make of it
    {"story": 1, "try": 7}                              which rule cannot be run on it
    {"story": 1, "close": true}

``about``, ``text`` or ``edits``, and ``check`` may stand in one request. Answers to ``check``::

    {"story": 1, "busy": 7}                             it goes on; a sign of life
    {"story": 1, "house": {"name", "broken", "refused"}}    when another house style holds
    {"story": 1, "rules": {"text.dash": ["why", "source"]}}  for rules not told of before
    {"story": 1, "new": [[start, problem]]}             those that were not in the answer before
    {"story": 1, "version": 7, "runs": [[index, count, shift]], "waived": [...]}

``runs`` make the list of problems: so many of the answer before from an index on, moved by so much;
index -1 takes the next ones of ``new``. A check is left off for a newer one. ``{"lost": true}`` says
that the length is not that of the text here: the window sends the whole again. ``{"broke": 7}`` says
that a rule failed. Problems are written as in ``writer.checks.handing``.
"""

import faulthandler
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TextIO

from writer.cli.checks_desk import Desk

Answer = dict[str, Any]
_ORPHAN = 60  # seconds in one rule after which the process ends by itself: its window is gone


class Worker:
    """The stories of all windows; newer requests come before a check that is under way."""

    def __init__(self, write: Callable[[Answer], None]) -> None:
        self._write = write
        self._desks: dict[int, Desk] = {}
        self._checks: dict[int, int] = {}
        self._jobs: list[tuple[str, int, int]] = []

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to do."""
        return not (self._checks or self._jobs)

    def take(self, request: Answer) -> None:
        """Take a request; what it asks for is done in ``work``."""
        story = request["story"]
        if request.get("close"):
            self._desks.pop(story, None)
            self._checks.pop(story, None)
            return
        desk = self._desks.get(story)
        if desk is None:
            desk = self._desks[story] = Desk(lambda answer: self._reply(story, answer))
        try:
            desk.take(request)
        except ValueError:  # an edit outside of the text
            self._reply(story, {"lost": True})
            return
        if "length" in request and request["length"] != desk.length:
            self._reply(story, {"lost": True})
            return
        if "check" in request:
            self._checks[story] = request["check"]
        self._jobs += [(job, story, request[job]) for job in ("mend", "try") if job in request]

    def _reply(self, story: int, answer: Answer) -> None:
        self._write({"story": story, **answer})

    def work(self) -> None:
        """Do a piece of what was asked for."""
        if self._jobs:
            job, story, version = self._jobs.pop(0)
            desk = self._desks.get(story)
            if desk is not None:
                do = desk.mend if job == "mend" else desk.try_rules
                self._guarded(story, version, lambda: do(version))
            return
        story, version = next(iter(self._checks.items()))
        desk = self._desks[story]
        if self._guarded(story, version, lambda: desk.check(version)) is not False:
            del self._checks[story]

    def _guarded(self, story: int, version: int, do: Callable[[], object]) -> object:
        try:
            return do()
        except (
            Exception
        ) as error:  # of a rule, which is told of; the other stories are to be checked
            print(f"story {story}: {error!r}", file=sys.stderr)
            self._reply(story, {"broke": version})
            return None


def serve(requests: TextIO, replies: TextIO) -> None:
    """Answer ``requests`` until they end."""

    def write(answer: Answer) -> None:
        replies.write(json.dumps(answer) + "\n")  # ASCII: nothing a pipe could stumble over
        replies.flush()

    lines: SimpleQueue[str] = SimpleQueue()
    Thread(target=_read, args=(requests, lines), daemon=True).start()
    worker = Worker(write)
    with Path(os.devnull).open("w") as nowhere:
        while True:
            try:
                line = lines.get(block=worker.is_idle)
            except Empty:
                faulthandler.dump_traceback_later(_ORPHAN, exit=True, file=nowhere)
                worker.work()
                faulthandler.cancel_dump_traceback_later()
                continue
            if not line:
                return
            worker.take(json.loads(line))


def _read(requests: TextIO, lines: "SimpleQueue[str]") -> None:
    """Hand on lines as they come; '' says that there are no more."""
    for line in requests:
        lines.put(line)
    lines.put("")


def main() -> None:
    """Serve on standard input and output; whatever else is printed goes to standard error."""
    if hasattr(os, "nice"):
        os.nice(5)
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", newline="\n")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    requests = os.fdopen(os.dup(sys.stdin.fileno()), "r", encoding="utf-8", errors="replace")
    serve(requests, replies)


if __name__ == "__main__":
    main()
