"""Checks while typing: soon after the last key, never on it."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal

from writer.app.document import StoryDocument
from writer.checks import Checker, Problem
from writer.checks.problem import SEVERITIES
from writer.story import Change, Edit

DELAY = 180  # milliseconds after the last key


class Checking(QObject):
    """Keeps the problems of the story that is open."""

    checked = Signal(list)  # of Problem, in order of place

    def __init__(self, document: StoryDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.problems: list[Problem] = []
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self.check)
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)

    @cached_property
    def _checker(self) -> Checker:
        return Checker()  # reads all rules, which the first paint need not wait for

    def check(self) -> list[Problem]:
        """Check now."""
        self._timer.stop()
        self.problems = self._checker.check(self._document.story)
        self.checked.emit(self.problems)
        return self.problems

    def up_to_date(self) -> list[Problem]:
        """The problems of the text as it is now, checked if a key has been pressed since."""
        return self.check() if self._timer.isActive() else self.problems

    def _on_replaced(self) -> None:
        self.problems = []
        self._timer.start()

    def _on_changed(self, change: Change) -> None:
        self.problems = [moved for one in self.problems if (moved := _moved(one, change.edit))]
        self._timer.start()

    # -- walking -------------------------------------------------------------------------------

    def after(self, position: int) -> Problem | None:
        """The next problem after a position, the first one when there is none."""
        problems = self.up_to_date()
        return next((one for one in problems if one.start > position), _first(problems))

    def before(self, position: int) -> Problem | None:
        """The problem before a position, the last one when there is none."""
        problems = self.up_to_date()
        return next(
            (one for one in reversed(problems) if one.start < position), _first(problems[::-1])
        )

    def at(self, position: int) -> list[Problem]:
        """The problems whose words hold a position, the narrowest first."""
        here = [one for one in self.up_to_date() if one.start <= position <= one.end]
        return sorted(here, key=lambda one: one.end - one.start)

    def worst_by_block(self) -> dict[int, str]:
        """The worst severity in each block that has a problem."""
        story = self._document.story
        worst: dict[int, str] = {}
        for one in self.problems:
            index = story.block_at(one.start)
            if index >= 0:
                worst[index] = worse(worst.get(index, ""), one.severity)
        return worst


def worse(one: str, other: str) -> str:
    """The worse of two severities; '' is none."""
    order: dict[str, int] = {severity: rank for rank, severity in enumerate(SEVERITIES)}
    return min((one, other), key=lambda severity: order.get(severity, len(order)))


def _first(problems: Iterable[Problem]) -> Problem | None:
    return next(iter(problems), None)


def _moved(problem: Problem, edit: Edit) -> Problem | None:
    """Where a problem is until the next check; None when its words were edited."""
    if problem.end < edit.position:
        return problem
    if problem.start >= edit.end:
        by = len(edit.inserted) - edit.removed
        return replace(problem, start=problem.start + by, end=problem.end + by)
    return None
