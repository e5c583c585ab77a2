"""Does Qt load, show text and show a web page here? Run by libraries.py inside ``.venv``.

Prints one line of JSON: {"fonts": number of font families, "page": whether a page was shown}.
"""

import json
import os
import sys

PATIENCE_MS = 30_000
# What fontconfig offers when there is no font: names with nothing behind them.
PLACEHOLDERS = {"Monospace", "Sans Serif", "Serif"}


def main() -> int:
    """Exit code 0 when everything works; an import error names the library that is missing."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium refuses to run as root with it
    os.environ["QT_QUICK_BACKEND"] = "software"

    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QFontDatabase
    from PySide6.QtWebEngineWidgets import QWebEngineView
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    view = QWebEngineView()
    shown: list[bool] = []

    def loaded(works: bool) -> None:
        shown.append(works)
        application.quit()

    view.loadFinished.connect(loaded)
    view.page().renderProcessTerminated.connect(lambda *_: application.exit(1))
    view.setHtml("<p>Writer</p>")
    QTimer.singleShot(PATIENCE_MS, application.quit)
    application.exec()
    page = shown == [True]
    fonts = set(QFontDatabase.families()) - PLACEHOLDERS
    print(json.dumps({"fonts": len(fonts), "page": page}), flush=True)
    # Chromium's own shutdown is not what is being asked about.
    os._exit(0 if page else 1)


if __name__ == "__main__":
    sys.exit(main())
