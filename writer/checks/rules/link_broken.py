"""Links to files that are not beside the story."""

import re
from collections.abc import Iterator

from writer.checks.inlines import place_of
from writer.checks.lazy import lazy
from writer.checks.places import quotable
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import PROSE, Rule, View, example
from writer.speech import say
from writer.story import Block, Edit
from writer.story.beside import find_file, is_local
from writer.story.inline import walk

_OWN_DISK = lazy(r"file:|[a-z]:[\\/]", re.I)


class Link(NamedTuple):
    """A link's address, where its markup stands in its block, and its words as written."""

    address: str
    start: int
    end: int
    words: str


def _note(block: Block) -> tuple[Link, ...] | None:
    if "](" not in block.source and "<" not in block.source:
        return None
    found = []
    for leaf in block.leaves:
        for inline in walk(leaf.inlines):
            disk = _OWN_DISK().match(inline.url) if inline.kind == "link" else None
            if inline.kind == "link" and (disk or is_local(inline.url)):
                inner = inline.children
                words = leaf.markup[inner[0].start : inner[-1].end] if inner else ""
                found.append(Link(inline.url, *place_of(leaf, inline), words))
    return tuple(found) or None


def _check(view: View) -> Iterator[Finding]:
    for index, found in view.notes.items():
        start = view.story.start(index)
        for link in found:
            own = bool(_OWN_DISK().match(link.address))
            if not own and (view.folder is None or find_file(view.folder, link.address)):
                continue
            address = quotable(link.address)
            message = (
                say("The link to {address} only works on this computer.", address=address)
                if own
                else say(
                    "The link to {address} leads to no file beside the story.", address=address
                )
            )
            place = start + link.start, start + link.end
            unlink = Fix(
                say("Take the link off"), (Edit(place[0], place[1] - place[0], link.words),)
            )
            yield Finding(*place, message, (unlink,) if link.words else ())


RULE = Rule(
    id="link.broken",
    severity="warning",
    title="Link to a file that is not there",
    checks="A link that is no web address leads to a file in the story's folder or below it.",
    why="Readers get an error page; a path on the reporter's disk also tells who they are.",
    source="PublishPress Checklists, Validate links",
    failing=example("The crews wrote [a letter](file:///home/ana/letter.pdf) to the mayor.\n"),
    passing=example("The crews wrote [a letter](https://example.org/letter) to the mayor.\n"),
    fix="Takes the link off and leaves its words.",
    kinds=PROSE,
    note=_note,
    on_story=_check,
)
