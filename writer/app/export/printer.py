"""Prints pages to PDF in a process of its own, with no window and no screen.

``python -m writer.app.export.printer`` reads one JSON object a line and answers each with one line::

    {"html": "/tmp/a.html", "pdf": "/tmp/a.pdf", "paper": "A4"}
    {"error": ""}

``error`` is '' when the PDF is there, else one sentence. The page is held as tightly as the preview
holds it: no script, no network, no file but itself. It ends when its input does.
"""

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler
from PySide6.QtWidgets import QApplication

from writer.app.i18n import tr
from writer.app.preview.scheme import PAGE, SCHEME, register
from writer.app.preview.web_page import StoryPage, StoryProfile
from writer.faults import reason, unread

_PAPERS = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
_MARGINS = QMarginsF(22, 20, 22, 20)  # mm
Request = dict[str, Any]


class _Document(QWebEngineUrlSchemeHandler):
    """Serves the page to be printed, and nothing else."""

    html = b""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Called by Qt for each request."""
        if job.requestUrl() != PAGE:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        buffer = QBuffer(job)
        buffer.setData(QByteArray(self.html))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(b"text/html; charset=utf-8"), buffer)


class Printer(QObject):
    """Prints one page after the other; ``done`` gives '' or what is wrong."""

    done = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._document = _Document(self)
        self._profile = StoryProfile()
        self._profile.removeUrlScheme(SCHEME)
        self._profile.installUrlSchemeHandler(SCHEME, self._document)
        self._page: StoryPage | None = None
        self._request: Request = {}

    def print_page(self, request: Request) -> None:
        """Load a page and print it."""
        self._request = request
        try:
            self._document.html = Path(request["html"]).read_bytes()
        except OSError as error:
            self.done.emit(tr("The page cannot be read: {0}.").format(unread(error)))
            return
        # A page for each story: nothing of one may be left in the next.
        page = self._page = StoryPage(self._profile, self)
        page.scripts().clear()
        page.loadFinished.connect(self._on_loaded)
        page.renderProcessTerminated.connect(
            lambda *_: self._finish(tr("The page engine stopped."))
        )
        page.load_shell()

    def _on_loaded(self, ok: bool) -> None:
        if not ok or self._page is None:
            self._finish(tr("The page could not be shown."))
            return
        size = QPageSize(_PAPERS.get(self._request.get("paper", ""), QPageSize.PageSizeId.A4))
        layout = QPageLayout(
            size, QPageLayout.Orientation.Portrait, _MARGINS, QPageLayout.Unit.Millimeter
        )
        self._page.printToPdf(self._on_printed, layout)

    def _on_printed(self, data: QByteArray) -> None:
        if data.isEmpty():
            self._finish(tr("The page could not be printed."))
            return
        try:
            Path(self._request["pdf"]).write_bytes(bytes(data.data()))
        except OSError as error:
            self._finish(tr("The PDF cannot be written: {0}.").format(reason(error)))
        else:
            self._finish("")

    def _finish(self, error: str) -> None:
        page, self._page = self._page, None
        if page is not None:
            page.deleteLater()
            self.done.emit(error)

    def end(self) -> None:
        """Let go of what Chromium holds, in the order it insists on."""
        if self._page is not None:
            self._page.deleteLater()
        self._profile.deleteLater()


class _Input(QObject):
    """Lines of standard input, read in a thread: Qt has no way of its own on every system."""

    line = Signal(str)
    ended = Signal()

    def start(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.line.emit(line)
        self.ended.emit()


def main() -> int:
    """Print until the input ends."""
    _lift_limit()
    _prepare_environment()
    register()
    app = QApplication([*sys.argv[:1], "-platform", "offscreen"])
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # Chromium may say something there
    printer, source = Printer(), _Input()

    def reply(error: str) -> None:
        replies.write(json.dumps({"error": error}) + "\n")
        replies.flush()

    queued = Qt.ConnectionType.QueuedConnection
    printer.done.connect(reply)
    source.line.connect(lambda line: printer.print_page(json.loads(line)), queued)
    source.ended.connect(app.quit, queued)
    QTimer.singleShot(0, source.start)
    code = app.exec()
    printer.end()
    return code


def _prepare_environment() -> None:
    """No screen, no GPU; as root, Chromium refuses to run inside its sandbox."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"


def _lift_limit() -> None:
    """The bound on memory of the process that started us is too narrow for Chromium."""
    try:
        import resource
    except ImportError:  # not on Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


if __name__ == "__main__":
    code = main()
    sys.stderr.flush()
    os._exit(code)  # all is written; Chromium's own way out takes long
