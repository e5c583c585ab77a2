"""Links as what they are: words and an address."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from writer.story.compose.composition import Composition, collapsed
from writer.story.compose.marks import destination, in_table, link, selected_words
from writer.story.edit import Edit
from writer.story.inline import Inline, walk
from writer.story.leaf import Leaf
from writer.story.links import Definition
from writer.story.story import Story
from writer.story.typing import is_prose

_PROSE = frozenset({"paragraph", "quote", "pull-quote", "list", "table", "footnote"})
_OPENS = ("<", "[", "=", "\\", "`")
_DEFINES = re.compile(r"(?:\A|\n) {0,3}\[[^\]\n]*\]:[ \t]*\Z")
_SPECIAL = re.compile(r"([\\\[\]`*_<&])")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.I)
_MAIL = re.compile(r"[^\s@/]+@[^\s@/]+\.[^\s@/]+\Z")
_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?::\d+)?(?:[/?#]|\Z)")
_QUOTE_IN_TITLE = re.compile(r"([\\\"&`])")


@dataclass(frozen=True, slots=True)
class Link:
    """A link between two story positions; ``plain`` when its words have no marks of their own.

    Where there is none yet, ``start`` and ``end`` are the words that are to become one, and ``url``
    is empty.
    """

    start: int
    end: int
    words: str
    url: str
    title: str = ""
    inner: str = ""
    plain: bool = True

    @property
    def is_new(self) -> bool:
        """Whether it is to be made."""
        return not self.url


def takes_link(story: Story, position: int, *, is_apart: bool = False) -> bool:
    """Whether an address put in at ``position`` would stand by itself among running words.

    There it becomes a link; within a word, a link, a heading, code or an address it is only text.
    ``is_apart``: a space is put in before it.
    """
    index = story.block_at(position)
    if index < 0 or story.blocks[index].kind not in _PROSE:
        return False
    block, at = story.blocks[index], position - story.start(index)
    before, after = block.source[:at], block.source[at : at + 1]
    apart = not before[-1:].isalnum() and before[-1:] not in _OPENS and not after.isalnum()
    if not (apart or is_apart) or _DEFINES.search(before) or not is_prose(block, at):
        return False
    return all(not one.start < position < one.end for one in _links(story, position))


def is_literal(story: Story, start: int, end: int) -> bool:
    """Whether a selection is in code or the like, where the marks of a link would be words."""
    index = story.block_at(start)
    if index < 0 or story.blocks[index].kind in ("code", "html", "stash"):
        return index >= 0
    at = story.start(index)
    return any(
        piece.kind == "code"
        and at + leaf.source_of_markup(piece.start) < start
        and end <= at + leaf.source_of_markup(piece.end - 1)
        for leaf in story.blocks[index].leaves
        for piece in walk(leaf.inlines)
    )


def link_at(story: Story, start: int, end: int) -> Link | None:
    """The link that holds the whole selection, or the caret; the innermost there is."""
    around = [one for one in _links(story, start) if one.start <= start and end <= one.end]
    return around[-1] if around else None


def link_wanted(story: Story, start: int, end: int) -> Link:
    """The link at a selection or caret, or what would become one: the selected words, else the word.

    Links do not hold links: of a selection that has one in it, that one is meant.
    """
    within = (one for one in _links(story, start) if start <= one.start and one.end <= end)
    found = link_at(story, start, end) or next(within, None)
    if found is not None:
        return found
    first, last = selected_words(story, start, end)
    words = story.slice(first, last)
    return Link(first, last, words, "", plain=not _SPECIAL.search(words))


def set_link(story: Story, old: Link, words: str, url: str) -> Composition:
    """Let a link have these words and this address; without an address its words stay, unlinked."""
    url = whole_address(url)
    words = " ".join(words.split()) or old.words or url
    if not url and old.is_new:
        return Composition((), old.start, old.end)
    if old.is_new and words == old.words:
        return link(story, old.start, old.end, url)
    is_in_table = in_table(story, old.start)
    bar = "&#124;" if is_in_table else "|"
    fresh = _SPECIAL.sub(r"\\\1", words).replace("|", bar)
    inner = old.inner if words == old.words and old.inner else fresh
    title = _QUOTE_IN_TITLE.sub(r"\\\1", old.title).replace("|", bar)
    address = destination(url, in_table=is_in_table)
    linked = f"[{inner}]({address}" + (f' "{title}")' if title else ")")
    new = linked if url else inner
    gone = story.slice(old.start, old.end)
    edits = (Edit(old.start, len(gone), new),) if new != gone else ()
    return collapsed(edits, old.start + len(new))


def whole_address(typed: str) -> str:
    """An address as people type it, with what they leave out: ``example.org``, ``ana@example.org``."""
    typed = typed.strip()
    if _SCHEME.match(typed) and not _HOST.match(typed):
        return typed
    if _MAIL.match(typed):
        return f"mailto:{typed}"
    return f"https://{typed}" if _HOST.match(typed) else typed


def _links(story: Story, position: int) -> Iterator[Link]:
    """The links of the block at a position, in order, outer ones first."""
    index = story.block_at(position)
    if index < 0 or not {"[", "<"} & set(story.blocks[index].source):
        return
    at, definitions = story.start(index), _definitions(story)
    for leaf in story.blocks[index].leaves:
        for piece in walk(leaf.resolved(definitions)):
            if piece.kind == "link":
                first = at + leaf.source_of_markup(piece.start)
                last = at + leaf.source_of_markup(piece.end - 1) + 1
                yield _link(leaf, piece, first, last)


def _link(leaf: Leaf, piece: Inline, first: int, last: int) -> Link:
    words = "".join(
        " " if one.kind in ("softbreak", "hardbreak") else one.text
        for one in walk(piece.children)
        if one.kind in ("text", "code", "softbreak", "hardbreak")
    )
    markup = leaf.markup[piece.start : piece.end]
    if markup.startswith("<"):
        return Link(first, last, words, piece.url)
    inside = piece.children
    inner = leaf.markup[inside[0].start : inside[-1].end] if inside else ""
    plain = all(one.kind in ("text", "softbreak") for one in inside)
    return Link(
        first, last, words, piece.url, piece.title, inner if "\n" not in inner else "", plain
    )


def _definitions(story: Story) -> dict[str, Definition]:
    found: dict[str, Definition] = {}
    for block in story.blocks:
        for one in block.definitions:
            found.setdefault(one.label, one)
    return found
