"""Two stories side by side: the one in front and, on the reader's wish, another one."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QWidget

from writer.app.i18n import tr
from writer.app.look.sizes import SMALLEST, smallest_height
from writer.app.tabs.tab import Tab, last_focus

if TYPE_CHECKING:
    from writer.app.tabs.frame import Frame


class Beside:
    """Knows which story stands beside the one in front; ``row`` is what both stand in."""

    def __init__(self, frame: "Frame", row: QSplitter) -> None:
        self._frame = frame
        self._row = row
        self.tab: Tab | None = None

    def toggle(self) -> None:
        """Show the next story beside the one in front, or this one alone again."""
        tabs = self._frame.tabs
        if self.tab is not None:
            self.part()
        elif len(tabs) < 2:
            self._frame.window_in_front.tell(
                tr(
                    "Open a second story first: the two are then shown side by side. The same "
                    "story stands in one place only, so that no word is lost."
                )
            )
        else:
            front = tabs.index(self._frame.tab_in_front)
            self.pair(tabs[(front + 1) % len(tabs)])

    def part(self) -> None:
        """Show one story again, each with the panels it had."""
        self.tab = None
        self.settle()

    def pair(self, tab: Tab) -> None:
        """Show a story beside the one in front, in the order of their tabs."""
        front = self._frame.tab_in_front
        pair = (front, tab)
        windows = [self._frame.window_of(one) for one in self._frame.tabs if one in pair]
        self.tab = tab  # now: a story takes the focus when it is opened
        for at, window in enumerate(windows):
            if self._row.indexOf(window) != at:
                self._row.insertWidget(at, window)
        self._row.setSizes([1000] * self._row.count())
        window = self._frame.window_of(front)
        (last_focus(window) or window).setFocus()

    def settle(self) -> None:
        """Have those two do without their panels, for want of room, and no other."""
        pair = (self._frame.tab_in_front, self.tab) if self.tab is not None else ()
        height = smallest_height(self._frame.screen().availableSize().height())
        for tab in self._frame.tabs:
            if tab.window is not None:
                slim = tab in pair
                width = SMALLEST[0] // 2 if slim else SMALLEST[0]
                tab.window.setMinimumSize(width, height)
                tab.window.obeying.panels.put_away("beside", slim)

    def holds(self, widget: QWidget | None) -> bool:
        """Whether a widget belongs to the story beside."""
        window = self.tab.window if self.tab is not None else None
        return widget is not None and window is not None and window.isAncestorOf(widget)
