"""Sending what waits for the network, one story at a time, each at most once."""

from collections.abc import Callable

from writer.publishing import queue
from writer.publishing.base import Connection
from writer.publishing.connections import connection
from writer.publishing.orders import Published
from writer.publishing.progress import Progress
from writer.publishing.publishing import publish
from writer.publishing.queue import Waiting
from writer.publishing.secrets import Secret

GetSecret = Callable[[Connection], Secret]
"""The secret of a connection. Raises SecretNeeded."""


def send(one: Waiting, secret_of: GetSecret, progress: Progress | None = None) -> Published | None:
    """Publish ``one`` and take it out of the queue; None when it waits no more.

    Raises PublishFailed, and leaves it waiting. A story of which the answer was lost before is
    looked for first (see ``publish``), so trying again never makes a second post.
    """
    with queue.claimed(one) as is_ours:
        if not is_ours:
            return None
        to = connection(one.connection)
        done = publish(one.order, to, secret_of(to), progress)
        queue.take_out(one.order.path, one.connection)
        return done
