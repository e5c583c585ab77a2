"""Draws what is misspelt in view."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from writer.app.look.theme import current
from writer.app.manuscript.editor import Manuscript
from writer.app.spelling.spelling import Mark, Spelling

_MOST = 200  # underlines in view
_Selection = QTextEdit.ExtraSelection


class Underlines(QObject):
    """A wave under words that are not known, dashes and dots under what grammar remarks on.

    The word at the caret is left alone while it is being typed.
    """

    def __init__(self, manuscript: Manuscript, spelling: Spelling) -> None:
        super().__init__(manuscript)
        self._manuscript = manuscript
        self._spelling = spelling
        self._shown: list[tuple[int, int, str]] = []
        spelling.changed.connect(self.show)

    def show(self) -> None:
        """Draw those in view, if they are others than before."""
        caret = self._manuscript.story_selection()[1] if self._manuscript.hasFocus() else -1
        wanted = [one for one in self._spelling.marks_in_view() if one.message or one.end != caret][
            :_MOST
        ]
        told = [(one.start, one.end, one.message) for one in wanted]
        if told != self._shown or not wanted:
            self._shown = told
            self._manuscript.mark("spelling", [self._selection(one) for one in wanted])

    def _selection(self, mark: Mark) -> _Selection:
        document = self._manuscript.story_document
        made = _Selection()
        cursor = QTextCursor(self._manuscript.document())
        cursor.setPosition(document.to_document(mark.start))
        cursor.setPosition(document.to_document(mark.end), QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        style = QTextCharFormat.UnderlineStyle
        kind = style.DashDotLine if mark.message else style.WaveUnderline
        made.format.setUnderlineStyle(kind)
        made.format.setUnderlineColor(current().color("advice" if mark.message else "warning"))
        return made
