"""Sets the manuscript's type: headings, quotes and emphasis as such, markup quiet.

Only lines that are in view are set; a long story opens as fast as a short one, and the rest is set
when it is scrolled to.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat

from writer.app.look.theme import Theme
from writer.app.manuscript.document import StoryDocument
from writer.app.manuscript.formats import char_format
from writer.app.manuscript.layout import FOLDED
from writer.app.manuscript.styles import Run, line_runs
from writer.story import Change

_UNSET, _SET = -1, 1
_READ_MORE = frozenset({"veiled"})  # the marks of quotes are veiled as well, and part of a quote
_STASH = frozenset({"stash", "veiled"})
_OPENED = frozenset({"read-more", "stash"})
_TINY = frozenset({"stash", "veiled", "folded"})
_AHEAD = 20  # lines above and below the view that are set with it


class Highlighter(QSyntaxHighlighter):
    """Asks the story what each line is; knows only which lines are in view."""

    _stale = Signal(int, int)  # lines of blocks that changed, first and after the last

    def __init__(self, document: StoryDocument, theme: Theme, size: float) -> None:
        super().__init__(document.document)
        self._document = document
        self._theme = theme
        self._size = size
        self._first, self._last = 0, 60
        self._open_line = -1
        document.changed.connect(self._on_changed)
        self._stale.connect(self._restyle, Qt.ConnectionType.QueuedConnection)

    def set_look(self, theme: Theme, size: float) -> None:
        """Change colours and size of everything."""
        self._theme, self._size = theme, size
        self.rehighlight()

    def show_lines(self, first: int, last: int) -> None:
        """Lines ``first`` to ``last`` (from 0) are in view: set those that are not set yet."""
        self._first, self._last = first - _AHEAD, last + _AHEAD
        block = self.document().findBlockByNumber(max(first, 0))
        while block.isValid() and block.blockNumber() <= last:
            if block.userState() == _UNSET:
                self.rehighlightBlock(block)
            block = block.next()

    def open_line(self, line: int) -> None:
        """The caret is in ``line``: a read-more mark or a stash there is shown as it is written."""
        before, self._open_line = self._open_line, line
        if before == line:
            return
        story = self._document.story
        for number in (before, line):
            index = story.block_at_line(number + 1)
            if index < 0 or story.blocks[index].kind not in _OPENED:
                continue
            first = story.line(index) - 1
            self._set_again(first, first + story.blocks[index].lines)

    def highlightBlock(self, text: str) -> None:
        """Set one line."""
        if self._document.is_loading:
            return  # Qt asks about every line there is; those in view are asked about when they are
        number = self.currentBlock().blockNumber()
        if not self._first <= number <= self._last:
            self.setCurrentBlockState(_UNSET)
            return
        story = self._document.story
        index = story.block_at_line(number + 1)
        if index >= 0 and self._is_folded(index, number):
            self.setCurrentBlockState(FOLDED)
            self.setFormat(0, self.currentBlock().length(), self._format(_TINY))
            return
        self.setCurrentBlockState(_SET)
        for run in self._runs(index, number):
            styles = run.styles
            if number == self._open_line and styles in (_READ_MORE, _STASH):
                styles = frozenset({"mark"})
            self.setFormat(run.start, run.length, self._format(styles))

    def _format(self, styles: frozenset[str]) -> QTextCharFormat:
        return char_format(styles, self._theme, self._size)

    def _is_folded(self, index: int, number: int) -> bool:
        """Whether a line is one of a stash, but for its first, while the caret is elsewhere."""
        story = self._document.story
        block, row = story.blocks[index], number + 1 - story.line(index)
        return (
            block.kind == "stash"
            and 0 < row < block.lines
            and bool(line_runs(block)[0])
            and "veiled" in line_runs(block)[0][0].styles
            and story.block_at_line(self._open_line + 1) != index
        )

    def _runs(self, index: int, number: int) -> tuple[Run, ...]:
        story = self._document.story
        if index < 0:
            return ()
        lines = line_runs(story.blocks[index])
        row = number + 1 - story.line(index)
        return lines[row] if row < len(lines) else ()

    def _on_changed(self, change: Change) -> None:
        if not change.new:
            return
        story = self._document.story
        first = story.line(change.index) - 1
        after = story.line(change.index + len(change.new) - 1) + change.new[-1].lines
        if after - first > 1:  # Qt itself sets the line that was edited
            self._stale.emit(first, after)

    def _restyle(self, first: int, after: int) -> None:
        self._set_again(max(first, self._first), min(after, self._last + 1))
        self._unset(first, min(after, self._first))
        self._unset(max(first, self._last + 1), after)

    def _unset(self, first: int, after: int) -> None:
        """Lines out of view, of which there may be all of a story: they are set when they come into it."""
        block = self._block(max(first, 0))
        for _ in range(max(first, 0), after):
            if block.userState() != _UNSET:
                block.setUserState(_UNSET)
            block = block.next()

    def _set_again(self, first: int, after: int) -> None:
        for number in range(max(first, 0), after):
            block = self._block(number)
            if block.isValid():
                self.rehighlightBlock(block)

    def _block(self, number: int) -> QTextBlock:
        return self.document().findBlockByNumber(number)
