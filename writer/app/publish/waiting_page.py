"""The page of the Publish card with the stories that wait for the network."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from writer.app.i18n import tr
from writer.app.publish.pages import Page
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Row:
    """One that waits: what it is, where to, since when, and why it is not sent by itself."""

    title: str
    detail: str
    reason: str
    is_sending: bool


class WaitingPage(Page):
    """Each can be sent now, or need not be sent at all."""

    send_wanted = Signal(int)
    drop_wanted = Signal(int)
    stop_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Waiting for the network"))
        self._rows: list[QWidget] = []
        self._shown: tuple[Row, ...] | None = None
        self._note = label(kind="quiet", scale=0.96)
        self.column.addWidget(self._note)
        self.column.addStretch(1)
        self._close = self.button(tr("Close"), "primary")
        self._close.clicked.connect(self.left)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what waits now."""
        if self._shown == tuple(rows):
            return
        focused = QApplication.focusWidget()
        had = focused is not None and self.isAncestorOf(focused)
        self._shown = tuple(rows)
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = [self._made(at, row) for at, row in enumerate(rows)]
        for at, made in enumerate(self._rows):
            self.column.insertWidget(at, made)
            made.show()
        self._note.setText(_note(rows))
        if had and self.isVisible():
            self.start()
        self.changed.emit()

    def _made(self, at: int, row: Row) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 2, 0, 8)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(row.title, bold=True))
        words.addWidget(label(row.detail, "quiet", 0.93))
        if row.reason:
            words.addWidget(label(row.reason, "warning", 0.96))
        line.addLayout(words, 1)
        for button in self._buttons(at, row):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _buttons(self, at: int, row: Row) -> list[ActionButton]:
        if row.is_sending:
            stop = ActionButton(tr("Cancel"))
            stop.clicked.connect(self.stop_wanted)
            found = [stop]
        else:
            drop, send = ActionButton(tr("Do Not Send")), ActionButton(tr("Send Now"))
            drop.clicked.connect(lambda _checked=False: self.drop_wanted.emit(at))
            send.clicked.connect(lambda _checked=False: self.send_wanted.emit(at))
            found = [drop, send]
        for button in found:
            button.setAutoDefault(True)
            button.setAccessibleDescription(row.title)
        return found

    def start(self) -> None:
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)


def _note(rows: Sequence[Row]) -> str:
    if not rows:
        return tr("Nothing waits any more.")
    if all(row.reason for row in rows):
        return tr("Nothing is sent by itself: Send Now goes on where it stopped.")
    return tr("Stories are sent by themselves as soon as the site can be reached.")
