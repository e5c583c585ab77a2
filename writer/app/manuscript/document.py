"""The story in the window: a text document that the editor shows, and the story it says.

Every edit, wherever it comes from, is an edit of the text document, so fields and body share one
undo history. Each becomes an ``Edit`` of the story, which tells what changed.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from writer.app.manuscript.layout import ManuscriptLayout
from writer.app.utf16 import from_utf16, to_utf16
from writer.story import Edit, Story
from writer.story.edit import edits_by_line, smallest_edit
from writer.story.fields import inner_span

_SEPARATOR = "\u2029"
_MANY = 30  # edits, for which the story is gone through once instead of seeking each
_FEW = 100  # lines that changed and are followed one by one
_PAIR = re.compile("[\U00010000-\U0010ffff]")  # what takes two UTF-16 units
_BYTE_ORDER_MARKS = ("\ufeff", "\ufffe")


class StoryDocument(QObject):
    """A QTextDocument and the Story kept in step with it; line ends are ``\\n`` in both."""

    changed = Signal(object)  # the Change of one edit
    line_ends_changed = Signal(int, int, int)  # first line (from 0), line ends gone, line ends come
    replaced = Signal()  # another text was loaded

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = QTextDocument(self)
        self.document.setDocumentLayout(ManuscriptLayout(self.document))
        self.document.setModified(False)  # Qt counts setting its margin as a change
        self.story = Story.from_text("")
        self.document.contentsChange.connect(self._on_contents_change)
        self.document.contentsChanged.connect(self._on_settled)
        self._settling = False
        self._units = self.document.characterCount()  # as of the last edit that Qt told of
        self.edits = 0
        """How many edits there were; Qt's own count of revisions goes on when lines are set anew."""
        self.is_loading = False
        """Whether another text is being put in."""
        self.step_begins: Callable[[], None] = lambda: None
        """Called when a step begins."""

    def load(self, text: str) -> None:
        """Show another text, which has no other line ends than ``\\n``; undo starts anew."""
        self.show(Story.from_text(text))

    def show(self, story: Story, *, is_rest: bool = False) -> None:
        """The same with a story that was read already; ``is_rest``: whose start is there already."""
        is_first = self.edits == 0 or is_rest
        self.is_loading = True
        self.edits += 1
        self.story = story  # first: the highlighter asks it while the text is set
        try:
            if is_first:
                self._set_first_text(story.text)
            else:
                self._set_text(story.text)
        finally:
            self.is_loading = False
        self._units = self.document.characterCount()
        self.document.setModified(False)
        self.replaced.emit()

    def _set_first_text(self, text: str) -> None:
        """Set the text that a document begins with, telling what came of it once.

        The highlighter is asked about every line that is told to have come, only to say that it
        waits until the line is in view, as lines without a state do anyway.
        """
        with QSignalBlocker(self.document):
            self._set_text(text)
        self.document.blockCountChanged.emit(self.document.blockCount())
        self.document.contentsChanged.emit()

    def _set_text(self, text: str) -> None:
        self.document.setUndoRedoEnabled(False)
        if text.startswith(_BYTE_ORDER_MARKS):
            self.document.setPlainText("")
            insert_exactly(QTextCursor(self.document), text)
        else:
            self.document.setPlainText(text)
        self.document.setUndoRedoEnabled(True)

    def text(self) -> str:
        """What the document holds, exactly; ``toPlainText`` would change no-break spaces."""
        return self.document.toRawText().replace(_SEPARATOR, "\n")

    # -- editing -------------------------------------------------------------------------------

    def edit(self, *edits: Edit, joined: bool = False) -> None:
        """Make edits that all speak of the text as it is now, as one undo step.

        ``joined``: as one with the step before, for what was one act of the writer's.
        """
        ordered = sorted(edits, key=lambda edit: edit.position, reverse=True)
        places = self._documents_places(ordered)
        with self.one_step(joined=joined) as cursor:
            for edit, (start, end) in zip(ordered, places, strict=True):
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                insert_exactly(cursor, edit.inserted)

    @contextmanager
    def one_step(self, *, joined: bool = False) -> Iterator[QTextCursor]:
        """A cursor whose edits are undone together, ``joined`` with the step before."""
        cursor = QTextCursor(self.document)
        if joined:
            cursor.joinPreviousEditBlock()
        else:
            self.step_begins()
            cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()

    # -- places --------------------------------------------------------------------------------

    def to_document(self, position: int) -> int:
        """The document's position (UTF-16 units) of a story's position (code points)."""
        line, column = self.story.line_column(position)
        block = self.document.findBlockByNumber(line - 1)
        return block.position() + to_utf16(block.text(), column - 1)

    def _documents_places(self, edits: Sequence[Edit]) -> list[tuple[int, int]]:
        """Where the document has the start and end of each of ``edits``."""
        if len(edits) < _MANY:
            return [(self.to_document(one.position), self.to_document(one.end)) for one in edits]
        pairs = [found.start() for found in _PAIR.finditer(self.story.text)]
        places = ((one.position, one.position + one.removed) for one in edits)
        return [(at + bisect_left(pairs, at), end + bisect_left(pairs, end)) for at, end in places]

    def to_story(self, position: int) -> int:
        """The story's position of a document's position."""
        block = self.document.findBlock(position)
        column = from_utf16(block.text(), position - block.position())
        return self.story.position(block.blockNumber() + 1, column + 1)

    def hidden_lines(self) -> int:
        """How many lines at the top are fields, which the form shows instead of the editor."""
        front = self.story.front
        inner = inner_span(front)
        if inner is None:
            return 0
        closing = front.find("\n", inner[1])
        return front.count("\n", 0, inner[1]) + (1 if closing >= 0 or inner[1] < len(front) else 0)

    # -- following the document ----------------------------------------------------------------

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if self.is_loading or self._settling:
            return  # Qt reports an edit again when a line is set anew while it lays the edit out
        self._settling = True
        self._units = self.document.characterCount()
        self._follow(self._as_edit(position, removed, added))

    def _follow(self, edit: Edit) -> None:
        """Make the story follow; of an edit from one end to the other, line by line where few differ."""
        old = self.story.slice(edit.position, edit.end)
        for one in edits_by_line(old, edit, _FEW):
            self._follow_one(one)

    def _follow_one(self, edit: Edit) -> None:
        gone = self.story.slice(edit.position, edit.end).count("\n")
        line = self.story.line_column(edit.position)[0] - 1
        self.edits += 1
        change = self.story.apply(edit)
        self.line_ends_changed.emit(line, gone, edit.inserted.count("\n"))
        self.changed.emit(change)

    def _on_settled(self) -> None:
        """An edit has been laid out.

        Qt forgets to tell of an edit when the type of a line is set while it goes on. Nothing here
        does that; should it happen all the same, the story takes the text as it is.
        """
        self._settling = False
        if not self.is_loading and self._units != self.document.characterCount():
            self._units = self.document.characterCount()
            self._follow(smallest_edit(0, self.story.text, self.text()))

    def _as_edit(self, position: int, removed: int, added: int) -> Edit:
        """The edit that Qt reports, in code points and without what did not change.

        Qt counts the paragraph separator that ends the document, and reports formatting as text
        that went and came again.
        """
        end = min(position + added, self.document.characterCount() - 1)
        start = self.to_story(position)
        inserted = self._between(position, end)
        return smallest_edit(start, self.story.slice(start, self._end_before(end)), inserted)

    def _end_before(self, end: int) -> int:
        """Where the story, which has not followed yet, has what stands at ``end`` in the document.

        From there on both are the same.
        """
        block = self.document.findBlock(end)
        text = block.text()
        behind = len(text) - from_utf16(text, end - block.position())
        lines_behind = self.document.blockCount() - 1 - block.blockNumber()
        return self.story.position(self.story.last_line - lines_behind, 1 << 60) - behind

    def _between(self, start: int, end: int) -> str:
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace(_SEPARATOR, "\n")


def insert_exactly(cursor: QTextCursor, text: str) -> None:
    """Insert ``text`` in place of the selection, with a byte order mark at its start kept.

    PySide takes U+FEFF and U+FFFE at the start of a string for its encoding, and drops them.
    """
    if not text.startswith(_BYTE_ORDER_MARKS):
        cursor.insertText(text)
        return
    cursor.insertText("x" + text)
    end = cursor.position()
    start = end - len(("x" + text).encode("utf-16-le", "surrogatepass")) // 2
    cursor.setPosition(start)
    cursor.deleteChar()
    cursor.setPosition(end - 1)
