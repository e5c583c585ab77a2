"""What waits for the network, on the Publish card: shown, sent now, or not sent at all."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from writer.app.i18n import tr
from writer.app.publish.card import PublishCard
from writer.app.publish.outbox import Outbox, title_of
from writer.app.publish.waiting_page import Row
from writer.app.tabs.host import Host
from writer.publishing import queue
from writer.publishing.queue import Waiting

if TYPE_CHECKING:
    from writer.app.publish.running import Running


class WaitingStories(QObject):
    """Keeps the card's page of waiting stories true; ``send`` publishes one with questions asked."""

    def __init__(
        self,
        card: PublishCard,
        running: "Running",
        host: Host,
        send: Callable[[Waiting], object],
    ) -> None:
        super().__init__(running)
        self._card, self._host = card, host
        self._heard: Outbox | None = None
        self._waits: tuple[Waiting, ...] = ()
        page = card.waiting
        page.send_wanted.connect(lambda at: send(self._waits[at]))
        page.drop_wanted.connect(self._drop)
        page.left.connect(card.close_card)
        page.stop_wanted.connect(self._stop)

    def open(self) -> None:
        """Show what waits."""
        outbox = self._host.outbox
        if outbox is not None and self._heard is None:
            self._heard = outbox
            outbox.changed.connect(self._refresh)
        self._show()
        self._card.show_page(self._card.waiting)

    def _refresh(self) -> None:
        if self._card.isVisible() and self._card.page is self._card.waiting:
            self._show()

    def _show(self) -> None:
        self._waits = queue.waiting()
        self._card.waiting.show_rows([self._row(one) for one in self._waits])

    def _row(self, one: Waiting) -> Row:
        detail = tr("To {0}, since {1:%H:%M}, {1:%Y-%m-%d}").format(
            one.connection, one.since.astimezone()
        )
        outbox = self._host.outbox
        if outbox is None:
            return Row(title_of(one, 80), detail, "", is_sending=False)
        is_sending = outbox.sending == one
        return Row(title_of(one, 80), detail, outbox.reason(one), is_sending=is_sending)

    def _stop(self) -> None:
        if self._host.outbox is not None:
            self._host.outbox.cancel()

    def _drop(self, at: int) -> None:
        one = self._waits[at]
        queue.take_out(one.order.path, one.connection)
        self._show()
        if self._host.outbox is not None:
            self._host.outbox.look()
