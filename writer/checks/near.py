"""Findings in one block that depend on the blocks beside it, and on what the whole story says.

The part ``on_note`` of a rule is called with a :class:`Near` for each of the rule's notes, and again
only for those whose block is another or has other neighbours as far as the rule looks, and for those
that have asked the rule's facts for something that is no longer so.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any

from writer.checks.notes import Facts
from writer.checks.problem import Finding
from writer.checks.records import NamedTuple
from writer.checks.seats import Seat
from writer.checks.view import Limits, View
from writer.story import Block

_Asked = dict[tuple[str, Hashable], bool]


class Around(NamedTuple):
    """What the rule that looks near blocks knows besides them."""

    view: View
    blocks: Sequence[Block]
    whole: Any
    reach: list[int]
    """how many blocks before one, and after it, the rule has looked at so far"""


class Near:
    """A noted block as its rule sees it. Findings stand relative to the block's source."""

    __slots__ = ("_around", "_index", "asked", "block", "note", "whole")

    def __init__(self, around: Around, index: int, note: Any) -> None:
        self._around = around
        self._index = index
        self.block: Block = around.blocks[index]
        self.note = note
        self.whole = around.whole
        """what the rule's ``whole`` says of the story"""
        self.asked: _Asked = {}

    @property
    def limits(self) -> Limits:
        """The rule's limits as the house style has them."""
        return self._around.view.limits

    def beside(self, step: int) -> Block | None:
        """The block so many further on, or before it when less than 0; None where there is none."""
        blocks, reach, at = self._around.blocks, self._around.reach, self._index + step
        reach[0], reach[1] = max(reach[0], -step), max(reach[1], step)
        return blocks[at] if 0 <= at < len(blocks) else None

    def facts(self, name: str) -> "Asking":
        """Those of the rule's ``facts`` that are called ``name``, of all its notes."""
        return Asking(self._around.view.facts(name), name, self.asked)


class Asking:
    """Facts that can be asked for, each question and its answer being noted."""

    __slots__ = ("_asked", "_facts", "_name")

    def __init__(self, facts: Facts, name: str, asked: _Asked) -> None:
        self._facts, self._name, self._asked = facts, name, asked

    def __contains__(self, fact: Hashable) -> bool:
        answer = self._asked[self._name, fact] = fact in self._facts
        return answer


class NearBy:
    """What a rule has said near each of its notes, remembered from one check to the next."""

    def __init__(self, look: Callable[[Near], Iterable[Finding]]) -> None:
        self._look = look
        self._whole: Any = None
        self._reach = [0, 0]
        self._said: dict[Seat, tuple[Finding, ...]] = {}
        self._asked: dict[Seat, _Asked] = {}

    def is_of(self, whole: Any) -> bool:
        """Whether the rule has said this for the same ``whole``."""
        return bool(whole == self._whole)

    def begin(self, view: View, blocks: Sequence[Block], whole: Any) -> None:
        """Look at every note."""
        self._whole = whole
        self._said.clear()
        self._asked.clear()
        self._look_at(view.notes.seated(), view, blocks)

    def go_on(
        self,
        view: View,
        blocks: Sequence[Block],
        whole: Any,
        span: tuple[int, int, Iterable[Seat]] | None,
    ) -> None:
        """The blocks of ``span`` are others, in whose place those of some seats stood before."""
        if not self.is_of(whole):
            self.begin(view, blocks, whole)
            return
        if span is None:
            return
        start, stop, gone = span
        for seat in gone:
            self._said.pop(seat, None)
            self._asked.pop(seat, None)
        before, after = self._reach
        self._look_at(view.notes.between(start - after, stop + before), view, blocks)
        if self._asked:
            notes = view.notes
            self._look_at(
                [(seat, notes.note_of(seat)) for seat in self._deceived(view)], view, blocks
            )

    def _deceived(self, view: View) -> list[Seat]:
        """The seats of blocks that were told something about the facts that is no longer so."""
        facts = {name: view.facts(name).counts for name in view.notes.known}
        return [
            seat
            for seat, asked in self._asked.items()
            if any((fact in facts[name]) is not answer for (name, fact), answer in asked.items())
        ]

    def _look_at(
        self, noted: Iterable[tuple[Seat, Any]], view: View, blocks: Sequence[Block]
    ) -> None:
        around = Around(view, blocks, self._whole, self._reach)
        for seat, note in noted:
            near = Near(around, seat.index, note)
            said = tuple(self._look(near))
            _keep(self._said, seat, said)
            _keep(self._asked, seat, near.asked)

    def findings(self) -> Iterator[tuple[int, Finding]]:
        """Each finding, with the index of the block it stands in."""
        for seat, said in self._said.items():
            for finding in said:
                yield seat.index, finding


def _keep(where: dict[Seat, Any], seat: Seat, what: Any) -> None:
    if what:
        where[seat] = what
    else:
        where.pop(seat, None)
