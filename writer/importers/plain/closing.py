"""The end of the copy: the sign-off, and the bylines, dates and tags that stand with it."""

from writer.importers.base import excerpt
from writer.importers.plain.credits import read_label, split_tags
from writer.importers.plain.dates import whole_moment
from writer.importers.plain.head import Head, Value
from writer.importers.plain.names import read_byline
from writer.importers.plain.phrases import is_about, is_sign_off, says_developing
from writer.importers.plain.roles import Body, Role
from writer.speech import say
from writer.story.field_names import field_name

_MOST_LINES = 5


def read_closing(head: Head, body: Body) -> None:
    """Take the last lines of a body that are fields, and give them to the head.

    A field that the head has already is not given a second time: such a line stays a paragraph
    and ends the closing.
    """
    signed: list[str] = []
    at = body.before(len(body.lines))
    for _ in range(_MOST_LINES):
        if body.before(at) < 0 or not body.is_free(at):
            break
        if _signs_off(head, body, at):
            signed.insert(0, body.lines[at].text)
        elif not _take_field(head, body, at):
            break
        at = body.before(at)
    if body.kind(at) == "divider":  # it set the closing apart, and now nothing follows it
        body.withdraw(at)
    if signed:
        head.fields["sign_off"] = " ".join(signed)


def _signs_off(head: Head, body: Body, at: int) -> bool:
    bare = body.lines[at].bare
    names = head.fields.get("byline")
    developing = says_developing(bare)
    about = is_about(bare, names) if isinstance(names, tuple) else False
    if not developing and not about and not is_sign_off(bare):
        return False
    said = say("{excerpt} became the sign-off.", excerpt=excerpt(bare, 40))
    if developing:
        head.fields["developing"] = True
        said = say(
            "{excerpt} became the sign-off, and the story is marked as developing.",
            excerpt=excerpt(bare, 40),
        )
    body.give(at, Role("nothing"), "sign-off", said)
    return True


def _take_field(head: Head, body: Body, at: int) -> bool:
    found = _read_field(body.lines[at].bare)
    if found is None or found[0] in head.fields:
        return False
    name, value = found
    head.fields[name] = value
    said = say(
        "{excerpt} became the field {name}.",
        excerpt=excerpt(body.lines[at].bare),
        name=field_name(name),
    )
    body.give(at, Role("nothing"), name, said)
    return True


def _read_field(bare: str) -> tuple[str, Value] | None:
    """The field that a closing line is: an update, tags, a byline."""
    moment = whole_moment(bare)
    if moment:
        return (moment.field, moment.value) if moment.labelled else None
    label = read_label(bare)
    if label and label[0] in ("tags", "section"):
        return label[0], split_tags(label[1]) if label[0] == "tags" else label[1]
    byline = read_byline(bare, in_head=False)
    return ("byline", byline.names) if byline and not byline.place else None
