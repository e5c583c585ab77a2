"""The ``story:`` scheme: the only addresses the preview can load anything from.

``story://page/story/`` is the page, ``story://page/story/NAME`` a picture that lies in the story's
folder, ``story://page/remote/N`` one that was fetched because the reader asked for it, and
``story://page/style/NAME`` one of our two style sheets. Everything else is not there.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from writer.app.preview.pictures import find_picture
from writer.app.preview.shell import POLICY, page_style, preview_style, shell

if TYPE_CHECKING:
    from writer.render.templates import Template

SCHEME = b"story"
PAGE = QUrl("story://page/story/")
_STORY, _STYLE, _REMOTE = "/story/", "/style/", "/remote/"
# An SVG can only be shown as a picture, where it runs nothing; this holds for other ways as well.
_PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


# Chromium opens connections for ``<link rel="preconnect">`` that no filter sees. It has no business
# with any host: what the reader asks for is fetched by us and served as ``story:``.
_NO_HOST = '--host-resolver-rules="MAP * ~NOTFOUND"'
_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"


def register() -> None:
    """Make the scheme known and cut Chromium off the network.

    It must come before the first web view of the program; ``Preview.start`` sees to that. A
    program that draws with a GPU sets Qt.AA_ShareOpenGLContexts before its QApplication as well.
    """
    if _NO_HOST not in os.environ.get(_FLAGS, ""):
        os.environ[_FLAGS] = f"{os.environ.get(_FLAGS, '')} {_NO_HOST}".strip()
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name().isEmpty():
        scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
        scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
        QWebEngineUrlScheme.registerScheme(scheme)


class StorySchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers requests for ``story:`` addresses; ``folder`` is the story's, None when it has none.

    ``fetched`` are pictures of other sites, each with its media type; ``template`` and ``dark`` say
    which style sheet the page gets.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self.fetched: list[tuple[str, bytes]] = []
        self.template: Template | None = None
        self.dark = False
        self._pages = {
            _STORY: (b"text/html; charset=utf-8", shell),
            f"{_STYLE}page.css": (b"text/css", self._page_style),
            f"{_STYLE}preview.css": (b"text/css", preview_style),
        }

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Called by Qt for each request."""
        url = job.requestUrl()
        path = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
        if url.host() != PAGE.host() or bytes(job.requestMethod().data()) != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif path in self._pages:
            kind, text = self._pages[path]
            _reply(job, kind, POLICY, _buffer(job, text().encode()))
        elif path.startswith(_REMOTE):
            self._reply_fetched(job, path.removeprefix(_REMOTE))
        else:
            self._reply_picture(job, path)

    def _page_style(self) -> str:
        return page_style(self.template, dark=self.dark)

    def _reply_fetched(self, job: QWebEngineUrlRequestJob, name: str) -> None:
        number = int(name) if name.isascii() and name.isdigit() and len(name) < 6 else -1
        if not 0 <= number < len(self.fetched):
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        kind, data = self.fetched[number]
        _reply(job, kind.encode(), _PICTURE_POLICY, _buffer(job, data))

    def _reply_picture(self, job: QWebEngineUrlRequestJob, path: str) -> None:
        name = path.removeprefix(_STORY)
        found = find_picture(self.folder, name) if self.folder and name != path else None
        file = QFile(str(found.path), job) if found else None
        if found is None or file is None or not file.open(QIODevice.OpenModeFlag.ReadOnly):
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        _reply(job, found.kind.encode(), _PICTURE_POLICY, file)


def _buffer(job: QWebEngineUrlRequestJob, data: bytes) -> QBuffer:
    buffer = QBuffer(job)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _reply(job: QWebEngineUrlRequestJob, kind: bytes, policy: str, device: QIODevice) -> None:
    headers = {"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff"}
    # A list for each: PySide would take a bare value apart into its bytes, and its stub is wrong.
    job.setAdditionalResponseHeaders(
        {QByteArray(name.encode()): [QByteArray(value.encode())] for name, value in headers.items()}  # type: ignore[misc]
    )
    job.reply(QByteArray(kind), device)
