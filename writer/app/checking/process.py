"""The process that checks: one for all the windows of the program, replaced when it hangs or dies.

It starts when a window first asks, and ends with the program. What it takes longer than the limit
over is ended with it; the windows hear which story it was at and ask again.
"""

import atexit
from collections.abc import Sequence
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from writer.app.worker_process import WorkerProcess, module_command

COMMAND = module_command("writer.cli.checks_worker")
LIMIT = 6_000  # ms without a sign of life
READING = 0.01  # ms more for each code point: a story is read without a sign, on a slow machine
START_LIMIT = 30_000  # ms for a process to come up, on a machine that is busy with other things
UNAVAILABLE = 3  # starts in a row that come to nothing before that is told
_LINGER = 10_000  # ms that it is kept when no window is left


class Listener(Protocol):
    """A window's side."""

    def take(self, answer: dict[str, Any]) -> None:
        """An answer to what it asked."""

    def began(self) -> None:
        """A process is there that knows nothing of the story."""

    def lost(self, *, here: bool, hung: bool) -> None:
        """The process is gone; ``here``: it was at this story."""

    def unavailable(self) -> None:
        """No process can be started."""


class CheckProcess(QObject):
    """Carries requests and answers; windows join with a listener and get a number."""

    def __init__(
        self, command: Sequence[str] = COMMAND, limit: int = LIMIT, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        self._all: dict[int, Listener] = {}
        self._last = 0
        self._waiting: dict[int, int] = {}  # who waits, and how long the story is
        self._at = 0
        self._hung = False
        self._is_up = False
        self.worker = WorkerProcess(command, self, paced=True)
        self.worker.received.connect(self._on_received)
        self.worker.started.connect(self._on_started)
        self.worker.ended.connect(self._on_ended)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self._on_too_long)
        self._lingering = QTimer(self, singleShot=True, interval=_LINGER)
        self._lingering.timeout.connect(self.worker.stop)

    def join(self, listener: Listener) -> int:
        """Listen; the number to send with."""
        self._last += 1
        self._all[self._last] = listener
        self._lingering.stop()
        return self._last

    def leave(self, number: int) -> None:
        """Listen no more; the process ends soon after the last has left."""
        if self._all.pop(number, None) is not None:
            self._waiting.pop(number, None)
            self.worker.send({"story": number, "close": True})
            if not self._all:
                self._clock.stop()
                self._lingering.start()

    def stop(self) -> None:
        """End it now."""
        self._clock.stop()
        self._lingering.stop()
        self._is_up = False
        self.worker.stop()

    def start(self) -> bool:
        """Start it if it is not there; whether it can be sent to."""
        self.worker.start()
        return self.worker.is_running

    def send(self, number: int, request: dict[str, Any]) -> None:
        """Hand over a request."""
        self.worker.send({"story": number, **request})

    def wait(self, number: int, waits: bool, length: int = 0) -> None:
        """Whether an answer is awaited: then the process has to give signs of life.

        ``length``: code points of the story, of which longer ones take longer.
        """
        if waits:
            is_first = not self._waiting
            self._waiting[number] = length
            if is_first:
                self._wind()
        else:
            self._waiting.pop(number, None)
            if not self._waiting:
                self._clock.stop()

    def lengthen(self) -> None:
        """Give it more time: the machine is slow."""
        self._limit *= 2

    def _wind(self) -> None:
        limit = self._limit + round(READING * max(self._waiting.values(), default=0))
        self._clock.start(limit if self._is_up else max(START_LIMIT, limit))

    def _on_received(self, answers: list[dict[str, Any]]) -> None:
        self._is_up = True
        if self._waiting:
            self._wind()
        for answer in answers:
            number = int(answer.get("story", 0))
            self._at = number
            listener = self._listeners().get(number)
            if listener is not None:
                listener.take(answer)

    def _listeners(self) -> dict[int, Listener]:
        """Those that are still there: a window may be gone without a word."""
        return {number: one for number, one in self._all.items() if shiboken6.isValid(one)}

    def _on_started(self) -> None:
        self._is_up, self._at = False, 0
        for listener in self._listeners().values():
            listener.began()

    def _on_too_long(self) -> None:
        self._hung = True
        self.worker.replace()

    def _on_ended(self) -> None:
        hung, self._hung = self._hung, False
        at = self._at if self._is_up and self._waiting else 0
        self._clock.stop()
        self._waiting.clear()
        self._is_up = False
        for number, listener in self._listeners().items():
            listener.lost(here=number == at, hung=hung)
        if self.worker.failures == UNAVAILABLE:
            for listener in self._listeners().values():
                listener.unavailable()


def shared_process() -> CheckProcess:
    """The one of this program."""
    app = QCoreApplication.instance()
    assert app is not None
    found = app.findChild(CheckProcess)
    if found is None:
        found = CheckProcess(parent=app)
        atexit.register(_end, found)
    return found


def _end(process: CheckProcess) -> None:
    if shiboken6.isValid(process):
        process.stop()
