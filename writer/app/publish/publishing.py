"""Publishing from the window: the card is shown, the work goes on beside the writing."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from writer.app.i18n import heard, tr
from writer.app.publish.card import PublishCard
from writer.app.publish.choose_page import Place
from writer.app.publish.work import Work
from writer.app.story_flow import Action
from writer.app.views.background import Background
from writer.errors import WriterError
from writer.publishing import connections, queue
from writer.publishing.base import Connection
from writer.publishing.errors import (
    BadConnection,
    BadPicture,
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
from writer.publishing.publishing import ledger_key, publish, try_connection
from writer.publishing.registry import systems
from writer.publishing.secrets import Secret, vault
from writer.story import Story

if TYPE_CHECKING:
    from writer.app.window import Window

_STATES = {
    "draft": tr("Handed in as a draft"),
    "pending": tr("Handed in for review"),
    "published": tr("Published"),
    "scheduled": tr("Scheduled"),
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
        self.card = PublishCard(window)
        self._work: Work | None = None
        self._order: tuple[Order, Connection] | None = None
        self._typed: dict[str, Secret] = {}
        """By connection, for this session only."""
        self._resumed: tuple[Order, str] | None = None
        """An order of the queue, and the connection whose secret was asked for."""
        self._last = ""
        self._errors: list[int] = []
        self._answers: dict[str, Callable[[], object]] = {}
        self._losses = Background(self)
        self._connect()

    def _connect(self) -> None:
        choose, setup = self.card.choose, self.card.setup
        self._losses.answered.connect(choose.show_losses)
        choose.ordered.connect(self._on_ordered)
        choose.add_wanted.connect(self._set_up)
        choose.remove_wanted.connect(self._ask_removal)
        choose.send_wanted.connect(self._send_waiting)
        choose.problem_chosen.connect(self._to_problem)
        setup.accepted.connect(self._add)
        setup.try_wanted.connect(self._try)
        setup.left.connect(self.open)
        self.card.work.cancelled.connect(self._cancel)
        self.card.told.chosen.connect(lambda id: self._answers.get(id, self.card.close_card)())

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def end(self) -> None:
        """The window goes: stop what is under way."""
        if self._work is not None:
            self._work.end()

    # -- opening -------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the card for the story as it is now, or what is under way."""
        self._resumed = None
        if self._work is not None:
            self.card.show_page(self.card.work)
            return
        if self._window.session.path is None:
            save = (tr("Save As…"), lambda: self._window.flow.save_as())
            self._window.ask(
                tr("Save the story first: what is published is remembered by its file."),
                [save, (tr("Cancel"), lambda: None)],
            )
            return
        if not connections.connections():
            self._set_up()
            return
        self._show_choice()

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
        self._losses.ask(lambda: _losses(text, every))

    def _place(self, one: Connection) -> Place:
        path = self._window.session.path
        try:
            system = connections.system_of(one)
            known = path is not None and known_post(ledger_key(one), path) is not None
        except WriterError as error:
            return Place(one.name, one.system, False, (str(error),), "")
        return Place(one.name, system.TITLE, known, None, _capital(tr(system.SECRET)))

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
        if self._resumed is not None and self._resumed[1] == place.name:
            order = self._resumed[0]
        self._last = place.name
        try:
            self._carry_out(order, connections.connection(place.name), keep=keep and bool(typed))
        except WriterError as error:
            choose.show_fault(str(error))
            choose.changed.emit()

    def _carry_out(self, order: Order, to: Connection, *, keep: bool = False) -> None:
        typed = self._typed.get(to.name)
        self._order, self._last = (order, to), to.name

        def act(progress: Progress) -> Published:
            secret = _secret(to, typed)
            done = publish(order, to, secret, progress)
            queue.take_out(order.path, to.name)
            if keep:
                vault().keep(to.name, secret)
            return done

        self._start(tr("Publishing to {0}").format(to.name), act, self._on_done)

    def _start(
        self, title: str, act: Callable[[Progress], object], then: Callable[[object], object]
    ) -> None:
        work = self._work = Work(act, self)
        work.stepped.connect(self.card.work.show_step)
        work.done.connect(lambda outcome: self._finished(work, outcome, then))
        self.card.work.begin(title)
        self.card.show_page(self.card.work)
        work.start()

    def _finished(self, work: Work, outcome: object, then: Callable[[object], object]) -> None:
        self._work = None
        work.deleteLater()
        if isinstance(outcome, Exception) and not isinstance(outcome, WriterError):
            self.card.close_card()
            raise outcome
        then(outcome)

    # -- what came of it -----------------------------------------------------------------------

    def _on_done(self, outcome: object) -> None:
        assert self._order is not None
        order, to = self._order
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
        words = _STATES.get(done.remote.state, "Handed in")
        url = done.remote.url or done.remote.edit_url
        if not self.card.isVisible():
            self._window.ask(
                f"{words} on {to.name}",
                [(tr("Open"), lambda: _open(url)), (tr("Close"), lambda: None)],
                "good",
            )
            return
        parts: list[tuple[str, tuple[str, ...]]] = [("", (url,))]
        if done.changes:
            parts.append((tr("Changed by the server"), done.changes))
        if done.notes:
            parts.append((tr("To know"), done.notes))
        self._answers = {
            "open": lambda: _open(url),
            "copy": lambda: QApplication.clipboard().setText(url),
        }
        buttons = [("close", tr("Close")), ("copy", tr("Copy Link")), ("open", tr("Open"))]
        how = "new" if done.created else "updated"
        self._say(f"{words} on {to.name}", (f"✓ {how}", "good"), parts, buttons)

    def _tell_failure(self, error: WriterError, order: Order, to: Connection) -> None:
        buttons = [("again", tr("Try Again")), ("back", tr("Back"))]
        self._answers = {"again": lambda: self._carry_out(order, to), "back": self.open}
        if isinstance(error, Unreached):
            self._answers["wait"] = lambda: self._wait(order, to)
            buttons.insert(1, ("wait", tr("Send It Later")))
        elif isinstance(error, NotNow | BadPicture) and error.remedy in _REMEDIES:
            changed = _remedied(order, error.remedy)
            self._answers["go"] = lambda: self._carry_out(changed, to)
            buttons = [("back", tr("Back")), ("go", _REMEDIES[error.remedy])]
        self._say(
            tr("Not published on {0}").format(to.name), ("", ""), [("", (str(error),))], buttons
        )

    def _say(
        self,
        title: str,
        state: tuple[str, str],
        parts: list[tuple[str, tuple[str, ...]]],
        buttons: list[tuple[str, str]],
    ) -> None:
        self.card.told.tell(title, state, parts, buttons)
        self.card.show_page(self.card.told)

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
            f"{str(error).partition(':')[0]}.",
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
            tr("The story waits for the network. Publish… sends it to {0} later.").format(to.name),
            "info",
        )

    def _send_waiting(self) -> None:
        """The oldest that waits; the others after it, as long as it goes well."""
        waits = queue.waiting()
        if not waits:
            self.open()
            return
        try:
            to = connections.connection(waits[0].connection)
        except BadConnection:
            queue.take_out(waits[0].order.path, waits[0].connection)
            self._send_waiting()
            return
        self._resumed = (waits[0].order, to.name)
        self._carry_out(waits[0].order, to)

    # -- connections ---------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.card.setup.begin(systems(), vault().name)
        self.card.show_page(self.card.setup)

    def _made(self) -> Connection | None:
        setup = self.card.setup
        try:
            return connections.made(*setup.answer())
        except WriterError as error:
            setup.say(str(error), "error")
            return None

    def _try(self) -> None:
        made = self._made()
        if made is None:
            return
        typed = self._take_typed(made)
        self.card.setup.say(tr("Signing in…"), "quiet")

        def act(progress: Progress) -> object:
            return try_connection(made, _secret(made, typed), progress)

        work = self._work = Work(act, self)
        work.done.connect(lambda outcome: self._finished(work, outcome, self._on_tried))
        work.start()

    def _on_tried(self, outcome: object) -> None:
        setup = self.card.setup
        if isinstance(outcome, WriterError):
            setup.say(str(outcome), "error")
        elif isinstance(outcome, tuple):
            who, notes = outcome
            setup.say("\n".join((tr("✓ It works: {0}").format(who), *notes)), "good")

    def _take_typed(self, made: Connection) -> Secret | None:
        typed = self.card.setup.secret.take()
        if typed is not None:
            self._typed[made.name] = typed
        return self._typed.get(made.name)

    def _add(self) -> None:
        made = self._made()
        if made is None or self._work is not None:
            return
        keeps = self.card.setup.secret.keeps
        typed = self._take_typed(made)
        try:
            connections.keep(made)
        except WriterError as error:
            self.card.setup.say(str(error), "error")
            return
        self._last = made.name
        if keeps and typed:
            self._start(
                tr("Keeping the secret"),
                lambda _progress: vault().keep(made.name, typed),
                lambda _outcome: self.open(),
            )
        else:
            self.open()

    def _ask_removal(self, name: str) -> None:
        self._answers = {"remove": lambda: self._remove(name), "back": self.open}
        words = tr(
            "Writer forgets how to reach “{0}” and its secret. What is published there stays."
        ).format(name)
        buttons = [("back", tr("Back")), ("remove", tr("Remove"))]
        self._say(tr("Remove “{0}”?").format(name), ("", ""), [("", (words,))], buttons)

    def _remove(self, name: str) -> None:
        self._typed.pop(name, None)

        def act(_progress: Progress) -> None:
            connections.remove(name)
            vault().forget(name)

        self._start(tr("Removing {0}").format(name), act, self._on_removed)

    def _on_removed(self, outcome: object) -> None:
        self.card.close_card()
        if isinstance(outcome, WriterError):
            self._window.tell(str(outcome), "error")
        else:
            self.open()


