"""What waits for the network is sent by itself: at the start, when the network is back, after a
success; with longer and longer rests in between.

One for the whole application. It sends one story at a time, each at most once (the queue is held
while it does), asks nobody anything, and says in the status line what it does. What only a writer
can decide (a secret, a conflict) is held until she opens it.
"""

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from shiboken6 import isValid

from writer.app.i18n import heard, tr
from writer.app.publish.work import Work
from writer.app.widgets.wording import counted
from writer.errors import WriterError
from writer.publishing.places import anything_waits, queue_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation

    from writer.app.window import Window
    from writer.publishing.base import Connection
    from writer.publishing.progress import Progress
    from writer.publishing.queue import Waiting
    from writer.publishing.secrets import Secret

Key = tuple[str, str]
"""The path of a story and the connection it waits for."""
FIRST_REST = (
    15.0  # seconds after a try that did not reach the server; each further rest is twice it
)
LONGEST_REST = 600.0
_TOLD = 20_000  # milliseconds that a success is told


class Outbox(QObject):
    """Sends what waits. ``secrets`` are those typed in this session, by connection."""

    changed = Signal()
    """What waits, or what is being done about it, is another than before."""

    def __init__(self, secrets: "Mapping[str, Secret]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._secrets = secrets
        self._work: Work | None = None
        self._sending: Waiting | None = None
        self._held: dict[Key, tuple[object, str]] = {}
        self._locked: set[Key] = set()
        """Those of the held that only lack the right secret."""
        self._tries: dict[str, int] = {}
        self._rests: dict[str, float] = {}
        self._sent = ""
        self._windows: list[Window] = []
        self._watcher: QFileSystemWatcher | None = None
        self._network: QObject | None = None
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.look)
        self._told = QTimer(self, singleShot=True, interval=_TOLD)
        self._told.timeout.connect(self._forget_sent)
        self.changed.connect(self._show)

    # -- from outside --------------------------------------------------------------------------

    def begin(self) -> None:
        """Send what waits, and watch from now on what comes to wait."""
        self._watcher = QFileSystemWatcher([str(queue_folder())], self)
        self._watcher.directoryChanged.connect(lambda _path: self._next.start(200))
        self.look()

    def attach(self, window: "Window") -> None:
        """Say in a window's status line what is done, and show there what waits."""
        self._windows.append(window)
        window.status.outbox.clicked.connect(window.sheets.show_waiting)
        self._show()

    def _show(self) -> None:
        words, kind = self.words()
        self._windows = [one for one in self._windows if isValid(one.status)]
        for window in self._windows:
            window.status.show_outbox(words, kind)

    def network_is_back(self) -> None:
        """Something was reached: nothing that waits has to rest any longer."""
        self._tries.clear()
        self._rests.clear()
        self._next.start(200)

    def signed_in(self, connection: str) -> None:
        """The secret of ``connection`` is known now: what was held for want of it is tried again."""
        for key in [key for key in self._locked if key[1] == connection]:
            self._locked.discard(key)
            self._held.pop(key, None)
        self.network_is_back()

    def hold(self, one: "Waiting", reason: str) -> None:
        """Leave ``one`` alone, for ``reason``, until it is ordered anew."""
        self._held[_key(one)] = (one.since, reason)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what is being sent; it goes on waiting, and is held."""
        if self._work is not None:
            self._work.cancel()

    def end(self) -> None:
        """The application ends."""
        self._next.stop()
        if self._work is not None:
            self._work.end()

    # -- what is to be seen --------------------------------------------------------------------

    @property
    def sending(self) -> "Waiting | None":
        """What is on its way."""
        return self._sending

    def reason(self, one: "Waiting") -> str:
        """Why ``one`` is not tried by itself any more; '' while it is."""
        since, reason = self._held.get(_key(one), (None, ""))
        return reason if since == one.since else ""

    def words(self) -> tuple[str, str]:
        """For the status line: what is going on, and the kind of label it is told by."""
        if self._sending is not None:
            title, to = title_of(self._sending), self._sending.connection
            return tr("Sending “{0}” to {1}…").format(title, to), "quiet"
        waits = _waiting()
        held = sum(1 for one in waits if self.reason(one))
        if held:
            number = counted(held, "story", "stories")
            return tr("Not published: {0}").format(number), "warning"
        if waits:
            number = counted(len(waits), "story waits", "stories wait")
            return tr("{0} for the network").format(number), "quiet"
        return self._sent, "good"

    # -- sending -------------------------------------------------------------------------------

    def look(self) -> None:
        """Send the oldest that neither rests nor is held; else come back when a rest is over."""
        if self._work is not None:
            return
        waits = _waiting()
        known = {_key(one): one.since for one in waits}
        self._held = {key: value for key, value in self._held.items() if known.get(key) == value[0]}
        free = [one for one in waits if _key(one) not in self._held]
        now = time.monotonic()
        due = [one for one in free if self._rests.get(one.connection, 0.0) <= now]
        if due:
            self._send(due[0])
        elif free:
            until = min(self._rests[one.connection] for one in free)
            self._next.start(int((until - now) * 1000) + 50)
        self.changed.emit()

    def _send(self, one: "Waiting") -> None:
        from writer.publishing.sending import send

        secret_of = self._secret_of()
        self._sending = one

        def act(progress: "Progress") -> object:
            return send(one, secret_of, progress)

        work = self._work = Work(act, self)
        work.done.connect(lambda outcome: self._finished(work, one, outcome))
        work.start()

    def _secret_of(self) -> "Callable[[Connection], Secret]":
        from writer.app.publish.acts import secret_of

        typed = dict(self._secrets)
        return lambda to: secret_of(to, typed.get(to.name))

    def _finished(self, work: Work, one: "Waiting", outcome: object) -> None:
        from writer.publishing.errors import Busy, SecretNeeded, Unreached, WrongSecret
        from writer.publishing.orders import Published

        self._work = self._sending = None
        work.deleteLater()
        if isinstance(outcome, Published):
            self._sent = tr("✓ “{0}” is on {1}").format(title_of(one), one.connection)
            self._told.start()
            self.network_is_back()
        elif isinstance(outcome, Unreached | Busy):
            self._rest(one.connection)
        elif isinstance(outcome, WriterError):
            if isinstance(outcome, SecretNeeded | WrongSecret):
                self._locked.add(_key(one))
            self.hold(one, heard(str(outcome)))
        elif isinstance(outcome, Exception):
            self.hold(one, tr("Writer could not send it."))
            raise outcome
        elif any(_key(other) == _key(one) for other in _waiting()):
            self._rest(one.connection)  # another Writer holds it
        self.look()

    def _rest(self, connection: str) -> None:
        tries = self._tries.get(connection, 0)
        self._tries[connection] = tries + 1
        self._rests[connection] = time.monotonic() + min(FIRST_REST * 2**tries, LONGEST_REST)
        self._watch_network()

    def _watch_network(self) -> None:
        """Be told when the system has a network again, where it tells."""
        if self._network is not None:
            return
        from PySide6.QtNetwork import QNetworkInformation as Network

        if not Network.loadBackendByFeatures(Network.Feature.Reachability):
            return
        told = Network.instance()
        self._network = told
        told.reachabilityChanged.connect(self._on_reachability)

    def _on_reachability(self, reach: "QNetworkInformation.Reachability") -> None:
        if reach.name == "Online":
            self.network_is_back()

    def _forget_sent(self) -> None:
        self._sent = ""
        self.changed.emit()


def title_of(one: "Waiting", most: int = 40) -> str:
    """The headline of a story that waits, else the name of its file."""
    from writer.render.text import shortened
    from writer.story import Story

    headline = Story.from_text(one.order.text).fields.headline
    return shortened(headline or one.order.path.name, most)


def _waiting() -> "tuple[Waiting, ...]":
    if not anything_waits():
        return ()
    from writer.publishing import queue

    return queue.waiting()


def _key(one: "Waiting") -> Key:
    return str(one.order.path), one.connection
