"""Publishing from the window: the card is shown, the work goes on beside the writing."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from writer.app.i18n import heard, tr
from writer.app.notice import Kind
from writer.app.publish.acts import capital, losses_of, open_address, remedied, secret_of
from writer.app.publish.card import Answer, PublishCard
from writer.app.publish.choose_page import Place
from writer.app.publish.connecting import Connecting
from writer.app.publish.running import Running
from writer.app.publish.waiting import WaitingStories
from writer.app.stories.flow import Action
from writer.app.views.background import Background
from writer.errors import WriterError
from writer.publishing import connections, queue
from writer.publishing.base import Connection
from writer.publishing.errors import (
    BadConnection,
    BadPicture,
    Busy,
    Cancelled,
    Conflict,
    NotNow,
    SecretNeeded,
    Unreached,
    WrongSecret,
)
from writer.publishing.ledger import known_post
from writer.publishing.orders import Order, Published
from writer.publishing.progress import Progress
from writer.publishing.publishing import ledger_key, publish
from writer.publishing.queue import Waiting
from writer.publishing.secrets import vault
from writer.publishing.sending import send

if TYPE_CHECKING:
    from writer.app.window import Window

_STATES = {
    "draft": tr("Handed in as a draft on {0}"),
    "pending": tr("Handed in for review on {0}"),
    "published": tr("Published on {0}"),
    "scheduled": tr("Scheduled on {0}"),
}
_REMEDIES = {
    "force": tr("Publish All the Same"),
    "overwrite": tr("Take It Off the Site"),
    "anew": tr("Publish as a New Post"),
}


class Publishing(QObject):
    """Made when it is first asked for: the window opens without the network's code."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._typed = window.host.secrets
        self.card = PublishCard(window)
        self._running = Running(self.card, self)
        self._connecting = Connecting(self.card, self._running, self._typed)
        self._waiting = WaitingStories(self.card, self._running, window.host, self._send_one)
        self._order: tuple[Order, Connection] | None = None
        self._resumed: Waiting | None = None
        """What waited and is sent now."""
        self._last = ""
        self._errors: list[int] = []
        self._losses = Background(self)
        self._connect()

    def _connect(self) -> None:
        choose = self.card.choose
        self._losses.answered.connect(choose.show_losses)
        choose.ordered.connect(self._on_ordered)
        choose.add_wanted.connect(self._connecting.set_up)
        choose.remove_wanted.connect(lambda name: self._connecting.ask_removal(name, self.open))
        choose.waiting_wanted.connect(self._waiting.open)
        choose.problem_chosen.connect(self._to_problem)
        self._connecting.settled.connect(self._on_settled)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._running.work is not None

    def end(self) -> None:
        """The window goes: stop what is under way."""
        self._running.end()

    # -- opening -------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the card for the story as it is now, or what is under way."""
        self._resumed = None
        if self.is_busy:
            self._running.show()
        elif self._window.session.path is None:
            save = (tr("Save As…"), lambda: self._window.flow.save_as())
            self._window.ask(
                tr("Save the story first: what is published is remembered by its file."),
                [save, (tr("Cancel"), lambda: None)],
            )
        elif not connections.connections():
            self._connecting.set_up()
        else:
            self._show_choice()

    def open_waiting(self) -> None:
        """Show what waits for the network, or what is under way."""
        if self.is_busy:
            self._running.show()
        else:
            self._waiting.open()

    def _on_settled(self, name: str) -> None:
        self._last = name or self._last
        if not self.card.isHidden():  # else it was closed meanwhile
            self.open()

    def _show_choice(self) -> None:
        self._window.checking.fresh(self._show_choice_now)

    def _show_choice_now(self) -> None:
        problems = self._window.checking.problems
        self._errors = [at for at, one in enumerate(problems) if one.severity == "error"]
        places = [self._place(one) for one in connections.connections()]
        messages = [heard(problems[at].message) for at in self._errors]
        self.card.choose.show_places(places, messages, self._last)
        self.card.choose.show_waiting(len(queue.waiting()))
        self.card.show_page(self.card.choose)
        text, every = self._window.document.story.text, connections.connections()
        self._losses.ask(lambda: losses_of(text, every))

    def _place(self, one: Connection) -> Place:
        path = self._window.session.path
        try:
            system = connections.system_of(one)
            known = path is not None and known_post(ledger_key(one), path) is not None
        except WriterError as error:
            return Place(one.name, one.system, False, (str(error),), "")
        return Place(one.name, system.TITLE, known, None, capital(tr(system.SECRET)))

    def _to_problem(self, at: int) -> None:
        self.card.close_card()
        self._window.walk.to_index(self._errors[at])

    # -- an order ------------------------------------------------------------------------------

    def _on_ordered(self) -> None:
        choose, path = self.card.choose, self._window.session.path
        place = choose.place()
        if not place.name or path is None or place.losses is None:
            return
        if choose.too_soon():
            choose.show_fault(tr("That time has passed: a story is scheduled for a time to come."))
            choose.changed.emit()
            return
        keep = choose.secret.keeps
        typed = choose.secret.take()
        if typed is not None:
            self._typed[place.name] = typed
        order = Order(path, self._window.document.story.text, choose.status(), choose.when())
        waited = self._resumed
        if waited is not None and waited.connection == place.name:
            order = waited.order
        else:
            self._resumed = None
        self._last = place.name
        try:
            self._carry_out(order, connections.connection(place.name), keep=keep and bool(typed))
        except WriterError as error:
            choose.show_fault(str(error))
            choose.changed.emit()

    def _carry_out(self, order: Order, to: Connection, *, keep: bool = False) -> None:
        typed, waited = self._typed.get(to.name), self._resumed
        self._order, self._last = (order, to), to.name

        def act(progress: Progress) -> Published:
            secret = secret_of(to, typed)
            if waited is not None and waited.order == order:
                done = send(waited, lambda _to: secret, progress)
                if done is None:
                    raise Busy(tr("The story waits no more: it has been sent already."))
            else:
                done = publish(order, to, secret, progress)
                queue.take_out(order.path, to.name)
            if keep:
                vault().keep(to.name, secret)
            return done

        self._running.start(tr("Publishing to {0}").format(to.name), act, self._on_done)

    # -- what came of it -----------------------------------------------------------------------

    def _on_done(self, outcome: object) -> None:
        """Show what came of it; who has closed the card and writes on is told, and not disturbed."""
        assert self._order is not None
        order, to = self._order
        if not self.card.isHidden():
            self._show_outcome(outcome, order, to)
        elif isinstance(outcome, Published):
            self._resumed = None
            self._signed_in(to)
            url = outcome.remote.url or outcome.remote.edit_url
            self._offer(_title(outcome, to), (tr("Open"), lambda: open_address(url)), "good")
        elif not isinstance(outcome, Cancelled):
            title = tr("Not published on {0}").format(to.name)
            self._offer(
                title, (tr("Show"), lambda: self._show_outcome(outcome, order, to)), "error"
            )

    def _offer(self, text: str, action: Action, kind: Kind) -> None:
        self._window.sheets.offer("published", text, [action], kind)

    def _show_outcome(self, outcome: object, order: Order, to: Connection) -> None:
        if isinstance(outcome, Published):
            self._tell_published(outcome, to)
        elif isinstance(outcome, Conflict):
            self._compare(outcome, order, to)
        elif isinstance(outcome, SecretNeeded | WrongSecret):
            self._typed.pop(to.name, None)
            self._show_choice()
            fault = str(outcome) if isinstance(outcome, WrongSecret) else ""
            self.card.choose.ask_secret(vault().name, fault)
        elif isinstance(outcome, Cancelled):
            self._show_choice()
        elif isinstance(outcome, WriterError):
            self._tell_failure(outcome, order, to)

    def _tell_published(self, done: Published, to: Connection) -> None:
        self._resumed = None
        self._signed_in(to)
        url = done.remote.url or done.remote.edit_url
        parts: list[tuple[str, tuple[str, ...]]] = [("", (url,))]
        if done.changes:
            parts.append((tr("Changed by the server"), done.changes))
        if done.notes:
            parts.append((tr("To know"), done.notes))
        answers: list[Answer] = [
            (tr("Close"), self.card.close_card),
            (tr("Copy Link"), lambda: QApplication.clipboard().setText(url)),
            (tr("Open"), lambda: open_address(url)),
        ]
        how = tr("✓ new") if done.created else tr("✓ updated")
        self.card.tell(_title(done, to), (how, "good"), parts, answers)

    def _signed_in(self, to: Connection) -> None:
        if (outbox := self._window.host.outbox) is not None:
            outbox.signed_in(to.name)

    def _tell_failure(self, error: WriterError, order: Order, to: Connection) -> None:
        answers: list[Answer] = [
            (tr("Try Again"), lambda: self._carry_out(order, to)),
            (tr("Back"), self.open),
        ]
        if isinstance(error, Unreached):
            answers.insert(1, (tr("Send It Later"), lambda: self._wait(order, to)))
        elif isinstance(error, NotNow | BadPicture) and error.remedy in _REMEDIES:
            changed = remedied(order, error.remedy)
            go = (_REMEDIES[error.remedy], lambda: self._carry_out(changed, to))
            answers = [(tr("Back"), self.open), go]
        title = tr("Not published on {0}").format(to.name)
        self.card.tell(title, ("", ""), [("", (str(error),))], answers)

    def _compare(self, error: Conflict, order: Order, to: Connection) -> None:
        self.card.close_card()

        def put() -> None:
            self._carry_out(replace(order, overwrite=True), to)

        actions: list[Action] = [(tr("Put Mine in Its Place"), put)]
        if not error.is_ours:
            again = replace(order, anew=True)
            actions.append((tr("Publish as a New Post"), lambda: self._carry_out(again, to)))
        actions.append((tr("Leave It as It Is There"), lambda: None))
        self._window.sheets.compare(
            f"{heard(error.what)}.",
            error.mine,
            error.theirs,
            actions,
            (tr("Mine"), tr("On {0}").format(to.name)),
        )

    # -- waiting for the network ---------------------------------------------------------------

    def _wait(self, order: Order, to: Connection) -> None:
        try:
            queue.put(order, to.name)
        except WriterError as error:
            self._window.tell(str(error), "error")
            return
        self.card.close_card()
        self._window.tell(
            tr("The story waits, and is sent to {0} when the network is back.").format(to.name),
            "info",
        )

    def _send_one(self, one: Waiting) -> None:
        """Send one that waits, with what has to be asked."""
        try:
            to = connections.connection(one.connection)
        except BadConnection as error:
            answers: list[Answer] = [(tr("Back"), self._waiting.open)]
            self.card.tell(tr("Not published"), ("", ""), [("", (str(error),))], answers)
            return
        self._resumed = one
        self._carry_out(one.order, to)


def _title(done: Published, to: Connection) -> str:
    """What was done with the story, in a sentence."""
    return _STATES.get(done.remote.state, tr("Handed in on {0}")).format(to.name)
