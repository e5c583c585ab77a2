"""What a check has found, shown around the text: outline, list of problems, fields, readiness."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from writer.app.window import Window


class Shown(QObject):
    """Made by the window once its parts are there."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        turns = window.checking.turns
        turns.add(self._readiness)
        turns.add(self._list)
        turns.add(self._outline)

    def _readiness(self) -> None:
        window = self._window
        kinds = list(window.checking.problems.kinds())
        severities = [severity for _, severity in kinds]
        errors, warnings = severities.count("error"), severities.count("warning")
        window.toolbar.show_readiness(errors, warnings)
        window.centre.form.set_readiness(errors, warnings)
        window.centre.form.set_problem_fields(
            {rule.partition(".")[0]: severity for rule, severity in reversed(kinds)}
        )
        window.commands.refresh()

    def _list(self) -> None:
        self._window.side.show_problems(self._window.document.story, self._window.checking.problems)

    def _outline(self) -> None:
        checking = self._window.checking
        self._window.side.show_outline(
            self._window.document.story, checking.problems, checking.worst_by_block()
        )
