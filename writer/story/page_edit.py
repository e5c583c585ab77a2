"""From words corrected on the page to the edit of the Markdown that says them.

The page hands over what one run of words (a paragraph, a heading, an item, an attribution) said and
what it says now. Only what differs is changed in the source: marks around it stay. The result is read
again before it is given out, so an edit either gives the words that were typed or there is none.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from writer.story.block import Block
from writer.story.edit import Edit, shared_ends, smallest_edit
from writer.story.inline import Inline, walk
from writer.story.leaf import Leaf
from writer.story.links import Definition
from writer.story.page_words import Hunk, PageWords, hunks, page_words, same_words
from writer.story.story import Story

LONGEST = 20_000  # code points of a run of words; longer ones are edited in the manuscript
_MARKS = re.compile(r"[\\`*_\[\]<>&{}~|#]")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_CONTAINERS = ("emphasis", "strong", "link", "code", "image", "html", "footnote")
Definitions = Mapping[str, Definition]
Piece = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class _Place:
    """A leaf that is edited, its words as the page shows them, and what they lead to."""

    story: Story
    index: int
    leaf_index: int
    words: PageWords
    definitions: Definitions
    notes: frozenset[str]

    @property
    def block(self) -> Block:
        return self.story.blocks[self.index]

    @property
    def leaf(self) -> Leaf:
        return self.block.leaves[self.leaf_index]


def can_edit_on_page(story: Story, index: int, text: str, nth: int = 0) -> bool:
    """Whether the words ``text`` of block ``index`` can be edited where they stand on the page.

    ``nth`` counts runs of words of the block that say the same, from 0.
    """
    return _find(story, index, text, nth) is not None


def edit_from_page(story: Story, index: int, nth: int, old: str, new: str) -> Edit | None:
    """The edit that makes the words ``old`` of block ``index`` say ``new``; None when there is none.

    ``old`` is the text of one run of words as the page shows it, a soft line end being a space and a
    hard one a newline; ``nth`` counts runs of the block that say the same. Line ends typed or pasted are
    spaces. The edit lies within the block and leaves its kind and the marks around other words alone.
    """
    place = _find(story, index, old, nth)
    if place is None or not new.strip():
        return None
    changes = hunks(place.words, new)
    if not changes:
        return None
    wanted = _applied(place.words.text, changes)
    for source in _candidates(place, changes):
        if _says(place, changes, source, wanted):
            return smallest_edit(story.start(index), place.block.source, source)
    return None


def offset_on_page(story: Story, index: int, nth: int, old: str, new: str) -> int:
    """Where in the source of block ``index`` the words ``old`` of a run start to differ from ``new``."""
    place = _find(story, index, old, nth)
    if place is None:
        return 0
    head, _ = shared_ends(old, new)
    return place.leaf.source_of_markup(max(place.words.insertion(head, before=False), 0))


def runs_on_page(story: Story, index: int) -> list[tuple[Leaf, PageWords]]:
    """The runs of words of block ``index``, each with its words as the page shows them."""
    definitions, notes = _definitions(story), _notes(story)
    found = ((leaf, page_words(leaf, definitions, notes)) for leaf in story.blocks[index].leaves)
    return [(leaf, words) for leaf, words in found if words is not None]


def _find(story: Story, index: int, text: str, nth: int) -> _Place | None:
    if not 0 <= index < len(story.blocks) or len(text) > LONGEST:
        return None
    block = story.blocks[index]
    if block.kind in ("html", "stash", "embed", "code", "image", "read-more", "definitions"):
        return None
    definitions, notes = _definitions(story), _notes(story)
    for number, leaf in enumerate(block.leaves):
        words = page_words(leaf, definitions, notes)
        if words is not None and words.text == text:
            if nth == 0:
                return _Place(story, index, number, words, definitions, notes)
            nth -= 1
    return None


def _definitions(story: Story) -> Definitions:
    found: dict[str, Definition] = {}
    for block in story.blocks:
        for definition in block.definitions:
            found.setdefault(definition.label, definition)
    return found


def _notes(story: Story) -> frozenset[str]:
    """The labels of the story's notes."""
    return frozenset(block.label for block in story.blocks if block.kind == "footnote")


def _applied(text: str, changes: list[Hunk]) -> str:
    for hunk in reversed(changes):
        text = text[: hunk.start] + hunk.inserted + text[hunk.end :]
    return text


# -- ways to write it ------------------------------------------------------------------------------


def _candidates(place: _Place, changes: list[Hunk]) -> Iterator[str]:
    """New sources of the block, from the plainest to the one with most escapes."""
    for escape in (None, _MARKS, _PUNCTUATION):
        for before in (True, False):
            yield _written(place, changes, escape, before)
    for before in (True, False):
        yield _written(place, changes, _PUNCTUATION, before, near=True)


