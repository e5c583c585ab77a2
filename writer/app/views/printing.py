"""The page on paper and as PDF, with the print styles of the page template."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QMarginsF, QObject, QTimer
from PySide6.QtGui import QColor, QPageLayout, QPageSize
from PySide6.QtWidgets import QDialog

from writer.app.i18n import tr
from writer.errors import WriterError

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from writer.app.preview.page_view import PageView

_LOOK = 40  # ms between looks whether the page shows everything yet
_MOST_LOOKS = 250
_ARE_READ = "[...document.images].every((image) => image.complete)"
NO_PAGE = tr("The page is not shown yet; try again when it is.")
NOT_PRINTED = tr("The page could not be printed.")

Done = Callable[[str], object]
"""Called with '' when it is done, or with the sentence that says why it is not."""


class Printing(QObject):
    """Prints ``view()``, None while there is none, once ``is_still()``: nothing is on its way to it.

    Its pictures are read by then.
    """

    def __init__(
        self,
        view: "Callable[[], PageView | None]",
        is_still: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._is_still = view, is_still
        self._printer: QPrinter | None = None
        self._looks = 0
        self._job = 0
        self._put_back: Callable[[], None] = lambda: None

    def forget(self) -> None:
        """Print nothing more of what was asked for so far: the page is to show another story."""
        self._job += 1
        self._looks = 0

    def save_pdf(self, path: Path, done: Done, mode: int | None = None) -> None:
        """Write the page to ``path``; ``mode`` is the story's, if it has a file."""
        from writer.storage import write_atomic

        job = self._job

        def write(data: QByteArray) -> None:
            self._put_back()
            if job != self._job:
                return
            try:
                if data.isEmpty():
                    raise WriterError(NOT_PRINTED)
                write_atomic(path, bytes(data.data()), mode)
            except WriterError as error:
                done(str(error))
            else:
                done("")

        def begin(view: "PageView") -> None:
            self._whiten(view)
            view.page().printToPdf(write, paper())

        self._when_still(begin, done)

    def print_page(self, done: Done) -> None:
        """Ask for a printer and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        view = self._view()
        if view is None:
            done(NO_PAGE)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(paper())
        dialog = QPrintDialog(printer, view.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(
            lambda: self._when_still(lambda view: self._print(view, printer, done), done)
        )
        QDialog.open(dialog)  # Qt's own print dialog asks for a slot's name as well

    def _print(self, view: "PageView", printer: "QPrinter", done: Done) -> None:
        def finish(ok: bool) -> None:
            view.printFinished.disconnect(finish)
            self._put_back()
            self._printer = None
            done("" if ok else NOT_PRINTED)

        self._printer = printer  # Qt wants it alive until it has finished
        view.printFinished.connect(finish)
        self._whiten(view)
        view.print(printer)

    def _whiten(self, view: "PageView") -> None:
        """Paper has no desk around the page: what shows in its margins is the view's own ground."""
        page, ground = view.page(), view.page().backgroundColor()
        page.setBackgroundColor(QColor("#ffffff"))

        def put_back() -> None:
            if self._view() is view:
                page.setBackgroundColor(ground)

        self._put_back = put_back

    def _when_still(self, then: "Callable[[PageView], object]", done: Done) -> None:
        view = self._view()
        if view is None:
            done(NO_PAGE)
        elif self._looks > _MOST_LOOKS:
            self._begin(then, view)
        elif self._is_still():
            job = self._job
            view.evaluate(_ARE_READ, lambda are: self._go(are, then, done, job))
        else:
            self._look_again(then, done)

    def _go(
        self, are_read: object, then: "Callable[[PageView], object]", done: Done, job: int
    ) -> None:
        view = self._view()
        if job != self._job:
            return
        if are_read and view is not None:
            self._begin(then, view)
        else:
            self._look_again(then, done)

    def _begin(self, then: "Callable[[PageView], object]", view: "PageView") -> None:
        self._looks = 0
        then(view)

    def _look_again(self, then: "Callable[[PageView], object]", done: Done) -> None:
        self._looks += 1
        job = self._job

        def look() -> None:
            if job == self._job:
                self._when_still(then, done)

        QTimer.singleShot(_LOOK, self, look)


def paper() -> QPageLayout:
    """The paper of the reader's country; the page template sets the margins."""
    is_metric = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if is_metric else QPageSize.PageSizeId.Letter)
    margins = QMarginsF(22, 20, 22, 20)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
