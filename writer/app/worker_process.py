"""The worker process as a line in and a line out; it is ended at once or replaced when it dies."""

import json
import os
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QProcess, QProcessEnvironment, QTimer, Signal

import writer

RESTART_AFTER = (0, 200, 1_000, 5_000, 30_000)  # ms, by how many starts in a row came to nothing
_GOODBYE = 10_000  # ms at most until a process that was killed is gone, on a busy machine


def module_command(module: str) -> tuple[str, ...]:
    """What starts a module of ours as a process."""
    return (sys.executable, "-P", "-m", module)


class WorkerProcess(QObject):
    """Keeps one process running from ``start`` until ``stop``. Never blocks but in ``stop``.

    ``paced`` hands on one answer at a time, so that a key comes between many that came together.
    """

    received = Signal(list)  # answers (dicts) that came together
    ended = Signal()  # the process died or was replaced; another one starts by itself
    started = Signal()

    def __init__(
        self, command: Sequence[str], parent: QObject | None = None, *, paced: bool = False
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._paced = paced
        self._lines: deque[bytes] = deque()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._hand_on)
        self._process: QProcess | None = None
        self._tail = b""
        self._failures = 0
        self._wanted = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._launch)

    @property
    def failures(self) -> int:
        """How many starts in a row have given no answer at all."""
        return self._failures

    @property
    def is_running(self) -> bool:
        """Whether there is a process to send to; else ``started`` tells when there is."""
        return self._process is not None

    def start(self) -> None:
        """Start the process, if it is not running yet."""
        if not self._wanted:
            self._wanted = True
            self._launch()

    def send(self, request: dict[str, Any]) -> None:
        """Hand over a request. ASCII only, so nothing in a story can break a line."""
        if self._process is not None:
            self._process.write(QByteArray(json.dumps(request).encode("ascii") + b"\n"))

    def replace(self) -> None:
        """End the process, whatever it does, and start another."""
        self._discard()
        self._relaunch()

    def stop(self) -> None:
        """End the process and wait until it is gone, as those are that it has replaced."""
        self._wanted = False
        self._again.stop()
        self._discard()
        for process in self.findChildren(QProcess):
            process.waitForFinished(_GOODBYE)

    def _launch(self) -> None:
        process = QProcess(self)
        process.setProcessEnvironment(_environment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process, self._tail = process, b""
        process.start(self._command[0], list(self._command[1:]))
        self.started.emit()

    def _discard(self) -> None:
        process, self._process = self._process, None
        self._lines.clear()
        self._next.stop()
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._on_finished)
        process.errorOccurred.disconnect(self._on_error)
        process.finished.connect(process.deleteLater)
        process.kill()

    def _relaunch(self) -> None:
        if self._wanted:
            self._again.start(RESTART_AFTER[min(self._failures, len(RESTART_AFTER) - 1)])
            self._failures += 1
            self.ended.emit()

    def _on_finished(self) -> None:
        self._read()
        left = list(self._lines)  # what it said last tells what it died of
        self._discard()
        for line in left:
            self.received.emit([json.loads(line)])
        self._relaunch()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # then there is no ``finished``
            self._on_finished()

    def _read(self) -> None:
        if self._process is None:
            return
        data = self._tail + bytes(self._process.readAllStandardOutput().data())
        *lines, self._tail = data.split(b"\n")
        self._lines.extend(line for line in lines if line)
        if self._paced:
            self._next.start()
        else:
            self._hand_on()

    def _hand_on(self) -> None:
        count = min(len(self._lines), 1) if self._paced else len(self._lines)
        answers = [json.loads(self._lines.popleft()) for _ in range(count)]
        if not self._lines:
            self._next.stop()
        if answers:
            self._failures = 0
            self.received.emit(answers)


def _environment() -> QProcessEnvironment:
    """Ours, with this very package importable: from a checkout, a wheel or anywhere else."""
    environment = QProcessEnvironment.systemEnvironment()
    home = str(Path(writer.__file__).resolve().parent.parent)
    before = environment.value("PYTHONPATH", "")
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (home, before))))
    return environment
