"""Taking back one decision of an import, in a text that may have been edited since.

The source is read again with that line left as text. What differs between the two results is
looked up in the current text: where it stands there unchanged it can be taken back, whatever was
edited around it.
"""

import re
from collections.abc import Iterator

from writer.importers.base import Decision, Imported
from writer.importers.registry import importers
from writer.story import Edit
from writer.story.edit import shared_ends, smallest_edit

_CHUNK = re.compile(r"[^\n]*\n+|[^\n]+")  # a line with the blank lines after it

Hunk = tuple[int, int, int, int]


def undo(
    imported: Imported,
    raw: str,
    current: str,
    decision: Decision,
    undone: frozenset[int] = frozenset(),
) -> tuple[Edit, ...] | None:
    """The edits of ``current`` that take a decision back; None when that text was edited since.

    ``undone`` are the lines whose decisions were taken back before. The edits all speak of
    ``current`` as it is, in order, without overlap.
    """
    reader = importers()[imported.kind]
    before = reader.read(raw, undone).text if undone else imported.text
    after = reader.read(raw, undone | {decision.line}).text
    old, new, now = (_CHUNK.findall(text) for text in (before, after, current))
    places = _places(old, now)
    edits: list[Edit] = []
    for start, end, new_start, new_end in _hunks(old, new):
        found = _find(places, start, end)
        if found is None:
            return None
        at, stop = (sum(map(len, now[:place])) for place in found)
        edits.append(smallest_edit(at, current[at:stop], "".join(new[new_start:new_end])))
    return tuple(edits)


def _hunks(old: list[str], new: list[str]) -> Iterator[Hunk]:
    for tag, start, end, new_start, new_end in _opcodes(old, new):
        if tag != "equal":
            yield start, end, new_start, new_end


def _places(old: list[str], now: list[str]) -> dict[int, int]:
    """Where each chunk of the old text stands in the current one, when it is there unchanged."""
    found: dict[int, int] = {}
    for tag, start, end, new_start, _ in _opcodes(old, now):
        if tag == "equal":
            found.update(
                zip(range(start, end), range(new_start, new_start + end - start), strict=True)
            )
    return found


def _opcodes(old: list[str], new: list[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """The differences of two texts; what they share at both ends is set aside first, for speed."""
    from difflib import SequenceMatcher  # only an undo needs it

    head, tail = shared_ends(old, new)
    yield "equal", 0, head, 0, head
    stop, new_stop = len(old) - tail, len(new) - tail
    matcher = SequenceMatcher(None, old[head:stop], new[head:new_stop])
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        yield tag, start + head, end + head, new_start + head, new_end + head
    yield "equal", stop, len(old), new_stop, len(new)


def _find(places: dict[int, int], start: int, end: int) -> tuple[int, int] | None:
    """Where chunks stand in the current text; for none, where their neighbours meet."""
    if start == end:
        before, after = places.get(start - 1, -1), places.get(end)
        at = before + 1 if start - 1 in places or start == 0 else after
        return None if at is None else (at, at)
    found = [places.get(at) for at in range(start, end)]
    first = found[0]
    if first is None or found != list(range(first, first + len(found))):
        return None
    return first, first + len(found)
