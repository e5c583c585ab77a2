"""Problems shown in the text: underlined in view, the worst one named in the margin."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from writer.app.checking.checking import Checking
from writer.app.look.theme import current
from writer.app.manuscript.editor import Manuscript

_STYLES = {
    "error": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "warning": QTextCharFormat.UnderlineStyle.DashUnderline,
    "advice": QTextCharFormat.UnderlineStyle.DotLine,
}
_Selection = QTextEdit.ExtraSelection
Place = tuple[int, int, str]
"""Where an underline begins and ends in the document, and how bad its problem is."""
_QUOTE_MARK = re.compile(r"(?:>[ \t]?)+")
_MOST = 200  # underlines in view


class ProblemMarks:
    """Draws the problems of ``checking`` in ``manuscript``, those in view."""

    def __init__(self, manuscript: Manuscript, checking: Checking) -> None:
        self._manuscript = manuscript
        self._checking = checking
        self._severities: list[str] = []  # of what is marked now
        self._soon = QTimer(manuscript, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show)
        checking.turns.add(self.show)
        manuscript.view_changed.connect(self._soon.start)  # once the key is painted

    def show(self, *, anew: bool = False) -> None:
        """Draw those in view; ``anew`` when colours have changed. Next to nothing of the others."""
        lines = [line.blockNumber() + 1 for line, _ in self._manuscript.visible_lines()]
        if not lines:
            return
        first, last = lines[0], lines[-1]
        self._name_worst(first, last)
        wanted = [
            place
            for one in self._between(first, last)
            for place in self._places(*one, range(first - 1, last))
        ]
        if anew or wanted != self._marked():
            self._severities = [severity for *_, severity in wanted]
            self._manuscript.mark("problems", [self._underline(*one) for one in wanted])

    def _marked(self) -> list[Place]:
        """What is marked, where it is now: marks move with their words."""
        marked = self._manuscript.layers.places("problems")
        return [(*place, one) for place, one in zip(marked, self._severities, strict=True)]

    def _name_worst(self, first: int, last: int) -> None:
        story = self._manuscript.story_document.story
        blocks = story.block_at_line(first), story.block_at_line(last)
        self._manuscript.show_severities(self._checking.problems.worst_in_blocks(story, *blocks))

    def _between(self, first_line: int, last_line: int) -> list[tuple[int, int, str]]:
        story = self._manuscript.story_document.story
        first, last = story.position(first_line, 1), story.position(last_line, 1 << 60)
        body = len(story.front)
        here = [
            (start, end, severity)
            for start, end, severity in self._checking.problems.spans_between(first, last)
            if start >= body and end > start
        ]
        return list(here[:_MOST])

    def _places(self, start: int, end: int, severity: str, seen: range) -> Iterator[Place]:
        """One for each line that is ``seen``, beside the marks of quotes, which are not.

        A problem of a whole paragraph may go over more lines than anyone sees at once.
        """
        document = self._manuscript.story_document
        first, last = document.to_document(start), document.to_document(end)
        line = document.document.findBlock(first)
        if line.blockNumber() < seen.start:
            line = document.document.findBlockByNumber(seen.start)
        while line.isValid() and line.position() < last and line.blockNumber() < seen.stop:
            mark = _QUOTE_MARK.match(line.text())
            words = line.position() + (mark.end() if mark else 0)
            place = max(first, words), min(last, line.position() + line.length() - 1)
            if place[0] < place[1]:
                yield *place, severity
            line = line.next()

    def _underline(self, first: int, last: int, severity: str) -> _Selection:
        cursor = QTextCursor(self._manuscript.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        made = _Selection()
        made.cursor = cursor
        made.format.setUnderlineStyle(_STYLES[severity])
        made.format.setUnderlineColor(current().color(severity))
        return made
