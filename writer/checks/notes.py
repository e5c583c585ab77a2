"""What a rule remembers of each block, and what its notes say together."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, TypeVar

from writer.checks.reads import SHAPE, Reads
from writer.checks.seats import Seat, index_of

Says = Mapping[str, Callable[[Any], Iterable[Hashable]]]
"""What a note says, by name."""
Noted = Sequence[tuple[Seat, Any]]
"""Notes with the seats of their blocks, in order."""
_NOBODY = Reads()
"""Of notes that no rule is looking at."""
_Keys = Callable[[Any], Iterable[Hashable]]
_Made = TypeVar("_Made")


class Facts:
    """What the notes of all blocks say together: each fact, and how often it is said.

    Kept up as blocks come and go, so that a rule need not go through all notes to know what is
    somewhere in the story.
    """

    __slots__ = ("_derived", "_grouped", "_notes", "_of", "_often", "_where", "counts")

    def __init__(self, of: Callable[[Any], Iterable[Hashable]], notes: "Notes") -> None:
        self._of = of
        self._notes = notes
        self.counts: dict[Any, int] = Counter(chain.from_iterable(map(of, notes.values())))
        self._derived: dict[Callable[..., Any], Any] = {}
        self._often: set[Any] | None = None
        self._where: dict[Any, set[Seat]] | None = None
        self._grouped: dict[_Keys, dict[Hashable, set[Any]]] = {}

    def __contains__(self, fact: Hashable) -> bool:
        return fact in self.counts

    def __iter__(self) -> Iterator[Any]:
        return iter(self.counts)

    def __len__(self) -> int:
        return len(self.counts)

    def often(self) -> set[Any]:
        """The facts that are said more than once."""
        if self._often is None:
            self._often = {fact for fact, count in self.counts.items() if count > 1}
        return self._often

    def where(self, facts: Iterable[Hashable]) -> list[tuple[int, Any]]:
        """The blocks that say one of the facts, in order, each with its note."""
        where = self._seats()
        seats = {seat for fact in facts for seat in where.get(fact, ())}
        note_of = self._notes.note_of
        return [(seat.index, note_of(seat)) for seat in sorted(seats, key=index_of)]

    def first(self, fact: Hashable) -> tuple[int, Any]:
        """The first block that says the fact, and its note. Raises KeyError when none does."""
        seat = min(self._seats()[fact], key=index_of)
        return seat.index, self._notes.note_of(seat)

    def _seats(self) -> Mapping[Hashable, Collection[Seat]]:
        if self._where is None:
            self._where = {}
            self._sit(self._notes.seated())
        return self._where

    def grouped(self, keys: _Keys) -> Mapping[Hashable, set[Any]]:
        """The facts that have each of the keys which ``keys`` gives a fact."""
        if keys not in self._grouped:
            groups = self._grouped[keys] = {}
            for fact in self.counts:
                for key in keys(fact):
                    groups.setdefault(key, set()).add(fact)
        return self._grouped[keys]

    def derived(self, make: "Callable[[Facts], _Made]") -> _Made:
        """What ``make`` makes of the facts there are, kept until one comes or goes."""
        if make not in self._derived:
            self._derived[make] = make(self)
        made: _Made = self._derived[make]
        return made

    def replace(self, old: Noted, new: Noted) -> None:
        """Notes have gone, and others have come."""
        if not _same(old, new):
            self._count(old, new)
        if self._where is not None:
            self._rise(old, self._where)
            self._sit(new)

    def _count(self, old: Noted, new: Noted) -> None:
        of, counts, often, changed = self._of, self.counts, self._often, False
        added = Counter(chain.from_iterable([of(note) for _, note in new]))
        for fact in chain.from_iterable([of(note) for _, note in old]):
            added[fact] -= 1
        for fact, count in added.items():
            if count:
                left = counts.get(fact, 0) + count
                if left in (0, count):
                    changed = True
                    self._regroup(fact, is_there=bool(left))
                if left:
                    counts[fact] = left
                else:
                    del counts[fact]
                if often is not None:
                    (often.add if left > 1 else often.discard)(fact)
        if changed:
            self._derived.clear()

    def _regroup(self, fact: Any, *, is_there: bool) -> None:
        """A fact is said for the first time, or no more."""
        for keys, groups in self._grouped.items():
            for key in keys(fact):
                group = groups.setdefault(key, set())
                (group.add if is_there else group.discard)(fact)

    def _sit(self, noted: Iterable[tuple[Seat, Any]]) -> None:
        where = self._where
        assert where is not None
        for seat, note in noted:
            for fact in set(self._of(note)):
                where.setdefault(fact, set()).add(seat)

    def _rise(self, noted: Noted, where: dict[Any, set[Seat]]) -> None:
        for seat, note in noted:
            for fact in set(self._of(note)):
                where[fact].remove(seat)
                if not where[fact]:
                    del where[fact]


def _same(old: Noted, new: Noted) -> bool:
    """Whether the same notes only stand in another order, as when a section moves."""
    return sorted(id(note) for _, note in old) == sorted(id(note) for _, note in new)


class Notes:
    """Block index -> what a rule's ``note`` said of it, in order.

    Whoever asks for the note of one index has to do with how blocks follow each other.
    """

    __slots__ = ("_sum", "_values", "facts", "known", "reads", "seats", "sums")

    def __init__(
        self, known: Says | None = None, sums: Callable[[Any], Sequence[int]] | None = None
    ) -> None:
        self.reads = _NOBODY
        self.known: Says = known or {}
        """what each note says, by name"""
        self.sums = sums
        """the numbers of each note that are summed up"""
        self.facts: dict[str, Facts] = {}
        """what they say together, where somebody has asked for it"""
        self.seats: list[Seat] = []
        self._values: list[Any] = []
        self._sum: list[int] | None = None

    def __len__(self) -> int:
        return len(self._values)

    def __iter__(self) -> Iterator[int]:
        return map(index_of, self.seats)

    def items(self) -> Iterator[tuple[int, Any]]:
        """Each block's index with its note."""
        return zip(map(index_of, self.seats), self._values, strict=True)

    def seated(self) -> Iterator[tuple[Seat, Any]]:
        """Each block's seat with its note."""
        return zip(self.seats, self._values, strict=True)

    def values(self) -> Iterator[Any]:
        """The notes alone."""
        return iter(self._values)

    def get(self, index: int, default: Any = None, /) -> Any:
        """The note of a block, or ``default``."""
        self.reads.what |= SHAPE
        at = self.first(index)
        there = at < len(self.seats) and self.seats[at].index == index
        return self._values[at] if there else default

    def __contains__(self, index: object) -> bool:
        return isinstance(index, int) and self.get(index, self) is not self

    def note_of(self, seat: Seat) -> Any:
        """The note of the block in a seat that has one."""
        return self._values[self.first(seat.index)]

    def first(self, index: int) -> int:
        """How many notes stand before the block ``index``."""
        return bisect_left(self.seats, index, key=index_of)

    def between(self, start: int, stop: int) -> Iterator[tuple[Seat, Any]]:
        """The notes of the blocks from ``start`` to ``stop``, with their seats."""
        first, last = self.first(start), self.first(stop)
        return zip(self.seats[first:last], self._values[first:last], strict=True)

    def summed(self) -> Sequence[int]:
        """The numbers of all notes, each summed up; none when there is no note."""
        if self._sum is None:
            assert self.sums is not None
            self._sum = [sum(column) for column in zip(*map(self.sums, self._values), strict=True)]
        return self._sum if self._values else ()

    def append(self, seat: Seat, note: Any) -> None:
        """Begin with the notes of a story, one after the other."""
        self.seats.append(seat)
        self._values.append(note)

    def replace(self, start: int, stop: int, new: Noted) -> bool:
        """The blocks from ``start`` to ``stop`` have other notes; whether these are others, or stand elsewhere.

        Before the blocks are numbered anew; the new seats have their numbers already.
        """
        first, last = self.first(start), self.first(stop)
        old = list(zip(self.seats[first:last], self._values[first:last], strict=True))
        if not old and not new:
            return False
        self.seats[first:last] = [seat for seat, _ in new]
        values = [note for _, note in new]
        same = self._values[first:last] == values
        self._values[first:last] = values
        for facts in self.facts.values():
            facts.replace(old, new)
        if self._sum is not None and not same and not _same(old, new):
            self._add(old, new)
        return not same or [seat.index for seat, _ in old] != [seat.index for seat, _ in new]

    def _add(self, old: Noted, new: Noted) -> None:
        """Keep the sums up; begun anew where there was nothing, as nobody knows how many there are."""
        assert self.sums is not None
        if not self._sum:
            self._sum = None
            return
        for noted, sign in ((old, -1), (new, 1)):
            for _, note in noted:
                for at, number in enumerate(self.sums(note)):
                    self._sum[at] += sign * number
