"""The text box of the source view: read only, coloured where it is seen, with line numbers."""

from bisect import bisect_left

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QFontDatabase,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from writer.app.i18n import tr
from writer.app.look.fonts import ui_font
from writer.app.look.theme import current
from writer.app.utf16 import to_utf16
from writer.app.views.source_text import Found, Run, Source, changed_part
from writer.app.widgets.found_boxes import paint_boxes
from writer.app.widgets.labels import dress

_MOST_MARKED = 500
_MARGIN = 10


class SourceBox(QPlainTextEdit):
    """Shows one source. Colours are given to lines when they come into sight, so length costs nothing."""

    find_wanted = Signal()
    next_wanted = Signal(int)  # 1: next, -1: previous

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[tuple[Run, ...], ...] = ()
        self._shown = ""
        self._coloured: dict[int, int] = {}  # line -> revision it was coloured at
        self._numbers = Numbers(self)
        self.setAccessibleName(tr("Source"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        dress(self, kind="scrolls")
        self.setUndoRedoEnabled(False)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(ui_font().pointSizeF())
        self.setFont(font)
        self.document().setDocumentMargin(_MARGIN)
        self.updateRequest.connect(self._on_update)
        self.blockCountChanged.connect(lambda _: self._fit())
        self._fit()

    def show_source(self, source: Source | None, *, anew: bool) -> None:
        """Show ``source``; unless ``anew``, what is read stays where it is."""
        shown = source.shown if source else ""
        self._runs = source.runs if source else ()
        self._coloured.clear()
        if anew or not self._shown:
            self.setPlainText(shown)
        else:
            self._replace(shown)
        self._shown = shown
        self._colour()

    def shown(self) -> str:
        """The text in the box."""
        return self._shown

    def _replace(self, shown: str) -> None:
        """Change what differs, and keep the first line in sight where it is."""
        start, old_end, new_end = changed_part(self._shown, shown)
        if start == old_end == new_end:
            return
        top = self.verticalScrollBar().value()
        anchor = QTextCursor(self.firstVisibleBlock())
        before = anchor.blockNumber()
        at = to_utf16(self._shown[:start], start)
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        removed = self._shown[start:old_end]
        end = at + to_utf16(removed, len(removed))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(shown[start:new_end])
        self.verticalScrollBar().setValue(top + anchor.blockNumber() - before)

    # -- finding -------------------------------------------------------------------------------

    def mark(self, found: Found, at: int) -> None:
        """Mark what was found and go to the one with the number ``at`` (-1: none)."""
        near = max(at - _MOST_MARKED // 2, 0)
        marks = [self._mark(place) for place in found.places[near : near + _MOST_MARKED]]
        self.setExtraSelections(marks)
        if 0 <= at < len(found.places):
            cursor = self.textCursor()
            cursor.setPosition(found.places[at][0])
            cursor.setPosition(found.places[at][1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.centerCursor()

    def next_place(self, found: Found, step: int) -> int:
        """The number of the place after (or before) the caret, going round; -1 when there is none."""
        starts = [start for start, _ in found.places]
        if not starts:
            return -1
        at = bisect_left(starts, self.textCursor().selectionStart())
        is_on = (
            at < len(starts)
            and self.textCursor().hasSelection()
            and (starts[at] == self.textCursor().selectionStart())
        )
        if step > 0:
            at += 1 if is_on else 0
        elif step < 0:
            at -= 1
        return at % len(starts)

    def _mark(self, place: tuple[int, int]) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = QTextCursor(self.document())
        made.cursor.setPosition(place[0])
        made.cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        made.format.setBackground(current().color("found"))
        made.format.setForeground(current().color("ink"))  # coloured words would not read on it
        return made

    # -- colours -------------------------------------------------------------------------------

    def _visible(self) -> list[tuple[QTextBlock, int, int]]:
        """The lines in sight with their top and bottom."""
        found = []
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top < self.viewport().height():
            bottom = top + self.blockBoundingRect(block).height()
            found.append((block, round(top), round(bottom)))
            block, top = block.next(), bottom
        return found

    def _colour(self) -> None:
        for block, _, _ in self._visible():
            line = block.blockNumber()
            if line < len(self._runs) and line not in self._coloured:
                self._coloured[line] = 1
                block.layout().setFormats([_format(run) for run in self._runs[line]])

    def _on_update(self, rect: QRect, scrolled: int) -> None:
        self._colour()
        if scrolled:
            self._numbers.scroll(0, scrolled)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    # -- line numbers --------------------------------------------------------------------------

    def show_numbers(self, shown: bool) -> None:
        """Show or hide the lines' numbers."""
        self._numbers.setVisible(shown)
        self._fit()

    def _fit(self) -> None:
        width = self._numbers.sizeHint().width() if not self._numbers.isHidden() else 0
        self.setViewportMargins(width, 0, 0, 0)
        area = self.contentsRect()
        self._numbers.setGeometry(QRect(area.left(), area.top(), width, area.height()))

    def paint_numbers(self, painter: QPainter) -> None:
        """Paint the numbers of the lines in sight."""
        painter.setFont(self.font())
        painter.setPen(current().color("faint"))
        height = self.fontMetrics().height()
        width = self._numbers.width() - 4
        for block, top, _ in self._visible():
            box = QRect(0, top, width, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))

    # Qt's own methods

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if found := self.extraSelections():
            lines = (
                (block, QRectF(0, top, self.viewport().width(), bottom - top))
                for block, top, bottom in self._visible()
            )
            with QPainter(self.viewport()) as painter:
                paint_boxes(painter, found, self.textCursor(), lines)

    def event(self, event: QEvent) -> bool:
        """Ctrl+F and F3 are this box's own while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_find(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_wanted.emit()
        elif event.key() == Qt.Key.Key_F3:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.next_wanted.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._coloured.clear()
            self._colour()


class Numbers(QWidget):
    """The numbers beside the lines."""

    def __init__(self, box: SourceBox) -> None:
        super().__init__(box)
        self._box = box
        self.hide()

    def sizeHint(self) -> QSize:
        digits = max(len(str(self._box.blockCount())), 3)
        return QSize(self._box.fontMetrics().horizontalAdvance("9") * digits + 12, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._box.paint_numbers(painter)


def _is_find(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (
        event.matches(QKeySequence.StandardKey.Find) or event.key() == Qt.Key.Key_F3
    )


def _format(run: Run) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = run[0], run[1]
    made.format = QTextCharFormat()
    made.format.setForeground(QBrush(current().color(run[2])))
    return made
