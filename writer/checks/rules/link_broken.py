"""Links to files that are not beside the story, and to places that are not on its page."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from urllib.parse import unquote

from writer.checks.inlines import place_of
from writer.checks.lazy import lazy
from writer.checks.places import quotable
from writer.checks.problem import Finding, Fix
from writer.checks.records import NamedTuple
from writer.checks.rule import PROSE, Rule, View, example
from writer.speech import Said, say
from writer.story import Block, Edit
from writer.story.anchors import NOTES, anchor, anchors
from writer.story.beside import find_file, is_local, like_named
from writer.story.inline import walk

_OWN_DISK = lazy(r"file:|[a-z]:[\\/]", re.I)
_OWN_NAME = lazy(
    r"""\bid=["']?([^\s"'<>]+)|<a[^<>]*\bname=["']?([^\s"'<>]+)|\{:?[^{}\n]*#([\w.-]+)"""
)
_NUMBERED = lazy(r"(?P<name>.+)-\d+\Z")
_OF_NOTES = lazy(r"(?:fn|fnref)-\d+(?:-\d+)?\Z|footnotes\Z")


class Link(NamedTuple):
    """A link's address, where its markup stands in its block, and its words as written."""

    address: str
    start: int
    end: int
    words: str


class Noted(NamedTuple):
    """The links of a block that stay on the page or lead to files; the names links can lead to."""

    links: tuple[Link, ...]
    names: tuple[str, ...]


def _note(block: Block) -> Noted | None:
    links = tuple(_links(block))
    names = tuple(_names(block))
    return Noted(links, names) if links or names else None


def _links(block: Block) -> Iterator[Link]:
    source = block.source
    for one in block.definitions:
        at = source.find(one.url)
        if _is_ours(one.url) and at >= 0:
            yield Link(one.url, at, at + len(one.url), "")
    if "](" not in source and "<" not in source:
        return
    for leaf in block.leaves:
        for inline in walk(leaf.inlines):
            if inline.kind == "link" and _is_ours(inline.url):
                inner = inline.children
                words = leaf.markup[inner[0].start : inner[-1].end] if inner else ""
                yield Link(inline.url, *place_of(leaf, inline), words)


def _is_ours(address: str) -> bool:
    """Whether an address leads to a file, or to a place on the page (``#top`` is every browser's)."""
    if address.startswith("#"):
        return address not in ("#", "#top")
    return bool(_OWN_DISK().match(address)) or is_local(address)


def _names(block: Block) -> Iterator[str]:
    yield from (anchor(leaf.text) for leaf in block.leaves if leaf.role == "heading")
    if block.kind == "footnote":
        yield NOTES
    for found in (
        _OWN_NAME().finditer(block.source) if "#" in block.source or "<" in block.source else ()
    ):
        yield found[1] or found[2] or found[3]


def _check(view: View) -> Iterator[Finding]:
    for index, noted in view.notes.items():
        start = view.story.start(index)
        for link in noted.links:
            if link.address.startswith("#"):
                if not _is_named(view, unquote(link.address[1:])):
                    yield _to_nothing(view, start, link)
            elif _OWN_DISK().match(link.address):
                address = quotable(link.address)
                says = say("The link to {address} only works on this computer.", address=address)
                yield _finding(view, start, link, says)
            elif view.folder is not None and find_file(view.folder, link.address) is None:
                yield _to_no_file(view, start, link)


def _is_named(view: View, name: str) -> bool:
    names = view.facts("names")
    if name in names:
        return True
    if NOTES in names and _OF_NOTES().match(name):
        return True
    numbered = _NUMBERED().match(name)  # of headings that say the same
    if numbered is None or numbered["name"] not in names:
        return False
    return name in anchors(one for noted in view.notes.values() for one in noted.names)


def _to_nothing(view: View, start: int, link: Link) -> Finding:
    names = [name for name in view.facts("names") if name and name != NOTES]
    near = get_close_matches(anchor(unquote(link.address[1:])), names, 1, 0.6)
    address = quotable(link.address)
    says = say("The link to {address} leads to no heading of this story.", address=address)
    return _finding(view, start, link, says, f"#{near[0]}" if near else "")


def _to_no_file(view: View, start: int, link: Link) -> Finding:
    address = quotable(link.address)
    if ".." in link.address.split("/"):
        says = say("The link to {address} leads out of the story’s folder.", address=address)
        return _finding(view, start, link, says)
    says = say("The link to {address} leads to no file beside the story.", address=address)
    right = like_named(view.folder, link.address) if view.folder else ""
    return _finding(view, start, link, says, right)


def _finding(view: View, start: int, link: Link, says: Said, right: str = "") -> Finding:
    first, last = start + link.start, start + link.end
    fixes = []
    at = view.story.slice(first, last).rfind(link.address)
    if right and at >= 0:
        edit = Edit(first + at, len(link.address), right)
        fixes.append(Fix(say("Use {address}", address=right), (edit,)))
    if link.words:
        fixes.append(Fix(say("Take the link off"), (Edit(first, last - first, link.words),)))
    return Finding(first, last, says, tuple(fixes))


RULE = Rule(
    id="link.broken",
    severity="warning",
    title="Link to a file or a heading that is not there",
    checks="A link that is no web address leads to a file in the story's folder or below it, and one that "
    "starts with # to a heading of the story, by its words in small letters with hyphens, or to a footnote.",
    why="Readers get an error page, or stay where they are; a path on the reporter's disk also tells who "
    "they are.",
    source="PublishPress Checklists, Validate links; HTML Standard, 7.4.6.3 Scrolling to a fragment",
    failing=example("The crews wrote [a letter](file:///home/ana/letter.pdf) to the mayor.\n"),
    passing=example("The crews wrote [a letter](https://example.org/letter) to the mayor.\n"),
    fix="Leads to the file or the heading of nearly that name, where there is one; or takes the link off "
    "and leaves its words.",
    kinds=PROSE | {"html", "definitions"},
    note=_note,
    on_story=_check,
    facts={"names": lambda noted: noted.names},
)
