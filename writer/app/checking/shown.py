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
        turns.add(window.checking.worst_by_block)  # a turn of its own: the outline wants them
        turns.add(self._outline)
        window.checking.early.add(self._outline)
        window.document.replaced.connect(self._nothing)
        window.document.changed.connect(window.side.outline.follow)
        window.side.outline.show_nothing()

    def _nothing(self) -> None:
        """Of another story nothing is known yet: say neither good nor bad of it."""
        window = self._window
        window.toolbar.show_readiness(None)
        window.centre.form.set_readiness(None)
        window.centre.form.set_problem_fields({})
        window.side.problems.show_unknown()
        window.side.outline.show_nothing()

    def _readiness(self) -> None:
        window = self._window
        if not window.checking.is_known:
            window.toolbar.show_readiness(None, is_hopeless=window.checking.is_hopeless)
            return
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
        checking, side = self._window.checking, self._window.side
        if checking.is_known:
            side.show_problems(self._window.document.story, checking.problems)
        else:
            side.problems.show_unknown(is_hopeless=checking.is_hopeless)

    def _outline(self) -> None:
        checking = self._window.checking
        self._window.side.show_outline(
            self._window.document.story,
            checking.problems,
            checking.worst_by_block(),
            checking.tally,
        )
        self._window.session.tell_name()
