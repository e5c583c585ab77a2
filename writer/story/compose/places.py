"""Where a caret stands: its line, the marks that open the line, the room around its block."""

import re
from dataclasses import dataclass

from writer.story.compose.composition import Composition, collapsed
from writer.story.edit import Edit
from writer.story.story import Story

ITEM = re.compile(r"([ \t]*)(?:([-*+])|(\d{1,9})([.)]))([ \t]+|$)")
TASK = re.compile(r"\[[ xX]\](?:[ \t]+|$)")
"""The box of an item that is to be done, or is: ``- [ ] call the mayor``."""
QUOTE = re.compile(r"(?:[ ]{0,3}>[ \t]?)+")
HASHES = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]+|$)")
DASH = re.compile(r"(?:—|–|--)[ \t\u00a0]*")
_EMPTY_QUOTED = re.compile(r"(?:(?:\A|\r?\n)[ \t>]*)+\Z")
RAW = frozenset({"code", "html", "stash", "table", "definitions"})
"""Kinds whose lines are nobody's paragraphs: the plain keys serve there."""
QUOTES = frozenset({"quote", "pull-quote"})
_END = 1 << 60


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the story: where it starts, and its text without its end."""

    number: int
    start: int
    text: str

    @property
    def end(self) -> int:
        """The position after its last character."""
        return self.start + len(self.text)


def line_at(story: Story, position: int) -> Line:
    """The line that holds ``position``."""
    number, _ = story.line_column(position)
    return line_of(story, number)


def line_of(story: Story, number: int) -> Line:
    """A line by its number, from 1."""
    start = story.position(number, 1)
    return Line(number, start, story.slice(start, story.position(number, _END)))


def mark_width(kind: str, text: str) -> int:
    """How much of a line of a block of ``kind`` is marks and not words: ``> ``, ``## ``, ``- ``."""
    match kind:
        case "quote" | "pull-quote":
            quoted = QUOTE.match(text)
            width = quoted.end() if quoted else 0
            item = ITEM.match(text, width) if quoted else None
            return item.end() if item else width
        case "list":
            item = ITEM.match(text)
            return item.end() if item else 0
        case "heading":
            hashes = HASHES.match(text)
            return hashes.end() if hashes else 0
    return 0


def words_start(story: Story, index: int) -> int:
    """Where the words of a block start: after ``## ``, ``> `` or ``- ``."""
    start = story.start(index)
    return start + mark_width(story.blocks[index].kind, line_at(story, start).text)


def paragraph_from(story: Story, position: int, step: int) -> int:
    """Where the words of the line before (-1) or after (1) start that has some.

    Up goes to the start of the own line first; at the story's ends, its first or last place.
    """
    number = line_at(story, position).number
    here = _line_words(story, number)
    if step < 0 and here is not None and position > here:
        return here
    last = story.line_column(story.length)[0]
    first = story.line(0) if story.blocks else last
    number += step
    while first <= number <= last:
        place = _line_words(story, number)
        if place is not None:
            return place
        number += step
    return story.length if step > 0 else min(position, story.start(0))


def _line_words(story: Story, number: int) -> int | None:
    """Where the words of a line start; None for an empty one."""
    line = line_of(story, number)
    index = story.block_at(line.start)
    kind = story.blocks[index].kind if index >= 0 else ""
    width = mark_width(kind, line.text)
    return line.start + width if line.text[width:].strip() else None


def body_end(story: Story, index: int) -> int:
    """Where the last line of a block ends, blank lines after it not counted."""
    return story.start(index) + story.blocks[index].end


def paragraph_after(story: Story, index: int, words: str = "") -> Composition:
    """A new paragraph after a block, one blank line on each side, with the caret in it."""
    end = body_end(story, index)
    new, caret = _room(story, index, end, words)
    return collapsed((new,), caret)


def _room(story: Story, index: int, end: int, words: str) -> tuple[Edit, int]:
    following = story.start(index + 1)
    last = index + 1 >= len(story.blocks)
    tail = "\n" if last and story.slice(end, following) else "" if last else "\n\n"
    return Edit(end, following - end, f"\n\n{words}{tail}"), end + 2 + len(words)


def replace_tail(story: Story, index: int, start: int) -> Composition:
    """Drop a block from ``start`` on, and go on in a new paragraph after it."""
    kept = quoted_words(story.slice(story.start(index), start))
    at = story.start(index) + len(kept)
    new, _ = _room(story, index, body_end(story, index), "")
    lead = "\n\n" if kept else ""
    inserted = lead + new.inserted.removeprefix("\n\n")
    return collapsed((Edit(at, new.end - at, inserted),), at + len(lead))


def quoted_words(text: str) -> str:
    """The start of a quote's source without the lines at its end that hold only marks."""
    return _EMPTY_QUOTED.sub("", text)


def joint(story: Story, before: int, end: int, start: int) -> str:
    """What joins the words at ``start`` to block ``before``, which ends at ``end``.

    Nothing inside a word that Enter parted, else a space.
    """
    last, first = story.slice(end - 1, end), story.slice(start, start + 1)
    parted = story.blocks[before].kind == "paragraph" and last.isalnum() and first.islower()
    return "" if last.isspace() or parted else " "
