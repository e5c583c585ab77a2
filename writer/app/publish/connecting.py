"""Connections on the Publish card: a new one is set up and tried, an old one removed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from writer.app.i18n import heard, tr
from writer.app.publish.acts import secret_of
from writer.app.publish.card import PublishCard
from writer.app.publish.running import Running
from writer.errors import WriterError
from writer.publishing import connections
from writer.publishing.base import Connection
from writer.publishing.progress import Progress
from writer.publishing.publishing import try_connection
from writer.publishing.registry import systems
from writer.publishing.secrets import Secret, vault


class Connecting(QObject):
    """Makes and removes connections. ``typed`` are the secrets of this session, by connection."""

    settled = Signal(str)
    """The name of the connection that was made; '' when one was removed or nothing was changed."""

    def __init__(self, card: PublishCard, running: Running, typed: dict[str, Secret]) -> None:
        super().__init__(running)
        self._card, self._running, self._typed = card, running, typed
        card.setup.accepted.connect(self._add)
        card.setup.try_wanted.connect(self._try)
        card.setup.left.connect(lambda: self.settled.emit(""))

    def set_up(self) -> None:
        """Ask for a new connection."""
        self._card.setup.begin(systems(), vault().name)
        self._card.show_page(self._card.setup)

    def ask_removal(self, name: str, back: Callable[[], object]) -> None:
        """Ask whether Writer shall forget a connection."""
        words = tr(
            "Writer forgets how to reach “{0}” and its secret. What is published there stays."
        ).format(name)
        answers = [(tr("Back"), back), (tr("Remove"), lambda: self._remove(name))]
        self._card.tell(tr("Remove “{0}”?").format(name), ("", ""), [("", (words,))], answers)

    # -- trying --------------------------------------------------------------------------------

    def _made(self) -> Connection | None:
        try:
            return connections.made(*self._card.setup.answer())
        except WriterError as error:
            self._card.setup.say(str(error), "error")
            return None

    def _take_typed(self, made: Connection) -> Secret | None:
        typed = self._card.setup.secret.take()
        if typed is not None:
            self._typed[made.name] = typed
        return self._typed.get(made.name)

    def _try(self) -> None:
        made = self._made()
        if made is None:
            return
        typed = self._take_typed(made)
        self._card.setup.say(tr("Signing in…"), "quiet")

        def act(progress: Progress) -> object:
            return try_connection(made, secret_of(made, typed), progress)

        self._running.start_unseen(act, self._on_tried)

    def _on_tried(self, outcome: object) -> None:
        setup = self._card.setup
        if isinstance(outcome, WriterError):
            setup.say(str(outcome), "error")
        elif isinstance(outcome, tuple):
            who, notes = outcome
            setup.say(
                "\n".join((tr("✓ It works: {0}").format(heard(who)), *map(heard, notes))), "good"
            )

    # -- making and removing -------------------------------------------------------------------

    def _add(self) -> None:
        made = self._made()
        if made is None or self._running.work is not None:
            return
        keeps = self._card.setup.secret.keeps
        typed = self._take_typed(made)
        try:
            connections.keep(made)
        except WriterError as error:
            self._card.setup.say(str(error), "error")
            return
        if keeps and typed:
            self._running.start(
                tr("Keeping the secret"),
                lambda _progress: vault().keep(made.name, typed),
                lambda _outcome: self.settled.emit(made.name),
            )
        else:
            self.settled.emit(made.name)

    def _remove(self, name: str) -> None:
        self._typed.pop(name, None)

        def act(_progress: Progress) -> None:
            connections.remove(name)
            vault().forget(name)

        self._running.start(tr("Removing {0}").format(name), act, self._on_removed)

    def _on_removed(self, outcome: object) -> None:
        if isinstance(outcome, WriterError):
            answers = [(tr("Back"), lambda: self.settled.emit(""))]
            self._card.tell(tr("Publish"), ("", ""), [("", (str(outcome),))], answers)
        else:
            self.settled.emit("")
