"""Keeping what is open, and where the reader is in it, for the next start."""

import base64
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from writer.app.aside import Aside
from writer.app.i18n import tr
from writer.app.tabs.tab import Tab, where
from writer.errors import WriterError
from writer.storage import settings
from writer.storage.desk import Desk, keep_desk, load_desk

if TYPE_CHECKING:
    from writer.app.tabs.frame import Frame
    from writer.app.window import Window

Shape = tuple[str, tuple[int, ...]]
_AFTER = 1_500  # milliseconds from a move of the caret or the window to the disk


class Keeping(QObject):
    """Knows what was open last, and writes down what is open now.

    Unless it ``is_own``, what was open last is another Writer's: only places are written down.
    """

    def __init__(self, frame: "Frame", *, is_own: bool = True) -> None:
        super().__init__(frame)
        self._frame = frame
        self.is_own = is_own
        self._noted: set[Path] = set()  # the stories that were here
        self.desk = load_desk()
        self._timer = QTimer(self, singleShot=True, interval=_AFTER)
        self._timer.timeout.connect(self._keep_aside)
        self._aside = Aside(self)
        self._kept: tuple[Desk | None, Shape] = (None, shape(frame.kept))
        frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the window is on the screen is kept as well."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.soon()
        return False

    def soon(self) -> None:
        """Keep it soon, also while the reader goes on."""
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Keep nothing by itself any more."""
        self._timer.stop()

    def note(self, tab: Tab) -> None:
        """Note where the reader is in a story."""
        if tab.window is not None and tab.path is not None and tab.window.has_story():
            path = tab.path.absolute()
            self._noted.add(path)
            self.desk = self.desk.with_place(path, where(tab.window))

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
        desk, noted, kept = self._look(), frozenset(self._noted), self._frame.kept
        note_shape(self._frame)
        now = desk, shape(kept)
        before, self._kept = self._kept, now

        def work() -> None:
            if desk != before[0]:
                keep_desk(desk, noted, is_own=self.is_own)
            if now[1] != before[1]:
                kept.save()

        if now != before:
            self._aside.do(work, self._on_kept)

    def write(self, desk: Desk) -> None:
        """Write it to disk; what goes wrong is told in the window."""
        self._aside.finish()
        try:
            keep_desk(desk, self._noted, is_own=self.is_own)
        except WriterError as error:
            self._on_kept(error)

    def _on_kept(self, error: WriterError | None) -> None:
        if error is not None:
            self._frame.window_in_front.tell(str(error), "error")


def shape(kept: settings.Settings) -> Shape:
    """The window's place on the screen, and the widths of its parts."""
    return kept.get(settings.WINDOW_GEOMETRY), kept.get(settings.PANEL_SIZES)


def note_shape(frame: "Frame") -> None:
    """Note where the window is on the screen, and how wide its parts are."""
    geometry = base64.b64encode(bytes(frame.saveGeometry().data())).decode()
    frame.kept.set(settings.WINDOW_GEOMETRY, geometry)
    window = frame.tab_in_front.window
    if window is not None:
        window.note_panels()


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
