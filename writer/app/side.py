"""The left side of the window: the outline over the list of problems."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from writer.app.checking.found import Found
from writer.app.look.sizes import SIDE
from writer.app.outline.panel import OutlinePanel
from writer.app.outline.rows import HEADLINE, SIGN_OFF, outline_rows
from writer.app.outline.tally import Tally
from writer.app.problems.model import LIMIT
from writer.app.problems.panel import ProblemsPanel
from writer.story import Story

_FIELDS = {"headline": HEADLINE, "signoff": SIGN_OFF}


class Side(QWidget):
    """Both panels, with the room between them movable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outline = OutlinePanel()
        self.problems = ProblemsPanel()
        self.setProperty("ground", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(SIDE[0])
        self.setMaximumWidth(SIDE[1])
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.outline)
        splitter.addWidget(self.problems)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([300, 200])  # what they show at first would decide it else
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)

    def show_problems(self, story: Story, problems: Found) -> None:
        """Show all problems."""
        listed = problems[:LIMIT]
        lines = [story.line_column(start)[0] for start, *_ in listed.spans()]
        self.problems.show_problems(listed, lines, [severity for _, severity in problems.kinds()])

    def show_outline(
        self, story: Story, problems: Found, severities: Mapping[int, str], tally: Tally
    ) -> None:
        """Show the outline with the worst problem of each block."""
        marked = dict(severities)
        for rule, severity in problems.kinds():
            place = _FIELDS.get(rule.partition(".")[0])
            if place is not None and place not in marked:
                marked[place] = severity
        self.outline.show_outline(outline_rows(story, marked, tally))
