"""One line of text that wraps and grows: the headline, the summary.

It has no undo of its own and leaves the undo keys to the window, for what is typed here belongs to
the story and is undone with it.
"""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QTextEdit, QWidget

from writer.app.look.theme import current
from writer.app.widgets.mnemonics import is_menu_key

_STORYS_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_BREAKS = dict.fromkeys(map(ord, "\n\r\v\f\x85\u2028\u2029"), " ")


def one_line(text: str) -> str:
    """``text`` with every kind of line break as one space."""
    return text.replace("\r\n", " ").translate(_BREAKS)


class LineInput(QTextEdit):
    """An input for one paragraph of plain text, as tall as its words need."""

    edited = Signal(str)
    """The whole text, after each change a person made."""
    accepted = Signal()
    """Enter was pressed."""
    left_up = Signal()
    """Up was pressed on the first line."""
    left_down = Signal()
    """Down was pressed on the last line."""
    focused = Signal(bool)

    def __init__(self, name: str, placeholder: str, font: QFont, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._told = ""
        self._shows_found = False  # what is selected is a match that was gone to
        self.set_font(font)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def set_font(self, font: QFont) -> None:
        """Set the type; the height follows."""
        self._font = font
        self.setFont(font)
        self.viewport().setFont(font)  # the placeholder's, which keeps what it was shown in first
        self.document().setDefaultFont(font)
        self._fit()

    def text(self) -> str:
        """The text; toPlainText() would turn no-break spaces into plain ones."""
        return self.document().firstBlock().text()

    def show_text(self, text: str) -> None:
        """Show ``text`` unless it is there already, keeping the caret by the words it was at."""
        new, old = one_line(text), self.text()
        if new == old:
            return
        head = _shared(old, new)
        tail = _shared(old[head:][::-1], new[head:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_utf16(old[:head]))
        cursor.setPosition(_utf16(old[: len(old) - tail]), QTextCursor.MoveMode.KeepAnchor)
        self._told = new
        cursor.insertText(new[head : len(new) - tail])

    def place_caret(self, *, at_end: bool) -> None:
        """Take the focus, with the caret at the start or the end."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        move = QTextCursor.MoveOperation.End if at_end else QTextCursor.MoveOperation.Start
        self.moveCursor(move)

    def show_found(self, places: list[tuple[int, int]], here: tuple[int, int] | None) -> None:
        """Mark words, in code points, and select those at ``here``."""
        self.setExtraSelections([self._found(*place) for place in places])
        if here is not None:
            self.setTextCursor(self._between(*here))
        elif self._shows_found:  # one has gone on to a match elsewhere
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        self._shows_found = here is not None

    def _found(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._between(start, end)
        made.format.setBackground(current().color("found"))
        return made

    def _between(self, start: int, end: int) -> QTextCursor:
        cursor, text = QTextCursor(self.document()), self.text()
        cursor.setPosition(_utf16(text[:start]))
        cursor.setPosition(_utf16(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # Qt's own methods

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if found := self.extraSelections():
            from writer.app.widgets.found_boxes import paint_boxes  # nothing is looked for at first

            block = self.document().firstBlock()
            lines = [(block, self.document().documentLayout().blockBoundingRect(block))]
            with QPainter(self.viewport()) as painter:
                paint_boxes(painter, found, self.textCursor(), lines)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_storys(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_storys(event) or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Up and self._at_edge(event, QTextCursor.MoveOperation.Up):
            self.left_up.emit()
        elif event.key() == Qt.Key.Key_Down and self._at_edge(
            event, QTextCursor.MoveOperation.Down
        ):
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file is no words: whoever holds the input may take it."""
        is_file = any(url.isLocalFile() for url in source.urls())
        return not is_file and bool(super().canInsertFromMimeData(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.textCursor().insertText(one_line(source.text()).strip())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the type: Qt goes back to an earlier one when a part of the window is moved."""
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.FontChange
            and self.font().pointSizeF() != self._font.pointSizeF()
        ):
            self.set_font(self._font)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._height())

    def _at_edge(self, event: QKeyEvent, move: QTextCursor.MoveOperation) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return not QTextCursor(self.textCursor()).movePosition(move)

    def _height(self) -> int:
        line = QFontMetricsF(self.font()).height()
        return round(max(self.document().size().height(), line) + 0.49)

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _tell(self) -> None:
        text = self.text()
        if text != self._told:  # also emitted for a mere change of type
            self._told = text
            self.edited.emit(text)


class WordInput(QLineEdit):
    """A one-line input that leaves a letter held with Alt to the menus; Qt's own writes it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_menu_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ShortInput(WordInput):
    """A one-line input whose words go into the story as they are typed: undo is the story's."""

    def __init__(self, name: str, example: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self.setMinimumWidth(60)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_storys(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_storys(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _is_storys(event: QEvent) -> bool:
    """Whether the key is for the story's undo or a menu, not for this input."""
    if is_menu_key(event):
        return True
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _STORYS_KEYS)


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
