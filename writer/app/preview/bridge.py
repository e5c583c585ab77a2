"""What the page may say to the window: where the reader clicked."""

from PySide6.QtCore import QObject, Signal, Slot


class Bridge(QObject):
    """The object our script in the page speaks to; nothing else of the window is in its reach."""

    word_clicked = Signal(int, str, int, int)  # key, word, which occurrence, characters into it
    field_clicked = Signal(str)  # headline, summary, ...

    @Slot(int, str, int, int)
    def word(self, key: int, word: str, occurrence: int, offset: int) -> None:
        """The reader clicked a word of a block."""
        self.word_clicked.emit(key, word, max(occurrence, 0), max(offset, 0))

    @Slot(str)
    def field(self, name: str) -> None:
        """The reader clicked the head or foot of the page."""
        self.field_clicked.emit(name)
