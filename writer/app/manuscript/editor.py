"""The editor of a story's body."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget

from writer.app.i18n import tr
from writer.app.look.fonts import BODY, manuscript_font
from writer.app.look.theme import current
from writer.app.manuscript import margin, overlay, pasting
from writer.app.manuscript.clicked import ClickedEdit
from writer.app.manuscript.document import StoryDocument, insert_exactly
from writer.app.manuscript.flow import Flow
from writer.app.manuscript.hiding import HiddenFields
from writer.app.manuscript.highlighter import Highlighter
from writer.app.manuscript.layers import Layer, Layers, Selections
from writer.app.manuscript.layout import LEADING, MARGIN
from writer.app.manuscript.margin import Margin
from writer.app.manuscript.roles import Roles
from writer.app.manuscript.steps import Steps
from writer.app.manuscript.viewport import own_viewport
from writer.app.pictures.thumbnails import Thumbnails
from writer.app.widgets.mnemonics import is_menu_key
from writer.story import Change

if TYPE_CHECKING:
    from writer.app.manuscript.keys import Keys
    from writer.story.compose import Composition

Lines = list[tuple[QTextBlock, QRectF]]

_LOOK_AFTER = 120  # milliseconds after a key in which the lines in view are not looked for
COLUMN = 690  # pixels of text at most; longer lines are hard to read


class Manuscript(ClickedEdit):
    """Shows the body of the story; the fields' lines above it are hidden and out of reach."""

    caret_moved = Signal(int)  # the story position of the caret
    left_upwards = Signal()  # Up on the first line
    view_changed = Signal()  # other lines are in view
    margins_changed = Signal()  # text_left or text_right
    attribution_wanted = Signal(int)  # the quote's index
    insert_wanted = Signal(str)  # what was typed to ask for the menu of blocks
    role_wanted = Signal(int, QPoint)  # a block's role name was clicked: its index, where on screen
    pictures_offered = Signal(list)  # of Path: files pasted or dropped
    picture_pasted = Signal(QImage, str, str)  # its name and description, where its page has them
    pictures_left_out = Signal(int)  # how many pictures of what was pasted did not come along
    web_pictures_pasted = Signal(list, str)  # addresses of pictures on the web, a description
    picture_wanted = Signal(int)  # the story position of the picture to describe
    link_wanted = Signal()  # to edit the link at the caret
    menu_asked = Signal(QMenu, int)  # the menu before it opens, and a story position
    typed = Signal()  # a key or an input method has done what it does

    def __init__(self, document: StoryDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(own_viewport())
        self.story_document = document
        self.setDocument(document.document)
        self._size = BODY
        self.roles = Roles(document)
        self._fields = HiddenFields(self)
        self._last_caret = -1
        self.made_room = False  # just now, for what is about to be written
        self.in_step = False  # an edit is going on that the story has not heard of
        self._caret_line = -1
        self._view = (0, 0)
        self._known_view = (-1, 0, 0, 0)
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._looking.timeout.connect(self._show_view)
        self.layers = Layers(self)
        self.thumbnails = Thumbnails(self)
        self.margin = Margin(self)
        self.margin.role_clicked.connect(self.role_wanted)
        self.highlighter = Highlighter(document, current(), self._size)
        self._set_up()
        self.steps = Steps(self)
        document.step_begins = self.steps.begin
        self.flow = Flow(self)
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self._on_caret)

    @cached_property
    def keys(self) -> "Keys":
        """What keys do; loaded after the first paint."""
        from writer.app.manuscript.keys import Keys

        return Keys(self)

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Manuscript"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(manuscript_font(self._size))
        self.setCursorWidth(2)
        self.setTabChangesFocus(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # -- look ----------------------------------------------------------------------------------

    @property
    def text_size(self) -> float:
        """The size of the body, in points."""
        return self._size

    def zoom(self, points: float) -> None:
        """Set the body in ``points``."""
        self._size = points
        self.setFont(manuscript_font(points))
        self.restyle()

    def restyle(self) -> None:
        """Take the current theme's colours and the current size."""
        self.highlighter.set_look(current(), self._size)
        self._show_view()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the type: Qt goes back to an earlier one when a part of the window is moved."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.font().pointSizeF() != self._size:
            self.setFont(manuscript_font(self._size))

    def text_left(self) -> int:
        """Where the text starts, in pixels from the left edge of this widget."""
        return self.viewportMargins().left() + int(MARGIN)

    def text_right(self) -> int:
        """Where the text ends, in pixels from the right edge of this widget."""
        return self.viewportMargins().right() + int(MARGIN)

    def line_height(self) -> float:
        """How high a line of body text is, spacing included, in pixels."""
        return self.fontMetrics().height() * (1 + LEADING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_margins()
        super().resizeEvent(event)
        self._show_view()

    def _place_margins(self) -> None:
        inner = self.contentsRect()
        spare = inner.width() - margin.WIDTH - COLUMN - int(2 * MARGIN)
        side = max(spare // 2, 0)
        left = margin.WIDTH - int(MARGIN) + side
        self.setViewportMargins(left, 0, side, 0)
        width = left + int(MARGIN)
        self.margin.setGeometry(QRect(inner.left(), inner.top(), width, inner.height()))
        self.margin.lower()
        self.margins_changed.emit()

    # -- what is in view -----------------------------------------------------------------------

    def _on_update(self, rect: QRect, dy: int) -> None:
        if not dy and not rect.contains(self.viewport().rect()):
            return
        if self._outline_of_view() != self._known_view and not self.in_step:
            self._show_view()
        else:  # Qt paints all for each key; the lines in view are most likely the same
            self._looking.start()

    def _outline_of_view(self) -> tuple[int, int, int, int]:
        """What tells in no time whether other lines are in view; heights may differ all the same."""
        text, port = self.document(), self.viewport()
        first = self.firstVisibleBlock().blockNumber()
        return first, text.lineCount(), text.blockCount(), port.width() << 16 | port.height()

    def _show_view(self) -> None:
        """Set the type of the lines that came into view; after an edit, if one is going on."""
        if self.in_step:
            self._looking.start()
            return
        self._looking.stop()
        self._known_view = self._outline_of_view()
        visible = list(self.visible_lines())
        if not visible:
            return
        view = visible[0][0].blockNumber(), visible[-1][0].blockNumber()
        self.highlighter.show_lines(*view)
        if view != self._view:
            self._view = view
            self.view_changed.emit()

    def visible_lines(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The lines of text in view with their boxes in the viewport."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        port, box_of = self.viewport(), self.document().documentLayout().blockBoundingRect
        bottom, width = port.height(), port.width()
        while block.isValid() and top <= bottom:
            height = box_of(block).height()
            if height and block.isVisible():
                yield block, QRectF(0, top, width, height)
            top += height
            block = block.next()

    def show_severities(self, severities: dict[int, str]) -> None:
        """The worst problem of each block that has one, for the margin."""
        if self.roles.set_severities(severities):
            self.viewport().update()

    def mark(self, layer: Layer, selections: Selections) -> None:
        """Mark words in a layer of their own; replaces what was marked in it before."""
        self.layers.mark(layer, selections)

    def story_view(self) -> tuple[int, int]:
        """The story positions between which the text is in view."""
        story = self.story_document.story
        first, last = self._view
        return story.position(first + 1, 1), story.position(last + 1, 1 << 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        lines = list(self.visible_lines())
        with QPainter(self.viewport()) as painter:
            overlay.paint(painter, self, lines)
            self.flow.paint(painter, lines)
        self.margin.show_labels(self.roles.labels(lines))

    # -- following the document ----------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        self.roles.follow(change)
        if change.front_changed or self._fields.are_shown():
            self._fields.hide()

    def _on_replaced(self) -> None:
        self.roles.start_anew()
        self._fields.lines = 0
        self._fields.hide()
        self.to_start()

    # -- the caret -----------------------------------------------------------------------------

    def body_start(self) -> int:
        """The document position at which the body starts."""
        return self._fields.body_start()

    def to_start(self) -> None:
        """Put the caret where the words of the body start, below the blank lines above them."""
        start = self._fields.words_start()
        self.select(start, start)

    def select(self, anchor: int, caret: int) -> None:
        """Select between two document positions and bring the caret into view."""
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def select_in_story(self, start: int, end: int) -> None:
        """Select between two story positions."""
        self.select(*(self.story_document.to_document(place) for place in (start, end)))

    def story_selection(self) -> tuple[int, int]:
        """The selection's start and end as story positions."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return self.story_document.to_story(start), self.story_document.to_story(end)

    def selectAll(self) -> None:
        """Select the body; the fields are not part of it."""
        self.select(self.body_start(), self.document().characterCount() - 1)

    def _on_caret(self) -> None:
        if self.in_step:
            return
        cursor = self.textCursor()
        start = self.body_start()
        if min(cursor.position(), cursor.anchor()) < start:
            self.select(max(cursor.anchor(), start), max(cursor.position(), start))
            return
        if cursor.blockNumber() != self._caret_line:
            self._caret_line = cursor.blockNumber()
            self.highlighter.open_line(self._caret_line)
            self.viewport().update()
        if cursor.position() != self._last_caret:
            self._last_caret = cursor.position()
            self.caret_moved.emit(self.story_document.to_story(cursor.position()))

    def _make_room(self) -> None:
        """Give a story that ends with its fields a line to write in, when it is written into."""
        if self.story_document.hidden_lines() < self.document().blockCount():
            return
        self.made_room = True
        with self.story_document.one_step() as cursor:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText("\n")
        self.to_start()

    # -- composing -----------------------------------------------------------------------------

    def compose(self, done: "Composition", *, joined: bool = False) -> None:
        """Carry out what a composing command gave, as one undo step (``joined`` with the last)."""
        if done.edits:
            self.story_document.edit(*done.edits, joined=joined)
        self.select_in_story(done.anchor, done.caret)
        self.setFocus()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._make_room()
        with self.keys.committing(event.commitString()):
            super().inputMethodEvent(event)
        self.typed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_menu_key(event):
            event.ignore()
            return
        if event.text():
            self._make_room()
        if not self.keys.press(event):
            super().keyPressEvent(event)
        self.made_room = False
        if event.text():
            self.typed.emit()

    def undo(self) -> None:
        """Take back the last step."""
        self.steps.back(super().undo)

    def redo(self) -> None:
        """Take the step again that was undone last."""
        self.steps.forth(super().redo)

    def cut(self) -> None:
        """Take the selection to the clipboard."""
        if self.textCursor().hasSelection():
            self.copy()
            self.keys.remove_selection()

    def type_text(self, text: str) -> None:
        """Put in words that were typed elsewhere."""
        insert_exactly(self.textCursor(), text)
        self.setFocus()

    def plain_key(self, event: QKeyEvent) -> None:
        """Do with a key what any text editor does."""
        super().keyPressEvent(event)

    @contextmanager
    def one_step(self, *, joined: bool = False) -> Iterator[None]:
        """What is done with the keyboard inside is undone together; ``joined``: as in ``compose``."""
        if not joined:
            self.steps.begin()
        with self.held():
            cursor = self.textCursor()
            begin = cursor.joinPreviousEditBlock if joined else cursor.beginEditBlock
            begin()
            try:
                yield
            finally:
                cursor.endEditBlock()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Follow the caret and the view when an edit is done, and not in the middle of it.

        Setting the type of a line there makes Qt forget what it has to report of the edit
        (``QTextDocument::markContentsDirty``), and the story would not hear of it.
        """
        outer, self.in_step = self.in_step, True
        try:
            yield
        finally:
            self.in_step = outer
            self._on_caret()

    def at_body_start(self) -> bool:
        """Whether the caret cannot go further back."""
        return self.textCursor().position() <= self.body_start()

    def on_first_row(self) -> bool:
        """Whether the caret is in the first row of the body, so that Up leaves it."""
        cursor = self.textCursor()
        if cursor.blockNumber() != self._fields.lines or cursor.hasSelection():
            return False
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        return not line.isValid() or line.lineNumber() == 0

    def copy(self) -> None:
        """Copy the words as they are, without what Qt would make of them as well: a page, a document."""
        if self.textCursor().hasSelection():
            data = pasting.of_qt()
            pasting.fill(data, self.textCursor().selectedText())
            QApplication.clipboard().setMimeData(data)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The same for what is dragged."""
        data = super().createMimeDataFromSelection()  # one made here would be deleted twice
        pasting.fill(data, self.textCursor().selectedText())
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a small picture describes it, as Tab in its line does."""
        picture = overlay.picture_under(self, event.position())
        if picture is not None and event.button() == Qt.MouseButton.LeftButton:
            self.select_in_story(picture, picture)
            self.picture_wanted.emit(picture)
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, with what others put into it for the words under the mouse or caret."""
        from writer.app.manuscript import menu  # when it opens

        menu.open_menu(self, event)

    def dropEvent(self, event: QDropEvent) -> None:
        if not pasting.drop(self, event):
            with self.held():
                super().dropEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return pasting.can_take(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text, whatever else the clipboard holds; pictures go beside the story."""
        self.take_in(source)

    def take_in(self, source: QMimeData, lead: str = "") -> None:
        """The same with ``lead`` before words that come among others."""
        self._make_room()
        pasting.take(self, source, lead)

    def paste_plain(self) -> None:
        """Paste the words of the clipboard, whatever they are."""
        self._make_room()
        pasting.take_text(self, QApplication.clipboard().text())
