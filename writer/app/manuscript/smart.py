"""Typed marks become the language's own, and one Backspace gives back what was typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from writer.app.manuscript.document import insert_exactly
from writer.story.typing import (
    Marks,
    Smart,
    after_key,
    end_of_word,
    is_prose,
    marks_of,
    paragraph_before,
)

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript

_HEADLINE_MARK = "# "
_SECTION_MARK = "## "


class SmartTyping:
    """Looks at the words before the caret after each key; ``enabled`` is the writer's choice."""

    def __init__(self, manuscript: "Manuscript") -> None:
        self._manuscript = manuscript
        self.enabled = True
        self._undo: tuple[int, int, int, str] | None = None

    def after_key(self) -> None:
        """A character was typed before the caret: improve on it."""
        self._improve(after_key)

    def end_of_word(self) -> None:
        """The word before the caret is at its end, and no key follows it but Enter."""
        self._improve(end_of_word)

    def _improve(self, look: Callable[[str, Marks], Smart | None]) -> None:
        self._undo = None
        found = self._wanted(look) if self.enabled else None
        if found is None:
            return
        cursor = self._manuscript.textCursor()
        end = cursor.position()
        cursor.beginEditBlock()
        _take_back(cursor, found.removed)
        old = cursor.selectedText().replace(self._marks().single[0], "'")  # which was typed
        insert_exactly(cursor, found.inserted)
        cursor.endEditBlock()
        self._manuscript.setTextCursor(cursor)
        place = end - len(old.encode("utf-16-le", "surrogatepass")) // 2
        self._undo = self._edits(), place, cursor.position(), old

    def take_back(self) -> bool:
        """Put what was typed in place of what it became, if that was the last thing to happen."""
        undo, self._undo = self._undo, None
        cursor = self._manuscript.textCursor()
        if undo is None or cursor.hasSelection():
            return False
        edits, start, end, old = undo
        if edits != self._edits() or cursor.position() != end:
            return False
        cursor.beginEditBlock()
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        insert_exactly(cursor, old)
        cursor.endEditBlock()
        self._manuscript.setTextCursor(cursor)
        return True

    def _edits(self) -> int:
        return self._manuscript.story_document.edits

    def _marks(self) -> Marks:
        return marks_of(self._manuscript.story_document.story.fields.text("language"))

    def _wanted(self, look: Callable[[str, Marks], Smart | None]) -> Smart | None:
        document = self._manuscript.story_document
        story = document.story
        position = document.to_story(self._manuscript.textCursor().position())
        index = story.block_at(position)
        if index < 0:
            return None
        block, at = story.blocks[index], position - story.start(index)
        before = paragraph_before(block, at)
        if block.kind == "heading" and block.level == 1 and block.source[:at] == _HEADLINE_MARK:
            return Smart(len(_HEADLINE_MARK), _SECTION_MARK)  # the headline is the story's only one
        found = look(before, self._marks())
        return found if found and is_prose(block, at) else None


def _take_back(cursor: QTextCursor, points: int) -> None:
    """Select the last ``points`` code points before the caret."""
    text = cursor.block().text()[: cursor.positionInBlock()]
    units = cursor.positionInBlock()
    head = text.encode("utf-16-le", "surrogatepass")[: units * 2]
    tail = head.decode("utf-16-le", "surrogatepass")[-points:]
    width = len(tail.encode("utf-16-le", "surrogatepass")) // 2
    cursor.setPosition(cursor.position() - width, QTextCursor.MoveMode.KeepAnchor)
