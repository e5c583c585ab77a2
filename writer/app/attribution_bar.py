"""The bar that asks who said a quote, where and when, and writes the attribution line."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import label
from writer.app.widgets.line_input import ShortInput

_NARROW = 620
"""Pixels under which the inputs stand in two rows."""
_ENDS_LINK = re.compile(r"[\s<>()]")


class AttributionBar(QWidget):
    """Four inputs under a quote. The attribution is told with each key, and again when accepted."""

    edited = Signal(str)
    """The attribution as Markdown, without its dash; '' when all inputs are empty."""
    accepted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Attribution of the quote")
        self.setProperty("ground", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.speaker = ShortInput("Speaker", "Marta Diaz, union president")
        self.where = ShortInput("Where", "on her page")
        self.when = ShortInput("When", "17 March 2025")
        self.link = ShortInput("Link", "https://…")
        self._inputs = (self.speaker, self.where, self.when, self.link)
        self._showing = False
        self._done = ActionButton("Done")
        self._done.clicked.connect(self._accept)
        self._lay_out()
        for widget in self._inputs:
            widget.textChanged.connect(self._tell)
            widget.returnPressed.connect(self._accept)

    def _lay_out(self) -> None:
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(8)
        for pair in (self._inputs[:2], self._inputs[2:]):
            row = QHBoxLayout()
            row.setSpacing(8)
            for widget in pair:
                row.addLayout(_labelled(widget), 3 if widget is self.speaker else 2)
            self._halves.addLayout(row, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 10)
        whole.setSpacing(10)
        whole.addLayout(self._halves, 1)
        whole.addWidget(self._done, 0, Qt.AlignmentFlag.AlignBottom)

    def show_for(self, speaker: str = "", where: str = "", when: str = "", link: str = "") -> None:
        """Show an attribution's parts; nothing is told."""
        self._showing = True
        for widget, text in zip(self._inputs, (speaker, where, when, link), strict=True):
            if widget.text() != text:
                widget.setText(text)
                widget.setCursorPosition(0)
        self._showing = False

    def suggest_speakers(self, names: list[str]) -> None:
        """Offer names that are in the story already."""
        completer = QCompleter(names, self.speaker)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.speaker.setCompleter(completer)

    def start(self) -> None:
        """Take the focus in the first input that is empty."""
        empty = (widget for widget in self._inputs if not widget.text())
        next(empty, self.speaker).setFocus(Qt.FocusReason.OtherFocusReason)

    def attribution(self) -> str:
        """What the inputs say, as Markdown without the dash."""
        return compose(*(widget.text() for widget in self._inputs))

    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit(self.attribution())

    def _accept(self) -> None:
        self.accepted.emit(self.attribution())
        self.closed.emit()

    # Qt's own methods

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)


def compose(speaker: str, where: str = "", when: str = "", link: str = "") -> str:
    """An attribution line without its dash: ``Marta Diaz, on [her page](https://e.org), 17 March 2025``.

    The link's words are those that say where, without a leading "on", "in" or "at"; where nothing
    says where, those of the speaker.
    """
    who, place, time = (" ".join(part.split()).strip(" ,") for part in (speaker, where, when))
    url = _url(link)
    if url and place:
        lead, words = _preposition(place)
        place = f"{lead}{_linked(words, url)}"
    elif url and who:
        name, comma, rest = who.partition(",")
        who = f"{_linked(name, url)}{comma}{rest}"
    elif url:
        place = f"<{url}>"
    return ", ".join(part for part in (who, place, time) if part)


def _linked(words: str, url: str) -> str:
    if words.startswith("[") and words.endswith(")"):  # it is a link already
        return words
    escaped = words.replace("[", "\\[").replace("]", "\\]")
    return f"[{escaped}]({url})"


def _url(link: str) -> str:
    """The address with whatever would end it in Markdown written as its percent code."""
    return _ENDS_LINK.sub(lambda mark: f"%{ord(mark[0]):02X}", link.strip())


def _preposition(place: str) -> tuple[str, str]:
    first, space, rest = place.partition(" ")
    if space and first.lower() in ("on", "in", "at", "to", "for", "via"):
        return f"{first} ", rest
    return "", place


def _labelled(widget: ShortInput) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    name = label(widget.accessibleName(), "quiet", 0.87)
    name.setBuddy(widget)
    column.addWidget(name)
    column.addWidget(widget)
    return column