def _losses(text: str, every: tuple[Connection, ...]) -> dict[str, tuple[str, ...]]:
    """What each connection cannot hold of a story; of a long one that takes a while."""
    story, found = Story.from_text(text), {}
    for one in every:
        try:
            found[one.name] = tuple(connections.system_of(one).losses(story, one))
        except WriterError as error:
            found[one.name] = (str(error),)
    return found


def _secret(to: Connection, typed: Secret | None) -> Secret:
    """The secret of a connection; the keyring is asked here, in the work's own thread."""
    wanted = connections.system_of(to).SECRET
    if not wanted:
        return Secret("")
    found = typed or vault().get(to.name)
    if found is None:
        raise SecretNeeded(tr("The {0} for “{1}” is needed.").format(wanted, to.name))
    return found


def _remedied(order: Order, remedy: str) -> Order:
    """The order with what it takes to be carried out all the same."""
    return replace(
        order,
        force=order.force or remedy == "force",
        overwrite=order.overwrite or remedy == "overwrite",
        anew=order.anew or remedy == "anew",
    )


def _open(url: str) -> None:
    """Show what was published: a page, or a file that we wrote. A server names no file of ours."""
    is_ours = "://" not in url
    address = QUrl.fromLocalFile(url) if is_ours else QUrl(url)
    if is_ours or address.scheme() in ("http", "https"):
        QDesktopServices.openUrl(address)


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
