"""The sheet before a story goes out, as a page in place of the story's."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from writer.app.fields.specs import STATUSES
from writer.app.i18n import heard, number, tr
from writer.app.look.fonts import manuscript_font
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import label, role_label
from writer.app.widgets.link_row import LinkRow
from writer.app.widgets.page import put_in_middle
from writer.checks.ready_sheet import Cut, ReadySheet, Row

_MOST = 200


class ReadyPage(QWidget):
    """Shows a sheet; a problem leads to its place. Esc goes back to the story."""

    closed = Signal()
    problem_chosen = Signal(object)
    """The Problem to go to."""
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Ready sheet"))
        self.setProperty("ground", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label()
        self._title.setFont(manuscript_font(19, bold=True))
        self._verdict = label(bold=True, scale=1.05)
        self._about = label(kind="quiet", scale=0.93)
        self.back = ActionButton(tr("Back to the Story"), "quiet")
        self.export = ActionButton(tr("Save Proof Sheet…"))
        self.back.clicked.connect(self.closed)
        self.export.clicked.connect(self.export_wanted)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(4)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.export)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(30, 28, 30, 28)
        column.setSpacing(8)
        for widget in (self._title, self._verdict, self._about):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addLayout(self._parts)
        column.addStretch(1)
        self._scroll = put_in_middle(page, self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.export)

    def show_sheet(self, sheet: ReadySheet, file_name: str) -> None:
        """Show a sheet of the story in ``file_name``."""
        self._title.setText(sheet.headline or tr("(no headline)"))
        self._verdict.setText(heard(sheet.verdict))
        self._verdict.setProperty("kind", "good" if sheet.is_ready else "error")
        self._verdict.style().polish(self._verdict)
        told = (
            file_name,
            heard(sheet.type_title),
            STATUSES.get(sheet.status.lower(), sheet.status),
            tr("House style: {0}").format(sheet.house),
        )
        self._about.setText(" · ".join(filter(None, told)))
        self._clear()
        self._problems(tr("What blocks it"), sheet.blocking)
        self._problems(tr("What to look at"), sheet.to_look_at)
        self._problems(tr("Advice"), sheet.advice)
        self._waived(sheet)
        self._pairs(
            tr("Search and social"),
            [
                (tr("Search"), _seen(sheet.search)),
                (tr("Social"), _seen(sheet.social)),
                (tr("Description"), _seen(sheet.description)),
            ],
        )
        counts = [(_capital(heard(name)), number(count)) for name, count in sheet.counts]
        self._pairs(tr("Counts"), counts)
        self._scroll.verticalScrollBar().setValue(0)

    def _clear(self) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _head(self, title: str) -> None:
        head = role_label(title)
        head.setContentsMargins(0, 18, 0, 4)
        self._parts.addWidget(head)

    def _problems(self, title: str, rows: Sequence[Row]) -> None:
        if not rows:
            return
        self._head(title)
        for row in rows[:_MOST]:
            words = tr("{0} Line {1}.").format(heard(row.problem.message), row.line)
            link = LinkRow(words, row.problem.severity)
            problem = row.problem
            link.clicked.connect(
                lambda _checked=False, problem=problem: self.problem_chosen.emit(problem)
            )
            self._parts.addWidget(link)

    def _waived(self, sheet: ReadySheet) -> None:
        if sheet.waived:
            self._head(tr("What was waived, and why"))
            for each in sheet.waived:
                signed = ", ".join(filter(None, (each.waiver.name, each.waiver.at[:10])))
                self._parts.addWidget(label(tr("because {0}").format(each.waiver.reason)))
                self._parts.addWidget(
                    label(f"{heard(each.problem.message)} {signed}", "quiet", 0.93)
                )
        if sheet.unneeded:
            self._head(tr("Reasons that hold for nothing any more"))
            for waiver in sheet.unneeded:
                self._parts.addWidget(
                    label(tr("{0}: because {1}").format(waiver.rule, waiver.reason), "quiet")
                )

    def _pairs(self, title: str, pairs: Sequence[tuple[str, str]]) -> None:
        self._head(title)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 190)
        for at, (name, value) in enumerate(pairs):
            grid.addWidget(label(name, "quiet", 0.96), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(value, scale=0.96), at, 1)
        self._parts.addWidget(holder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: 60,
            Qt.Key.Key_Up: -60,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif (step := steps.get(Qt.Key(event.key()))) is not None:
            bar.setValue(bar.value() + step)
        else:
            super().keyPressEvent(event)


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _seen(cut: Cut) -> str:
    if not cut.text:
        return tr("(none)")
    return (
        tr("{0}  — cut after {1} characters").format(cut.shown, len(cut.shown) - 1)
        if cut.is_cut
        else cut.text
    )
