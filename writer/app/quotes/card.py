"""The card that edits a quote: its words, who said them, what they are, where, when, and the link."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.look.fonts import manuscript_font
from writer.app.manuscript.clicked import ClickedEdit
from writer.app.quotes.line import attribution_line
from writer.app.quotes.parts import Parts
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.card import Card
from writer.app.widgets.completing import dress_completer
from writer.app.widgets.labels import label
from writer.app.widgets.line_input import ShortInput
from writer.app.widgets.mnemonics import is_menu_key

_WIDTH = 560
_WORDS = 96  # pixels of height for the quoted words


@dataclass(frozen=True, slots=True)
class Quoted:
    """What the card says: the words as Markdown, and the attribution without its dash.

    Each is None when it was not touched.
    """

    words: str | None
    attribution: str | None


class QuoteCard(Card):
    """Opens under a quote. Enter or a click elsewhere keeps what was written, Esc gives it up."""

    accepted = Signal(object)
    """The Quoted, when something was changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Quote"))
        self.words = _Words()
        self.speaker = ShortInput(tr("Speaker"), tr("Marta Diaz"))
        self.role = ShortInput(tr("Role"), tr("union president"))
        self.where = ShortInput(tr("Where"), tr("on her page"))
        self.when = ShortInput(tr("When"), tr("17 March 2025"))
        self.link = ShortInput(tr("Link"), "https://…")
        self._inputs = (self.speaker, self.role, self.where, self.when, self.link)
        self._done = ActionButton(tr("Done"))
        self._place = QRect()
        self._people: dict[str, str] = {}
        self._shown = Parts()
        self._shown_words = ""
        self._lay_out()
        self._done.clicked.connect(self.accept)
        self.words.left.connect(self.accept)
        self.speaker.editingFinished.connect(self._fill_role)
        for widget in self._inputs:
            widget.returnPressed.connect(self._enter)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        places = (
            (0, 0, 1, 6),
            (1, 0, 1, 3),
            (1, 3, 1, 3),
            (2, 0, 1, 2),
            (2, 2, 1, 2),
            (2, 4, 1, 2),
        )
        for place, widget in zip(places, (self.words, *self._inputs), strict=True):
            grid.addLayout(_labelled(widget), *place)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(self.inner)
        whole.setSpacing(12)
        whole.addLayout(grid)
        foot = QVBoxLayout()
        foot.addWidget(self._done, 0, Qt.AlignmentFlag.AlignRight)
        whole.addLayout(foot)

    def show_quote(self, words: str, parts: Parts, people: dict[str, str], place: QRect) -> None:
        """Open under ``place`` (in the window's pixels); ``people`` are offered with their roles."""
        self._place, self._people = place, people
        self._shown = parts
        self.words.setPlainText(words)
        self._shown_words = self.words.said()  # Qt has its own way with some kinds of line ends
        texts = (parts.speaker, parts.role, parts.where, parts.when, parts.link)
        for widget, text in zip(self._inputs, texts, strict=True):
            widget.setText(text)
            widget.setCursorPosition(0)
        completer = QCompleter(list(people), self.speaker)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        dress_completer(completer)
        completer.activated.connect(self._chosen, Qt.ConnectionType.QueuedConnection)
        self.speaker.setCompleter(completer)
        self.open_card()
        self._first_empty().setFocus(Qt.FocusReason.PopupFocusReason)

    def _first_empty(self) -> QWidget:
        if not self._shown_words:
            return self.words
        return next((one for one in self._inputs if not one.text()), self.speaker)

    def _enter(self) -> None:
        """Enter keeps what was written; on a name that is offered it takes the name."""
        popup = self.speaker.completer().popup()
        offered = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
        if not offered:
            self.accept()

    def _chosen(self, _name: str) -> None:
        """A name was taken from those offered: what is still to be said is next."""
        self._fill_role()
        self._first_empty().setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_role(self) -> None:
        """Somebody quoted before is what they were then, and not what another speaker was."""
        name = self.speaker.text().strip()
        role = self._people.get(name, "")
        is_others = name != self._shown.speaker and self.role.text() == self._shown.role
        if role and (is_others or not self.role.text()):
            self.role.setText(role)

    def parts(self) -> Parts:
        """What the inputs say."""
        return Parts(*(widget.text() for widget in self._inputs))

    def quoted(self) -> Quoted:
        """What was changed."""
        words, parts = self.words.said(), self.parts()
        line = attribution_line(parts.speaker, parts.role, parts.where, parts.when, parts.link)
        return Quoted(
            words if words != self._shown_words else None, line if parts != self._shown else None
        )

    def accept(self) -> None:
        """Keep what was written and close."""
        if not self.isVisible():
            return
        self._fill_role()
        quoted = self.quoted()
        self.close_card()
        if quoted != Quoted(None, None):
            self.accepted.emit(quoted)

    # what a card does

    def dismiss(self) -> None:
        """Turning to something else keeps what was written."""
        if self.isVisible():
            self.accept()
            self.dismissed.emit()

    def place(self) -> None:
        self.place_column(self._place, _WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)


class _Words(ClickedEdit):
    """The quoted words. Enter starts a paragraph; Ctrl+Enter is done, Tab goes on."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Words"))
        self.setProperty("kind", "boxed")
        self.setTabChangesFocus(True)
        self.setFont(manuscript_font())
        self.setFixedHeight(_WORDS)

    def said(self) -> str:
        """The words; ``toPlainText`` would make spaces of no-break spaces."""
        block, lines = self.document().firstBlock(), []
        while block.isValid():
            lines.append(block.text())
            block = block.next()
        return "\n".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape or is_menu_key(event):
            event.ignore()
        elif enter and not event.modifiers():
            self.textCursor().insertText("\n\n")
        else:
            super().keyPressEvent(event)


def _labelled(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    name = label(widget.accessibleName(), "quiet", 0.87)
    name.setBuddy(widget)
    column.addWidget(name)
    column.addWidget(widget)
    return column
