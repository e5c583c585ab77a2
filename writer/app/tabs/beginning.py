"""What the frame begins with: the stories it is given, or those that were open last."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from writer.app.i18n import tr
from writer.app.tabs.keeping import has_unsaved, tell_gone
from writer.app.tabs.tab import Tab, same
from writer.storage import settings
from writer.storage.desk import Desk

if TYPE_CHECKING:
    from writer.app.opening import Opening
    from writer.app.tabs.frame import Frame

_BESIDE_AFTER = 400  # milliseconds; the story in front is there by then


class Beginning:
    """Opens the first stories; the very first one is seen before its whole window is made."""

    def __init__(self, frame: "Frame", row: QSplitter, opening: "Opening | None") -> None:
        self._frame = frame
        self._opening = opening
        self._cover: QWidget | None = None
        if opening is not None:
            self._cover = opening.cover()
            row.addWidget(self._cover)

    def start(self, stories: Sequence[Path], desk: Desk, *, goes_on: bool) -> None:
        """Open stories; or what was open last, behind what was never saved if there is any.

        Unless it ``goes_on``: then what was open last stands in another Writer.
        """
        frame = self._frame
        if stories:
            first, *more = distinct(stories)
            self._open_first(first, desk)
            frame.tabs += [Tab(path) for path in more]
            frame.refresh()
            frame.window_in_front.recovering.tells_others = True
        else:
            self._go_on(desk if goes_on else replace(desk, stories=()))
        for trouble in frame.kept.troubles():
            frame.window_in_front.tell(trouble, "warning")

    def _go_on(self, desk: Desk) -> None:
        frame = self._frame
        restores = frame.kept.get(settings.RESTORE)
        known = distinct(path for path in desk.stories if path.is_file()) if restores else []
        if not known or has_unsaved():
            frame.whole().flow.start()
            frame.tabs += [Tab(path) for path in known]
            frame.refresh()
        else:
            self._restore(known, desk)
        if restores:
            tell_gone(frame.window_in_front, desk.stories)

    def _restore(self, known: list[Path], desk: Desk) -> None:
        """Put the stories that were open behind tabs again; the first window takes the front one."""
        frame = self._frame
        first, tabs = frame.tabs[0], [Tab(path) for path in known]
        at = _place_of(desk.story(desk.front), known)
        tabs[max(at, 0)].window = first.window
        frame.take_tabs(tabs, max(at, 0))
        self._open_first(known[max(at, 0)], desk)
        frame.arrange()
        beside = _place_of(desk.story(desk.beside), known)
        if beside >= 0 and beside != max(at, 0):
            pair = tabs[beside]
            QTimer.singleShot(_BESIDE_AFTER, frame, lambda: frame.pair_with(pair))

    def _open_first(self, path: Path, desk: Desk) -> None:
        """Open a story; the one that the program starts with is seen before its whole window is."""
        frame, opening = self._frame, self._opening
        if opening is None or not opening.show_story(path, desk.place(path.absolute())):
            window = frame.whole()
            window.flow.open(path)
            if not window.has_story():
                frame.start_instead(window)
            return
        frame.setWindowTitle(tr("{0}[*] — Writer").format(opening.session.name))
        frame.show_names()
        opening.paint()
        opening.session.complete()
        frame.whole().session.tell_again()

    def take_in(self, stories: Sequence[Path]) -> list[Path]:
        """Open the first of stories that come later; those of the others that are not open yet."""
        frame = self._frame
        front = frame.tab_in_front.path
        if stories and (front is None or not same(front, stories[0])):
            frame.window_in_front.flow.go_to(stories[0])
        there = [tab.path for tab in frame.tabs if tab.path is not None]
        return [one for one in distinct([*there, *stories[1:]]) if one not in there]

    # -- the first window ----------------------------------------------------------------------

    def take_opening(self) -> "Opening | None":
        """What the first window is made of; None for any other."""
        opening, self._opening = self._opening, None
        return opening

    def uncover(self) -> None:
        """Take away what stood in the frame until its first window was there."""
        if self._cover is not None:
            self._cover.setParent(None)
            self._cover.deleteLater()
            self._cover = None


def distinct(paths: Iterable[Path]) -> list[Path]:
    """The same without a file's second name, such as one with ``..`` or by way of a link."""
    found: list[Path] = []
    for path in paths:
        if not any(same(path, other) for other in found):
            found.append(path)
    return found


def _place_of(path: Path | None, known: list[Path]) -> int:
    return next((at for at, one in enumerate(known) if path is not None and same(one, path)), -1)
