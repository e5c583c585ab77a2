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
        self._messages: list[str] = []  # of what is marked now
        spelling.changed.connect(self.show)

    def show(self) -> None:
        """Draw those in view, if they are others than before."""
        caret = self._manuscript.story_selection()[1] if self._manuscript.hasFocus() else -1
        wanted = [one for one in self._spelling.marks_in_view() if one.message or one.end != caret][
            :_MOST
        ]
        at = self._manuscript.story_document.to_document
        places = [(at(one.start), at(one.end)) for one in wanted]
        messages = [one.message for one in wanted]
        if (places, messages) == (self._manuscript.layers.places("spelling"), self._messages):
            return  # marks move with their words
        self._messages = messages
        marks = [self._selection(*one) for one in zip(wanted, places, strict=True)]
        self._manuscript.mark("spelling", marks)

    def _selection(self, mark: Mark, place: tuple[int, int]) -> _Selection:
        made = _Selection()
        cursor = QTextCursor(self._manuscript.document())
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        style = QTextCharFormat.UnderlineStyle
        kind = style.DashDotLine if mark.message else style.WaveUnderline
        made.format.setUnderlineStyle(kind)
        made.format.setUnderlineColor(current().color("advice" if mark.message else "warning"))
        return made
