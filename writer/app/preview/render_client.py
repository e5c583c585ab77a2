"""The window's side of the worker: asks for blocks, hands on what comes, replaces a worker that hangs.

A worker has two seconds for each block. One that takes longer is ended, the block is given up
as ``failed`` and everything else is asked for again; typing never waits for any of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from writer.app.preview.render_queue import Asked, RenderQueue
from writer.app.worker_process import WorkerProcess, module_command

COMMAND = module_command("writer.render.worker")
LIMIT = 2_000  # ms for one block
START_LIMIT = 20_000  # ms for a worker to come up, on a machine that is busy starting other things
UNAVAILABLE = 3  # starts in a row that come to nothing before the story is shown as plain text
_FRONT_STRIKES = 2
_WARM_UP = {"job": 0, "blocks": ["ready"]}


@dataclass(frozen=True, slots=True)
class Ends:
    """Head and foot of the article, what is around it, and the page's language and direction.

    ``broken`` says why the page template could not be used; '' when it was.
    """

    header: str = ""
    footer: str = ""
    top: str = ""
    bottom: str = ""
    language: str = "und"
    direction: str = "ltr"
    broken: str = ""


class RenderClient(QObject):
    """Renders blocks elsewhere. Wishes go in through ``queue``, followed by one ``send``."""

    rendered = Signal(int, str, bool)  # key, HTML, whether it is only its plain text
    given_up = Signal(int, str)  # key and source of a block the worker could not do
    ends_rendered = Signal(object)  # Ends
    front_given_up = Signal()  # the worker cannot do the front matter in the page template
    answered = Signal(bool)  # after answers that came together: whether someone waits for one
    available = Signal(bool)  # False: no worker can be started; True: one answers again

    def __init__(
        self,
        command: Sequence[str] = COMMAND,
        limit: int = LIMIT,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.queue = RenderQueue()
        self._limit = limit
        self._is_up = False
        self._crashed_on: Asked | None = None
        self._front_strikes = 0
        self._worker = WorkerProcess(command, self)
        self._worker.received.connect(self._on_received)
        self._worker.started.connect(self._on_started)
        self._worker.ended.connect(self._on_ended)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._on_too_long)

    def start(self) -> None:
        """Start the worker; until it is up, wishes wait."""
        self._worker.start()

    def stop(self) -> None:
        """End the worker for good."""
        self._clock.stop()
        self._worker.stop()

    def send(self) -> None:
        """Send what waits, as far as the worker can take it now."""
        if not self._is_up:
            return
        was_working = self.queue.is_working
        while request := self.queue.next_request():
            self._worker.send(request)
        if self.queue.is_working and not was_working:
            self._clock.start(self._limit)

    def _on_started(self) -> None:
        self._is_up = False
        self._worker.send(_WARM_UP)
        self._clock.start(START_LIMIT)

    def _on_received(self, answers: list[dict[str, Any]]) -> None:
        self._clock.stop()
        waited_for = [self._take(answer) for answer in answers]
        self.answered.emit(any(waited_for))
        self.send()
        if self.queue.is_working:
            self._clock.start(self._limit)

    def _take(self, answer: dict[str, Any]) -> bool:
        """Hand on an answer; whether someone waits for it."""
        job = answer.get("job")
        if job == 0:
            self._come_up()
        elif "index" in answer:
            return self._take_block(job, str(answer["html"]), bool(answer.get("failed")))
        elif "header" in answer and self.queue.answered_front(job):
            self._front_strikes = 0
            names = [one.name for one in fields(Ends)]
            self.ends_rendered.emit(Ends(*(str(answer.get(name, "")) for name in names)))
            return True
        return False

    def _come_up(self) -> None:
        if not self._is_up:
            self._is_up = True
            self.available.emit(True)

    def _take_block(self, job: object, html: str, is_plain: bool) -> bool:
        asked = self.queue.answered_block(job)
        if asked is not None:
            self.rendered.emit(asked.key, html, is_plain)
        return asked is not None and asked.is_typed

    def _on_too_long(self) -> None:
        """A block, or the start of a worker, takes too long."""
        front = self.queue.front_in_hand
        culprit = self.queue.take_back() if self._is_up else None
        if culprit:
            self._give_up(culprit)
        elif front and self._is_up:
            self._strike_front(front, 2)
        self._worker.replace()

    def _on_ended(self) -> None:
        """The worker is gone. A block that ends two workers in a row is given up."""
        was_up, self._is_up = self._is_up, False
        self._clock.stop()
        front = self.queue.front_in_hand
        culprit = self.queue.take_back() if was_up else None
        if front and was_up:
            self._strike_front(front, 1)
        if culprit and culprit == self._crashed_on:
            self._give_up(culprit)
        elif culprit:
            self._crashed_on = culprit
            self.queue.suspect(culprit.key)
            self.queue.want_again(culprit)
        if self._worker.failures == UNAVAILABLE:
            self.available.emit(False)

    def _strike_front(self, front: tuple[str, str], strikes: int) -> None:
        """The front matter has cost a worker: after two, or one that hung, it is given up."""
        self._front_strikes += strikes
        if self._front_strikes >= _FRONT_STRIKES:
            self._front_strikes = 0
            self.queue.give_up_front(front)
            self.front_given_up.emit()

    def _give_up(self, culprit: Asked) -> None:
        self.queue.suspect(culprit.key)
        self.given_up.emit(culprit.key, culprit.source)
        self.answered.emit(True)
