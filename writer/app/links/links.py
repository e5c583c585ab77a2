"""Making and editing links in the manuscript."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu

from writer.app.i18n import tr
from writer.app.links.card import LinkCard, Linked
from writer.story import compose

if TYPE_CHECKING:
    from writer.app.window import Window

_ADDRESS = re.compile(r"(?:https?://|mailto:)\S{1,2000}\Z", re.I)


class Links(QObject):
    """Knows which link is asked about."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._manuscript = window.manuscript
        self.card = LinkCard(window)
        self._link: compose.Link | None = None
        self.card.accepted.connect(self._accept)
        window.composing.link_wanted.connect(self.edit)
        window.manuscript.link_wanted.connect(self.edit)
        window.manuscript.menu_asked.connect(self._fill)

    def edit(self) -> None:
        """Open the card for the link at the caret, or for the words that are to become one."""
        manuscript = self._manuscript
        story = manuscript.story_document.story
        self._link = link = compose.link_wanted(story, *manuscript.story_selection())
        manuscript.setFocus()  # where the card gives the focus back to
        copied = QApplication.clipboard().text().strip()
        offered = next((one for one in (link.words, copied) if _ADDRESS.match(one)), "")
        self.card.show_link(
            link.words, link.url, offered, self._place(link.start), plain=link.plain
        )

    def _fill(self, menu: QMenu, position: int) -> None:
        """Offer in a menu what can be done with the link at a story position."""
        link = compose.link_at(self._manuscript.story_document.story, position, position)
        first = menu.actions()[0] if menu.actions() else None
        if link is None or first is None:
            return
        edit = QAction(tr("Edit Link…"), menu)
        edit.triggered.connect(lambda: self._edit_at(position))
        menu.insertAction(first, edit)
        if _ADDRESS.match(link.url):
            go = QAction(tr("Open Link"), menu)
            go.triggered.connect(lambda: QDesktopServices.openUrl(QUrl(link.url)))
            menu.insertAction(first, go)
        menu.insertSeparator(first)

    def _edit_at(self, position: int) -> None:
        self._manuscript.select_in_story(position, position)
        self.edit()

    def _place(self, start: int) -> QRect:
        manuscript = self._manuscript
        manuscript.ensureCursorVisible()
        cursor = manuscript.textCursor()
        cursor.setPosition(manuscript.story_document.to_document(start))
        row = manuscript.cursorRect(cursor)
        corner = manuscript.viewport().mapTo(self._window, row.topLeft() - QPoint(12, 0))
        return QRect(corner.x(), corner.y(), 20, row.height())

    def _accept(self, linked: Linked) -> None:
        story, old = self._manuscript.story_document.story, self._link
        if old is None or compose.link_wanted(story, *self._manuscript.story_selection()) != old:
            return  # the story has changed under the card
        self._manuscript.compose(compose.set_link(story, old, linked.words, linked.url))
