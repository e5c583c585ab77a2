"""One piece of work at a time behind the Publish card, and where its outcome goes."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from writer.app.publish.card import PublishCard
from writer.app.publish.work import Work
from writer.errors import WriterError
from writer.publishing.progress import Progress

Act = Callable[[Progress], object]
Then = Callable[[object], object]
"""Gets what the work gave, or the WriterError it ended with."""


class Running(QObject):
    """Starts work and shows it on the card's page of work."""

    def __init__(self, card: PublishCard, parent: QObject) -> None:
        super().__init__(parent)
        self._card = card
        self.work: Work | None = None
        card.work.cancelled.connect(self._cancel)

    def start(self, title: str, act: Act, then: Then) -> None:
        """Do ``act`` with its steps shown under ``title``."""
        self._card.work.begin(title)
        self._card.show_page(self._card.work)
        self.start_unseen(act, then).stepped.connect(self._card.work.show_step)

    def start_unseen(self, act: Act, then: Then) -> Work:
        """Do ``act`` without turning to another page."""
        work = self.work = Work(act, self)
        work.done.connect(lambda outcome: self._finished(work, outcome, then))
        work.start()
        return work

    def show(self) -> None:
        """Turn to the page of work."""
        self._card.show_page(self._card.work)

    def end(self) -> None:
        """The window goes: stop what is under way."""
        if self.work is not None:
            self.work.end()

    def _cancel(self) -> None:
        if self.work is not None:
            self.work.cancel()

    def _finished(self, work: Work, outcome: object, then: Then) -> None:
        self.work = None
        work.deleteLater()
        if isinstance(outcome, Exception) and not isinstance(outcome, WriterError):
            self._card.close_card()
            raise outcome
        then(outcome)
