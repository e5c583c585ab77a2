"""Problems shown in the text: underlined in view, the worst one named in the margin."""

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from writer.app.checking import Checking
from writer.app.manuscript.editor import Manuscript
from writer.app.theme import current
from writer.checks import Problem

_STYLES = {
    "error": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "warning": QTextCharFormat.UnderlineStyle.DashUnderline,
    "advice": QTextCharFormat.UnderlineStyle.DotLine,
}
_MOST = 200  # underlines in view


class ProblemMarks:
    """Draws the problems of ``checking`` in ``manuscript``, those in view."""

    def __init__(self, manuscript: Manuscript, checking: Checking) -> None:
        self._manuscript = manuscript
        self._checking = checking
        self._shown: list[tuple[int, int, str]] = []
        checking.checked.connect(lambda _: self.show())
        manuscript.verticalScrollBar().valueChanged.connect(lambda _: self.show())

    def show(self) -> None:
        """Draw them anew."""
        self._manuscript.show_severities(self._checking.worst_by_block())
        wanted: list[tuple[int, int, str]] = [
            (one.start, one.end, one.severity) for one in self._in_view()
        ]
        if wanted != self._shown or not wanted:
            self._shown = wanted
            self._manuscript.show_underlines([self._selection(*one) for one in wanted])

    def _in_view(self) -> list[Problem]:
        manuscript = self._manuscript
        lines = [line for line, _ in manuscript.visible_lines()]
        if not lines:
            return []
        story = manuscript.story_document.story
        first = story.position(lines[0].blockNumber() + 1, 1)
        last = story.position(lines[-1].blockNumber() + 1, 1 << 60)
        body = len(story.front)
        here = (
            one
            for one in self._checking.problems
            if one.start >= body and one.end >= first and one.start <= last and one.end > one.start
        )
        return list(here)[:_MOST]

    def _selection(self, start: int, end: int, severity: str) -> QTextEdit.ExtraSelection:
        document = self._manuscript.story_document
        cursor = QTextCursor(document.document)
        cursor.setPosition(document.to_document(start))
        cursor.setPosition(document.to_document(end), QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format.setUnderlineStyle(_STYLES[severity])
        made.format.setUnderlineColor(current().color(severity))
        return made
