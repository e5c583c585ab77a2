"""The page of rules in a story's window: how one gets there, and back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from writer.app.i18n import tr
from writer.app.widgets.action_button import ActionButton

if TYPE_CHECKING:
    from writer.app.problems.rules_page import RulesPage
    from writer.app.window import Window


class RuleBook:
    """Opens the page, at the rule of the problem one is at; makes it when it is first wanted."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._page: RulesPage | None = None
        self._under: QWidget | None = None
        button = ActionButton(tr("Rules"), "quiet", small=True)
        button.setToolTip(tr("What each rule checks, and why"))
        button.clicked.connect(self.open)
        window.side.problems.add_to_header(button)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        return {"check.rules": self.open}

    def open(self) -> None:
        """Show the page in place of the story's."""
        window = self._window
        window.walk.hide()
        page = self._made()
        if window.stack.currentWidget() is not page:
            self._under = window.stack.currentWidget()
        at = window.side.problems.current()
        problems = window.checking.problems
        window.stack.setCurrentWidget(page)
        at_rule = problems[at].rule if 0 <= at < len(problems) else ""
        page.start(at_rule, window.newsroom.rules())

    def _made(self) -> "RulesPage":
        if self._page is None:
            from writer.app.problems.rules_page import RulesPage  # reads all rules

            self._page = RulesPage()
            self._page.closed.connect(self._close)
            self._window.stack.addWidget(self._page)
        return self._page

    def _close(self) -> None:
        if self._under is not None:
            self._window.stack.setCurrentWidget(self._under)
        if self._window.has_story():
            self._window.manuscript.setFocus()
