"""The parts of the window that can have the focus, and going from one to the next."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from writer.app.window import Window


class Panes:
    """The order F6 goes: notices, headline, body, a problem's card, page and its tabs, outline, problems."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.parts: dict[str, QWidget] = {
            "notice": window.sheets.notice,
            "headline": window.centre.form.headline,
            "body": window.manuscript,
            "card": window.walk.card,
            "views": window.preview.tabs,
            "page": window.preview,
            "outline": window.side.outline,
            "problems": window.side.problems,
        }

    def go(self, name: str) -> None:
        """Put the focus into a part."""
        if name == "headline":
            self._window.to_field("headline")
        elif name == "notice":
            self._window.sheets.notice.start()
        elif name == "card":
            self._window.walk.card.take_focus()
        else:
            self.parts[name].setFocus()

    def step(self, by: int) -> None:
        """Go to the next part that takes the focus: an empty list, for one, does not."""
        names = [name for name, part in self.parts.items() if part.isVisible()]
        here = self.current()
        at = names.index(here) if here in names else -1
        for away in range(1, len(names) + 1):
            name = names[(at + by * away) % len(names)]
            self.go(name)
            if self.current() == name:
                return

    def escape(self, event: QKeyEvent) -> None:
        """Esc in a part that has no use for it.

        Close what came up beside the text, or go back to that from all around it, or else leave the
        full screen; a page in place of the text is closed.
        """
        window = self._window
        focused, page = QApplication.focusWidget(), window.stack.currentWidget()
        if not window.has_story():
            if page is not None and not page.isAncestorOf(focused or page):
                page.keyPressEvent(event)
            return
        outside = focused is not None and not window.centre.isAncestorOf(focused)
        if not (window.walk.is_shown or window.finding.bar.isVisible() or outside):
            window.full_screen(False)
        window.walk.hide()
        window.finding.close_if_open()
        if outside:
            window.manuscript.setFocus()

    def current(self) -> str:
        """The part that has the focus, '' for none."""
        focused: QWidget | None = QApplication.focusWidget()
        around = {**self.parts, "headline": self._window.centre.form}  # one goes on from any field
        for name, part in around.items():
            if focused is not None and (part is focused or part.isAncestorOf(focused)):
                return name
        return ""
