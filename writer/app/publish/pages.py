"""The pages of the Publish card: each has a title, a body and its buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from writer.app.i18n import heard, tr
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.flow import FlowLayout
from writer.app.widgets.labels import label, role_label
from writer.app.widgets.line_input import WordInput
from writer.publishing.progress import Step
from writer.publishing.secrets import Secret


class Page(QWidget):
    """A body that the card scrolls, and the row of buttons under it."""

    changed = Signal()
    """It may need another height."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.state = ("", "")
        """Words at the right of the title, and their colour."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(7)
        self.foot = QWidget()
        self._row = FlowLayout(self.foot, 8, 8, at_right=True)

    def button(self, words: str, kind: str = "") -> ActionButton:
        """A new button, at the right of the others."""
        made = ActionButton(words, kind)
        made.setAutoDefault(True)  # Enter presses it, as Space does
        self._row.addWidget(made)
        return made

    def start(self) -> None:
        """Take the focus where one begins."""

    def hide_secrets(self) -> None:
        """Forget what was typed that nobody should read."""


class SecretRow(QWidget):
    """A password or key: typed unseen, handed over once, and forgotten here."""

    accepted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._title = role_label()
        self.line = WordInput()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.returnPressed.connect(self.accepted)
        self._keep = QCheckBox()
        self._once = label(
            tr("This computer has no safe place for it: you are asked for it each time."),
            "quiet",
            0.93,
        )
        for part in (self._title, self.line, self._keep, self._once):
            column.addWidget(part)

    def ask(self, what: str, kept_in: str) -> None:
        """Ask for ``what``; ``kept_in`` is the keyring's name, '' where there is none."""
        self._title.setText(what)
        self.line.setAccessibleName(what)
        self._keep.setText(tr("Keep it in {0}").format(kept_in))
        self._keep.setVisible(bool(kept_in))
        self._keep.setChecked(bool(kept_in))
        self._once.setVisible(not kept_in)
        self.show()

    @property
    def keeps(self) -> bool:
        """Whether it is to be kept in the keyring."""
        return not self._keep.isHidden() and self._keep.isChecked()

    def take(self) -> Secret | None:
        """What was typed; the field is empty afterwards."""
        typed = self.line.text().strip()
        self.clear()
        return Secret(typed) if typed else None

    def clear(self) -> None:
        """Forget it, undo history and all."""
        self.line.clear()
        self.line.setModified(False)


class WorkPage(Page):
    """What is being done, and a way to stop it."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Publish"))
        self._words = label()
        self._words.setAccessibleName(tr("What is being done"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self.column.addWidget(self._words)
        self.column.addWidget(self._bar)
        self.column.addWidget(
            label(tr("You can go on writing: what is sent is the story as it was."), "quiet", 0.93)
        )
        self.column.addStretch(1)
        self._stop = self.button(tr("Cancel"))
        self._stop.clicked.connect(self._cancel)

    def begin(self, title: str) -> None:
        """Start anew."""
        self.title = title
        self._stop.setEnabled(True)
        self._stop.set_words(tr("Cancel"))
        self.show_step(Step(tr("Getting ready")))

    def show_step(self, step: Step) -> None:
        """Say where it is."""
        self._words.setText(f"{heard(step.text)}…")
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)

    def start(self) -> None:
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._stop.set_words(tr("Stopping…"))
        self.cancelled.emit()


class TellPage(Page):
    """What came of it, in sentences, and what can be done now."""

    chosen = Signal(str)
    """The id of a button."""

    def __init__(self) -> None:
        super().__init__(tr("Publish"))
        self._parts: list[QWidget] = []
        self._buttons: list[ActionButton] = []

    def tell(
        self,
        title: str,
        state: tuple[str, str],
        parts: Sequence[tuple[str, Sequence[str]]],
        buttons: Sequence[tuple[str, str]],
    ) -> None:
        """``parts`` are headings with their sentences; ``buttons`` ids and words, the first is red."""
        self.title, self.state = title, state
        for old in (*self._parts, *self._buttons):
            old.hide()
            old.deleteLater()
        while self.column.count():
            self.column.takeAt(0)
        self._parts, self._buttons = [], []
        for heading, sentences in parts:
            if heading:
                above = role_label(heading)
                above.setContentsMargins(0, 8, 0, 0)
                self._add(above)
            for sentence in sentences:
                line = label(sentence, "" if not heading else "quiet", 1.0 if not heading else 0.96)
                line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._add(line)
        self.column.addStretch(1)
        for at, (id, words) in reversed(list(enumerate(buttons))):
            button = self.button(words, "primary" if at == 0 else "")
            button.clicked.connect(lambda _checked=False, id=id: self.chosen.emit(id))
            button.show()
            self._buttons.append(button)

    def _add(self, part: QWidget) -> None:
        self.column.addWidget(part)
        part.show()
        self._parts.append(part)

    def start(self) -> None:
        if self._buttons:
            self._buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)
