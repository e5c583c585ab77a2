"""The left side of the window: the outline over the list of problems."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from writer.app.outline_panel import OutlinePanel
from writer.app.outline_rows import HEADLINE, SIGN_OFF, outline_rows
from writer.app.problems_panel import ProblemsPanel
from writer.app.sizes import SIDE
from writer.checks import Problem
from writer.story import Story


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)

    def show_story(self, story: Story, problems: list[Problem], severities: dict[int, str]) -> None:
        """Show the outline with the worst problem of each block, and all problems."""
        marked = dict(severities)
        for problem in problems:
            place = {"headline": HEADLINE, "signoff": SIGN_OFF}.get(problem.rule.partition(".")[0])
            if place is not None and place not in marked:
                marked[place] = problem.severity
        self.outline.show_outline(outline_rows(story, marked))
        self.problems.show_problems(
            problems, [story.line_column(problem.start)[0] for problem in problems]
        )