def _written(
    place: _Place,
    changes: list[Hunk],
    escape: re.Pattern[str] | None,
    before: bool,
    near: bool = False,
) -> str:
    """The source with ``changes`` made; words that come are put where the words ``before`` them end.

    ``near``: marks in the words beside a change are escaped as well; the change may have woken them.
    """
    edits: list[tuple[int, int, str]] = []
    for hunk in changes:
        in_code = place.words.is_code(hunk.start, hunk.end)
        text = hunk.inserted
        if escape is not None and not in_code:
            text = escape.sub(r"\\\g<0>", text)
        edits += _hunk_edits(place, hunk, text, before)
    if near:
        edits += _escapes_beside(place, changes)
    source = place.block.source
    for start, end, text in sorted(edits, reverse=True):
        source = source[:start] + text + source[end:]
    return source


def _hunk_edits(place: _Place, hunk: Hunk, text: str, before: bool) -> list[tuple[int, int, str]]:
    """Edits of the block's source: what goes, run by run, and what comes in its place."""
    words, leaf = place.words, place.leaf
    ranges = words.ranges(hunk.start, hunk.end, keep_marks=bool(text))
    edits = [(*_in_source(leaf, start, end), "") for start, end in ranges]
    if not text:
        return edits
    if edits:
        start, end, _ = edits[0]
        return [(start, end, text), *edits[1:]]
    at = words.insertion(hunk.start, before)
    source = _source_end(leaf, at) if before else leaf.source_of_markup(at)
    return [(source, source, text)]


def _in_source(leaf: Leaf, start: int, end: int) -> tuple[int, int]:
    return leaf.source_of_markup(start), _source_end(leaf, end)


def _source_end(leaf: Leaf, end: int) -> int:
    """Where a range of the markup ends in the source; a line end takes the next line's marks along."""
    if end == 0 or leaf.markup[end - 1] == "\n":
        return leaf.source_of_markup(end)
    return leaf.source_of_markup(end - 1) + 1


def _escapes_beside(place: _Place, changes: list[Hunk]) -> list[tuple[int, int, str]]:
    words, leaf = place.words, place.leaf
    touched = {at for hunk in changes for at in range(hunk.start, hunk.end)}
    found = []
    for at, char in enumerate(words.text):
        if at in touched or not words.is_literal(at) or not _PUNCTUATION.match(char):
            continue
        if leaf.markup[words.places[at][0]] == char:
            source = leaf.source_of_markup(words.places[at][0])
            found.append((source, source, "\\"))
    return found


# -- whether it says what was typed ----------------------------------------------------------------


def _says(place: _Place, changes: list[Hunk], source: str, wanted: str) -> bool:
    block = _read_again(place, source)
    if block is None or len(block.leaves) != len(place.block.leaves):
        return False
    for number, (was, leaf) in enumerate(zip(place.block.leaves, block.leaves, strict=True)):
        if leaf.role != was.role:
            return False
        if number != place.leaf_index and leaf.markup != was.markup:
            return False
    words = page_words(block.leaves[place.leaf_index], place.definitions, place.notes)
    return (
        words is not None
        and same_words(words.text, wanted)
        and _keeps_marks(place, changes, block.leaves[place.leaf_index])
    )


def _read_again(place: _Place, source: str) -> Block | None:
    """The block as it is read between its neighbours; None when they or its kind are no longer the same."""
    story, index = place.story, place.index
    if index == 0 and not story.front.strip() and source.startswith(("---", "\ufeff")):
        return None
    blocks = story.blocks
    around = [block.source for block in blocks[max(index - 1, 0) : index + 2]]
    at = min(index, 1)
    around[at] = source
    read = Story.from_text("x\n\n" + "".join(around)).blocks[1:]
    if [block.source for block in read] != around:
        return None
    block, was = read[at], place.block
    alike = block.kind == was.kind and block.level == was.level
    return block if alike and block.attributes == was.attributes else None


def _keeps_marks(place: _Place, changes: list[Hunk], leaf: Leaf) -> bool:
    """Whether bold, links and the rest that no change touches are there as before, and no others."""
    old = _marked(place.leaf, place)
    new = _marked(leaf, place)
    untouched = [
        piece for piece, (start, end) in old if not any(_meets(one, start, end) for one in changes)
    ]
    rest = iter([piece for piece, _ in new])
    if not all(piece in rest for piece in untouched):
        return False
    return len(new) <= len(old)


def _meets(hunk: Hunk, start: int, end: int) -> bool:
    return hunk.start <= end and hunk.end >= start


def _marked(leaf: Leaf, place: _Place) -> list[tuple[Piece, tuple[int, int]]]:
    """Each marked piece as (kind, address, words) with the place of its words in the page's text."""
    words = page_words(leaf, place.definitions, place.notes)
    if words is None:
        return []
    return [
        (_piece(inline, words.text[start:end]), (start, end))
        for inline, (start, end) in words.marked
        if inline.kind in _CONTAINERS
    ]


def _piece(inline: Inline, words: str) -> Piece:
    said = "".join(piece.text for piece in walk([inline])) if inline.kind == "image" else words
    return (
        inline.kind,
        inline.url,
        inline.text if inline.kind in ("html", "footnote") else " ".join(said.split()),
    )
