"""What keys do in the manuscript that they do not do in any text editor."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QCompleter

from writer.app.manuscript.clicked import stay_on_row
from writer.app.manuscript.graphemes import emoji_before
from writer.app.manuscript.smart import SmartTyping
from writer.story import Edit, Story, compose
from writer.story.compose import Composition, Landing
from writer.story.compose.places import QUOTES, body_end, line_at, mark_width

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
            Qt.Key.Key_Down: self._down,
        }
        self._own: dict[QKeySequence.StandardKey, Callable[[], None]] = {
            QKeySequence.StandardKey.SelectAll: manuscript.selectAll,
            QKeySequence.StandardKey.Undo: manuscript.undo,
            QKeySequence.StandardKey.Redo: manuscript.redo,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key was taken."""
        if self._list_takes(event):
            event.ignore()  # for the list of names over the text, which hears of it next
            return True
        for key, own in self._own.items():
            if event.matches(key):
                own()
                return True
        taken = self._by_key.get(event.key())
        if taken is not None:
            return taken(event)
        text = event.text()
        if not text or not text.isprintable():
            return False
        if _is_chord(event):
            typed = bool(event.modifiers() & _ALT)  # by Qt, which leaves Ctrl alone to its commands
            if typed:
                event.ignore()
            return typed
        return self._type(event, text)

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
        if text == "|" and self._compose(compose.past_bar):
            return True
        joined = self._make_way()
        with self.with_room(text, joined=joined):
            manuscript.plain_key(event)
        if len(text) == 1:
            self.smart.after_key()
        if text == " ":
            self._compose(compose.retyped)
        return True

    @contextmanager
    def committing(self, text: str) -> Iterator[None]:
        """An input method hands in ``text`` inside; '' while it is still being composed."""
        if not text:
            yield
            return
        joined, self._manuscript.made_room = self._manuscript.made_room, False
        with self._manuscript.one_step(joined=joined), self.with_room(text):
            yield
        if len(text) == 1:
            self.smart.after_key()

    @contextmanager
    def with_room(self, text: str, *, joined: bool = False) -> Iterator[None]:
        """``text`` is put in at the caret inside; it gets the room that it needs around it.

        ``joined`` makes it one step with the edit before.
        """
        manuscript = self._manuscript
        joined, manuscript.made_room = joined or manuscript.made_room, False
        room = None
        if not manuscript.textCursor().hasSelection():
            place = self._position()
            room = compose.landing(self._story, place, text)
            if room.position != place:
                manuscript.select_in_story(room.position, room.position)
        if (room is None or not room.makes_room) and not joined:
            yield
            return
        with manuscript.one_step(joined=joined):
            if room is not None:
                self._put_around(room)
            yield

    def _put_around(self, room: Landing) -> None:
        cursor = self._manuscript.textCursor()
        cursor.insertText(room.before + room.after)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, _MOVE, len(room.after))
        self._manuscript.setTextCursor(cursor)

    def _make_way(self) -> bool:
        """Words are typed over the selection: what they do not replace stays.

        Whether there was an edit; where just words go, the key does it.
        """
        manuscript = self._manuscript
        start, end = manuscript.story_selection()
        if start == end:
            return False
        done = compose.remove(self._story, start, end, replaced=True)
        if len(done.edits) != 1:
            return self._carry_out(done)
        edit = done.edits[0]
        if (edit.position, edit.end) != (start, end):
            manuscript.select_in_story(edit.position, edit.end)
        return False

    def remove_selection(self, *, replaced: bool = False) -> bool:
        """Take the selection out; ``replaced`` when words come in its place.

        Whether there was an edit.
        """
        start, end = self._manuscript.story_selection()
        if start == end:
            return False
        return self._carry_out(compose.remove(self._story, start, end, replaced=replaced))

    def _carry_out(self, done: Composition) -> bool:
        self._manuscript.compose(done)
        return bool(done.edits)

    def is_in_code(self) -> bool:
        """Whether the caret stands where a line is a line: in code, HTML or the stash."""
        story, place = self._story, self._position()
        index = story.block_at(place)
        raw = index >= 0 and story.blocks[index].kind in _TABBED
        return raw and place < story.start(index) + story.blocks[index].end

    def _on_empty_line(self) -> bool:
        cursor = self._manuscript.textCursor()
        empty = not cursor.hasSelection() and not cursor.block().text().strip()
        return empty and not self.is_in_code()

    # -- keys with a meaning of their own ------------------------------------------------------

    def _enter(self, event: QKeyEvent) -> bool:
        plain = _is_plain(event)
        held = event.modifiers() & ~_KEYPAD
        if not plain and held not in (Qt.KeyboardModifier.ShiftModifier, _CTRL):
            return False
        if plain and not self._manuscript.textCursor().hasSelection():
            self.smart.end_of_word()
        joined = self.remove_selection(replaced=True)
        commands: tuple[_Caret, ...] = (compose.next_row, compose.start_table, compose.enter)
        if not plain:
            commands = (compose.below,) if held == _CTRL else (compose.line_break,)
        if not any(self._compose(command, joined=joined) for command in commands):
            place = self._position()  # Qt would make two steps of it, or put in U+2028
            line_end = Composition((Edit(place, 0, "\n"),), place + 1, place + 1)
            self._manuscript.compose(line_end, joined=joined)
        return True

    def _backspace(self, event: QKeyEvent) -> bool:
        manuscript = self._manuscript
        by_word = event.matches(QKeySequence.StandardKey.DeleteStartOfWord)
        if not by_word and not _is_plain(event):
            return False
        if manuscript.textCursor().hasSelection():
            return self._remove_selected()
        if not by_word and self.smart.take_back():
            return True
        done = compose.backspace(self._story, self._position())
        if done is not None:
            manuscript.compose(done)
            return True
        return manuscript.at_body_start() or (not by_word and self._backspace_emoji())

    def _remove_selected(self) -> bool:
        self.remove_selection()
        self._manuscript.ensureCursorVisible()
        return True

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
        by_word = event.matches(QKeySequence.StandardKey.DeleteEndOfWord)
        if not by_word and not _is_plain(event):
            return False
        if self._manuscript.textCursor().hasSelection():
            return self._remove_selected()
        return self._compose(compose.delete)

    def _tab(self, event: QKeyEvent) -> bool:
        if not _is_plain(event):
            return False
        if self._to_cell(1) or self._shift_level(compose.indent):
            return True
        index = self._story.block_at(self._position())
        kind = self._story.blocks[index].kind if index >= 0 else ""
        if kind in QUOTES and self._position() <= body_end(self._story, index):
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
        if self._by_paragraph(event, -1):
            return True
        if not _is_plain(event) or not self._manuscript.on_first_row():
            return self._by_row(event, -1)
        self._manuscript.left_upwards.emit()
        return True

    def _down(self, event: QKeyEvent) -> bool:
        return self._by_paragraph(event, 1) or self._by_row(event, 1)

    def _by_row(self, event: QKeyEvent, step: int) -> bool:
        """Up and Down between the rows of words that run from the right: Qt may stay on its row."""
        shift = Qt.KeyboardModifier.ShiftModifier
        cursor = self._manuscript.textCursor()
        block = cursor.block()
        if event.modifiers() & ~(_KEYPAD | shift) or block.layout().lineCount() < 2:
            return False
        if block.textDirection() != Qt.LayoutDirection.RightToLeft:
            return False
        row = block.layout().lineForTextPosition(cursor.positionInBlock()).lineNumber() + step
        if not 0 < row < block.layout().lineCount():
            return False
        self._manuscript.plain_key(event)
        keep = QTextCursor.MoveMode.KeepAnchor if event.modifiers() & shift else _MOVE
        stay_on_row(self._manuscript, block, row, keep)
        return True

    def _by_paragraph(self, event: QKeyEvent, step: int) -> bool:
        """Ctrl with Up or Down goes to the start of a paragraph's words, as in word processors."""
        shift = Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~(_KEYPAD | shift) != Qt.KeyboardModifier.ControlModifier:
            return False
        manuscript = self._manuscript
        to = manuscript.story_document.to_document(
            compose.paragraph_from(self._story, self._position(), step)
        )
        cursor = manuscript.textCursor()
        cursor.setPosition(
            to, QTextCursor.MoveMode.KeepAnchor if event.modifiers() & shift else _MOVE
        )
        manuscript.setTextCursor(cursor)
        manuscript.ensureCursorVisible()
        return True

    # -- carrying out --------------------------------------------------------------------------

    @property
    def _story(self) -> Story:
        return self._manuscript.story_document.story

    def _position(self) -> int:
        return self._manuscript.story_document.to_story(self._manuscript.textCursor().position())

    def _compose(self, command: _Caret, *, joined: bool = False) -> bool:
        if self._manuscript.textCursor().hasSelection():
            return False
        done = command(self._story, self._position())
        if done is None:
            return False
        self._manuscript.compose(done, joined=joined)
        return True


_CANCEL = (Qt.Key.Key_Escape,)
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_TYPING = {"win32": _CTRL | _ALT, "darwin": _ALT}  # AltGr on Windows, Option on a Mac
_MOVE = QTextCursor.MoveMode.MoveAnchor


def _is_plain(event: QKeyEvent) -> bool:
    return event.modifiers() & ~_KEYPAD == Qt.KeyboardModifier.NoModifier


def _is_chord(event: QKeyEvent) -> bool:
    """Whether a key goes with Ctrl or Alt, other than in the way that signs are typed on a system."""
    held = event.modifiers() & (_CTRL | _ALT)
    return bool(held) and held != _TYPING.get(sys.platform)
