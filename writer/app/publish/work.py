"""Work with the network or the keyring, in a thread of its own: the window never waits for it."""

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from writer.publishing.progress import Progress, Step


class Work(QObject):
    """One piece of work. What it gives, or the exception it raises, comes by ``done``."""

    stepped = Signal(object)
    done = Signal(object)

    def __init__(self, act: Callable[[Progress], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._progress = Progress(self._tell)
        self._thread = threading.Thread(target=self._run, name="publish", daemon=True)

    def start(self) -> None:
        """Begin; the signals come in the window's thread."""
        self._thread.start()

    def cancel(self) -> None:
        """Stop as soon as may be; ``done`` still comes."""
        self._progress.cancel()

    def end(self) -> None:
        """Stop, and wait a moment for it: the window goes away."""
        self._progress.cancel()
        self._thread.join(3)

    def _tell(self, step: Step) -> None:
        with suppress(RuntimeError):  # the window is gone
            self.stepped.emit(step)

    def _run(self) -> None:
        outcome: object
        try:
            outcome = self._act(self._progress)
        except Exception as error:  # raised again in the window's thread, or said there
            outcome = error
        with suppress(RuntimeError):
            self.done.emit(outcome)
