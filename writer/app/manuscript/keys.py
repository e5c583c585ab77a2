"""What keys do in the manuscript that they do not do in any text editor."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QCompleter

from writer.app.manuscript.graphemes import emoji_before
from writer.app.manuscript.smart import SmartTyping
from writer.story import Edit, Story, compose
from writer.story.compose import Composition
from writer.story.compose.places import QUOTES, line_at, mark_width

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript

_TABBED = frozenset({"code", "html", "stash"})
"""Kinds of block in which a tab is a character."""
_Caret = Callable[..., Composition | None]


class Keys:
    """Takes the keys that mean something for the story's structure; others go their way."""

    def __init__(self, manuscript: "Manuscript") -> None:
        self._manuscript = manuscript
        self.smart = SmartTyping(manuscript)
        self.names: QCompleter | None = None
        self._by_key: dict[int, Callable[[QKeyEvent], bool]] = {
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
            Qt.Key.Key_Backspace: self._backspace,
            Qt.Key.Key_Delete: self._delete,
            Qt.Key.Key_Tab: self._tab,
            Qt.Key.Key_Backtab: self._backtab,
            Qt.Key.Key_Home: self._home,
            Qt.Key.Key_Up: self._up,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was taken."""
        if self._list_takes(event):
            event.ignore()  # for the list of names over the text, which hears of it next
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._manuscript.selectAll()
            return True
        taken = self._by_key.get(event.key())
        if taken is not None:
            return taken(event)
        text = event.text()
        if text and text.isprintable() and not _is_chord(event):
            return self._type(event, text)
        return False

    def _list_takes(self, event: QKeyEvent) -> bool:
        popup = self.names.popup() if self.names else None
        if popup is None or not popup.isVisible():
            return False
        chosen = popup.currentIndex().isValid()
        return event.key() in _CANCEL or (chosen and event.key() in _CHOOSE)

    # -- typing --------------------------------------------------------------------------------

    def _type(self, event: QKeyEvent, text: str) -> bool:
        manuscript = self._manuscript
        if text == "/" and self._on_empty_line():
            manuscript.insert_wanted.emit("/")
            return True
        self._step_over_marks()
        gap = bool(text.strip()) and self._needs_gap()
        if gap:
            with manuscript.one_step():
                manuscript.textCursor().insertText("\n")
                manuscript.plain_key(event)
        else:
            manuscript.plain_key(event)
        if len(text) == 1:
            self.smart.after_key()
        return True

    @contextmanager
    def committing(self, text: str) -> Iterator[None]:
        """An input method hands in ``text`` inside; '' while it is still being composed."""
        if not text:
            yield
            return
        self._step_over_marks()
        with self._manuscript.one_step():
            if text.strip() and self._needs_gap():
                self._manuscript.textCursor().insertText("\n")
            yield
        if len(text) == 1:
            self.smart.after_key()

    def _on_empty_line(self) -> bool:
        cursor = self._manuscript.textCursor()
        index = self._story.block_at(self._position())
        raw = index >= 0 and self._story.blocks[index].kind in ("code", "html", "stash")
        inside = raw and self._position() < self._story.start(index) + self._story.blocks[index].end
        return not cursor.hasSelection() and not cursor.block().text().strip() and not inside

    def _step_over_marks(self) -> None:
        """Words typed before a quote's hidden mark belong after it."""
        cursor = self._manuscript.textCursor()
        if cursor.hasSelection() or not cursor.block().text().startswith(">"):
            return
        index = self._story.block_at(self._position())
        if index < 0 or self._story.blocks[index].kind not in QUOTES:
            return
        width = mark_width("quote", cursor.block().text())
        if cursor.positionInBlock() < width:
            cursor.setPosition(cursor.block().position() + width)
            self._manuscript.setTextCursor(cursor)

    def _needs_gap(self) -> bool:
        if self._manuscript.textCursor().hasSelection():
            return False
        return compose.needs_gap(self._story, self._position())

    # -- keys with a meaning of their own ------------------------------------------------------

    def _enter(self, event: QKeyEvent) -> bool:
        if _is_plain(event):
            self._plain_enter()
            return True
        if event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.ShiftModifier:
            if not self._compose(compose.line_break):  # Qt would put in U+2028
                self._manuscript.textCursor().insertText("\n")
            return True
        return False

    def _plain_enter(self) -> None:
        """In one step: Qt makes two of it on an empty line, three over a selection."""
        manuscript = self._manuscript
        start, end = manuscript.story_selection()
        selected = start < end
        if selected:
            manuscript.compose(Composition((Edit(start, end - start, ""),), start, start))
        else:
            self.smart.end_of_word()
            start = self._position()
        done = compose.next_row(self._story, start) or compose.enter(self._story, start)
        line_end = Composition((Edit(start, 0, "\n"),), start + 1, start + 1)
        manuscript.compose(done or line_end, joined=selected)

    def _backspace(self, event: QKeyEvent) -> bool:
        manuscript = self._manuscript
        if event.matches(QKeySequence.StandardKey.DeleteStartOfWord):
            return manuscript.at_body_start() and not manuscript.textCursor().hasSelection()
        if not _is_plain(event) or manuscript.textCursor().hasSelection():
            return False
        if self.smart.take_back():
            return True
        done = compose.backspace(self._story, self._position())
        if done is not None:
            manuscript.compose(done)
            return True
        return manuscript.at_body_start() or self._backspace_emoji()

    def _backspace_emoji(self) -> bool:
        """An emoji made of several characters goes as one."""
        cursor = self._manuscript.textCursor()
        width = emoji_before(cursor.block().text(), cursor.positionInBlock())
        if not width:
            return False
        cursor.setPosition(cursor.position() - width, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return True

    def _delete(self, event: QKeyEvent) -> bool:
        return _is_plain(event) and self._compose(compose.delete)

    def _tab(self, event: QKeyEvent) -> bool:
        if not _is_plain(event):
            return False
        if self._to_cell(1) or self._shift_level(compose.indent):
            return True
        index = self._story.block_at(self._position())
        kind = self._story.blocks[index].kind if index >= 0 else ""
        if kind in QUOTES:
            self._manuscript.attribution_wanted.emit(index)
        elif compose.picture_at(self._story, self._position()) is not None:
            self._manuscript.picture_wanted.emit(self._position())
        elif compose.link_at(self._story, *self._manuscript.story_selection()) is not None:
            self._manuscript.link_wanted.emit()
        return kind not in _TABBED  # elsewhere a tab would make code, or nothing that is printed

    def _backtab(self, event: QKeyEvent) -> bool:
        if not (self._to_cell(-1) or self._shift_level(compose.outdent)):
            self._manuscript.left_upwards.emit()
        return True

    def _to_cell(self, step: int) -> bool:
        done = compose.next_cell(self._story, self._position(), step)
        if done is not None:
            self._manuscript.compose(done)
        return done is not None

    def _shift_level(self, command: Callable[..., Composition | None]) -> bool:
        done = command(self._story, *self._manuscript.story_selection())
        if done is None:
            return False
        if done.edits:
            self._manuscript.compose(done)
        return True

    def _home(self, event: QKeyEvent) -> bool:
        """Home goes to the words; again, before a mark that can be seen."""
        shift = Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~(_KEYPAD | shift):
            return False
        cursor = self._manuscript.textCursor()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        index = self._story.block_at(self._position())
        if index < 0 or (line.isValid() and line.lineNumber() > 0):
            return False
        kind = self._story.blocks[index].kind
        width = mark_width(kind, line_at(self._story, self._position()).text)
        if not width or (cursor.positionInBlock() == width and kind not in QUOTES):
            return False
        keep = QTextCursor.MoveMode.KeepAnchor if event.modifiers() & shift else _MOVE
        cursor.setPosition(cursor.block().position() + width, keep)
        self._manuscript.setTextCursor(cursor)
        return True

    def _up(self, event: QKeyEvent) -> bool:
        if not _is_plain(event) or not self._manuscript.on_first_row():
            return False
        self._manuscript.left_upwards.emit()
        return True

    # -- carrying out --------------------------------------------------------------------------

    @property
    def _story(self) -> Story:
        return self._manuscript.story_document.story

    def _position(self) -> int:
        return self._manuscript.story_document.to_story(self._manuscript.textCursor().position())

    def _compose(self, command: _Caret) -> bool:
        if self._manuscript.textCursor().hasSelection():
            return False
        done = command(self._story, self._position())
        if done is None:
            return False
        self._manuscript.compose(done)
        return True


_CANCEL = (Qt.Key.Key_Escape,)
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_MOVE = QTextCursor.MoveMode.MoveAnchor


def _is_plain(event: QKeyEvent) -> bool:
    return event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.NoModifier


def _is_chord(event: QKeyEvent) -> bool:
    """Whether a key goes with Ctrl or Alt alone; both together are AltGr, which types."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)
