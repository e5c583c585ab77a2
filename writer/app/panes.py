"""The parts of the window that can have the focus, and going from one to the next."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from writer.app.window import Window


class Panes:
    """Notices, headline, body, page and its tabs, outline, problems: the order F6 goes through them."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.parts: dict[str, QWidget] = {
            "notice": window.sheets.notice,
            "headline": window.centre.form.headline,
            "body": window.manuscript,
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

    def escape(self) -> None:
        """Close what came up beside the text, or leave the lists, or else the full screen."""
        window, focused = self._window, QApplication.focusWidget()
        in_side = focused is not None and window.side.isAncestorOf(focused)
        if not (window.walk.is_shown or window.finding.bar.isVisible() or in_side):
            window.full_screen(False)
        window.walk.hide()
        window.finding.close_if_open()
        if in_side:
            window.manuscript.setFocus()

    def current(self) -> str:
        """The part that has the focus, '' for none."""
        focused: QWidget | None = QApplication.focusWidget()
        for name, part in self.parts.items():
            if focused is not None and (part is focused or part.isAncestorOf(focused)):
                return name
        return ""
