"""Run as a program: show the window in a language and say, as JSON, which texts are cut.

A program of its own, because a language is chosen before the window's modules are imported.
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from writer.app import i18n

if TYPE_CHECKING:
    from writer.app.window import Window

SIZE = (1280, 720)
SHEETS = (
    *("start", "desk", "find", "settings", "keys", "export", "about"),
    *("story.publish", "check.sheet", "check.rules", "check.waive", "text.link"),
    *("block.attribute", "view.lengths", "check.dictionary", "story.from_template"),
)
_SLACK = 1  # pixels
LONG = "long"
"""No language, but English with words a third as long again: what no translation has filled yet."""


class Longer:
    """Has every text, and says it at greater length."""

    def translate(self, _context: str, text: str, _sense: str | None, _count: int, /) -> str:
        return re.sub(r"(?<![{%\\*.\w])[A-Za-z]{3,}(?![}\w])", _longer, text)


def _longer(word: re.Match[str]) -> str:
    return word[0] + "n" * max(1, len(word[0]) // 3)


def main(language: str, folder: Path) -> None:
    """Go through the sheets and print what was found."""
    if language == LONG:
        i18n.speak_by(Longer(), "en")
    else:
        i18n.speak(language)
    from writer import resources
    from writer.app.look import theme
    from writer.app.window import Window
    from writer.storage import settings

    app = QApplication([])
    if language != LONG:
        i18n.install(app, language)
    theme.apply(app, theme.LIGHT)
    path = folder / "ferry.md"
    path.write_text(resources.read_text("samples", "ferry-strike.md"), encoding="utf-8")
    window = Window(settings.Settings({}))
    patch.object(window.preview, "start").start()  # no web page is needed
    window.resize(*SIZE)
    window.show()
    seen, cut, words = 0, [], set()
    for sheet in SHEETS:
        _bring_up(window, sheet, path)
        for _ in range(5):
            app.processEvents()
        for widget, text, fits in _texts(window):
            seen += 1
            words.add(text)
            if not fits:
                cut.append(f"{sheet}: {text!r} in {type(widget).__name__}, {widget.size()}")
    window.end()
    print(json.dumps({"seen": seen, "cut": cut, "words": sorted(words)}))
    sys.stdout.flush()
    os._exit(0)  # nothing is left to save


def _bring_up(window: "Window", sheet: str, path: Path) -> None:
    if sheet == "start":
        window.flow.start()
    elif sheet == "desk":
        window.flow.open(path)
        window.checking.check()
    elif sheet == "find":
        window.finding.open()
    elif sheet == "settings":
        window.sheets.show_settings()
    elif sheet == "keys":
        window.sheets.settings.closed.emit()
        window.sheets.show_keys()
    elif sheet == "export":
        window.sheets.keys.closed.emit()
        window.show_export()
    elif sheet == "about":
        window.sheets.about.open()
    else:
        window.stack.setCurrentWidget(window.desk)
        window.commands.action(sheet).trigger()


def _texts(window: QWidget) -> Iterator[tuple[QWidget, str, bool]]:
    """The words in sight, and whether they have room."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            yield widget, widget.text(), _fits_label(widget)
        elif isinstance(widget, QAbstractButton) and (said := _said(widget)):
            yield widget, said, _fits_button(widget)


def _said(button: QAbstractButton) -> str:
    words = getattr(button, "words", None)
    return str(words()) if callable(words) else button.text()


def _fits_label(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + _SLACK
    return label.fontMetrics().horizontalAdvance(label.text()) <= label.width() + _SLACK


def _fits_button(button: QAbstractButton) -> bool:
    if button.hasHeightForWidth():
        return button.heightForWidth(button.width()) <= button.height() + _SLACK
    return button.sizeHint().width() <= button.width() + _SLACK


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
