"""The menu of the manuscript, by the right mouse button or the Menu key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor

from writer.app.widgets import mnemonics

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript


def open_menu(manuscript: "Manuscript", event: QContextMenuEvent) -> None:
    """Open Qt's menu with what others put into it for the words under the mouse or at the caret."""
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    cursor = manuscript.textCursor() if by_key else _cursor_under(manuscript, event)
    menu = manuscript.createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    manuscript.steps.take_over(menu)
    manuscript.menu_asked.emit(menu, manuscript.story_document.to_story(cursor.position()))
    mnemonics.give_letters(menu)
    below = manuscript.viewport().mapToGlobal(manuscript.cursorRect().bottomLeft())
    menu.popup(below if by_key else event.globalPos())


def _cursor_under(manuscript: "Manuscript", event: QContextMenuEvent) -> QTextCursor:
    """The place of the mouse, where the caret goes unless that is in the selection."""
    cursor, selected = (
        manuscript.cursorForPosition(manuscript.letter_at(event.pos())),
        manuscript.textCursor(),
    )
    if not selected.selectionStart() <= cursor.position() <= selected.selectionEnd():
        manuscript.setTextCursor(cursor)
    return cursor
