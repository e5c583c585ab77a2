"""The line at the bottom: how long the story is, whether it is saved, where the caret is."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from writer.app.widgets.labels import label
from writer.story import word_count
from writer.story.story import Story

WORDS_A_MINUTE = 200  # of silent reading, rounded down from 238 (Brysbaert 2019)


class StatusLine(QWidget):
    """Shows what it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "desk")
        self.setAccessibleName("Status")
        self._length = label(kind="quiet", scale=0.93)
        self._encoding = label(kind="quiet", scale=0.93)
        self._saved = label(kind="quiet", scale=0.93)
        self._place = label(kind="quiet", scale=0.93)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 5)
        row.setSpacing(18)
        for widget in (self._length, self._encoding):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._saved, self._place):
            row.addWidget(widget)
        for widget in self.findChildren(QLabel):
            widget.setWordWrap(False)

    def show_length(self, story: Story) -> None:
        """Words and reading time."""
        words = word_count(story)
        minutes = max(round(words / WORDS_A_MINUTE), 1)
        unit = "word" if words == 1 else "words"
        self._length.setText(f"{words:,} {unit} · {minutes} min")

    def show_encoding(self, name: str) -> None:
        """The file's encoding, when it is not what every file should be."""
        self._encoding.setText(name)

    def show_saved(self, when: datetime | None, modified: bool, has_file: bool) -> None:
        """Whether the file holds everything."""
        if modified or not has_file:
            unsaved = "Not saved · kept for recovery" if modified else "Not saved yet"
            self._saved.setText(unsaved)
        else:
            self._saved.setText(f"✓ Saved {when:%H:%M}" if when else "✓ Saved")

    def show_place(self, line: int, column: int) -> None:
        """The caret's line in the file and its column."""
        self._place.setText(f"Ln {line}, Col {column}")
