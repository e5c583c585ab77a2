"""What the page may say to the window: where the reader clicked, and what was corrected there."""

from PySide6.QtCore import QObject, Signal, Slot


class Bridge(QObject):
    """The object our script in the page speaks to; nothing else of the window is in its reach."""

    word_clicked = Signal(int, str, int, int)  # key, word, which occurrence, characters into it
    field_clicked = Signal(str)  # headline, summary, ...
    edit_opened = Signal(int, str, int)  # key, words of the run to be edited, which of those alike
    edit_finished = Signal(int, str, int, str)  # the same, and the words as they are now

    escaped = Signal()  # Esc, and nothing on the page had a use for it
    pictures_withheld = Signal(int)  # how many pictures on other sites are not shown

    @Slot()
    def escape(self) -> None:
        """The reader wants to go back to the text."""
        self.escaped.emit()

    @Slot(int)
    def pictures(self, count: int) -> None:
        """The page holds this many pictures that it does not show."""
        self.pictures_withheld.emit(max(count, 0))

    @Slot(int, str, int, int)
    def word(self, key: int, word: str, occurrence: int, offset: int) -> None:
        """The reader clicked a word of a block."""
        self.word_clicked.emit(key, word, max(occurrence, 0), max(offset, 0))

    @Slot(str)
    def field(self, name: str) -> None:
        """The reader clicked the head or foot of the page."""
        self.field_clicked.emit(name)

    @Slot(int, str, int)
    def open(self, key: int, words: str, nth: int) -> None:
        """The reader double-clicked a run of words to correct it."""
        self.edit_opened.emit(key, words, max(nth, 0))

    @Slot(int, str, int, str)
    def edited(self, key: int, words: str, nth: int, typed: str) -> None:
        """The reader has corrected a run of words."""
        self.edit_finished.emit(key, words, max(nth, 0), typed)
