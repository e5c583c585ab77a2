"""Keys that name the page's blocks, parallel to the story's blocks.

A key stays with its place while the text in it changes, and is never used again once it is gone, so
an answer or a click that comes late means the right block or none.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Splice:
    """What a change did to the keys: which stay for the new blocks, which come and which go.

    ``inserted`` stand behind ``after`` (None: at the start). ``shown`` are the keys of all new
    blocks in order: those that stay, then those that come.
    """

    shown: tuple[int, ...]
    after: int | None
    inserted: tuple[int, ...]
    removed: tuple[int, ...]


class BlockKeys:
    """The keys of all blocks in order."""

    def __init__(self) -> None:
        self._keys: list[int] = []
        self._alive: set[int] = set()
        self._next = 0

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: int) -> bool:
        return key in self._alive

    @property
    def all(self) -> Sequence[int]:
        """The keys in the order of the story."""
        return self._keys

    def reset(self, count: int) -> None:
        """New keys for another story of ``count`` blocks."""
        self._keys = list(self._fresh(count))
        self._alive = set(self._keys)

    def splice(self, index: int, old: int, new: int) -> Splice:
        """Follow a change of ``old`` blocks at ``index`` into ``new`` ones."""
        was = self._keys[index : index + old]
        kept, removed = was[:new], was[new:]
        inserted = self._fresh(new - len(kept))
        shown = (*kept, *inserted)
        before = self._keys[index - 1] if index else None
        self._keys[index : index + old] = shown
        self._alive.difference_update(removed)
        self._alive.update(inserted)
        return Splice(shown, kept[-1] if kept else before, inserted, tuple(removed))

    def index(self, key: int) -> int:
        """Where the block with ``key`` stands now; -1 when it is gone."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def _fresh(self, count: int) -> tuple[int, ...]:
        first = self._next
        self._next += max(count, 0)
        return tuple(range(first, self._next))
