"""How far publishing has come, and the wish to stop it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from writer.publishing.errors import Cancelled
from writer.speech import say


@dataclass(frozen=True, slots=True)
class Step:
    """What is being done, and how much of all is done; ``total`` 0 when that is not known."""

    text: str
    done: int = 0
    total: int = 0


def _silent(step: Step) -> None:
    """Tell nobody."""


@dataclass
class Progress:
    """Tells each step to ``tell``; ``cancel`` may be called from another thread at any time."""

    tell: Callable[[Step], None] = _silent
    _stop: threading.Event = field(default_factory=threading.Event)
    _wakers: list[Callable[[], None]] = field(default_factory=list)

    def step(self, text: str, done: int = 0, total: int = 0) -> None:
        """Tell where we are. Raises Cancelled when the writer has stopped it."""
        self.check()
        self.tell(Step(text, done, total))

    def check(self) -> None:
        """Raise Cancelled when the writer has stopped it."""
        if self._stop.is_set():
            raise Cancelled(say("Stopped: publishing was cancelled."))

    @property
    def cancelled(self) -> bool:
        """Whether it was stopped."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop: what waits for the network is woken at once."""
        self._stop.set()
        for wake in list(self._wakers):
            wake()

    def on_cancel(self, wake: Callable[[], None]) -> Callable[[], None]:
        """Have ``wake`` called by :meth:`cancel`; call the result to take that back."""
        self._wakers.append(wake)
        if self._stop.is_set():
            wake()
        return lambda: self._wakers.remove(wake) if wake in self._wakers else None
