"""The story in the window: a text document that the editor shows, and the story it says.

Every edit, wherever it comes from, is an edit of the text document, so fields and body share one
undo history. Each becomes an ``Edit`` of the story, which tells what changed.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from writer.app.manuscript.layout import ManuscriptLayout
from writer.app.utf16 import from_utf16, to_utf16
from writer.story import Edit, Story
from writer.story.edit import smallest_edit
from writer.story.fields import inner_span

_SEPARATOR = "\u2029"
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
        with self.one_step(joined=joined) as cursor:
            for edit in sorted(edits, key=lambda edit: edit.position, reverse=True):
                self._select(cursor, edit)
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

    def _select(self, cursor: QTextCursor, edit: Edit) -> None:
        cursor.setPosition(self.to_document(edit.position))
        if edit.removed:
            cursor.setPosition(self.to_document(edit.end), QTextCursor.MoveMode.KeepAnchor)

    # -- places --------------------------------------------------------------------------------

    def to_document(self, position: int) -> int:
        """The document's position (UTF-16 units) of a story's position (code points)."""
        line, column = self.story.line_column(position)
        block = self.document.findBlockByNumber(line - 1)
        return block.position() + to_utf16(block.text(), column - 1)

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
        edit = self._as_edit(position, removed, added)
        if edit.removed or edit.inserted:
            self._follow(edit)

    def _follow(self, edit: Edit) -> None:
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
            edit = smallest_edit(0, self.story.text, self.text())
            if edit.removed or edit.inserted:
                self._follow(edit)

    def _as_edit(self, position: int, removed: int, added: int) -> Edit:
        """The edit that Qt reports, in code points and without what did not change.

        Qt counts the paragraph separator that ends the document, and reports formatting as text
        that went and came again.
        """
        end = min(position + added, self.document.characterCount() - 1)
        start = self.to_story(position)
        inserted = self._between(position, end)
        old = _first_units(self.story.slice(start, start + removed), removed)
        head = _common_head(old, inserted)
        tail = _common_head(old[head:][::-1], inserted[head:][::-1])
        return Edit(start + head, len(old) - head - tail, inserted[head : len(inserted) - tail])

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


def _first_units(text: str, units: int) -> str:
    """The start of ``text`` that takes ``units`` UTF-16 units."""
    return text[: from_utf16(text, units)]


def _common_head(one: str, other: str) -> int:
    most = min(len(one), len(other))
    if one[:most] == other[:most]:
        return most
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
