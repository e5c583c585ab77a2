"""What HTTP's numbers mean to a reporter."""

from writer.publishing.answers import Answer
from writer.publishing.errors import (
    NotAllowed,
    NotThere,
    PublishFailed,
    Refused,
    ServerTrouble,
    WrongSecret,
)


def failed(answer: Answer, doing: str, message: str = "", code: str = "") -> PublishFailed:
    """The error for an answer that says no. ``message`` is the server's, redacted already."""
    where, status = answer.where, answer.status
    why = f": {message.rstrip('.')}" if message else ""
    if status == 401:
        return WrongSecret(f"{where} does not accept the key or password.")
    if status == 403:
        return NotAllowed(f"Your account on {where} may not {doing}{why}.")
    if status in (404, 410):
        return NotThere(f"{where} does not know this address or post{why}.")
    if status == 413:
        return Refused(f"{where} does not take so much at once: make the pictures smaller.", code)
    if status == 429:
        return ServerTrouble(f"{where} asks to wait: too many requests. Try again in some minutes.")
    if status >= 500:
        return ServerTrouble(f"{where} failed (HTTP {status}){why}. Try again later.")
    return Refused(f"{where} could not {doing} (HTTP {status}){why}.", code)
