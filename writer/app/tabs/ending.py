"""Closing the frame: each story that is not saved is asked about, and what was open is kept."""

from typing import TYPE_CHECKING

from writer.app.tabs.keeping import Keeping, note_shape
from writer.storage.desk import Desk

if TYPE_CHECKING:
    from writer.app.tabs.frame import Frame
    from writer.app.window import Window


class Ending:
    """Knows what was open when the reader began to quit, however many stories go on the way."""

    def __init__(self, frame: "Frame", keeping: Keeping) -> None:
        self._frame = frame
        self._keeping = keeping
        self._at_quit: Desk | None = None

    def may_close(self) -> bool:
        """Whether every story has been left; else the next one that is not saved is asked about."""
        frame = self._frame
        self._keeping.stop()
        if self._at_quit is None:
            self._at_quit = self._keeping.keep()
        unsaved = next((w for w in frame.windows() if w.session.modified), None)
        if unsaved is None:
            self._keeping.write(self._at_quit)
            note_shape(frame)
            frame.window_in_front.remember()
            return True
        frame.show_tab(next(at for at, tab in enumerate(frame.tabs) if tab.window is unsaved))
        before = self._at_quit
        self._at_quit = None  # unless this story is left, which goes on with the same
        unsaved.flow.leave(lambda: self._left(unsaved, before))
        return False

    def _left(self, window: "Window", at_quit: Desk) -> None:
        """A story was saved or given up on the way out: close it and go on."""
        if len(self._frame.tabs) > 1:
            self._frame.let_go(window)
        else:
            window.session.close()
            window.document.document.setModified(False)
        self._at_quit = at_quit
        self._frame.close()
