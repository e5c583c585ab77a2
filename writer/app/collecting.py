"""When Python looks for rings of garbage: through all there is only while nobody writes.

Of a long story there are a million objects, and a look through all of them takes a tenth of a second
that a key would have to wait. What is young is looked through all the time, which takes no time.
"""

import gc
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from writer.story import Change
from writer.story.node import unlink

_YOUNG, _MIDDLE = 1_000, 10
_NEVER = 100_000  # looks at what is in the middle, before all is looked through nevertheless
_AFTER = 2_000  # milliseconds after the reader has gone to another program
_BETWEEN = 60.0  # seconds from one look through all to the next
_MANY = 500  # blocks that an edit replaces; such an edit is no key, and is not to wait for this


class Collecting(QObject):
    """Made when the start is over: what it has made is there for good."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._last = monotonic()
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self.collect)
        app.applicationStateChanged.connect(self._on_state)
        gc.freeze()
        gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
        gc.enable()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._soon.stop()
        elif monotonic() - self._last > _BETWEEN:
            self._soon.start()

    def collect(self) -> None:
        """Look through all there is."""
        self._last = monotonic()
        gc.unfreeze()
        gc.collect()
        gc.freeze()


def let_go(change: Change) -> None:
    """Open the rings in what an edit has replaced, so that it leaves the memory at once.

    Each key makes its block anew, and of a long list that is much.
    """
    if len(change.old) <= _MANY:
        for tree in (block.__dict__.get("tree") for block in change.old):
            if tree is not None:
                unlink(tree)
