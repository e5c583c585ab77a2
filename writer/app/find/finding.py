"""Finding in the manuscript: what the bar asks for is marked, counted, walked and replaced."""

import re
from bisect import bisect_left

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from writer.app.find.bar import FindBar
from writer.app.find.search import find, replacement, replacements
from writer.app.manuscript.editor import Manuscript
from writer.app.theme import current
from writer.story import Change, Edit

_DELAY = 120  # milliseconds after a key in the text


class Finding(QObject):
    """Keeps the matches of the bar's query in the story."""

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(manuscript)
        self.bar = FindBar()
        self.bar.hide()
        self._manuscript = manuscript
        self._matches: list[tuple[int, int]] = []
        self._later = QTimer(self, singleShot=True, interval=_DELAY)
        self._later.timeout.connect(self._find)
        self.bar.changed.connect(self._find_and_show)
        self.bar.next_wanted.connect(self.step)
        self.bar.replace_wanted.connect(self._replace)
        self.bar.closed.connect(self.close)
        manuscript.story_document.changed.connect(self._on_changed)
        manuscript.view_changed.connect(self._mark)

    def open(self) -> None:
        """Open the bar with the words that are selected."""
        start, end = self._manuscript.story_selection()
        words = self._manuscript.story_document.story.slice(start, end)
        self.bar.open(words, (start, end) if words else None)

    def close(self) -> None:
        """Close the bar and go back to the text."""
        self.bar.hide()
        self._matches = []
        self._mark()
        self._manuscript.setFocus()

    def step(self, by: int) -> None:
        """Go to the next match, or the one before, and around at the end."""
        if not self.bar.isVisible():
            self.open()
        if not self._matches:
            return
        start, end = self._manuscript.story_selection()
        here = bisect_left(self._matches, (start, end))
        on_match = here < len(self._matches) and self._matches[here] == (start, end)
        at = here + (by if on_match else 0 if by > 0 else -1)
        self._select(at % len(self._matches))

    def _on_changed(self, _: Change) -> None:
        if self.bar.isVisible():
            self._later.start()

    def _find(self) -> None:
        story = self._manuscript.story_document.story
        try:
            self._matches = find(story, self.bar.query()) if self.bar.isVisible() else []
        except re.error as error:
            self._matches = []
            self.bar.show_error(error)
        else:
            self.bar.show_count(self._current(), len(self._matches))
        self._mark()

    def _find_and_show(self) -> None:
        """Find anew and show the first match from the caret on, leaving the focus in the bar."""
        self._find()
        if self._matches and self._current() < 0:
            start = self._manuscript.story_selection()[0]
            self._select(bisect_left(self._matches, (start, 0)) % len(self._matches))

    def _current(self) -> int:
        selection = self._manuscript.story_selection()
        at = bisect_left(self._matches, selection)
        found = at < len(self._matches) and self._matches[at] == selection
        return at if found else -1

    def _select(self, at: int) -> None:
        self._manuscript.select_in_story(*self._matches[at])
        self.bar.show_count(at, len(self._matches))

    # -- replacing -----------------------------------------------------------------------------

    def _replace(self, everything: bool) -> None:
        try:
            if everything:
                self._replace_all()
            else:
                self._replace_one()
        except re.error as error:
            self.bar.show_error(error)

    def _replace_all(self) -> None:
        document = self._manuscript.story_document
        edits = replacements(document.story, self.bar.query(), self.bar.by.text())
        if edits:
            document.edit(*edits)
        self._find()

    def _replace_one(self) -> None:
        at = self._current()
        if at < 0:
            self.step(1)
            return
        document = self._manuscript.story_document
        start, end = self._matches[at]
        words = document.story.slice(start, end)
        new = replacement(words, self.bar.query(), self.bar.by.text())
        document.edit(Edit(start, end - start, new))
        self._manuscript.select_in_story(start + len(new), start + len(new))
        self._find()
        self.step(1)

    # -- marking -------------------------------------------------------------------------------

    def _mark(self) -> None:
        """Mark the matches in view."""
        first, last = self._manuscript.story_view()
        at = bisect_left(self._matches, (first, 0))
        seen = []
        while at < len(self._matches) and self._matches[at][0] <= last:
            seen.append(self._selection(*self._matches[at]))
            at += 1
        self._manuscript.show_found(seen)

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        document = self._manuscript.story_document
        made = QTextEdit.ExtraSelection()
        made.cursor = QTextCursor(document.document)
        made.cursor.setPosition(document.to_document(start))
        made.cursor.setPosition(document.to_document(end), QTextCursor.MoveMode.KeepAnchor)
        made.format.setBackground(current().color("found"))
        return made
