"""What the page and the rest of the window tell each other: clicks, corrections, lights, paper."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QDesktopServices, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from writer.app.i18n import tr
from writer.story import Edit

if TYPE_CHECKING:
    from writer.app.export.page_pdf import PagePdf
    from writer.app.window import Window
    from writer.checks import Problem

_MOST_SHOWN = 60  # characters of refused words that a notice repeats


class PageSide(QObject):
    """Carries out what the reader of the page wants, and lights there what the window points at."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._lit: Problem | None = None
        self._pdf: PagePdf | None = None
        preview = window.preview
        preview.place_clicked.connect(self._on_place)
        preview.field_clicked.connect(window.to_field)
        preview.escaped.connect(window.manuscript.setFocus)
        preview.link_activated.connect(QDesktopServices.openUrl)
        preview.block_failed.connect(self._on_block_failed)
        preview.edit_requested.connect(self._on_edit)
        preview.edit_refused.connect(self._on_edit_refused)
        preview.pdf_wanted.connect(self.ask_for_pdf)
        preview.print_failed.connect(lambda why: window.tell(why, "error"))
        self._watch_problems()

    # -- clicks --------------------------------------------------------------------------------

    def _on_place(self, index: int, offset: int) -> None:
        story = self._window.document.story
        if index < len(story.blocks):
            position = story.start(index) + offset
            self._window.manuscript.select_in_story(position, position)
            self._window.manuscript.setFocus()

    def _on_block_failed(self, index: int) -> None:
        line = self._window.document.story.line(index)
        self._window.tell(
            tr(
                "The block on line {0} takes too long to set; the page shows it as plain text."
            ).format(line),
            "warning",
        )

    # -- corrections ---------------------------------------------------------------------------

    def _on_edit(self, edit: Edit) -> None:
        self._window.document.edit(edit)

    def _on_edit_refused(self, index: int, offset: int, words: str) -> None:
        """Go to the place in the manuscript, and do not lose what was typed on the page."""
        self._on_place(index, offset)
        short = words if len(words) <= _MOST_SHOWN else f"{words[:_MOST_SHOWN].rstrip()}…"
        copy = (tr("Copy Words"), lambda: QApplication.clipboard().setText(words))
        self._window.ask(
            tr("“{0}” cannot be put in from the page; correct it here, in the story.").format(
                short
            ),
            [copy, (tr("Close"), lambda: None)],
        )

    # -- lights --------------------------------------------------------------------------------

    def _watch_problems(self) -> None:
        """Hovering a problem, or stepping to it, lights its words on the page."""
        window, view = self._window, self._window.side.problems.view
        view.entered.connect(self._on_row)
        view.viewportEntered.connect(lambda: self._point_at(None))
        view.selectionModel().currentChanged.connect(self._on_current)
        view.viewport().installEventFilter(self)
        window.walk.went.connect(self._light_problem)
        window.manuscript.viewport().setMouseTracking(True)
        window.manuscript.viewport().installEventFilter(self)
        window.document.changed.connect(lambda _: self.unlight())

    def _on_current(self, index: QModelIndex) -> None:
        """Of a row that somebody goes to: one that takes the place of a solved one lights nothing."""
        if self._window.side.problems.view.hasFocus():
            self._on_row(index)

    def _on_row(self, index: QModelIndex) -> None:
        self._light_problem(index.row())

    def _light_problem(self, index: int) -> None:
        problems = self._window.checking.problems
        self.light(problems[index] if 0 <= index < len(problems) else None)

    def light(self, problem: "Problem | None") -> None:
        """Light the words of ``problem`` on the page, and only those; None lights nothing."""
        if problem is None:
            self.unlight()
            return
        story = self._window.document.story
        index = story.block_at(problem.start)
        if problem == self._lit:
            return
        self.unlight()
        if index >= 0 and problem.end > len(story.front):
            self._lit = problem
            start = story.start(index)
            self._window.preview.light(
                index, problem.start - start, problem.end - start, problem.severity
            )

    def _point_at(self, problem: "Problem | None") -> None:
        """Light what the pointer is over; else the problem one has gone to stays lit."""
        self.light(problem or self._window.walk.problem)

    def unlight(self) -> None:
        """Light nothing."""
        if self._lit is not None:
            self._lit = None
            self._window.preview.unlight()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Over the manuscript, the problem under the pointer is the one that is lit."""
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        elif (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseMove
            and watched is self._window.manuscript.viewport()
            and event.buttons() == Qt.MouseButton.NoButton
        ):
            self._point_at(self._problem_at(event.position().toPoint()))
        return False

    def _problem_at(self, point: QPoint) -> "Problem | None":
        """The narrowest problem under the pointer; it may be that none was looked for yet."""
        manuscript = self._window.manuscript
        if not self._window.checking.problems:
            return None
        cursor = manuscript.cursorForPosition(point)
        if not manuscript.cursorRect(cursor).adjusted(-24, -2, 24, 2).contains(point):
            return None
        position = manuscript.story_document.to_story(cursor.position())
        return next(iter(self._window.checking.at(position)), None)

    # -- paper ---------------------------------------------------------------------------------

    def ask_for_pdf(self) -> None:
        """Ask where the page goes as PDF."""
        window = self._window
        dialog = QFileDialog(window, tr("Save the page as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PDF (*.pdf)"])
        dialog.setDefaultSuffix("pdf")
        folder = window.sheets.exporting.folder()
        name = window.session.path or Path(window.flow.suggested_name())
        dialog.setDirectory(str(folder))
        dialog.selectFile(str(folder / f"{name.stem}.pdf"))
        dialog.fileSelected.connect(lambda chosen: self.save_pdf(Path(chosen)))
        dialog.open()

    def save_pdf(self, path: Path) -> None:
        """Write the page to ``path``, as private as the story is."""
        if self._pdf is None:
            from writer.app.export.page_pdf import PagePdf  # when it is wanted

            self._pdf = PagePdf(self._window)
        self._pdf.save(path)

    def end(self) -> None:
        """The page goes: what was to be printed is made without it."""
        if self._pdf is not None:
            self._pdf.hand_over()
