"""Editing the quote at the caret in its card, and offering names on its attribution line."""

import re

from PySide6.QtCore import QObject, QPoint, QRect, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from writer.app.manuscript.editor import Manuscript
from writer.app.quotes.card import QuoteCard, Quoted
from writer.app.quotes.names import people
from writer.app.quotes.parts import parts_of
from writer.app.widgets.completing import dress_completer
from writer.story import Block, Edit, compose
from writer.story.compose.places import QUOTES

_ATTRIBUTION = re.compile(r"(?:[ ]{0,3}>[ \t]?)+(?:—|–|--)[ \t\u00a0]*(?P<said>.*)\Z")


class Asking(QObject):
    """Knows which quote is asked about."""

    def __init__(self, window: QWidget, manuscript: Manuscript) -> None:
        super().__init__(manuscript)
        self._manuscript = manuscript
        self.card = QuoteCard(window)
        self.card.accepted.connect(self._accept)
        self._block: Block | None = None
        self._index = -1
        self._new_at = -1  # the count of edits when the quote was made to be asked about
        self.names = _Names(manuscript)

    def ask(self, index: int, is_new: bool = False) -> None:
        """Open the card for quote ``index``; one that ``is_new`` is one step with what the card says."""
        self._new_at = self._manuscript.story_document.edits if is_new else -1
        story = self._manuscript.story_document.story
        if not 0 <= index < len(story.blocks) or story.blocks[index].kind not in QUOTES:
            return
        self._index, self._block = index, story.blocks[index]
        words = compose.quote_words(self._block)
        parts = parts_of(self._block.attribution)
        self.card.show_quote(words, parts, people(story, index), self._place(index))

    def _place(self, index: int) -> QRect:
        """Where the quote stands in the window: the card opens under it."""
        manuscript = self._manuscript
        story = manuscript.story_document.story
        end = story.start(index) + story.blocks[index].end
        cursor = manuscript.textCursor()
        cursor.setPosition(manuscript.story_document.to_document(end))
        row = manuscript.cursorRect(cursor)
        bottom = min(max(row.bottom(), 0), manuscript.viewport().height())
        corner = manuscript.viewport().mapTo(manuscript.window(), QPoint(24, bottom - 20))
        return QRect(corner.x(), corner.y(), 20, 26)

    def _accept(self, quoted: Quoted) -> None:
        story = self._manuscript.story_document.story
        index = self._index
        if index >= len(story.blocks) or story.blocks[index] != self._block:
            return  # the story has changed under the card
        words, said = quoted.words, quoted.attribution
        block = story.blocks[index]
        if words is None and said is not None:
            edit = compose.attribute(story, index, said)
            if edit is not None and (edit.removed or edit.inserted):
                end = edit.position + len(edit.inserted)
                self._carry_out(compose.Composition((edit,), end, end))
            return
        if said is None:
            said = (
                block.source[block.attribution.start : block.attribution.end]
                if (block.attribution)
                else ""
            )
            said = re.sub(r"\A(?:—|–|--)[ \t\u00a0]*|\n[ ]{0,3}>[ \t]?", " ", said).strip()
        done = compose.rewrite_quote(story, index, words or compose.quote_words(block), said)
        self._carry_out(done)

    def _carry_out(self, done: compose.Composition) -> None:
        is_new = self._new_at == self._manuscript.story_document.edits
        self._manuscript.compose(done, joined=is_new)


class _Names(QObject):
    """A list of names under the caret on an attribution line; arrows and Enter choose."""

    def __init__(self, manuscript: Manuscript) -> None:
        super().__init__(manuscript)
        self._manuscript = manuscript
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setWidget(manuscript)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.activated.connect(self._take)
        dress_completer(self.completer)
        self._line = -1
        manuscript.keys.names = self.completer
        manuscript.typed.connect(self._offer)

    def _offer(self) -> None:
        """A key was typed: on an attribution line that ends at the caret, offer who fits."""
        cursor = self._manuscript.textCursor()
        match = _ATTRIBUTION.match(cursor.block().text()) if cursor.atBlockEnd() else None
        prefix = match["said"] if match else ""
        if not match or "," in prefix or "[" in prefix:
            self._hide()
            return
        if self._line != cursor.blockNumber() or not prefix:
            self._line = cursor.blockNumber()
            self._read_names()
        self.completer.setCompletionPrefix(prefix)
        found = self.completer.completionCount()
        exact = found == 1 and self.completer.currentCompletion() == prefix
        if not found or exact:
            self._hide()
            return
        self._show()

    def _read_names(self) -> None:
        manuscript = self._manuscript
        story = manuscript.story_document.story
        index = story.block_at(manuscript.story_selection()[1])
        known = people(story, index) if index >= 0 else {}
        self._model.setStringList([", ".join(filter(None, pair)) for pair in known.items()])

    def _show(self) -> None:
        popup = self.completer.popup()
        assert popup is not None
        place = self._manuscript.cursorRect()
        place.translate(self._manuscript.viewport().pos())
        place.setWidth(min(popup.sizeHintForColumn(0) + 40, 380))
        self.completer.complete(place)

    def _hide(self) -> None:
        self._line = -1
        popup = self.completer.popup()
        if popup is not None and popup.isVisible():
            popup.hide()

    def _take(self, name: str) -> None:
        """Put the name in place of what was typed of it."""
        cursor = self._manuscript.textCursor()
        match = _ATTRIBUTION.match(cursor.block().text())
        if match is None:
            return
        document = self._manuscript.story_document
        story = document.story
        line, _ = story.line_column(document.to_story(cursor.position()))
        start = story.position(line, 1) + match.start("said")
        end = story.position(line, 1) + len(match[0])
        done = compose.Composition(
            (Edit(start, end - start, name),), start + len(name), start + len(name)
        )
        self._manuscript.compose(done)
