"""What can go wrong between a story and the system that is to take it.

    PublishFailed
     ├── Unreached: nothing was sent, or it is not known what arrived
     │    ├── NotReached      the server was not there at all
     │    └── Dropped         the line broke, or no answer came in time
     ├── Insecure             the way to the server is not safe enough for a secret
     ├── WrongSecret, NotAllowed, NotThere, Refused, ServerTrouble, StrangeAnswer
     ├── Conflict             someone changed it there; both texts are in it
     ├── BadPicture, BadConnection, SecretNeeded
     ├── NotNow               the order contradicts the story or the post
     │    └── Busy            another Writer is publishing the story at this moment
     └── Cancelled

No message holds a secret: what a server says goes through ``Secret.redact`` first.
"""

from writer.errors import WriterError


class PublishFailed(WriterError):
    """A story was not published; the sentence says why and what to do."""


class Unreached(PublishFailed):
    """The network failed: the same order can be given again later."""


class NotReached(Unreached):
    """No connection was made, so nothing was sent."""


class Dropped(Unreached):
    """The connection broke or the answer did not come: what was sent may have arrived."""


class Insecure(PublishFailed):
    """Sending a secret there would not be safe: plain http, a bad certificate, another host."""


class WrongSecret(PublishFailed):
    """The server does not accept the name and secret."""


class NotAllowed(PublishFailed):
    """The account may not do this."""


class NotThere(PublishFailed):
    """There is no such address or post."""


class Refused(PublishFailed):
    """The server did not take what was sent; ``code`` is its own name for the reason."""

    def __init__(self, message: str, code: str = "", data: object = None) -> None:
        super().__init__(message)
        self.code = code
        self.data = data


class ServerTrouble(Dropped):
    """The server failed at it (HTTP 5xx): it may or may not have been done."""


class StrangeAnswer(PublishFailed):
    """The answer is not one that this system gives."""


class BadPicture(PublishFailed):
    """A picture of the story is missing or damaged; ``force`` publishes its words alone."""

    remedy = "force"


class BadConnection(PublishFailed):
    """A connection lacks something, or there is none of that name."""


class SecretNeeded(PublishFailed):
    """The connection needs its password or key, and nobody was asked for it."""


class NotNow(PublishFailed):
    """The order contradicts the story or the post: an embargo, a post that would go offline.

    ``remedy`` is what an order must say to be carried out all the same: ``force``, ``overwrite``
    or ``anew``; '' when nothing helps but another order.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy


class Busy(NotNow):
    """Another Writer is publishing this very story: it is over in a moment."""


class Cancelled(PublishFailed):
    """The writer stopped it."""


class Conflict(PublishFailed):
    """What is there was not written by this Writer; ``mine`` and ``theirs`` are to be compared.

    ``is_ours``: the post is that of this story, and was changed; else it is another one. ``what``
    is what happened, without a full stop.
    """

    def __init__(
        self, message: str, mine: str, theirs: str, *, what: str = "", is_ours: bool = True
    ) -> None:
        super().__init__(message)
        self.what = what or message
        self.is_ours = is_ours
        self.mine = mine
        self.theirs = theirs
