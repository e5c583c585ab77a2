"""Going from one misspelt word or remark on grammar to the next, in the whole story."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from writer.app.manuscript.editor import Manuscript
from writer.app.spelling.menu import SpellingMenu
from writer.app.spelling.spelling import Mark, Spelling

_BATCH = 40  # blocks that are asked for at a time


class SpellingWalk(QObject):
    """Blocks that nobody has read yet are asked for on the way; no key waits for an answer."""

    found_none = Signal()
    """The whole story has been read, and nothing is wrong."""

    def __init__(self, manuscript: Manuscript, spelling: Spelling, menu: SpellingMenu) -> None:
        super().__init__(manuscript)
        self._manuscript = manuscript
        self._spelling = spelling
        self._menu = menu
        self._step = 0  # 1 or -1 while an answer is awaited
        spelling.changed.connect(self._go_on)
        manuscript.story_document.changed.connect(lambda _: self._stop())
        manuscript.story_document.replaced.connect(self._stop)
        manuscript.caret_moved.connect(lambda _: self._stop())
        spelling.rests.connect(self._stop)

    def go(self, step: int) -> None:
        """Go to the next mark, or to the one before for -1, and offer what may have been meant."""
        self._step = step
        self._go_on()

    def _stop(self) -> None:
        self._step = 0

    def _go_on(self) -> None:
        if not self._step:
            return
        order = list(self._order(self._step))
        for at, index in enumerate(order):
            story = self._manuscript.story_document.story
            if self._spelling.is_unread(story.blocks[index]):
                batch = [story.blocks[one] for one in order[at : at + _BATCH]]
                if self._spelling.read(batch):
                    return  # the answer goes on from here
            mark = self._mark(index, first=at == 0, last=at == len(order) - 1)
            if mark is not None:
                self._show(mark)
                return
        self._stop()
        self.found_none.emit()

    def _order(self, step: int) -> Iterator[int]:
        """The blocks from the caret on and around, the caret's own once more at the end."""
        story = self._manuscript.story_document.story
        count = len(story.blocks)
        here = max(story.block_at(self._caret()), 0)
        for away in range(count + 1 if count else 0):
            yield (here + step * away) % count

    def _caret(self) -> int:
        return self._manuscript.story_selection()[1 if self._step > 0 else 0]

    def _mark(self, index: int, *, first: bool, last: bool) -> Mark | None:
        """The nearest mark of a block; in the caret's block those on the way, or those behind."""
        marks, caret, step = list(self._spelling.marks_of(index)), self._caret(), self._step
        if first:
            marks = [one for one in marks if (one.start >= caret if step > 0 else one.end <= caret)]
            marks = [one for one in marks if (one.start, one.end) != self._here()]
        elif last:
            marks = [one for one in marks if (one.start < caret if step > 0 else one.end > caret)]
        if not marks:
            return None
        return marks[0] if step > 0 else marks[-1]

    def _here(self) -> tuple[int, int]:
        return self._manuscript.story_selection()

    def _show(self, mark: Mark) -> None:
        self._stop()
        self._manuscript.select_in_story(mark.start, mark.end)
        self._manuscript.centerCursor()
        self._manuscript.setFocus()
        self._menu.offer(mark)
