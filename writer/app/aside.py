"""Waiting for the disk in a thread, so that no key does: a busy disk takes a tenth of a second and more."""

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, Signal

from writer.errors import WriterError

Work = Callable[[], object]
Then = Callable[[WriterError | None], object]


class Aside(QObject):
    """Does one thing at a time in a thread; of those that come meanwhile only the last is done."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._next: tuple[Work, Then] | None = None
        self._ended.connect(self._on_ended)

    def do(self, work: Work, then: Then) -> None:
        """Have ``work`` done; ``then`` is told in the window's thread what WriterError it raised."""
        if self._thread is None:
            self._thread = Thread(target=self._run, args=(work, then), daemon=True)
            self._thread.start()
        else:
            self._next = work, then

    def finish(self) -> None:
        """Wait for what is being done, and forget what was to come after it."""
        self._next = None
        if self._thread is not None:
            self._thread.join()

    def _run(self, work: Work, then: Then) -> None:
        error: Exception | None = None
        try:
            work()
        except Exception as caught:  # raised again in the window's thread
            error = caught
        try:
            self._ended.emit(then, error)
        except RuntimeError:
            return  # the window has gone meanwhile

    def _on_ended(self, then: Then, error: Exception | None) -> None:
        """Tell it, and go on. What is no WriterError is a bug, and goes the way of the window's others."""
        self._thread = None
        try:
            if error is not None and not isinstance(error, WriterError):
                raise error
            then(error)
        finally:
            following, self._next = self._next, None
            if following is not None:
                self.do(*following)
