"""Finding words as the page shows them: across bold, italic, links, notes and the ends of lines.

The text is looked through with a pattern that lets marks stand between the characters. What it
finds only says where to look: there the words of the page decide, and know their places.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from writer.app.find.alike import in_small_letters, pieces
from writer.story import Edit, Story
from writer.story.links import Definition
from writer.story.page_edit import LONGEST, edit_from_page
from writer.story.page_words import PageWords, page_words

Place = tuple[int, int]

_GAP = (
    r"(?:[*_`~\\]|\[\^[^\]\n]*\]|!?\[(?!\^)|\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^\]\n]*\]|\]"
    r"|<[^<>\n]*>)"
)
_IN_GAP = frozenset("*_`~\\[]()!<>&")
_SPACE = r"(?:[ \u00a0\u202f]|&nbsp;|[ \t]*\\?\n[ \t>]*)"
_LONGEST_QUERY = 200  # characters; longer ones are pasted from somewhere and have their marks


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words of the page: its block, which of the block's runs saying the same it is."""

    index: int
    nth: int
    markup: str
    words: PageWords
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def place(self, start: int, end: int) -> Place:
        """Where the words from ``start`` to ``end`` stand in the story, marks between included."""
        return self.starts[start], self.ends[end - 1]

    def pieces(self, start: int, end: int) -> list[Place]:
        """The same without the marks between them."""
        found: list[Place] = []
        for at in range(start, end):
            first, last = self.starts[at], self.ends[at]
            if found and found[-1][1] >= first:
                found[-1] = found[-1][0], max(last, found[-1][1])
            else:
                found.append((first, last))
        return found


@dataclass(frozen=True, slots=True)
class Across:
    """Words from ``start`` to ``end`` of a run, which marks may cut through."""

    run: Run
    start: int
    end: int

    @property
    def place(self) -> Place:
        """Where it stands in the story."""
        return self.run.place(self.start, self.end)

    @property
    def is_cut(self) -> bool:
        """Whether it is not simply these characters, one after the other."""
        words, markup = self.run.words, self.run.markup
        first, last = words.places[self.start][0], words.places[self.end - 1][1]
        return markup[first:last] != words.text[self.start : self.end]

    @property
    def pieces(self) -> list[Place]:
        """Its words in the story, without the marks between them."""
        return self.run.pieces(self.start, self.end)


def places_to_look(text: str, words: str, start: int, *, match_case: bool) -> Iterator[Place]:
    """Where ``words`` may stand with marks between them."""
    if not 1 < len(words) <= _LONGEST_QUERY:
        return
    small = None if match_case else in_small_letters(text, words)
    pattern = _gapped(words.lower() if small else words, match_case, small is not None)
    for hit in pattern.finditer(small or text, start):
        if hit.end() - hit.start() != len(words) or "\n" in hit[0]:
            yield hit.start(), hit.end()


@lru_cache(maxsize=8)
def _gapped(words: str, match_case: bool, is_small: bool) -> re.Pattern[str]:
    parts: list[str] = []
    for char, piece in pieces(words, match_case=False):
        if parts:
            # A gap gives nothing back, or marks could be shared out among gaps in endless ways.
            parts.append(_GAP + ("{0,4}?" if char in _IN_GAP else "*+"))
        parts.append(_OWN.get(char) or piece)
    return re.compile("".join(parts), 0 if match_case or is_small else re.IGNORECASE)


_OWN = {"&": "&(?:amp;)?", " ": _SPACE}


class Runs:
    """The runs of words of a story's blocks, read when they are asked for."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._known: dict[int, list[Run]] = {}
        self._definitions: dict[str, Definition] | None = None
        self._notes: frozenset[str] = frozenset()

    def of_block(self, index: int) -> list[Run]:
        """The runs of block ``index``."""
        if index not in self._known:
            self._known[index] = list(self._read(index))
        return self._known[index]

    def _read(self, index: int) -> Iterator[Run]:
        block, start = self._story.blocks[index], self._story.start(index)
        if block.kind in ("html", "stash", "embed", "code", "image", "read-more", "definitions"):
            return
        definitions = self._look_up()
        seen: dict[str, int] = {}
        for leaf in block.leaves:
            words = page_words(leaf, definitions, self._notes)
            if words is None or not words.text or len(words.text) > LONGEST:
                continue
            nth = seen[words.text] = seen.get(words.text, -1) + 1
            source = leaf.source_of_markup
            starts = tuple(start + source(max(first, 0)) for first, _ in words.places)
            ends = tuple(start + source(max(last, 1) - 1) + 1 for _, last in words.places)
            yield Run(index, nth, leaf.markup, words, starts, ends)

    def _look_up(self) -> dict[str, Definition]:
        if self._definitions is None:
            blocks = self._story.blocks
            self._definitions = {}
            for block in blocks:
                for definition in block.definitions:
                    self._definitions.setdefault(definition.label, definition)
            self._notes = frozenset(block.label for block in blocks if block.kind == "footnote")
        return self._definitions


def replace_in_run(story: Story, run: Run, hits: Sequence[tuple[int, int]], by: str) -> Edit | None:
    """The edit that puts ``by`` in place of words of a run; None when the marks would not bear it.

    Marks around a word stay with what comes in its place.
    """
    old = new = run.words.text
    for start, end in reversed(hits):
        new = new[:start] + by + new[end:]
    return edit_from_page(story, run.index, run.nth, old, new)


def words_between(story: Story, start: int, end: int) -> str:
    """The words of the page between two places of a block; the text as it is where there are none."""
    for run in Runs(story).of_block(story.block_at(start)) if story.blocks else ():
        first, last = bisect_left(run.starts, start), bisect_right(run.ends, end)
        if first < last:
            return run.words.text[first:last].replace("\n", " ")
    return story.slice(start, end)


def without_overlaps(places: list[Place], more: Sequence[Place]) -> list[Place]:
    """``places`` (in order, apart) with those of ``more`` that share no character with them."""
    kept = list(places)
    for place in more:
        at = bisect_left(kept, place)
        before_ends = at == 0 or kept[at - 1][1] <= place[0]
        if before_ends and (at == len(kept) or kept[at][0] >= place[1]):
            kept.insert(at, place)
    return kept
