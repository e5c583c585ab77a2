"""Sets the manuscript's type: headings, quotes and emphasis as such, markup quiet.

Only lines that are in view are set; a long story opens as fast as a short one, and the rest is set
when it is scrolled to. Qt's own highlighter asks about each line between the first and the last of
an edit, which replacing all through a long story would have to wait for.
"""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLayout

from writer.app.look.theme import Theme
from writer.app.manuscript.document import StoryDocument
from writer.app.manuscript.formats import char_format
from writer.app.manuscript.styles import Run, line_runs
from writer.app.utf16 import to_utf16
from writer.story import Block, Change

_READ_MORE = frozenset({"veiled"})  # the marks of quotes are veiled as well, and part of a quote
_STASH = frozenset({"stash", "veiled"})
_OPENED = frozenset({"read-more", "stash"})
_TINY = frozenset({"stash", "veiled", "folded"})
_AHEAD = 20  # lines above and below the view that are set with it


class Highlighter(QObject):
    """Asks the story what each line is; knows only which lines are in view.

    A line that is set has the number of this turn for its state, and one more when it is folded
    (``layout`` sets it so). Once lines out of view may be others, another turn begins.
    """

    def __init__(self, document: StoryDocument, theme: Theme, size: float) -> None:
        super().__init__(document)
        self._document = document
        self._text = document.document
        self._theme = theme
        self._size = size
        self._first, self._last = 0, 60
        self._open_line = -1
        self._turn = 2
        self._stale: tuple[int, int] | None = None  # lines of blocks that changed, and are not set
        self._has_unseen = False  # lines out of view changed
        document.changed.connect(self._on_changed)
        self._text.contentsChange.connect(self._on_contents_change)
        self._text.contentsChanged.connect(self._on_settled)

    def set_look(self, theme: Theme, size: float) -> None:
        """Change colours and size of everything."""
        self._theme, self._size = theme, size
        self._set_again(0, self._text.blockCount())

    def show_lines(self, first: int, last: int) -> None:
        """Lines ``first`` to ``last`` (from 0) are in view: set those that are not set yet."""
        self._first, self._last = first - _AHEAD, last + _AHEAD
        for block in self._blocks(first, last + 1):
            if not self._is_set(block):
                self._set(block)

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

    def _set(self, block: QTextBlock) -> None:
        """Set one line."""
        number, story = block.blockNumber(), self._document.story
        index = story.block_at_line(number + 1)
        folded = index >= 0 and self._is_folded(index, number)
        runs = (Run(0, block.length() - 1, _TINY),) if folded else self._runs(index, number)
        layout = block.layout()
        layout.setFormats(_around_preedit(layout, [self._range(run, number) for run in runs]))
        block.setUserState(self._turn + folded)
        self._text.markContentsDirty(block.position(), block.length())

    def _range(self, run: Run, number: int) -> QTextLayout.FormatRange:
        styles = run.styles
        if number == self._open_line and styles in (_READ_MORE, _STASH):
            styles = frozenset({"mark"})
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = run.start, run.length, self._format(styles)
        return made

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

    # -- following edits -----------------------------------------------------------------------

    def _on_changed(self, change: Change) -> None:
        """Blocks may have become others further than the edit goes."""
        story = self._document.story
        first, after = story.line(change.index) - 1, story.line(change.index + len(change.new))
        self._note_unseen(first, after)
        start, first, after = first, max(first, self._first), min(after, self._last + 1)
        if first < after and len(change.old) == len(change.new) == 1:
            rows = _rows_that_differ(*change.old, *change.new, range(first - start, after - start))
            first, after = start + rows.start, start + rows.stop
        if first < after:
            known = self._stale or (first, after)
            self._stale = min(known[0], first), max(known[1], after)

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        """Set the lines of an edit, which the story has followed already, before Qt lays them out."""
        if self._document.is_loading:
            return  # those in view are set when they come into it
        first = self._text.findBlock(position).blockNumber()
        last = self._text.findBlock(position + added + (removed > 0)).blockNumber()
        after = last + 1 if last >= 0 else self._text.blockCount()
        known, self._stale = self._stale or (first, after), None
        self._set_again(min(known[0], first), max(known[1], after))

    def _on_settled(self) -> None:
        """The story may have followed an edit that Qt has not told of."""
        if self._stale is not None or self._has_unseen:
            known, self._stale = self._stale or (self._first, self._first), None
            self._set_again(*known)

    def _set_again(self, first: int, after: int) -> None:
        """Set the lines from ``first`` on that are in view; the others when they come into it."""
        self._note_unseen(first, after)
        if self._has_unseen:
            self._begin_turn()
        for block in self._blocks(max(first, self._first), min(after, self._last + 1)):
            self._set(block)

    def _note_unseen(self, first: int, after: int) -> None:
        self._has_unseen |= first < self._first or after > self._last + 1

    def _begin_turn(self) -> None:
        """Forget which lines out of view are set, as some may be others now."""
        seen = [one for one in self._blocks(self._first, self._last + 1) if self._is_set(one)]
        self._turn += 2
        self._has_unseen = False
        for block in seen:
            block.setUserState(block.userState() + 2)

    def _is_set(self, block: QTextBlock) -> bool:
        return block.userState() in (self._turn, self._turn + 1)

    def _blocks(self, first: int, after: int) -> Iterator[QTextBlock]:
        block = self._text.findBlockByNumber(max(first, 0))
        while block.isValid() and block.blockNumber() < after:
            yield block
            block = block.next()


def _rows_that_differ(old: Block, new: Block, seen: range) -> range:
    """From the first to the last line of ``new``, of those seen, that is set otherwise than in ``old``."""
    before, now = line_runs(old), line_runs(new)
    if len(before) != len(now):
        return range(len(now))
    rows = [row for row in seen if row < len(now) and before[row] != now[row]]
    return range(rows[0], rows[-1] + 1) if rows else range(0)


def _around_preedit(
    layout: QTextLayout, ranges: list[QTextLayout.FormatRange]
) -> list[QTextLayout.FormatRange]:
    """``ranges`` as they are with what an input method is still composing, which has its own."""
    composed = layout.preeditAreaText()
    if not composed:
        return ranges
    start, length = layout.preeditAreaPosition(), to_utf16(composed, len(composed))
    for one in ranges:
        if one.start >= start:
            one.start += length
        elif one.start + one.length >= start:
            one.length += length
    inside = (one for one in layout.formats() if start <= one.start < start + length)
    return [*ranges, *inside]
