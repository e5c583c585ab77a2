"""Showing what a check has found piece by piece, so that a key comes between two pieces."""

import gc
from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from writer.app.manuscript.document import StoryDocument
from writer.story import Change

Part = Callable[[], object]
_FEW = 20  # blocks read that are not worth the setting aside
_AT_ONCE = 0.004  # seconds that the window reads blocks between two keys


class Turns(QObject):
    """Calls its parts one after the other, each in a turn of the event loop.

    One that answers False has not come to its end, and is called again.
    """

    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: list[Part] = []
        self._left: deque[Part] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next)

    def add(self, part: Part) -> None:
        """Call ``part`` after those there are."""
        self._parts.append(part)

    @property
    def is_idle(self) -> bool:
        """Whether all has been called."""
        return not self._timer.isActive()

    def start(self) -> None:
        """Call them all, from the first one again if that is going on."""
        self._left = deque(self._parts)
        self._timer.start()

    def stop(self) -> None:
        """Call none any more."""
        self._left.clear()
        self._timer.stop()

    def _next(self) -> None:
        if self._left:
            part = self._left.popleft()
            if part() is False:
                self._left.appendleft(part)
            return
        self._timer.stop()
        self.over.emit()


class Reader:
    """Reads the words of the story's blocks for those who list and count them.

    A block remembers what was read, so it is next to nothing after an edit.
    """

    def __init__(self, document: StoryDocument) -> None:
        self._document = document
        self._at = 0
        document.replaced.connect(self._begin)
        document.changed.connect(self._go_back)

    def _begin(self) -> None:
        self._at = 0

    def _go_back(self, change: Change) -> None:
        """Replacing all of a word, or taking that back, makes most blocks anew."""
        self._at = min(self._at, change.index)

    def read(self) -> bool:
        """Read on for a moment; whether all of it has been read."""
        collects = gc.isenabled()
        gc.disable()  # what is read stays: looking through all of it for rings would cost keys
        blocks, first, until = self._document.story.blocks, self._at, perf_counter() + _AT_ONCE
        while self._at < len(blocks) and perf_counter() < until:
            block = blocks[self._at]
            _ = block.words, block.text
            self._at += 1
        if collects:
            if self._at - first > _FEW:
                gc.freeze()
            gc.enable()
        return self._at >= len(blocks)
