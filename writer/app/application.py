"""The application: made once, holds the window."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from writer import __version__
from writer.app import theme
from writer.app.window import Window
from writer.storage import settings

PICTURE_SIZE = (1440, 900)


def start(story: Path | None, picture: str) -> int:
    """Open the window on ``story``, or on what was open last; with ``picture``, save one and end."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)  # for the page
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Writer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("writer")
    kept = settings.load()
    theme.apply(app, theme.choose(kept.get(settings.THEME)))  # type: ignore[arg-type]
    window = Window(kept)
    _report_bugs(window)
    if picture:
        window.resize(*PICTURE_SIZE)
    window.show()
    if story is not None:
        window.flow.open(story)
    else:
        window.flow.start()
    if picture:
        window.when_page_is_shown(lambda: _save_picture(app, window, picture))
    code = app.exec()
    window.end()
    return code


def _save_picture(app: QApplication, window: Window, path: str) -> None:
    def save() -> None:
        saved = window.grab().save(path)
        if not saved:
            print(f"writer: The picture “{path}” cannot be written.", file=sys.stderr)
        app.exit(0 if saved else 2)

    QTimer.singleShot(300, save)


def _report_bugs(window: Window) -> None:
    """A bug is shown on stderr and told in the window; the words are safe in the journal."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        window.tell_bug(error)

    sys.excepthook = hook
