"""Finding in the manuscript: what the bar asks for is marked, counted, walked and replaced."""

from bisect import bisect_left

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from writer.app.find.bar import FindBar
from writer.app.find.search import find, replacement, replacements
from writer.app.manuscript.editor import Manuscript
from writer.app.theme import current
from writer.errors import WriterError
from writer.story import Change, Edit

_DELAY = 120  # milliseconds after a key in the text
_LONGEST = 80  # characters of a selection that are taken for what is looked for


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
        manuscript.story_document.replaced.connect(self._on_replaced)
        manuscript.view_changed.connect(self._mark)

    def open(self) -> None:
        """Open the bar with the words that are selected; a longer selection is what is searched."""
        start, end = self._manuscript.story_selection()
        selected = self._manuscript.story_document.story.slice(start, end)
        is_part = "\n" in selected or len(selected) > _LONGEST
        selection = (start, end) if selected else self.bar.selection
        self.bar.open("" if is_part else selected, selection, search_it=is_part)

    def close(self) -> None:
        """Close the bar and go back to the text."""
        self.bar.hide()
        self._matches = []
        self._mark()
        self._manuscript.setFocus()

    def close_if_open(self) -> None:
        """Esc in the text closes the bar as well."""
        if self.bar.isVisible():
            self.close()

    def step(self, by: int) -> None:
        """Go to the next match, or the one before, and around at the end."""
        if not self.bar.isVisible():
            self.open()
        if self._later.isActive():
            self._find()
        if not self._matches:
            return
        start, end = self._manuscript.story_selection()
        here = bisect_left(self._matches, (start, end))
        on_match = here < len(self._matches) and self._matches[here] == (start, end)
        at = here + (by if on_match else 0 if by > 0 else -1)
        self._select(at % len(self._matches))

    def _on_replaced(self) -> None:
        self.bar.selection = None
        self._matches = []

    def _on_changed(self, change: Change) -> None:
        if self.bar.selection is not None:
            self.bar.selection = _moved(self.bar.selection, change.edit)
        if self.bar.isVisible():
            self._later.start()

    def _find(self) -> None:
        self._later.stop()
        story = self._manuscript.story_document.story
        try:
            self._matches = find(story, self.bar.query()) if self.bar.isVisible() else []
        except WriterError as error:
            self._matches = []
            self.bar.show_error(str(error))
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
        except WriterError as error:
            self.bar.show_error(str(error))

    def _replace_all(self) -> None:
        document = self._manuscript.story_document
        caret = self._manuscript.story_selection()[0]
        self._find()
        count = len(self._matches)
        edits = replacements(document.story, self.bar.query(), self.bar.by.text())
        if not edits:
            return
        document.edit(*edits)
        caret = min(caret, len(document.story.text))
        self._manuscript.select_in_story(caret, caret)
        self._find()
        self.bar.show_replaced(count)

    def _replace_one(self) -> None:
        self._find()
        at = self._current()
        if at < 0:
            self.step(1)
            return
        document = self._manuscript.story_document
        start, end = self._matches[at]
        new = replacement(document.story, self.bar.query(), (start, end), self.bar.by.text())
        document.edit(Edit(start, end - start, new))
        self._manuscript.select_in_story(start + len(new), start + len(new))
        self._find()
        self.step(1)

    # -- marking -------------------------------------------------------------------------------

    def _mark(self) -> None:
        """Mark the matches in view."""
        first, last = self._manuscript.story_view()
        at = max(bisect_left(self._matches, (first, 0)) - 1, 0)  # one may begin above the view
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
        made.format.setForeground(current().color("ink"))  # quiet words would not read on it
        return made


def _moved(selection: tuple[int, int], edit: Edit) -> tuple[int, int]:
    """Where a selection is after an edit; what is written within it belongs to it."""
    start, end = selection
    by = len(edit.inserted) - edit.removed
    if edit.end <= start and edit.position < start:
        return start + by, end + by
    if edit.position >= end:
        return selection
    return min(start, edit.position), max(end, edit.end) + by
