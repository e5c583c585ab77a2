"""The end of the copy: the sign-off, and what is left below it."""

from dataclasses import dataclass

from writer.importers.base import excerpt
from writer.importers.plain.dates import whole_moment
from writer.importers.plain.names import read_byline
from writer.importers.plain.phrases import is_about, is_sign_off, says_developing
from writer.importers.plain.roles import Body, Role

_MOST_LINES = 5


@dataclass(slots=True, eq=False)
class Closing:
    """The fields that the last lines of a source give."""

    sign_off: str = ""
    developing: bool = False
    byline: tuple[str, ...] = ()
    date: str = ""
    updated: str = ""


def read_closing(body: Body, names: tuple[str, ...], known: frozenset[str]) -> Closing:
    """Take the sign-off and closing bylines and dates off the end of a body.

    ``names`` are the reporters', ``known`` the fields that the head gave already: those are not
    given a second time, so such a line stays a paragraph and ends the closing.
    """
    closing = Closing()
    signed: list[str] = []
    at = body.before(len(body.lines))
    for _ in range(_MOST_LINES):
        if at <= 0 or body.before(at) < 0 or not body.is_free(at):
            break
        if _takes_sign_off(body, at, names, closing):
            signed.insert(0, body.lines[at].text)
        elif not _takes_field(body, at, known, closing):
            break
        at = body.before(at)
    closing.sign_off = " ".join(signed)
    return closing


def _takes_sign_off(body: Body, at: int, names: tuple[str, ...], closing: Closing) -> bool:
    bare = body.lines[at].bare
    developing = says_developing(bare)
    if not developing and not is_sign_off(bare) and not is_about(bare, names):
        return False
    closing.developing = closing.developing or developing
    said = f"{excerpt(bare, 40)} became the sign-off"
    more = ", and the story is marked as developing." if developing else "."
    body.give(at, Role("nothing"), "sign-off", said + more)
    return True


def _takes_field(body: Body, at: int, known: frozenset[str], closing: Closing) -> bool:
    bare = body.lines[at].bare
    moment = whole_moment(bare)
    if moment and moment.labelled and moment.field not in known:
        if getattr(closing, moment.field):
            return False
        setattr(closing, moment.field, moment.value)
        said = f"{excerpt(bare)} became the field {moment.field}, {moment.value}."
        body.give(at, Role("nothing"), moment.field, said)
        return True
    byline = read_byline(bare, in_head=False)
    if byline is None or "byline" in known or closing.byline:
        return False
    closing.byline = byline.names
    body.give(at, Role("nothing"), "byline", f"{excerpt(bare)} became the byline.")
    return True
