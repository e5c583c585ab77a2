"""Taking a selection out: what goes and what stays so that the blocks around it stay what they are."""

from writer.story.compose.composition import Composition, collapsed
from writer.story.compose.list_lines import items_of, renumber_edits
from writer.story.compose.places import QUOTES, RAW, Line, body_end, line_at, mark_width
from writer.story.edit import Edit
from writer.story.lines import is_blank
from writer.story.story import Story

_CLOSING = ("", "\n", *".,;:!?…”’»)]")
_MARKED = frozenset({"heading", "list", *QUOTES})


def remove(story: Story, start: int, end: int, *, replaced: bool = False) -> Composition:
    """Take out the selection; ``replaced`` when words are written in its place.

    Marks such as ``> `` that words keep are not taken, blocks do not run into each other because
    the empty line between them was selected too, and the items of a list are numbered anew.
    """
    start, end = _adjusted(story, start, end, replaced)
    edits = (Edit(start, end - start, ""),) if end > start else ()
    return collapsed((*edits, *_numbers(story, start, end)), start)


def with_a_space(story: Story, start: int, end: int) -> tuple[int, int]:
    """The words with the space that would stand beside another one, or at an end, without them."""
    first, last = story.block_at(start), story.block_at(end)
    line = line_at(story, start)
    words = line.start + _width(story, line)
    lead = story.slice(max(words, story.start(max(first, 0))), start)[-1:]
    after = story.slice(end, body_end(story, max(last, 0)))[:1]
    if after == " " and lead in ("", " ", "\n"):
        return start, end + 1
    return (start - 1, end) if lead == " " and after in _CLOSING else (start, end)


def _adjusted(story: Story, start: int, end: int, replaced: bool) -> tuple[int, int]:
    first, last = line_at(story, start), line_at(story, end)
    if story.block_at(start) < 0 or _is_raw(story, start) or _is_raw(story, end):
        return start, end
    words = first.start + _width(story, first)
    if start < words <= end and (replaced or (end <= first.end and _is_quote(story, first))):
        start = words
    if first.number == last.number:
        return start, end
    whole = start <= words
    if replaced and whole and end == last.start:
        return start, _end_of_words(story, start, end)
    if is_blank(last.text) or _is_empty_quoted(story, last):
        nothing_left = start == first.start and not replaced
        return start, end if nothing_left else _end_of_words(story, start, end)
    if start > first.start and end < last.start + _width(story, last):
        end = last.start + _width(story, last)
    return start, end


def _end_of_words(story: Story, start: int, end: int) -> int:
    """The end without the line ends, empty lines and empty marks before it."""
    kept = story.slice(start, end).rstrip("\n")
    while True:
        bare = kept.rstrip(" \t>").rstrip("\n")
        if bare == kept or "\n" not in kept[len(bare) :]:
            return start + len(kept)
        kept = bare


def _width(story: Story, line: Line) -> int:
    """How wide the marks of a line are."""
    index = story.block_at(line.start)
    if index < 0 or story.blocks[index].kind not in _MARKED or line.start > body_end(story, index):
        return 0
    return mark_width(story.blocks[index].kind, line.text)


def _is_raw(story: Story, position: int) -> bool:
    index = story.block_at(position)
    return index >= 0 and story.blocks[index].kind in RAW and position <= body_end(story, index)


def _is_quote(story: Story, line: Line) -> bool:
    index = story.block_at(line.start)
    return index >= 0 and story.blocks[index].kind in QUOTES


def _is_empty_quoted(story: Story, line: Line) -> bool:
    """Whether a line is one that parts the paragraphs of a quote."""
    return _is_quote(story, line) and not line.text.strip(" \t>")


def _numbers(story: Story, start: int, end: int) -> tuple[Edit, ...]:
    """The edits that number a list anew of which the selection takes something."""
    first, last = story.block_at(start), story.block_at(end)
    if first < 0 or story.blocks[first].kind != "list" or "\n" not in story.slice(start, end):
        return ()
    at = story.start(first)
    inside = end <= body_end(story, last)
    tail = items_of(story.blocks[last]) if inside else []
    after = "\n".join(tail)[end - story.start(last) :]
    made = (story.slice(at, start) + after).split("\n")
    return tuple(
        edit.moved(end - start) if edit.position >= start else edit
        for edit in renumber_edits(made, at)
    )
