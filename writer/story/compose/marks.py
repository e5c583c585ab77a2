"""Bold, italic and links in running text."""

import re

from writer.story.block import Block
from writer.story.compose.composition import Composition, collapsed, moved
from writer.story.edit import Edit
from writer.story.inline import walk
from writer.story.leaf import Leaf
from writer.story.story import Story

_WORD_BEFORE = re.compile(r"[\w'’-]*\Z")
_WORD_AFTER = re.compile(r"[\w'’-]*")
_MARKUP = re.compile(r"[*_\[\]`<>\\]")
_URL = re.compile(r"(?:https?://|mailto:)\S+\Z", re.I)


def bold(story: Story, start: int, end: int) -> Composition:
    """Make the selection, or the word at the caret, bold; if it is, plain again."""
    return _toggle(story, start, end, "**", "strong")


def italic(story: Story, start: int, end: int) -> Composition:
    """Make the selection, or the word at the caret, italic; if it is, plain again."""
    return _toggle(story, start, end, "*", "emphasis")


def link(story: Story, start: int, end: int, url: str = "") -> Composition:
    """Link the selection or the word at the caret to ``url``; without one, the caret asks for it.

    A link is unlinked, its text stays.
    """
    if _around(story, start, end, "link"):
        return unlink(story, start, end)
    start, end = selected_words(story, start, end)
    text, address = story.slice(start, end), destination(url, in_table=in_table(story, start))
    if _URL.match(text) and not url:
        return Composition((Edit(start, 0, "["), Edit(end, 0, f"]({text})")), start + 1, end + 1)
    edits = (Edit(start, 0, "["), Edit(end, 0, f"]({address})"))
    if not text:
        return collapsed((Edit(start, 0, f"[]({address})"),), start + 1)
    return collapsed(edits, end + 3 + (len(address) + 1 if url else 0))


def relink(story: Story, start: int, end: int, url: str) -> Composition:
    """Link the selected words to ``url``, also when they are a link already."""
    around = _around(story, start, end, "link")
    if around is None:
        return link(story, start, end, url)
    first, last = around
    text = story.slice(first, last)
    close = text.rfind("](")
    if not text.startswith("[") or close < 0:
        return link(story, start, end, url)
    address = destination(url, in_table=in_table(story, start))
    edit = Edit(first + close, last - first - close, f"]({address})")
    return collapsed((edit,), edit.position + len(edit.inserted))


def in_table(story: Story, position: int) -> bool:
    """Whether a position is in a table, where a bar would end the cell."""
    index = story.block_at(position)
    return index >= 0 and story.blocks[index].kind == "table"


def destination(url: str, *, in_table: bool = False) -> str:
    """An address as it stands in a link."""
    url = url.replace("|", "%7C") if in_table else url
    return f"<{url}>" if re.search(r"[\s()]", url) else url


def _toggle(story: Story, start: int, end: int, mark: str, kind: str) -> Composition:
    around = _around(story, start, end, kind)
    if around:
        first, last = around
        width = len(mark)
        parted = _parted(story, (first + width, last - width), (start, end), mark)
        if parted is not None:
            return parted
        removals = (Edit(first, width, ""), Edit(last - width, width, ""))
        return Composition(removals, moved(start, removals), moved(end, removals))
    if start == end and _is_empty_pair(story, start, len(mark)):
        width = len(mark)
        return collapsed((Edit(start - width, width * 2, ""),), start - width)
    pieces = [_begun(story, start)] if start == end else _pieces(story, start, end)
    if all(first == last for first, last in pieces):
        at = pieces[0][0] if pieces else start
        return collapsed((Edit(at, 0, mark * 2),), at + len(mark))
    edits = tuple(
        edit
        for first, last in pieces
        if first != last
        for edit in (Edit(first, 0, mark), Edit(last, 0, mark))
    )
    anchor, caret = pieces[0][0] + len(mark), moved(pieces[-1][1], edits[:-1])
    if start == end:
        caret = start + len(mark)
        anchor = caret
    return Composition(edits, anchor, caret)


def _parted(
    story: Story, whole: tuple[int, int], chosen: tuple[int, int], mark: str
) -> Composition | None:
    """A part of marked words without the marks; None where it is all of them, or cuts other marks."""
    (first, last), (start, end) = whole, chosen
    if start == end or start < first or end > last or _MARKUP.search(story.slice(first, last)):
        return None
    before, after = story.slice(first, start), story.slice(end, last)
    if not (before + after).strip():
        return None
    width = len(mark)
    left = Edit(first + len(before.rstrip()), 0, mark)
    right = Edit(last - len(after.lstrip()), 0, mark)
    edits = (
        left if before.strip() else Edit(first - width, width, ""),
        right if after.strip() else Edit(last, width, ""),
    )
    shift = moved(start, edits[:1]) - start
    return Composition(edits, start + shift, end + shift)


