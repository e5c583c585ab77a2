"""Two stories side by side: the one in front and, on the reader's wish, another one."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QWidget

from writer.app.i18n import tr
from writer.app.look.sizes import SMALLEST
from writer.app.tabs.tab import Tab

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
                tr("Open a second story first: the two are then shown side by side.")
            )
        else:
            front = tabs.index(self._frame.tab_in_front)
            self._pair(tabs[(front + 1) % len(tabs)])

    def part(self) -> None:
        """Show one story again, each with the panels it had."""
        self.tab = None
        for tab in self._frame.tabs:
            if tab.panels is not None and tab.window is not None:
                tab.window.show_side(tab.panels[0])
                tab.window.show_preview(tab.panels[1])
                tab.window.setMinimumSize(*SMALLEST)
            tab.panels = None

    def holds(self, widget: QWidget | None) -> bool:
        """Whether a widget belongs to the story beside."""
        window = self.tab.window if self.tab is not None else None
        return widget is not None and window is not None and window.isAncestorOf(widget)

    def _pair(self, tab: Tab) -> None:
        """Show a story beside the one in front, both without their panels for want of room."""
        self.tab = tab
        for one in (self._frame.tab_in_front, tab):
            window = self._frame.window_of(one)
            one.panels = (not window.side.isHidden(), not window.preview.isHidden())
            window.setMinimumSize(SMALLEST[0] // 2, SMALLEST[1])
            window.show_side(False)
            window.show_preview(False)
        self._row.setSizes([1000] * self._row.count())
