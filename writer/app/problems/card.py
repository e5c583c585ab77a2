"""The card beside a problem in the text: what is wrong, why, and the fixes as buttons."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writer.app.house.reason_bar import ReasonBar
from writer.app.i18n import heard, tr
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.card import SHADOW, Card
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.labels import label
from writer.checks import Problem

_WIDTH = 390


class ProblemCard(Card):
    """Opens by a place in the text and leaves the focus where it is, so that typing goes on."""

    fix_chosen = Signal(int)
    """Index in the problem's fixes."""
    reason_given = Signal(str)
    """Leave it as it is, because of this."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, keeps_open=True)
        self.setAccessibleName(tr("Problem"))
        self._place = QRect()
        self._title = label(bold=True)
        self._why = label(kind="quiet", scale=0.96)
        self._hint = label(kind="faint", scale=0.87)
        self._source = label(kind="faint", scale=0.87)
        self._reason = ReasonBar()
        self._reason.given.connect(self.reason_given)
        self._reason.opened.connect(self.place)
        self._row = QWidget()
        self._flow = FlowLayout(self._row, 8, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(self.inner)
        column.setSpacing(6)
        for widget in (self._title, self._why, self._source, self._row, self._reason, self._hint):
            column.addWidget(widget)

    def show_problem(
        self, problem: Problem, why: str, place: QRect, hint: str = "", source: str = ""
    ) -> None:
        """Open under ``place`` (the words concerned, in the window's pixels).

        ``why`` is the reason of the rule and ``source`` where it comes from; ``hint`` a quiet last
        line, such as the keys that help.
        """
        self._reason.fold()
        self._place = place
        self._title.setText(heard(problem.message))
        texts = ((self._why, why), (self._source, source), (self._hint, hint))
        for widget, text in texts:
            widget.setText(text)
            widget.setVisible(bool(text))
        self._offer([heard(fix.title) for fix in problem.fixes])
        self.open_card()

    def place(self) -> None:
        column = self.layout()
        assert column is not None
        column.activate()
        height = column.totalHeightForWidth(_WIDTH + 2 * SHADOW) - 2 * SHADOW
        self.place_by(self._place, QSize(_WIDTH, height))

    def ask_reason(self) -> None:
        """Ask why the problem is to be left as it is."""
        self._reason.unfold()

    def take_focus(self) -> None:
        """Go to its first button."""
        stop = next(iter(self._stops()), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _offer(self, titles: list[str]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if button := item.widget():
                button.hide()
                button.deleteLater()
        for at, title in enumerate(titles):
            action = ActionButton(title)
            action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            action.clicked.connect(lambda _checked=False, at=at: self.fix_chosen.emit(at))
            self._flow.addWidget(action)
            action.show()  # now: by itself it would show, and count in the height, a turn later
        self._row.setVisible(bool(titles))
