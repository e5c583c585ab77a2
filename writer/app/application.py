"""The application: made once, holds the window."""

import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from writer import __version__
from writer.app import i18n
from writer.app.collecting import Collecting
from writer.app.look import theme
from writer.app.opening import Opening
from writer.app.tabs.frame import Frame
from writer.storage import settings

if TYPE_CHECKING:
    from writer.app.running.answering import Answering
    from writer.storage.claim import Claim

_LISTENS = 200  # ms, by which the first keys have come
_STARTED = 2_000  # ms, by which the window is up
PICTURE_SIZE = (1440, 900)


def start(
    stories: Sequence[Path], picture: str, language: str, claim: "Claim | None" = None
) -> int:
    """Open the window on ``stories``, or on what was open last; with ``picture``, save one and end.

    Without a ``claim`` what was open last is another Writer's, and stays as it is.
    """
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)  # for the page
    app = QApplication([*sys.argv[:1], "-style", theme.STYLE])
    app.setApplicationName("Writer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("writer")
    i18n.install(app, language)
    kept = settings.load()
    chosen = theme.choose(kept.get(settings.THEME))  # type: ignore[arg-type]
    theme.begin(app, chosen)
    frame = Frame(kept, Opening(kept), keeps_desk=claim is not None)
    theme.end(app, chosen)
    _report_bugs(frame)
    if picture:
        frame.resize(*PICTURE_SIZE)
    frame.show()
    frame.start(next(iter(stories), None), *stories[1:])
    if picture:
        frame.window_in_front.when_page_is_shown(lambda: _save_picture(app, frame, picture))
    answering: list[Answering] = []
    if claim is not None:
        QTimer.singleShot(_LISTENS, lambda: answering.append(_listen(frame, claim)))
    QTimer.singleShot(_STARTED, lambda: Collecting(app))
    code = app.exec()
    for one in answering:
        one.end()
    frame.end()
    shiboken6.delete(frame)  # now: widgets that go when Python is going cannot call their methods
    for exports in app.findChildren(QThreadPool):
        exports.waitForDone()
    return code


def _listen(frame: Frame, claim: "Claim") -> "Answering":
    """Open what other starts of Writer are asked for."""
    from writer.app.running.answering import Answering

    return Answering(frame, claim, frame.take_in)


def _save_picture(app: QApplication, frame: Frame, path: str) -> None:
    def save() -> None:
        window = frame.window_in_front
        if window.has_story():
            window.checking.up_to_date()  # outline and problems belong into the picture
        saved = frame.grab().save(path)
        if not saved:
            print(f"writer: The picture “{path}” cannot be written.", file=sys.stderr)
        app.exit(0 if saved else 2)

    QTimer.singleShot(300, save)


def _report_bugs(frame: Frame) -> None:
    """A bug is shown on stderr and told in the window; the words are safe in the journal."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        frame.window_in_front.tell_bug(error)

    sys.excepthook = hook
