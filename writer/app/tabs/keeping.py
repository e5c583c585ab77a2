"""Keeping what is open, and where the reader is in it, for the next start."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from writer.app.aside import Aside
from writer.app.i18n import tr
from writer.app.tabs.tab import Tab, where
from writer.errors import WriterError
from writer.storage.desk import Desk, load_desk, save_desk

if TYPE_CHECKING:
    from writer.app.tabs.frame import Frame
    from writer.app.window import Window

_AFTER = 3_000  # milliseconds after the caret moved


class Keeping(QObject):
    """Knows what was open last, and writes down what is open now."""

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self._frame = frame
        self.desk = load_desk()
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self._keep_aside)
        self._aside = Aside(self)

    def soon(self) -> None:
        """Keep it when the reader rests."""
        self._timer.start()

    def stop(self) -> None:
        """Keep nothing by itself any more."""
        self._timer.stop()

    def note(self, tab: Tab) -> None:
        """Note where the reader is in a story."""
        if tab.window is not None and tab.path is not None and tab.window.has_story():
            self.desk = self.desk.with_place(tab.path.absolute(), where(tab.window))

    def keep(self) -> Desk:
        """Write down what is open and where the reader is."""
        desk = self._look()
        self.write(desk)
        return desk

    def _look(self) -> Desk:
        """What is open and where the reader is."""
        for tab in self._frame.tabs:
            self.note(tab)
        named = [tab for tab in self._frame.tabs if tab.path is not None]
        front, beside = self._frame.tab_in_front, self._frame.tab_beside
        stories = tuple(tab.path.absolute() for tab in named if tab.path is not None)
        at = named.index(front) if front in named else 0
        pair = named.index(beside) if beside in named else -1
        self.desk = replace(self.desk, stories=stories, front=at, beside=pair)
        return self.desk

    def _keep_aside(self) -> None:
        """The same while the reader is there, whose next key does not wait for the disk."""
        desk = self._look()
        self._aside.do(lambda: save_desk(desk), self._on_kept)

    def write(self, desk: Desk) -> None:
        """Write it to disk; what goes wrong is told in the window."""
        self._aside.finish()
        try:
            save_desk(desk)
        except WriterError as error:
            self._on_kept(error)

    def _on_kept(self, error: WriterError | None) -> None:
        if error is not None:
            self._frame.window_in_front.tell(str(error), "error")


def tell_gone(window: "Window", stories: Sequence[Path]) -> None:
    """Say which stories that were open cannot be opened again, their files being gone."""
    gone = [str(path) for path in stories if not path.is_file()]
    if gone:
        window.tell(
            tr("No longer where it was, so not opened again: {0}").format(", ".join(gone)),
            "warning",
        )


def has_unsaved() -> bool:
    """Whether there are words from before that were never saved."""
    from writer.storage.recovery import pending

    try:
        return bool(pending())
    except WriterError:
        return False
