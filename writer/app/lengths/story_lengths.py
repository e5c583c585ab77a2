"""Keeps count of the story, says it in the status line, and opens the card with all of it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from writer.app.i18n import tr
from writer.app.lengths.counting import Counts, Wanted, count, count_between, lengths
from writer.storage import settings
from writer.story import set_field
from writer.story.fields import TARGET_LENGTH
from writer.story.target_length import with_target

if TYPE_CHECKING:
    from writer.app.lengths.card import LengthRow, LengthsCard
    from writer.app.window import Window

_AT_ONCE = 50_000  # code points of a story that is counted before it is shown
_SELECTING = 120  # milliseconds after the selection has changed
_SETTINGS = (settings.READING_SPEED, settings.TARGET_WORDS, settings.SESSION_WORDS)


class StoryLengths(QObject):
    """Made by the window; no key waits for it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._counts = Counts()
        self._at_first: Counts | None = None  # when the story was opened
        self._selected = (0, 0)
        self._card: LengthsCard | None = None
        self._selecting = QTimer(self, singleShot=True, interval=_SELECTING)
        self._selecting.timeout.connect(self._count_selected)
        window.session.opened.connect(self._on_opened)
        window.checking.turns.add(self.count)
        window.checking.early.add(self.count)
        window.manuscript.caret_moved.connect(lambda _: self.show())
        window.manuscript.selectionChanged.connect(self._on_selection)
        window.status.length.clicked.connect(self.open)
        self._unwatch = window.kept.watch(self._on_setting)

    def end(self) -> None:
        """Follow no setting any more."""
        self._unwatch()

    def _on_setting(self, setting: settings.Setting[Any]) -> None:
        if setting in _SETTINGS:
            self.show()

    def _on_opened(self) -> None:
        self._at_first, self._counts, self._selected = None, Counts(), (0, 0)
        if self._window.document.story.length <= _AT_ONCE:
            self.count()  # a longer one is counted in a moment, when it has been read piece by piece
        self.show()

    def count(self) -> None:
        """Count the story anew."""
        self._counts = count(self._window.document.story, self._window.checking.tally)
        if self._at_first is None:
            self._at_first = self._counts
        self.show()
        if self._card is not None and self._card.isVisible():
            self._card.model.show_rows(self._rows(), self._wanted().speed)

    # -- the selection -------------------------------------------------------------------------

    def _on_selection(self) -> None:
        if self._window.manuscript.textCursor().hasSelection():
            self._selecting.start()
        elif any(self._selected) or self._selecting.isActive():
            self._selecting.stop()
            self._selected = (0, 0)
            self.show()

    def _count_selected(self) -> None:
        place = self._window.manuscript.story_selection()
        self._selected = count_between(self._window.document.story, *place)
        self.show()

    # -- saying --------------------------------------------------------------------------------

    def _wanted(self) -> Wanted:
        kept = self._window.kept
        return Wanted(*(kept.get(one) for one in _SETTINGS))

    def show(self) -> None:
        """Say how long the story is, and the part of it the caret is in."""
        if self._at_first is None:
            self._window.status.show_lengths([tr("Counting…")])
            return
        story = self._window.document.story
        block = story.block_at(self._window.manuscript.story_selection()[1])
        part = self._counts.part_at(block) if block >= 0 else None
        written = self._counts.words - self._at_first.words
        self._window.status.show_lengths(
            lengths(self._counts, part, written, self._wanted(), self._selected)
        )

    # -- the card ------------------------------------------------------------------------------

    def open(self) -> None:
        """Open the card with the lengths of the story and its parts."""
        from writer.app.lengths.card import LengthsCard  # when it is wanted

        if self._card is None:
            self._card = LengthsCard(self._window)
            self._card.model.target_typed.connect(self._set_target)
        self.count()
        self._card.open(self._rows(), self._wanted().speed)

    def _rows(self) -> "list[LengthRow]":
        from writer.app.lengths.card import LengthRow

        counts, first = self._counts, self._at_first or self._counts
        before = first.by_heading()
        target = counts.targets.story or int(self._wanted().story)
        rows = [
            LengthRow(
                tr("Story"),
                "",
                counts.words,
                counts.characters,
                counts.words - first.words,
                target,
            )
        ]
        for part in counts.parts:
            name, heading = part.heading or part.name.capitalize(), part.heading or None
            written = part.words - before.get(part.heading, 0)
            level = 1 if part.role == "subsection" else 0
            rows.append(
                LengthRow(name, heading, part.words, part.characters, written, part.target, level)
            )
        return rows

    def _set_target(self, heading: str, words: int) -> None:
        document = self._window.document
        fields = document.story.fields
        edit = set_field(document.story, TARGET_LENGTH, with_target(fields, heading, words))
        if fields.error:
            self._window.tell(fields.error, "error")
        elif edit.removed or edit.inserted:
            document.edit(edit)
        self.count()
