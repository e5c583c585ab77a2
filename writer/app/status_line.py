"""The line at the bottom: how long the story is, whether it is saved, where the caret is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from writer.app.i18n import tr
from writer.app.look.fonts import ui_font
from writer.app.widgets.labels import dress, label

if TYPE_CHECKING:
    from datetime import datetime

_AROUND = 130  # pixels of margins and spaces
_ROOMY = 1000  # pixels from which on there is room for the dictionary


class StatusLine(QWidget):
    """Shows what it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "desk")
        self.setAccessibleName(tr("Status"))
        self._said: list[str] = []
        self.length = _link(tr("Length of the story"))
        self.outbox = _link(tr("Stories that wait for the network"))
        self.outbox.hide()
        self._encoding = label(kind="quiet", scale=0.93)
        self._saved = label(kind="quiet", scale=0.93)
        self._place = label(kind="quiet", scale=0.93)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 5)
        row.setSpacing(18)
        self.house = _link(tr("The house style the story is checked by"))
        self.spelling = _link(tr("Which dictionary reads the story, and how to get others"))
        self.spelling.hide()
        for widget in (self.length, self.house, self.spelling, self._encoding):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.outbox, self._saved, self._place):
            row.addWidget(widget)
        for widget in self.findChildren(QLabel):
            widget.setWordWrap(False)

    def show_lengths(self, said: list[str]) -> None:
        """Words, reading time and more, as much as there is room for; all of it in the tip."""
        if said != self._said:
            self._said = said
            whole = " · ".join(said)
            self.length.setToolTip(whole)
            self.length.setAccessibleName(whole)
            self._fit()

    def _fit(self) -> None:
        self.spelling.setVisible(bool(self.spelling.text()) and self.width() >= _ROOMY)
        others = [self.house, self._encoding, self._saved, self._place]
        others += [] if self.spelling.isHidden() else [self.spelling]
        room = self.width() - sum(one.sizeHint().width() for one in others) - _AROUND
        room -= self.outbox.sizeHint().width() if self.outbox.text() else 0
        metrics, words = self.length.fontMetrics(), ""
        for one in self._said:
            longer = f"{words} · {one}" if words else one
            if words and metrics.horizontalAdvance(longer) > room:
                break
            words = longer
        self.length.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_house(self, name: str) -> None:
        """The house style the story is checked by."""
        self.house.setText(tr("House style: {0}").format(name))
        self._fit()

    def show_outbox(self, words: str, kind: str) -> None:
        """What is being done about stories that wait for the network; '' for nothing."""
        self.outbox.setText(words)
        self.outbox.setAccessibleName(words)
        dress(self.outbox, tone=kind)
        self.outbox.setVisible(bool(words))
        self._fit()

    def show_spelling(self, words: str) -> None:
        """Which dictionary reads the story; where there is no room the menus tell it."""
        if words != self.spelling.text():
            self.spelling.setText(words)
            self._fit()

    def show_encoding(self, name: str) -> None:
        """The file's encoding, when it is not what every file should be."""
        self._say(self._encoding, name)

    def show_saved(self, when: "datetime | None", modified: bool, has_file: bool) -> None:
        """Whether the file holds everything."""
        if modified or not has_file:
            unsaved = tr("Not saved · kept for recovery") if modified else tr("Not saved yet")
            self._say(self._saved, unsaved)
        else:
            self._say(self._saved, tr("✓ Saved {0:%H:%M}").format(when) if when else tr("✓ Saved"))

    def show_place(self, line: int, column: int) -> None:
        """The caret's line in the file and its column."""
        self._say(self._place, tr("Ln {0}, Col {1}").format(line, column))

    def _say(self, widget: QLabel, text: str) -> None:
        """Show a text, and leave the lengths the room that it leaves."""
        longer = len(text) != len(widget.text())
        widget.setText(text)
        if longer:
            self._fit()


def _link(tip: str) -> QPushButton:
    made = QPushButton()
    made.setProperty("kind", "link")
    made.setFont(ui_font(0.93))
    made.setToolTip(tip)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
