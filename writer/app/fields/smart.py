"""Typed marks become the language's own in one-line inputs too, as they do in the manuscript."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from writer.app.utf16 import from_utf16, to_utf16
from writer.story.typing import after_key, marks_of

Input = QLineEdit | QTextEdit | QPlainTextEdit
_NOT_WORDS = ("://", "www.", "@")


class SmartFields(QObject):
    """Watches inputs that hold words; one Backspace gives back what was typed."""

    def __init__(
        self, parent: QObject, enabled: Callable[[], bool], language: Callable[[], str]
    ) -> None:
        super().__init__(parent)
        self._enabled = enabled
        self._language = language
        self._when: dict[QObject, Callable[[], bool]] = {}
        self._undo: tuple[Input, str, int, int, str] | None = None
        self._inside = False

    def watch(self, *inputs: Input, when: Callable[[], bool] = lambda: True) -> None:
        """Improve what is typed into these, as long as ``when`` says so."""
        for one in inputs:
            self._when[one] = when
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._inside or event.type() != QEvent.Type.KeyPress or watched not in self._when:
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, Input):
            return False
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            return self._take_back(watched)
        text = event.text()
        if len(text) != 1 or not text.isprintable() or not self._wanted(watched):
            return False
        self._inside = True
        try:
            watched.event(event)  # the input's own doing comes first
            self._improve(watched)
        finally:
            self._inside = False
        return True

    def _wanted(self, widget: QWidget) -> bool:
        return self._enabled() and self._when[widget]()

    def _improve(self, one: Input) -> None:
        self._undo = None
        text, caret = _text(one)
        before = text[:caret]
        if any(sign in before.rpartition(" ")[2] for sign in _NOT_WORDS):
            return
        found = after_key(before, marks_of(self._language()))
        if found is None:
            return
        start = caret - found.removed
        old = text[start:caret]
        _replace(one, start, caret, found.inserted)
        end = start + len(found.inserted)
        self._undo = one, _text(one)[0], start, end, old

    def _take_back(self, one: Input) -> bool:
        undo, self._undo = self._undo, None
        if undo is None or undo[0] is not one:
            return False
        _, text, start, end, old = undo
        if _text(one) != (text, end):
            return False
        _replace(one, start, end, old)
        return True


def _text(one: Input) -> tuple[str, int]:
    """The line of the caret, and where in it the caret is, in code points."""
    if isinstance(one, QLineEdit):
        text = one.text()
        return text, from_utf16(text, one.cursorPosition())
    cursor = one.textCursor()
    text = cursor.block().text()
    return text, from_utf16(text, cursor.positionInBlock())


def _replace(one: Input, start: int, end: int, words: str) -> None:
    text, _ = _text(one)
    first, last = to_utf16(text, start), to_utf16(text, end)
    if isinstance(one, QLineEdit):
        one.setSelection(first, last - first)
        one.insert(words)
        return
    cursor = one.textCursor()
    line = cursor.block().position()
    cursor.setPosition(line + first)
    cursor.setPosition(line + last, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)
    one.setTextCursor(cursor)
