"""Having a page printed: a process with a page engine, kept from one story to the next.

Only ``writer.app`` knows the page engine, and nothing here imports it: it is another program that is
spoken to by lines of JSON (see ``writer.app.export.printer``).
"""

import atexit
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from functools import cache
from pathlib import Path

import writer
from writer.errors import WriterError
from writer.speech import say

FIRST_SECONDS = 90.0  # for the first page, with the start of the engine
SECONDS = 45.0  # for each that follows
COMMAND = (sys.executable, "-P", "-m", "writer.app.export.printer")


class CannotPrint(WriterError):
    """The page could not be printed to PDF."""


def print_page(html: str, paper: str) -> bytes:
    """The PDF of a page that needs no other file. ``paper`` is A4 or Letter. Raises CannotPrint."""
    return _printer().print_page(html, paper)


@cache
def _printer() -> "Printer":
    printer = Printer()
    atexit.register(printer.end)
    return printer


class Printer:
    """Starts the process when it is first needed, and again after it has failed."""

    def __init__(self, command: tuple[str, ...] = COMMAND) -> None:
        self._command = command
        self._process: subprocess.Popen[str] | None = None
        self._answers: queue.Queue[str] = queue.Queue()
        self._lock = threading.Lock()

    def print_page(self, html: str, paper: str) -> bytes:
        """See :func:`print_page`."""
        with self._lock, tempfile.TemporaryDirectory(prefix="writer-print-") as folder:
            source, made = Path(folder, "page.html"), Path(folder, "page.pdf")
            source.write_bytes(html.encode())
            error = self._ask({"html": str(source), "pdf": str(made), "paper": paper})
            if error:
                raise CannotPrint(say("The PDF cannot be made: {error}", error=error))
            return made.read_bytes()

    def end(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process = self._process, None
        if process is not None:
            with suppress(OSError):
                process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with suppress(OSError):
                        stream.close()

    def _ask(self, request: dict[str, str]) -> str:
        """What is wrong, '' when nothing is."""
        seconds = FIRST_SECONDS if self._process is None else SECONDS
        try:
            process = self._process or self._start()
            assert process.stdin
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
            answer = self._answers.get(timeout=seconds)
        except queue.Empty:
            self.end()
            return f"the page took longer than {seconds:.0f} seconds."
        except OSError:
            answer = ""
        try:
            return str(json.loads(answer)["error"])
        except (ValueError, KeyError, TypeError):
            self.end()
            return (
                "the page engine (Qt WebEngine) does not run here; export to HTML and print that."
            )

    def _start(self) -> subprocess.Popen[str]:
        self._answers = queue.Queue()
        process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # Chromium has much to say about machines without a screen
            text=True,
            encoding="utf-8",
            env=_environment(),
            start_new_session=True,  # Ctrl+C is for the one who started us
        )
        self._process = process
        threading.Thread(target=_listen, args=(process, self._answers), daemon=True).start()
        return process


def _listen(process: "subprocess.Popen[str]", answers: "queue.Queue[str]") -> None:
    assert process.stdout
    with suppress(ValueError, OSError):  # closed while it was read
        for line in process.stdout:
            answers.put(line)
    answers.put("")


def _environment() -> dict[str, str]:
    """Ours, with this very package importable: from a checkout, a wheel or anywhere else."""
    home = str(Path(writer.__file__).resolve().parent.parent)
    before = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (home, before)))}
