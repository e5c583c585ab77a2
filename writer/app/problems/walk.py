"""Walking from problem to problem and applying their fixes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from writer.app.announce import describe
from writer.app.centre import Centre
from writer.app.checking.checking import Checking
from writer.app.commands.keys_now import key_of
from writer.app.fields.specs import BY_NAME
from writer.app.i18n import heard, tr
from writer.app.problems.card import ProblemCard
from writer.app.widgets.marks import NAMES
from writer.checks import Fix, Problem

_HINTS = (
    ("check.fix", tr("{0} applies the first fix")),
    ("go.next_pane", tr("{0} comes here")),
    ("check.next", tr("{0} goes on")),
)


class Walk(QObject):
    """The current problem, its card by the words, its fixes."""

    went = Signal(int)  # index in the problems
    found_none = Signal()
    waive_wanted = Signal(object, str)  # a problem is to be left as it is, because of this

    def __init__(self, window: QWidget, centre: Centre, checking: Checking) -> None:
        super().__init__(window)
        self._centre = centre
        self._checking = checking
        self._problem: Problem | None = None
        self.card = ProblemCard(window)
        self._asks_reason = False
        self.card.fix_chosen.connect(self._fix_chosen)
        self.card.reason_given.connect(self._give_reason)

    # -- going there ---------------------------------------------------------------------------

    def next(self) -> None:
        """Go to the next problem: after the one gone to, else after the caret."""
        self._checking.fresh(
            lambda: self._go(self._beside(1) or self._checking.after(self._caret()))
        )

    def previous(self) -> None:
        """Go to the problem before."""
        self._checking.fresh(
            lambda: self._go(self._beside(-1) or self._checking.before(self._caret()))
        )

    def _beside(self, step: int) -> Problem | None:
        """The neighbour of the problem gone to; several may stand at one place."""
        problems = self._checking.problems
        if self._problem is None or self._problem not in problems:
            return None
        return problems[(problems.index(self._problem) + step) % len(problems)]

    def _caret(self) -> int:
        return self._centre.manuscript.story_selection()[0]

    def to_index(self, index: int) -> None:
        """Go to a problem of the list."""
        problems = self._checking.problems
        if 0 <= index < len(problems):
            self._go(problems[index])

    def _go(self, problem: Problem | None) -> None:
        self._problem = problem
        if problem is None:
            self.card.close_card()
            self.found_none.emit()
            return
        story = self._centre.manuscript.story_document.story
        in_fields = problem.end <= len(story.front)
        go = self._go_to_field if in_fields else self._go_to_words
        go(problem)
        self.went.emit(self._checking.problems.index(problem))
        # Going there may have moved things; what moved is in its place after the events at hand.
        QTimer.singleShot(0, self, lambda: self._show_card(problem, go))

    def _show_card(self, problem: Problem, go: Callable[[Problem], QRect]) -> None:
        if self._problem is problem:
            place = go(problem)
            hint = _hint() if problem.fixes else ""
            why, source = self._checking.reason(problem.rule)
            said = tr("Source: {0}").format(tr(source)) if source and source != "house" else ""
            self.card.show_problem(problem, tr(why) if why else "", place, hint, said)
            self._read_out(problem)
            if self._asks_reason:
                self._asks_reason = False
                self.card.ask_reason()

    def _read_out(self, problem: Problem) -> None:
        """The card leaves the focus where it is, so that nobody reads it out by itself."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.card.isAncestorOf(focused):
            severity = NAMES.get(problem.severity, problem.severity)
            describe(focused, f"{severity}: {heard(problem.message)}")

    def _go_to_field(self, problem: Problem) -> QRect:
        name = problem.rule.partition(".")[0]
        form = self._centre.form
        if form.is_folded:
            self._centre.unfold()
        target: QWidget = form.headline if name == "headline" else form.summary
        if name in BY_NAME and name not in ("headline", "summary"):
            target = form.chips.chip(name)
        target.setFocus()
        return QRect(target.mapTo(target.window(), QPoint(0, 0)), target.size())

    def _go_to_words(self, problem: Problem) -> QRect:
        manuscript = self._centre.manuscript
        manuscript.select_in_story(problem.start, problem.start)
        manuscript.setFocus()
        place = manuscript.cursorRect()
        corner = manuscript.viewport().mapTo(manuscript.window(), place.topLeft())
        return QRect(corner, place.size())

    @property
    def is_shown(self) -> bool:
        """Whether a problem's card is open."""
        return bool(self.card.isVisible())

    def hide(self) -> None:
        """Close the card."""
        self._problem = None
        self.card.close_card()

    # -- leaving as it is ----------------------------------------------------------------------

    def ask_reason(self) -> None:
        """Ask why the problem gone to, or the one at the caret, is to be left as it is."""
        if self._problem is not None:
            self.card.ask_reason()
            return
        self._checking.fresh(self._ask_here)

    def ask_reason_of(self, index: int) -> None:
        """Go to a problem of the list and ask why it is to be left as it is."""
        self._asks_reason = True
        self.to_index(index)

    def _ask_here(self) -> None:
        here = self._checking.at(self._caret())
        self._asks_reason = True
        self._go(here[0] if here else self._checking.after(self._caret()))

    def _give_reason(self, reason: str) -> None:
        problem = self._problem
        self.hide()
        if problem is not None:
            self.waive_wanted.emit(problem, reason)

    # -- fixing --------------------------------------------------------------------------------

    @property
    def problem(self) -> Problem | None:
        """The problem one has gone to."""
        return self._problem

    @property
    def is_at_problem(self) -> bool:
        """Whether one has gone to a problem, and its card is shown."""
        return self._problem is not None

    def fix_here(self) -> None:
        """Apply the first fix of the problem gone to, or of one at its place or at the caret."""
        self._checking.fresh(self._fix_here)

    def _fix_here(self) -> None:
        problem = self._problem
        if problem is None or not problem.fixes:  # several may stand at one place
            here = self._checking.at(self._caret() if problem is None else problem.start)
            problem = next((one for one in here if one.fixes), problem)
        if problem is None:
            self.next()
        elif problem.fixes:
            self.apply(problem.fixes[0])

    def fix_of(self, index: int, fix: int) -> None:
        """Apply a fix of a problem of the list."""
        problems = self._checking.problems
        if 0 <= index < len(problems) and fix < len(problems[index].fixes):
            self.apply(problems[index].fixes[fix])

    def _fix_chosen(self, fix: int) -> None:
        if self._problem and fix < len(self._problem.fixes):
            self.apply(self._problem.fixes[fix])

    def apply(self, fix: Fix) -> None:
        """Make a fix, as one undo step; one made for another text is looked for again."""
        self.hide()
        if self._checking.holds(fix):
            self._make(fix)
        else:
            self._checking.fresh(lambda: self._make_again(fix))

    def _make(self, fix: Fix) -> None:
        document = self._centre.manuscript.story_document
        if fix.edits:
            document.edit(*fix.edits)
        if fix.caret is not None and fix.caret >= len(document.story.front):
            self._centre.manuscript.select_in_story(fix.caret, fix.caret)
            self._centre.manuscript.setFocus()
        self._checking.soon()

    def _make_again(self, fix: Fix) -> None:
        """Make the fix of that title which is nearest to where it was, if there still is one."""
        near = fix.edits[0].position if fix.edits else 0
        found = [
            (abs(one.start - near), other)
            for one in self._checking.problems.offering(fix.title)
            for other in one.fixes
            if other.title == fix.title
        ]
        if found:
            self._make(min(found, key=lambda pair: pair[0])[1])


def _hint() -> str:
    """What keys do at a problem with fixes."""
    keys = ((key_of(command), words) for command, words in _HINTS)
    return " · ".join(words.format(key) for key, words in keys if key)
