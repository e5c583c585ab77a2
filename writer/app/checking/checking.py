"""Checks while typing: soon after the last key, in a process of their own."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from writer.app.checking.client import CheckClient
from writer.app.checking.found import Found
from writer.app.checking.process import CheckProcess, shared_process
from writer.app.checking.turns import Reader, Turns
from writer.app.i18n import tr
from writer.app.manuscript.document import StoryDocument
from writer.app.outline.tally import Tally
from writer.checks import Fix, Problem
from writer.checks.waivers import Waived
from writer.story import Change

DELAY = 180  # milliseconds after the last key
_EARLY = 120  # milliseconds after a story was opened, for it is to be seen first
PATIENCE = 3_000  # milliseconds that a command waits for the checks before it says so
FIRST = 8_000  # milliseconds that it waits for the first check, for which the process has to start
_LONGEST = 60_000  # milliseconds that ``check`` waits at most
_QUITTING = -1  # what a loop answers that is not begun because the program ends
_LOOK = 100  # milliseconds between two looks, should nothing be heard
Then = Callable[[], object]


class Checking(QObject):
    """Knows the problems of the story that is open."""

    checked = Signal(object)  # Found, in order of place, once all of it is shown
    house_told = Signal(dict)  # the house style they follow: its name, what is wrong with it
    told = Signal(str)  # a sentence about what cannot be checked

    def __init__(
        self,
        document: StoryDocument,
        parent: QObject | None = None,
        process: CheckProcess | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._worst: tuple[Found, dict[int, str]] = (Found(), {})
        self._about: dict[str, str | None] = {}
        self._mended: list[tuple[int, str]] = []  # the answer to ``mend``, once it is there
        self._is_missing_told = self._is_given_up = self._is_over = False
        self._client = CheckClient(document, process or shared_process(), self)
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._client.ask)
        self.tally = Tally()
        """what those who list and count the story's blocks know of them"""
        self.turns = Turns(self)
        """what shows the problems, in the order of its making"""
        self.early = Turns(self)
        """what shows the story itself, which does not wait for its first check"""
        reader = Reader(document)
        for turns in (self.turns, self.early):
            turns.add(reader.read)
        self._opened = QTimer(self, singleShot=True, interval=_EARLY)
        self._opened.timeout.connect(self.early.start)
        self.turns.over.connect(lambda: self.checked.emit(self.problems))
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)
        self._client.answered.connect(self._show)
        self._client.house_told.connect(self.house_told)
        self._client.mended.connect(self._on_mended)
        self._client.troubled.connect(self._on_trouble)
        self._client.unavailable_now.connect(self._on_unavailable)

    def end(self) -> None:
        """Check no more."""
        self._is_over = True
        self._timer.stop()
        self._stop_showing()
        self._client.end()

    def _stop_showing(self) -> None:
        self._opened.stop()
        for turns in (self.turns, self.early):
            turns.stop()

    # -- what the checks depend on -------------------------------------------------------------

    def look_in(self, folder: Path | None) -> None:
        """The story lies in ``folder`` with its pictures; None before it is saved."""
        self._tell_about(folder=str(folder) if folder else None)

    def follow(self, story: Path | None, house: str, settings: Path | None) -> None:
        """Check by the house style that is asked for, or by that which lies by the story."""
        self._tell_about(
            path=str(story.absolute()) if story else None,
            house=house or None,
            settings=str(settings) if settings else None,
        )

    def _tell_about(self, **facts: str | None) -> None:
        self._about |= facts
        if self._client.set_about(self._about):
            self._timer.start(DELAY)

    def soon(self) -> None:
        """Check in a moment, because something has changed that is no word of the story."""
        self._timer.start(0)

    def look_again(self) -> None:
        """Check again: files that the story points to have changed."""
        self._client.touch()
        self._timer.start(0)

    # -- what is known -------------------------------------------------------------------------

    @property
    def problems(self) -> Found:
        """Those found last, where they are now; one whose words were edited since is left out."""
        return self._client.found

    @property
    def waived(self) -> list[Waived]:
        """The problems of the last check that the story waives, with the reasons."""
        return self._client.waived

    @property
    def is_known(self) -> bool:
        """Whether the story that is open now has been checked yet."""
        return self._client.is_known

    @property
    def is_hopeless(self) -> bool:
        """Whether it has not, and cannot be."""
        return self._is_given_up and not self.is_known

    @property
    def is_fresh(self) -> bool:
        """Whether the problems are those of the text as it is now."""
        return self._client.is_fresh

    def reason(self, rule: str) -> tuple[str, str]:
        """Why there is a rule that has found something, and its source."""
        return self._client.rules.get(rule, ("", ""))

    def holds(self, fix: Fix) -> bool:
        """Whether a fix may be made: its problem was found in the text as it is now."""
        return self.is_fresh and any(fix in one.fixes for one in self.problems.offering(fix.title))

    def worst_by_block(self) -> dict[int, str]:
        """The worst severity in each block that has a problem."""
        problems = self.problems
        if self._worst[0] is not problems:
            self._worst = problems, problems.worst_by_block(self._document.story)
        return self._worst[1]

    # -- waiting for what is not known yet -----------------------------------------------------

    def fresh(self, then: Then) -> None:
        """Call ``then`` once the problems are those of the text as it is now.

        Keys that come meanwhile are taken after it, in their order. When it takes too long that is
        said, and ``then`` is not called.
        """
        if self._wait_for(self._is_settled, self._patience):
            then()
        elif not self._is_over:
            self.told.emit(tr("The checks are still reading the story. Try again in a moment."))

    def mend(self, then: Callable[[int, str], object]) -> None:
        """Call ``then`` with how many safe fixes there are, and the text with them; as ``fresh`` does."""
        self._mended.clear()
        self._client.mend()
        if self._wait_for(lambda: bool(self._mended), self._patience):
            then(*self._mended[0])
        elif not self._is_over:
            self._client.forget_mending()
            self.told.emit(tr("The checks are still reading the story. Try again in a moment."))

    @property
    def _patience(self) -> int:
        return PATIENCE if self._client.base else max(FIRST, PATIENCE)

    def check(self) -> Sequence[Problem]:
        """Check anew and wait for it: for whoever can do nothing else meanwhile."""
        self._client.touch()
        return self.up_to_date()

    def up_to_date(self) -> Sequence[Problem]:
        """The problems of the text as it is now; waits for them as ``check`` does."""
        self._wait_for(self._is_settled, _LONGEST)
        return self.problems

    def _is_settled(self) -> bool:
        """Whether the answer is about the text as it is, and all of it is shown."""
        if not (self.is_fresh or self._client.is_asking):
            self._timer.stop()
            self._client.ask()
        return self.is_fresh and self.turns.is_idle

    def _wait_for(self, so: Callable[[], bool], most: int) -> bool:
        """Let the window paint and hear, but take no key, until it is ``so`` or time is over.

        The window system may close the window meanwhile, which ends the program: then nobody waits.
        """
        until = monotonic() + most / 1000
        while not so():
            if monotonic() > until or self._is_over:
                return False
            loop = QEventLoop()
            clock = QTimer(loop, singleShot=True, interval=_LOOK)
            clock.timeout.connect(loop.quit)
            clock.start()
            self.turns.over.connect(loop.quit)
            self._client.mended.connect(loop.quit)
            if loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents) == _QUITTING:
                self._is_over = True
        return not self._is_over

    # -- hearing -------------------------------------------------------------------------------

    def _on_replaced(self) -> None:
        self._is_given_up = False
        self._stop_showing()
        self._timer.start(DELAY)
        self._opened.start()

    def _on_changed(self, _change: Change) -> None:
        self._timer.start(DELAY)
        if not self.is_known:
            self._opened.start()

    def _show(self) -> None:
        self._stop_showing()
        self.turns.start()

    def _on_mended(self, version: int, count: int, after: str) -> None:
        if version == self._client.version:
            self._mended.append((count, after))

    def _on_trouble(self, rule: str) -> None:
        if rule:
            said = tr("The rule “{0}” cannot be run on this story and is left out of its checks.")
            self.told.emit(said.format(rule))
        else:
            self.told.emit(tr("This text cannot be checked; the checks go on when it has changed."))
            self._give_up()

    def _give_up(self) -> None:
        """What does not need the checks is shown without them."""
        self._is_given_up = True
        self._show()

    def _on_unavailable(self) -> None:
        self._give_up()
        if not self._is_missing_told:
            self._is_missing_told = True
            self.told.emit(tr("The checks cannot be started. Everything else works as always."))

    # -- walking -------------------------------------------------------------------------------

    def after(self, position: int) -> Problem | None:
        """The next problem after a position, the first one when there is none."""
        problems = self.problems
        at = problems.index_after(position)
        return problems[at if at < len(problems) else 0] if problems else None

    def before(self, position: int) -> Problem | None:
        """The problem before a position, the last one when there is none."""
        problems = self.problems
        return problems[problems.index_after(position - 1) - 1] if problems else None

    def at(self, position: int) -> Found:
        """The problems whose words hold a position, the narrowest first."""
        return self.problems.around(position)
