"""Where a block stands among a story's blocks, without its number.

When blocks come or go, those after them have other numbers. What is remembered of a block is
therefore kept by its :class:`Seat`, so that only the seats have to be numbered anew.
"""

from collections.abc import Sequence
from operator import attrgetter

GONE = -1
index_of = attrgetter("index")


class Seat:
    """A block's place: the same object for as long as the story has that block."""

    __slots__ = ("index",)

    def __init__(self, index: int) -> None:
        self.index = index


class Seats(list[Seat]):
    """The seats of a story's blocks, in order."""

    def replace(self, start: int, stop: int, new: Sequence[Seat]) -> None:
        """Other blocks stand where those from ``start`` to ``stop`` stood."""
        for seat in self[start:stop]:
            seat.index = GONE
        self[start:stop] = new
        for index in range(start, start + len(new) if len(new) == stop - start else len(self)):
            self[index].index = index
