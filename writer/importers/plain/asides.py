"""Lines that are not prose: the read-more break, end marks, dividers, links, page furniture."""

import re

from writer.importers.base import excerpt
from writer.importers.plain.escape import is_bare_url
from writer.importers.plain.lists import marker_length
from writer.importers.plain.phrases import is_end_mark, is_furniture, is_read_more
from writer.importers.plain.roles import Body, Role
from writer.speech import say

_DIVIDER = re.compile(r"(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|[—–―]{3,}|(?:={3,})")


def find_asides(body: Body) -> None:
    """Give such lines their roles: ``read-more``, ``stash``, ``divider``, ``embed``."""
    for at in range(len(body.lines)):
        if body.is_free(at):
            _read_aside(body, at)
    _choose_break(body)


def _read_aside(body: Body, at: int) -> None:
    line = body.lines[at]
    said = excerpt(line.bare)
    if is_end_mark(line.bare) and _ends_copy(body, at):
        body.give(
            at,
            Role("stash"),
            "stash",
            say("the end mark {said} was set aside, unpublished.", said=said),
        )
    elif marker_length(line.text) and not _DIVIDER.fullmatch(line.text):
        return
    elif is_furniture(line.bare):
        body.give(
            at,
            Role("stash"),
            "stash",
            say("{said} is page furniture: set aside, unpublished.", said=said),
        )
    elif _DIVIDER.fullmatch(line.text):
        body.give(at, Role("divider"), "divider", say("a row of marks became a divider."))
    elif is_bare_url(line.text):
        body.give(
            at,
            Role("embed"),
            "embed",
            say("the address {said} on its own became an embed.", said=said),
        )


def _ends_copy(body: Body, at: int) -> bool:
    """Whether an end mark has copy above it; a plain word such as End must be the last line."""
    if at == 0:
        return False
    marked = not body.lines[at].bare.isalpha() or body.lines[at].bare == "ENDS"
    return marked or body.after(at) < 0


def _choose_break(body: Body) -> None:
    """One line becomes the read-more break: the first that has copy above and below it.

    A story has one break; other such lines are buttons of the page they were copied from.
    """
    found = [
        at
        for at in range(len(body.lines))
        if body.is_free(at) and is_read_more(body.lines[at].bare)
    ]
    if not found:
        return
    between = [at for at in found if body.before(at) >= 0 and body.after(at) >= 0]
    at = between[0] if between else found[0]
    said = say("{excerpt} became the read-more break.", excerpt=excerpt(body.lines[at].bare))
    body.give(at, Role("read-more"), "read-more", said)
    for other in found:
        if other != at:
            said = say(
                "{excerpt} was set aside: a story has one break.",
                excerpt=excerpt(body.lines[other].bare),
            )
            body.give(other, Role("stash"), "stash", said)
