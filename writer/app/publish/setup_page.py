"""A new connection, made without leaving the Publish card."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from writer.app.i18n import heard, tr
from writer.app.publish.pages import Page, SecretRow
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import dress, label, titled
from writer.app.widgets.line_input import WordInput
from writer.publishing.base import Field, System

_ADVANCED = ("type", "parent", "body")
_BETWEEN = 11
"""Pixels between two fields."""


class SetupPage(Page):
    """Asks what a system needs to be told: its address, a name, its secret."""

    accepted = Signal()
    try_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("New Connection"))
        self._systems: tuple[System, ...] = ()
        self._inputs: dict[str, QLineEdit] = {}
        self._kept_in = ""
        self._kind = QComboBox()
        self._kind.setAccessibleName(tr("Kind of system"))
        self._name = _input(tr("Name of the connection"), tr("a word of your own: paper, blog"))
        self._form = QWidget()
        self._rows = QVBoxLayout(self._form)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(_BETWEEN)
        self.column.setSpacing(_BETWEEN)
        self.secret = SecretRow()
        self._said = label()
        for part in (
            titled(tr("System"), self._kind),
            titled(tr("Name"), self._name),
            self._form,
            self.secret,
            self._said,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._back = self.button(tr("Back"))
        self._try = self.button(tr("Try It"))
        self._go = self.button(tr("Add"), "primary")
        self._back.clicked.connect(self.left)
        self._try.clicked.connect(self.try_wanted)
        self._go.clicked.connect(self.accepted)
        self._name.returnPressed.connect(self.accepted)
        self.secret.accepted.connect(self.accepted)
        self._kind.currentIndexChanged.connect(lambda _at: self._on_kind())

    def begin(self, systems: Sequence[System], kept_in: str) -> None:
        """Ask anew; ``kept_in`` is the keyring's name, '' where there is none."""
        self._systems, self._kept_in = tuple(systems), kept_in
        self._name.clear()
        self._kind.clear()
        self._kind.addItems([tr(one.TITLE) for one in systems])
        self._on_kind()
        self.say("", "")

    def say(self, words: str, colour: str) -> None:
        """Say what is wrong, or that it works."""
        self._said.setText(heard(words))
        dress(self._said, kind=colour)
        self._said.setVisible(bool(words))
        self.changed.emit()

    def answer(self) -> tuple[str, str, dict[str, str]]:
        """The name, the kind, and the settings as typed."""
        kind = self._systems[self._kind.currentIndex()].NAME if self._systems else ""
        typed = {name: line.text().strip() for name, line in self._inputs.items()}
        name = self._name.text().strip() or self._suggestion(typed)
        return name, kind, {key: words for key, words in typed.items() if words}

    def _suggestion(self, typed: dict[str, str]) -> str:
        """A name for who gives none: the site's."""
        host = typed.get("address", "").rpartition("://")[2].partition("/")[0].partition(":")[0]
        folder = typed.get("folder", "").rstrip("/\\").replace("\\", "/").rpartition("/")[2]
        return (host.removeprefix("www.") or folder)[:40]

    def start(self) -> None:
        first = next(iter(self._inputs.values()), self._name)
        (first if self._kind.currentIndex() < 0 else self._kind).setFocus()

    def hide_secrets(self) -> None:
        self.secret.clear()

    def _on_kind(self) -> None:
        at = self._kind.currentIndex()
        while (item := self._rows.takeAt(0)) is not None:
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self._inputs = {}
        if not 0 <= at < len(self._systems):
            return
        chosen = self._systems[at]
        for one in chosen.FIELDS:
            self._add(one)
        self.secret.clear()
        if chosen.SECRET:
            self.secret.ask(tr(chosen.SECRET), self._kept_in)
        else:
            self.secret.hide()
        self.say("", "")

    def _add(self, one: Field) -> None:
        line = _input(heard(one.title), heard(one.help))
        line.setText(one.default)
        line.returnPressed.connect(self.accepted)
        self._inputs[one.name] = line
        title = (
            heard(one.title)
            if one.required or one.name not in _ADVANCED
            else tr("{0}, if need be").format(heard(one.title))
        )
        row = self._with_chooser(line) if one.name == "folder" else line
        part = titled(title, row)
        self._rows.addWidget(part)
        part.show()

    def _with_chooser(self, line: QLineEdit) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        choose = ActionButton(tr("Choose…"))
        choose.clicked.connect(lambda: self._choose_folder(line))
        row.addWidget(choose)
        return holder

    def _choose_folder(self, line: QLineEdit) -> None:
        dialog = QFileDialog(self.window(), tr("Folder of the site"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(line.setText)
        dialog.open()


def _input(name: str, example: str) -> QLineEdit:
    made = WordInput()
    made.setAccessibleName(name)
    made.setPlaceholderText(example)
    made.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase)
    return made
