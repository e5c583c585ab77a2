"""Work that must not hold up the window: one piece at a time, and only the newest answer counts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal

from writer.app.answers import Answers
from writer.app.i18n import heard
from writer.errors import WriterError


class Background(QObject):
    """Does pieces of work in the pool. A piece asked for while one is done replaces those waiting."""

    answered = Signal(object)  # what the newest piece of work gave
    refused = Signal(str)  # the sentence of the WriterError it raised instead

    def __init__(self, parent: QObject | None = None, pool: QThreadPool | None = None) -> None:
        super().__init__(parent)
        self._pool = pool or QThreadPool.globalInstance()
        self._answers = Answers()
        self._answers.came.connect(self._on_done)
        self._number = 0
        self._waiting: Callable[[], object] | None = None
        self._is_busy = False

    @property
    def is_idle(self) -> bool:
        """Whether nothing is done or waits."""
        return not self._is_busy

    def ask(self, work: Callable[[], object]) -> None:
        """Have ``work`` done in a thread: it may use nothing that can change meanwhile."""
        self._number += 1
        self._waiting = work
        if not self._is_busy:
            self._start()

    def forget(self) -> None:
        """Let no answer come any more to what was asked so far."""
        self._number += 1
        self._waiting = None

    def _start(self) -> None:
        work, self._waiting = self._waiting, None
        if work is None:
            return
        self._is_busy = True
        answers, number = self._answers, self._number
        self._pool.start(lambda: answers.give((number, _outcome(work))))

    def _on_done(self, answer: tuple[int, object]) -> None:
        number, outcome = answer
        self._is_busy = False
        self._start()
        if number != self._number:
            return
        if isinstance(outcome, WriterError):
            self.refused.emit(heard(str(outcome)))
        elif isinstance(outcome, Exception):
            raise outcome
        else:
            self.answered.emit(outcome)


def _outcome(work: Callable[[], object]) -> object:
    try:
        return work()
    except Exception as error:  # raised again where it is seen, in the window's thread
        return error
