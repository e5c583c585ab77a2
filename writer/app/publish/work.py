"""Work with the network or the keyring, in a thread of its own: the window never waits for it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from writer.app.answers import Answers
from writer.publishing.progress import Progress, Step

Act = Callable[[Progress], object]


class Work(QObject):
    """One piece of work. What it gives, or the exception it raises, comes by ``done``."""

    stepped = Signal(object)
    done = Signal(object)

    def __init__(self, act: Act, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_over = False
        self._answers = answers = Answers()
        answers.came.connect(self._on_came)
        self._progress = Progress(answers.give)
        task = (act, self._progress, answers)
        self._thread = threading.Thread(target=_run, args=task, name="publish", daemon=True)

    def start(self) -> None:
        """Begin; the signals come in the window's thread."""
        self._thread.start()

    def cancel(self) -> None:
        """Stop as soon as may be; ``done`` still comes."""
        self._progress.cancel()

    def end(self) -> None:
        """Stop, and wait a moment for it: the window goes away, and is told nothing any more."""
        self._is_over = True
        self._progress.cancel()
        self._thread.join(3)

    def _on_came(self, answer: object) -> None:
        if self._is_over:
            return
        if isinstance(answer, Step):
            self.stepped.emit(answer)
        elif isinstance(answer, _Outcome):
            self.done.emit(answer.given)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What the work gave, or what it raised: raised again in the window's thread, or said there."""

    given: object


def _run(act: Act, progress: Progress, answers: Answers) -> None:
    try:
        given = act(progress)
    except Exception as error:
        given = error
    answers.give(_Outcome(given))
