"""Words and blocks that are dragged to another place of the story."""

from writer.story.compose.composition import Composition, Span, moved, spans
from writer.story.compose.landing import landing
from writer.story.compose.moves import move_blocks
from writer.story.compose.places import RAW, body_end, line_at, mark_width
from writer.story.compose.selected import remove, with_a_space
from writer.story.edit import Edit
from writer.story.story import Story


def dragged(story: Story, start: int, end: int, to: int, *, copied: bool = False) -> Composition:
    """Move the selection to ``to``, or copy it there; whole blocks stay blocks of their own.

    Dropped on itself it stays where it is. Words keep a space between them and their neighbours.
    """
    if start <= to <= end:
        return Composition((), start, end)
    found = _whole_blocks(story, start, end)
    if found:
        return _blocks(story, found, to, copied=copied)
    return _words(story, start, end, to, copied=copied)


def _whole_blocks(story: Story, start: int, end: int) -> list[Span]:
    """The blocks that are selected whole, a single one with its mark or line end; none otherwise."""
    found = [span for span in spans(story, start, end) if span.start < end]
    if not found:
        return []
    first, last = found[0], found[-1]
    mark = mark_width(story.blocks[first.index].kind, line_at(story, first.start).text)
    whole = start <= first.start + mark and end >= last.end
    marked = bool(mark) and start <= first.start
    lines = len(found) > 1 or "\n" in story.slice(start, end)
    return found if whole and (marked or lines) else []


def _blocks(story: Story, found: list[Span], to: int, *, copied: bool) -> Composition:
    first, after = found[0].index, found[-1].index + 1
    at = _nearest_gap(story, to)
    if not copied:
        if first <= at <= after:
            return Composition((), found[0].start, found[-1].end)
        return move_blocks(story, first, after, at, found[0].start, found[-1].end)
    words = story.slice(found[0].start, found[-1].end)
    if at < len(story.blocks):
        place, new, lead = story.start(at), f"{words}\n\n", 0
    else:
        place, new, lead = body_end(story, at - 1), f"\n\n{words}", 2
    return Composition((Edit(place, 0, new),), place + lead, place + lead + len(words))


def _nearest_gap(story: Story, place: int) -> int:
    """The block before which something goes that is dropped at ``place``; their number: the end."""
    index = story.block_at(place)
    if index < 0:
        return 0
    start, end = story.start(index), body_end(story, index)
    return index + (place - start > (end - start) // 2)


def _words(story: Story, start: int, end: int, to: int, *, copied: bool) -> Composition:
    words = story.slice(start, end)
    raw = _is_raw(story, start) or _is_raw(story, to)
    gone: tuple[Edit, ...] = ()
    if not copied:
        whole = _is_words(story, start, end) and not raw
        gone = remove(story, *(with_a_space(story, start, end) if whole else (start, end))).edits
    room = landing(story, to, words)
    place = room.position
    if any(edit.position < place < edit.end for edit in gone):
        return Composition((), start, end)
    lead, tail = room.before, room.after
    before, after = story.slice(place - 1, place), story.slice(place, place + 1)
    if not raw and not (before.isalnum() and after.isalnum()):
        lead += _space(before if not lead else "", words[:1])
        tail = _space(words[-1:], after if not tail else "") + tail
    made = Edit(place, 0, lead + words + tail)
    at = moved(place, gone) + len(lead)
    return Composition((*gone, made), at, at + len(words))


def _is_words(story: Story, start: int, end: int) -> bool:
    """Whether a selection is one or more words, and no part of one."""
    outside = (story.slice(start - 1, start), story.slice(end, end + 1))
    inside = (story.slice(start, start + 1), story.slice(end - 1, end))
    return not any(
        out.isalnum() and one.isalnum() for out, one in zip(outside, inside, strict=True)
    )


def _space(before: str, after: str) -> str:
    """What parts two characters that are dropped beside each other."""
    ends = before.isalnum() or before in tuple(".,;:!?…”’»)]")
    return " " if before and ends and (after.isalnum() or after in tuple("“‘«(")) else ""


def _is_raw(story: Story, position: int) -> bool:
    index = story.block_at(position)
    return index >= 0 and story.blocks[index].kind in RAW and position <= body_end(story, index)