def step_out(story: Story, position: int, kind: str) -> Composition | None:
    """From the end of bold (``strong``) or italic (``emphasis``) words to behind their mark.

    None where the caret does not stand at that end.
    """
    around = _around(story, position, position, kind)
    width = 2 if kind == "strong" else 1
    if around is None or position == around[1]:
        return None
    marks = story.slice(position, around[1])
    alike = marks.strip("*") == "" or marks.strip("_") == ""
    after = story.slice(position, position + 3)
    run = len(after) - len(after.lstrip("*_"))  # bold italic words end in three
    return collapsed((), position + min(width, run)) if alike else None


def selected_words(story: Story, start: int, end: int) -> tuple[int, int]:
    """What of a selection can be one link, or the word at the caret."""
    return _pieces(story, start, end)[0] if start != end else _word(story, start)


def unlink(story: Story, start: int, end: int) -> Composition:
    """Let the words of the link around a selection be words."""
    around = _around(story, start, end, "link")
    if around is None:
        return Composition((), start, end)
    first, last = around
    text = story.slice(first, last)
    close = text.rfind("](") if "](" in text else text.rfind("]")
    tail = 1 if text.startswith("<") else len(text) - close
    edits = (Edit(first, 1, ""), Edit(last - tail, tail, ""))
    return Composition(edits, moved(start, edits), moved(end, edits))


def _around(story: Story, start: int, end: int, kind: str) -> tuple[int, int] | None:
    """The place of the innermost piece of ``kind`` that holds the whole selection."""
    index = story.block_at(start)
    if index < 0:
        return None
    at, found = story.start(index), None
    for leaf in story.blocks[index].leaves:
        for piece in walk(leaf.inlines):
            first, last = at + _source(leaf, piece.start), at + _source(leaf, piece.end)
            if piece.kind == kind and first <= start and end <= last and first < last:
                found = (first, last)
    return found


def _source(leaf: Leaf, at: int) -> int:
    return leaf.source_of_markup(at)


def _pieces(story: Story, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of a selection that may carry marks: one per run of text, without outer spaces."""
    found: list[tuple[int, int]] = []
    for index in range(max(story.block_at(start), 0), max(story.block_at(end), 0) + 1):
        if index >= len(story.blocks):
            break
        at = story.start(index)
        found += [
            piece
            for piece in _leaf_pieces(story.blocks[index], at, start, end)
            if piece[0] < piece[1]
        ]
    return found or [(start, start)]


def _leaf_pieces(block: Block, at: int, start: int, end: int) -> list[tuple[int, int]]:
    pieces = []
    for leaf in block.leaves:
        if leaf.role == "code":
            continue
        first = max(start, at + leaf.source_of_markup(0))
        last = min(end, at + leaf.source_of_markup(len(leaf.markup)))
        text = block.source[first - at : last - at] if first < last else ""
        first += len(text) - len(text.lstrip())
        last -= len(text) - len(text.rstrip())
        pieces.append(_whole_inlines(leaf, at, first, last))
    return pieces


def _whole_inlines(leaf: Leaf, at: int, first: int, last: int) -> tuple[int, int]:
    """The place grown so that it cuts no link, code or emphasis in two."""
    for piece in leaf.inlines:
        if piece.kind in ("text", "softbreak", "hardbreak"):
            continue
        start, end = at + _source(leaf, piece.start), at + _source(leaf, piece.end)
        if start < first < end <= last:
            first = start
        if first <= start < last < end:
            last = end
    return first, last


def _is_empty_pair(story: Story, caret: int, width: int) -> bool:
    """Whether the caret stands between marks of that width that hold no words yet."""
    before, after = story.slice(max(caret - 3, 0), caret), story.slice(caret, caret + 3)
    opened = len(before) - len(before.rstrip("*"))
    closed = len(after) - len(after.lstrip("*"))
    fits = opened in (1, 3) if width == 1 else opened >= width
    return opened == closed and fits


def _begun(story: Story, caret: int) -> tuple[int, int]:
    """The word that the caret stands in or after; before a word, what is yet to be typed."""
    first, last = _word(story, caret)
    return (caret, caret) if first == caret else (first, last)


def _word(story: Story, caret: int) -> tuple[int, int]:
    index = story.block_at(caret)
    if index < 0:
        return caret, caret
    at, source = story.start(index), story.blocks[index].source
    before = _WORD_BEFORE.search(source[: caret - at])
    after = _WORD_AFTER.match(source, caret - at)
    length = len(before[0]) if before else 0
    return caret - length, caret + (len(after[0]) if after else 0)
