"""The card of a link: its words and its address."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.card import Card
from writer.app.widgets.labels import label
from writer.app.widgets.line_input import ShortInput

_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Linked:
    """What the card says of a link; no ``url`` takes the link away."""

    words: str
    url: str


class LinkCard(Card):
    """Opens under words. Enter or a click elsewhere keeps what was written, Esc gives it up."""

    accepted = Signal(object)
    """The Linked, when something was changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Link"))
        self.words = ShortInput(tr("Words"), tr("What is to be clicked"))
        self.url = ShortInput(tr("Address"), "https://…")
        self._remove = ActionButton(tr("Remove Link"), "quiet")
        self._done = ActionButton(tr("Done"))
        self._shown = self._untouched = Linked("", "")
        self._place = QRect()
        self._lay_out()
        self._done.clicked.connect(self.accept)
        self._remove.clicked.connect(self._take_away)
        for widget in (self.words, self.url):
            widget.returnPressed.connect(self.accept)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(self.inner)
        whole.setSpacing(2)
        for widget in (self.words, self.url):
            name = label(widget.accessibleName(), "quiet", 0.87)
            name.setBuddy(widget)
            whole.addWidget(name)
            whole.addWidget(widget)
            whole.addSpacing(6)
        foot = QHBoxLayout()
        foot.addWidget(self._remove)
        foot.addStretch(1)
        foot.addWidget(self._done)
        whole.addLayout(foot)

    def show_link(self, words: str, url: str, offered: str, place: QRect, *, plain: bool) -> None:
        """Open under ``place`` (in the window's pixels); ``offered`` is an address to begin with.

        Words that are not ``plain`` have marks of their own and are changed in the text.
        """
        self._place = place
        self.words.setText(words)
        self.words.setEnabled(plain)
        self.url.setText(url or offered)
        self._shown = Linked(self.words.text().strip(), url.strip())
        self._untouched = self.linked()
        self._remove.setVisible(bool(url))
        self.open_card()
        first = self.url if words else self.words
        first.selectAll()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def linked(self) -> Linked:
        """What the inputs say."""
        return Linked(self.words.text().strip(), self.url.text().strip())

    def accept(self) -> None:
        """Keep what was written and close."""
        if not self.isVisible():
            return
        linked = self.linked()
        self.close_card()
        if linked != self._shown:
            self.accepted.emit(linked)

    def _take_away(self) -> None:
        self.close_card()
        self.accepted.emit(Linked(self._shown.words, ""))

    def dismiss(self) -> None:
        """Turning to something else keeps what was written; an address that was offered is not."""
        if not self.isVisible():
            return
        if self.linked() != self._untouched:
            self.accept()
        self.close_card()
        self.dismissed.emit()

    def give_up(self) -> None:
        """Close and keep nothing of what was written."""
        self.close_card()
        self.dismissed.emit()

    def place(self) -> None:
        self.place_column(self._place, _WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)
