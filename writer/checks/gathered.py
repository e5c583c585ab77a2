"""What is known of a story's blocks, one after the other, kept up as blocks come and go."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from writer.checks.notes import Notes
from writer.checks.problem import Finding
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule
from writer.checks.seats import Seat, Seats, index_of
from writer.story import Block


class Seen(NamedTuple):
    """What the rules made of one block, wherever it stands."""

    findings: tuple[tuple[Rule, Finding], ...]
    notes: tuple[tuple[str, Any], ...]
    leaning: int = 0
    """Whether a quotation begins or ends in it that goes on in other paragraphs."""


NOTHING = Seen((), ())


class Span(NamedTuple):
    """The blocks ``start`` to ``stop`` of the last check are ``new`` others now."""

    start: int
    stop: int
    new: int

    @property
    def by(self) -> int:
        """How far the blocks after them have moved."""
        return self.new - (self.stop - self.start)


class Gathered:
    """The findings in each block, where the blocks of each kind are, and each rule's notes and facts."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.findings: list[tuple[tuple[Rule, Finding], ...]] = []
        self.seats = Seats()
        self._notes: dict[str, Notes] = {}
        self._rules = {rule.id: rule for rule in rules}
        self._kinds: dict[str, list[Seat]] = {}
        self._indexes: dict[str, list[int]] = {}

    def of_kind(self, kind: str) -> list[int]:
        """The indexes of the blocks of a kind, in order."""
        found = self._indexes.get(kind)
        if found is None:
            found = [seat.index for seat in self._kinds.get(kind, ())]
            self._indexes[kind] = found
        return found

    def notes(self, rule_id: str) -> Notes:
        """A rule's notes, in order of blocks."""
        found = self._notes.get(rule_id)
        if found is None:
            rule = self._rules.get(rule_id)
            found = Notes(rule.facts, rule.sums) if rule else Notes()
            self._notes[rule_id] = found
        return found

    def fill(self, blocks: Sequence[Block], seen: Iterable[Seen]) -> None:
        """Begin with the blocks of a story."""
        self.findings = []
        self.seats = Seats(map(Seat, range(len(blocks))))
        self._notes, self._kinds, self._indexes = {}, {}, {}
        mine: dict[str, Callable[[Seat, Any], None]] = {}
        for seat, block, one in zip(self.seats, blocks, seen, strict=True):
            self.findings.append(one[0])
            self._kinds.setdefault(block.kind, []).append(seat)
            for rule_id, note in one[1]:
                if rule_id not in mine:
                    mine[rule_id] = self.notes(rule_id).append
                mine[rule_id](seat, note)

    def replace(
        self, span: Span, old: Sequence[Seen], new: Sequence[Seen], kinds: Sequence[str]
    ) -> frozenset[str]:
        """Some blocks have become others, of the ``kinds``; the rules whose notes are others now."""
        start, stop = span.start, span.stop
        seats = [Seat(index) for index in range(start, start + span.new)]
        self.findings[start:stop] = [one.findings for one in new]
        come: dict[str, list[tuple[Seat, Any]]] = {}
        for seat, one in zip(seats, new, strict=True):
            for rule_id, note in one.notes:
                come.setdefault(rule_id, []).append((seat, note))
        changed = set()
        for rule_id in {*come, *(rule_id for one in old for rule_id, _ in one.notes)}:
            if self.notes(rule_id).replace(start, stop, come.get(rule_id, [])):
                changed.add(rule_id)
        self._replace_kinds(span, seats, kinds)
        self.seats.replace(start, stop, seats)
        return frozenset(changed)

    def _replace_kinds(self, span: Span, new: Sequence[Seat], kinds: Sequence[str]) -> None:
        self._indexes.clear()
        come: dict[str, list[Seat]] = {}
        for seat, kind in zip(new, kinds, strict=True):
            come.setdefault(kind, []).append(seat)
        for kind in {*come, *self._kinds}:
            seats = self._kinds.setdefault(kind, [])
            first = bisect_left(seats, span.start, key=index_of)
            last = bisect_left(seats, span.stop, key=index_of)
            seats[first:last] = come.get(kind, ())
