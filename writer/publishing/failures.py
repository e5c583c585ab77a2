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
from writer.speech import say


def failed(answer: Answer, doing: str, message: str = "", code: str = "") -> PublishFailed:
    """The error for an answer that says no. ``message`` is the server's, redacted already."""
    where, status = answer.where, answer.status
    why = f": {message.rstrip('.')}" if message else ""
    if status == 401:
        return WrongSecret(say("{where} does not accept the key or password.", where=where))
    if status == 403:
        return NotAllowed(
            say("Your account on {where} may not {doing}{why}.", where=where, doing=doing, why=why)
        )
    if status in (404, 410):
        return NotThere(
            say("{where} does not know this address or post{why}.", where=where, why=why)
        )
    if status == 413:
        return Refused(
            say("{where} does not take so much at once: make the pictures smaller.", where=where),
            code,
        )
    if status == 429:
        return ServerTrouble(
            say("{where} asks to wait: too many requests. Try again in some minutes.", where=where)
        )
    if status >= 500:
        return ServerTrouble(
            say(
                "{where} failed (HTTP {status}){why}. Try again later.",
                where=where,
                status=status,
                why=why,
            )
        )
    return Refused(
        say(
            "{where} could not {doing} (HTTP {status}){why}.",
            where=where,
            doing=doing,
            status=status,
            why=why,
        ),
        code,
    )
