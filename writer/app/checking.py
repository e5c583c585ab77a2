"""Checks while typing: soon after the last key, never on it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from writer.app.document import StoryDocument
from writer.checks import Checker, Problem, Rule
from writer.checks.problem import SEVERITIES
from writer.checks.waivers import Waived
from writer.story import Change, Edit

_PATIENCE = 8_000  # milliseconds of pause for each second that the last check took
_LONGEST = 2_500  # milliseconds of pause at most
DELAY = 180  # milliseconds after the last key
_PIECE = 0.012  # seconds of reading between which the window answers


class Checking(QObject):
    """Keeps the problems of the story that is open."""

    checked = Signal(list)  # of Problem, in order of place

    def __init__(self, document: StoryDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._problems: list[Problem] = []
        self._folder: Path | None = None
        self._pause = DELAY
        self._worst: tuple[list[Problem], dict[int, str]] = ([], {})
        self._edits: list[Edit] = []  # made since: the problems are moved when they are looked at
        self._make: Callable[[], Checker] = Checker
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._check_in_pieces)
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)

    @cached_property
    def _checker(self) -> Checker:
        return self._make()  # reads all rules, which the first paint need not wait for

    def use(self, make: Callable[[], Checker]) -> None:
        """Check with what ``make`` makes from now on: the rules of another house style."""
        self._make = make
        self.__dict__.pop("_checker", None)
        self._timer.start(DELAY)

    def rule(self, rule_id: str) -> Rule | None:
        """The rule of that id, if it is on."""
        return next((rule for rule in self._checker.rules if rule.id == rule_id), None)

    @property
    def waived(self) -> list[Waived]:
        """The problems of the last check that the story waives, with the reasons."""
        return self._checker.waived

    def look_in(self, folder: Path | None) -> None:
        """The story lies in ``folder`` with its pictures; None before it is saved."""
        if folder != self._folder:
            self._folder = folder
            self._timer.start()

    @property
    def problems(self) -> list[Problem]:
        """Those found last, where they are now; one whose words were edited since is left out."""
        if self._edits:
            edits, self._edits = self._edits, []
            self._problems = [moved for one in self._problems if (moved := _moved(one, edits))]
        return self._problems

    def check(self) -> list[Problem]:
        """Check now."""
        self._timer.stop()
        started = perf_counter()
        self._edits.clear()
        self._checker.folder = self._folder
        self._problems = self._checker.check(self._document.story)
        self.checked.emit(self._problems)
        self._wait_for(perf_counter() - started)
        return self._problems

    def _wait_for(self, cost: float) -> None:
        """A check that costs more waits for a longer pause: a key must not come into it."""
        self._pause = min(max(DELAY, round(cost * _PATIENCE)), _LONGEST)

    def _check_in_pieces(self) -> None:
        """Check, but let keys come between when there is much to read."""
        if self._checker.read_ahead(self._document.story, _PIECE):
            self.check()
        else:
            self._timer.start(1)

    def up_to_date(self) -> list[Problem]:
        """The problems of the text as it is now, checked if a key has been pressed since."""
        return self.check() if self._timer.isActive() else self.problems

    def _on_replaced(self) -> None:
        self._problems = []
        self._edits.clear()
        self._timer.start(DELAY)

    def _on_changed(self, change: Change) -> None:
        if self._problems:  # a key must not pay for all of them
            self._edits.append(change.edit)
        self._timer.start(self._pause)

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
        problems = self.problems
        if self._worst[0] is not problems:  # it is asked for with every line that scrolls into view
            self._worst = problems, self._find_worst(problems)
        return self._worst[1]

    def _find_worst(self, problems: list[Problem]) -> dict[int, str]:
        story = self._document.story
        worst: dict[int, str] = {}
        for one in problems:
            index = story.block_at(one.start)
            if index >= 0:
                worst[index] = worse(worst.get(index, ""), one.severity)
        return worst


_ORDER: dict[str, int] = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def worse(one: str, other: str) -> str:
    """The worse of two severities; '' is none."""
    return one if _ORDER.get(one, len(_ORDER)) <= _ORDER.get(other, len(_ORDER)) else other


def _first(problems: Iterable[Problem]) -> Problem | None:
    return next(iter(problems), None)


def _moved(problem: Problem, edits: Iterable[Edit]) -> Problem | None:
    """Where a problem is until the next check; None when its words were edited."""
    start, end = problem.start, problem.end
    for edit in edits:
        if start >= edit.end:
            by = len(edit.inserted) - edit.removed
            start, end = start + by, end + by
        elif end >= edit.position:
            return None
    return problem if start == problem.start else replace(problem, start=start, end=end)
