"""Waiting for the disk in a thread, so that no key does: a busy disk takes a tenth of a second and more."""

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject

from writer.app.answers import Answers
from writer.errors import WriterError

Work = Callable[[], object]
Then = Callable[[WriterError | None], object]


class Aside(QObject):
    """Does one thing at a time in a thread; of those that come meanwhile only the last is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._next: tuple[Work, Then] | None = None
        self._answers = Answers()
        self._answers.came.connect(self._on_ended)

    def do(self, work: Work, then: Then) -> None:
        """Have ``work`` done; ``then`` is told in the window's thread what WriterError it raised."""
        if self._thread is None:
            self._thread = Thread(target=_run, args=(work, then, self._answers), daemon=True)
            self._thread.start()
        else:
            self._next = work, then

    def finish(self) -> None:
        """Wait for what is being done, and forget what was to come after it."""
        self._next = None
        if self._thread is not None:
            self._thread.join()

    def _on_ended(self, answer: tuple[Then, Exception | None]) -> None:
        """Tell it, and go on. What is no WriterError is a bug, and goes the way of the window's others."""
        then, error = answer
        self._thread = None
        try:
            if error is not None and not isinstance(error, WriterError):
                raise error
            then(error)
        finally:
            following, self._next = self._next, None
            if following is not None:
                self.do(*following)


def _run(work: Work, then: Then, answers: Answers) -> None:
    error: Exception | None = None
    try:
        work()
    except Exception as caught:  # raised again in the window's thread
        error = caught
    answers.give((then, error))
