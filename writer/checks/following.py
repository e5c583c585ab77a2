"""A story's blocks from one check to the next, and whose words they are."""

from collections.abc import Sequence
from typing import Any

from writer.checks.block_reader import BlockReader
from writer.checks.gathered import Gathered, Seen, Span
from writer.checks.run_over import REACH, run_over
from writer.checks.story_wide import Changes
from writer.story import Block, Story

_CHUNKS = (256, 16)
"""How many blocks are compared at once with those of the last check, and then how many."""


class Follower:
    """Keeps what is gathered of a story in step with its blocks."""

    def __init__(self, reader: BlockReader, gathered: Gathered) -> None:
        self._reader = reader
        self._gathered = gathered
        self._front: str | None = None
        self._first_line = 0
        self.blocks: tuple[Block, ...] = ()
        """those of the last check"""
        self._seen: list[Seen] = []
        self._quoted: list[bool] = []

    def follow(self, story: Story) -> Changes | None:
        """Read what is new, and say what is another since the last check; None: all may be."""
        old, blocks = self.blocks, story.blocks
        front, self._front = story.front != self._front, story.front
        down, self._first_line = story.line(0) != self._first_line, story.line(0)
        head, tail = common(old, blocks)
        span = Span(head, len(old) - tail, len(blocks) - tail - head)
        gone, come = old[head : span.stop], blocks[head : head + span.new]
        if not gone and not come:
            return Changes(None, front, frozenset(), down, frozenset(), (), ())
        fresh = self._reader.read(come)
        self.blocks = blocks
        if not (head or tail):
            self._begin(blocks, fresh)
            return None
        lines = down or _lines(gone) != _lines(come)
        return self._go_on(old, span, fresh)._replace(front=front, lines=lines)

    def _begin(self, blocks: tuple[Block, ...], seen: list[Seen]) -> None:
        """Nothing is as it was in the last check."""
        self._seen = seen
        quoted = run_over(blocks, [one[2] for one in seen])
        self._quoted = [index in quoted for index in range(len(blocks))]
        shown = [
            self._reader.of_others(one) if at in quoted else one for at, one in enumerate(seen)
        ]
        self._gathered.fill(blocks, shown if quoted else seen)

    def _go_on(self, old: tuple[Block, ...], span: Span, fresh: list[Seen]) -> Changes:
        """The blocks of ``span`` are others; and those around them may be somebody else's words now.

        What is seen of these is then another too, as if they were other blocks.
        """
        blocks = self.blocks
        first = max(span.start - REACH, 0)
        stop, last = span.stop + REACH, min(span.start + span.new + REACH, len(blocks))
        before = [self._shown(at) for at in range(first, min(stop, len(self._seen)))]
        self._seen[span.start : span.stop] = fresh
        begin = max(first - REACH, 0)
        leans = [one[2] for one in self._seen[begin : last + REACH]]
        quoted = run_over(blocks[begin : last + REACH], leans)
        self._quoted[first:stop] = [at - begin in quoted for at in range(first, last)]
        after = [self._shown(at) for at in range(first, last)]
        head, tail = common(before, after)
        head = min(head, span.start - first)
        tail = min(tail, first + len(before) - span.stop)
        place = Span(first + head, first + len(before) - tail, len(after) - tail - head)
        seen = before[head : len(before) - tail], after[head : len(after) - tail]
        return self._replace(place, [block.kind for block in old[place.start : place.stop]], *seen)

    def _replace(
        self, span: Span, old_kinds: list[str], old: list[Seen], new: list[Seen]
    ) -> Changes:
        gathered, start = self._gathered, span.start
        kinds = [block.kind for block in self.blocks[start : start + span.new]]
        gone = tuple(gathered.seats[start : span.stop])
        beside = (
            *gathered.seats[max(start - 1, 0) : start],
            *gathered.seats[span.stop : span.stop + 1],
        )
        notes = gathered.replace(span, old, new, kinds)
        same = kinds == old_kinds
        others = frozenset() if same else frozenset([*kinds, *old_kinds])
        return Changes(span, False, others, False, notes, gone, () if same else beside)

    def _shown(self, index: int) -> Seen:
        """What is seen of a block, by whose words they are."""
        seen = self._seen[index]
        return self._reader.of_others(seen) if self._quoted[index] else seen


def _lines(blocks: Sequence[Block]) -> int:
    return sum(len(block.line_starts) for block in blocks)


def common(old: Sequence[Any], new: Sequence[Any]) -> tuple[int, int]:
    """How many are the same at the start and, apart from those, at the end.

    An edit leaves the blocks around it the same objects, which are compared in no time.
    """
    most = min(len(old), len(new))
    head = 0
    for size in _CHUNKS:  # within sequences, Python finds the same objects equal at once
        while head + size <= most and old[head : head + size] == new[head : head + size]:
            head += size
    while head < most and (old[head] is new[head] or old[head] == new[head]):
        head += 1
    tail, most = 0, most - head
    for size in _CHUNKS:
        while tail + size <= most and _end(old, tail, size) == _end(new, tail, size):
            tail += size
    while tail < most and (old[-1 - tail] is new[-1 - tail] or old[-1 - tail] == new[-1 - tail]):
        tail += 1
    return head, tail


def _end(blocks: Sequence[Any], tail: int, size: int) -> Sequence[Any]:
    stop = len(blocks) - tail
    return blocks[stop - size : stop]
