"""The card that opens under a chip: one labelled input for one field."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from writer.app.fields import dates
from writer.app.fields.chip import Chip
from writer.app.fields.specs import STATUSES, Spec
from writer.app.i18n import tr
from writer.app.widgets.card import SHADOW, Card
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.labels import label
from writer.app.widgets.line_input import WordInput

_WIDTH = 340
_WORDS = frozenset({"byline", "dateline", "section", "tags", "sign_off"})


class ChipPopup(Card):
    """Enter, or turning elsewhere, applies what was typed; Esc leaves the field as it was.

    The input keeps the undo of its own typing: none of it is in the story yet.
    """

    applied = Signal(str, str)
    """A field's name and what was typed for it, when it differs from what was there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._spec: Spec | None = None
        self._before_text = ""
        self._anchor: QWidget | None = None
        self._title = label(bold=True)
        self._input = WordInput()
        self._now = QPushButton(tr("Now"))
        self._now.setAutoDefault(False)
        self._now.clicked.connect(lambda: self._fill(dates.now()))
        self._note = label(kind="quiet", scale=0.9)
        self._suggestions = QWidget()
        self._buttons = FlowLayout(self._suggestions, 6, 6)
        self._title.setBuddy(self._input)
        self._input.textChanged.connect(self._describe)
        self._input.returnPressed.connect(self._apply)
        self.dismissed.connect(self._apply_if_left)
        self._cancelled = False
        self._lay_out()

    @property
    def input(self) -> QLineEdit:
        """Where the field is typed."""
        return self._input

    @property
    def holds_words(self) -> bool:
        """Whether the field at hand is read by people, and not a date, a language or an address."""
        return self._spec is not None and self._spec.name in _WORDS

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._input, 1)
        row.addWidget(self._now)
        column = QVBoxLayout(self)
        column.setContentsMargins(self.inner)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addWidget(self._suggestions)

    def edit(self, spec: Spec, text: str, anchor: QWidget) -> None:
        """Open under ``anchor`` to type the field; ``text`` is what it holds now."""
        self.finish()
        self._spec, self._anchor, self._before_text = spec, anchor, text
        self._cancelled = False
        self._title.setText(spec.label)
        self._input.setAccessibleName(spec.label)
        self._input.setText(text)
        self._input.selectAll()
        self._now.setVisible(spec.kind == "date")
        self._offer(spec.suggestions)
        self._describe()
        self.open_card()
        self._input.setFocus(Qt.FocusReason.PopupFocusReason)

    def finish(self) -> None:
        """Apply what was typed, if it is open, and close."""
        self.dismiss()

    def place(self) -> None:
        if self._anchor is None:
            return
        corner = self._anchor.mapTo(self.ground(), QPoint(0, 0))
        layout = self.layout()
        assert layout is not None
        height = layout.totalHeightForWidth(_WIDTH + 2 * SHADOW) - 2 * SHADOW
        self.place_by(QRect(corner, self._anchor.size()), QSize(_WIDTH, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._cancelled = event.key() == Qt.Key.Key_Escape
        super().keyPressEvent(event)

    def _offer(self, words: tuple[str, ...]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if button := item.widget():
                button.deleteLater()
        for word in words:
            said = STATUSES.get(word, word) if self._is_status() else word
            choice = Chip(said)
            choice.show_word(said)
            choice.clicked.connect(lambda _checked=False, word=word: self._take(word))
            self._buttons.addWidget(choice)
        self._suggestions.setVisible(bool(words))

    def _is_status(self) -> bool:
        return self._spec is not None and self._spec.name == "status"

    def _take(self, word: str) -> None:
        if self._spec is not None and self._spec.kind == "list":
            others = [part.strip() for part in self._input.text().split(",") if part.strip()]
            self._fill(", ".join([*others, word]))
            return
        self._input.setText(word)
        self._apply()

    def _fill(self, text: str) -> None:
        self._input.setText(text)
        self._input.setFocus()

    def _describe(self) -> None:
        """Say how the date is read, or what to type."""
        if self._spec is None:
            return
        words = ""
        if self._spec.kind == "date":
            words = dates.date_in_full(dates.date_for_story(self._input.text()))
        self._note.setText(words or self._spec.hint)

    def _apply(self) -> None:
        self.close_card()
        self._tell()

    def _apply_if_left(self) -> None:
        if not self._cancelled:
            self._tell()

    def _tell(self) -> None:
        spec, self._spec = self._spec, None
        if spec is not None and self._input.text() != self._before_text:
            self.applied.emit(spec.name, self._input.text())
