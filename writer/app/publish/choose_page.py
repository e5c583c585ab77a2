"""Where to, as what, and what will be lost: the first page of the Publish card."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime, QTime, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from writer.app.i18n import heard, tr
from writer.app.publish.pages import Page, SecretRow
from writer.app.widgets.labels import label, role_label
from writer.app.widgets.link_row import LinkRow
from writer.app.widgets.spin import pad
from writer.app.widgets.target_list import TargetList
from writer.app.widgets.wording import counted
from writer.publishing.base import Status

_ERRORS = 5
_STATUSES: tuple[tuple[Status, str, str], ...] = (
    ("publish", tr("Publish now"), tr("Publish")),
    ("draft", tr("Hand in as a draft"), tr("Hand In")),
    ("schedule", tr("Schedule"), tr("Schedule")),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A connection as the card shows it. ``known``: the story has a post there."""

    name: str
    kind: str
    known: bool
    losses: tuple[str, ...] | None
    """None while they are being found out."""
    secret: str
    """What its secret is called, '' when it needs none."""


class ChoosePage(Page):
    """Everything an order needs."""

    ordered = Signal()
    add_wanted = Signal()
    remove_wanted = Signal(str)
    waiting_wanted = Signal()
    problem_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Publish"))
        self._places: tuple[Place, ...] = ()
        self._errors_title = role_label(tr("To do first"))
        self._errors = QWidget()
        self._error_rows = QVBoxLayout(self._errors)
        self._error_rows.setContentsMargins(0, 0, 0, 6)
        self._error_rows.setSpacing(0)
        self._list = TargetList(tr("Connections"))
        self._known = label(kind="quiet", scale=0.96)
        self._status = QComboBox()
        self._status.setAccessibleName(tr("Publish as"))
        self._when = QDateTimeEdit()
        pad(self._when)
        self._when.setAccessibleName(tr("Time of publication"))
        self._when.setDisplayFormat("d MMMM yyyy  HH:mm")
        self._when.lineEdit().setTextMargins(6, 0, 0, 0)
        self.secret = SecretRow()
        self._fault = label(kind="error")
        self._loss_title = role_label()
        self._losses = label(kind="quiet", scale=0.96)
        self._waiting = label(kind="warning", scale=0.96)
        self._lay_out()
        self._send = self.button(tr("What Waits…"))
        self._remove = self.button(tr("Remove…"))
        self._add = self.button(tr("New Connection…"))
        self._go = self.button(tr("Publish"), "primary")
        self._connect()

    def _lay_out(self) -> None:
        for _, words, _ in _STATUSES:
            self._status.addItem(words)
        how = QHBoxLayout()
        how.setSpacing(8)
        how.addWidget(self._status)
        how.addWidget(self._when)
        how.addStretch(1)
        inset = QVBoxLayout()
        inset.setContentsMargins(11, 0, 11, 0)
        inset.addWidget(self._known)
        lost = QVBoxLayout()
        lost.setContentsMargins(11, 0, 11, 0)
        lost.addWidget(self._losses)
        for part in (self._errors_title, self._errors, role_label(tr("To")), self._list):
            self.column.addWidget(part)
        self.column.addLayout(inset)
        self.column.addSpacing(4)
        self.column.addWidget(self._loss_title)
        self.column.addLayout(lost)
        self.column.addSpacing(4)
        self.column.addWidget(role_label(tr("As")))
        self.column.addLayout(how)
        self.column.addWidget(self.secret)
        for part in (self._fault, self._waiting):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.secret.hide()

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(lambda _row: self._on_place())
        self._list.go_ahead.connect(self.ordered)
        self._status.currentIndexChanged.connect(lambda _at: self._on_status())
        self.secret.accepted.connect(self.ordered)
        self._go.clicked.connect(self.ordered)
        self._add.clicked.connect(self.add_wanted)
        self._remove.clicked.connect(lambda: self.remove_wanted.emit(self.place().name))
        self._send.clicked.connect(self.waiting_wanted)

    # what the card is told

    def show_places(self, places: Sequence[Place], errors: Sequence[str], current: str) -> None:
        """Show the connections and the story's errors; ``current`` is the connection used last."""
        self._places = tuple(places)
        self._list.clear()
        for place in places:
            self._list.add(place.name, *_word(place))
        names = [place.name for place in places]
        self._list.setCurrentRow(names.index(current) if current in names else 0)
        self._show_errors(errors)
        self.show_fault("")
        self.secret.hide()
        tomorrow = QDateTime.currentDateTime().addDays(1)
        tomorrow.setTime(QTime(8, 0))
        self._when.setMinimumDateTime(QDateTime.currentDateTime())
        self._when.setDateTime(tomorrow)
        self._on_place()
        self._on_status()

    def show_losses(self, found: Mapping[str, tuple[str, ...]]) -> None:
        """Tell what each connection cannot hold; only now can the story go there."""
        self._places = tuple(
            replace(place, losses=found.get(place.name, place.losses)) for place in self._places
        )
        for row, place in enumerate(self._places):
            self._list.change(row, *_word(place))
        self._describe()

    def show_waiting(self, number: int) -> None:
        """Say how many stories wait for the network."""
        words = tr("{0} for the network.").format(counted(number, "story waits", "stories wait"))
        self._waiting.setText(words)
        self._waiting.setVisible(bool(number))
        self._send.setVisible(bool(number))

    def show_fault(self, words: str) -> None:
        """Say what was wrong with the order."""
        self._fault.setText(heard(words))
        self._fault.setVisible(bool(words))

    def ask_secret(self, kept_in: str, fault: str = "") -> None:
        """The secret is not known, or was refused."""
        self.secret.ask(tr("{0} for {1}").format(self.place().secret, self.place().name), kept_in)
        self.show_fault(fault)
        self.changed.emit()
        self.secret.line.setFocus()

    # what was chosen

    def place(self) -> Place:
        """The connection chosen."""
        row = self._list.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else Place("", "", False, (), "")

    def status(self) -> Status:
        """As what."""
        return _STATUSES[self._status.currentIndex()][0]

    def when(self) -> datetime | None:
        """For when, if it is to be scheduled."""
        if self.status() != "schedule":
            return None
        chosen = self._when.dateTime().toSecsSinceEpoch()
        return datetime.fromtimestamp(chosen - chosen % 60, UTC)

    def too_soon(self) -> bool:
        """Whether the time chosen has passed."""
        when = self.when()
        return when is not None and when < datetime.now(UTC) + timedelta(seconds=30)

    # within

    def start(self) -> None:
        self._list.setFocus()

    def hide_secrets(self) -> None:
        self.secret.clear()

    def _show_errors(self, errors: Sequence[str]) -> None:
        while (item := self._error_rows.takeAt(0)) is not None:
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for at, words in enumerate(errors[:_ERRORS]):
            row = LinkRow(words, "error")
            row.clicked.connect(lambda _checked=False, at=at: self.problem_chosen.emit(at))
            self._error_rows.addWidget(row)
        if len(errors) > _ERRORS:
            self._error_rows.addWidget(
                label(tr("and {0:,} more").format(len(errors) - _ERRORS), "quiet", 0.93)
            )
        for part in (self._errors_title, self._errors):
            part.setVisible(bool(errors))
        number = len(errors)
        self.state = (
            (tr("Not ready · {0}").format(counted(number, "error")), "error")
            if number
            else (tr("✓ Ready to publish"), "good")
        )

    def _on_place(self) -> None:
        place = self.place()
        self.secret.clear()
        self.secret.hide()
        self._known.setText(
            tr("The post that is there will be changed.") if place.known else tr("It is new there.")
        )
        self._remove.setEnabled(bool(place.name))
        self._describe()

    def _describe(self) -> None:
        place = self.place()
        self._loss_title.setText(tr("{0} cannot hold").format(place.kind))
        self._losses.setText("\n".join(map(heard, place.losses or ())))
        for part in (self._loss_title, self._losses):
            part.setVisible(bool(place.losses))
        self._go.setEnabled(place.losses is not None)
        self.changed.emit()

    def _on_status(self) -> None:
        self._when.setVisible(self.status() == "schedule")
        words = _STATUSES[self._status.currentIndex()][2]
        ready = self.state[1] != "error" or self.status() == "draft"
        self._go.set_words(words if ready else tr("{0} Anyway").format(words))
        self.changed.emit()


def _word(place: Place) -> tuple[str, str]:
    """What stands at the right of a connection, and its colour."""
    if place.losses is None:
        return f"{place.kind} · …", "quiet"
    number = len(place.losses)
    lost = tr("nothing lost") if not number else counted(number, "loss", "losses")
    return f"{place.kind} · {lost}", "warning" if number else "good"
