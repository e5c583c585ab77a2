"""The problems of a story in the window: thousands of them, moved with every key at next to no cost."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from writer.checks import SEVERITIES, Problem, Severity
from writer.checks.handing import Run, What, placed
from writer.story import Edit, Story

_ONE_BY_ONE = 64  # edits; replacing all of a word makes thousands


class Found(Sequence[Problem]):
    """Problems in order of place. Each is made a ``Problem`` when it is looked at.

    Their fixes hold for the text that was checked; ``Checking.holds`` says whether it is still that.
    """

    __slots__ = ("_longest", "_starts", "_whats")

    def __init__(
        self, starts: Sequence[int] = (), whats: Sequence[What] = (), longest: int | None = None
    ) -> None:
        self._starts = list(starts)
        self._whats = list(whats)
        self._longest = longest  # code points; what they are at most, None until it is asked for

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> Problem: ...
    @overload
    def __getitem__(self, index: slice) -> "Found": ...
    def __getitem__(self, index: int | slice) -> "Problem | Found":
        if isinstance(index, slice):
            return Found(self._starts[index], self._whats[index])
        return placed(self._whats[index], self._starts[index])

    def __iter__(self) -> Iterator[Problem]:
        return map(placed, self._whats, self._starts)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Found):
            return self._starts == other._starts and self._whats == other._whats
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def spans(self) -> Iterator[tuple[int, int, Severity]]:
        """Where each begins and ends, and how bad it is."""
        for start, what in zip(self._starts, self._whats, strict=True):
            yield start, start + what[3], what[1]

    def spans_between(self, first: int, last: int) -> Iterator[tuple[int, int, Severity]]:
        """The spans that touch the words from ``first`` to ``last``; next to nothing of others."""
        near = bisect_left(self._starts, first - self._reach())
        for at in range(near, bisect_right(self._starts, last)):
            start, what = self._starts[at], self._whats[at]
            if start + what[3] >= first:
                yield start, start + what[3], what[1]

    def index_after(self, position: int) -> int:
        """The index of the first that begins behind a position; their number when none does."""
        return bisect_right(self._starts, position)

    def kinds(self) -> Iterator[tuple[str, Severity]]:
        """The rule of each, and how bad it is."""
        for what in self._whats:
            yield what[0], what[1]

    def offering(self, title: str) -> Iterator[Problem]:
        """Those with a fix of that title."""
        for start, what in zip(self._starts, self._whats, strict=True):
            if any(fix[0] == title for fix in what[4]):
                yield placed(what, start)

    def around(self, position: int) -> "Found":
        """Those whose words hold a position, the narrowest first."""
        first = bisect_left(self._starts, position - self._reach())
        near = range(first, bisect_right(self._starts, position))
        here = [
            (self._whats[at][3], self._starts[at], self._whats[at])
            for at in near
            if position <= self._starts[at] + self._whats[at][3]
        ]
        here.sort(key=lambda one: one[0])
        return Found([start for _, start, _ in here], [what for *_, what in here])

    def moved(self, edits: Sequence[Edit]) -> "Found":
        """Where they are after ``edits``; one whose words were edited is left out."""
        if len(edits) > _ONE_BY_ONE:
            return self._moved_roughly(edits)
        starts, whats, longest = self._starts, self._whats, self._reach()
        for edit in edits:
            by, first, last = len(edit.inserted) - edit.removed, edit.position, edit.end
            near, behind = bisect_left(starts, first - longest), bisect_left(starts, last)
            kept = [at for at in range(near, behind) if starts[at] + whats[at][3] < first]
            starts = [
                *starts[:near],
                *(starts[at] for at in kept),
                *([start + by for start in starts[behind:]] if by else starts[behind:]),
            ]
            whats = [*whats[:near], *(whats[at] for at in kept), *whats[behind:]]
        return Found(starts, whats, longest)

    def _reach(self) -> int:
        """How many code points the longest of them has: none that begins earlier reaches a place."""
        if self._longest is None:
            self._longest = max((what[3] for what in self._whats), default=0)
        return self._longest

    def _moved_roughly(self, edits: Sequence[Edit]) -> "Found":
        """Those before and after all of the edits: it costs the same however many edits there are."""
        first, last, by = edits[0].position, 0, 0
        for edit in edits:
            grown = len(edit.inserted) - edit.removed
            first = min(first, edit.position)
            last = max(last + grown, edit.end + grown)
            by += grown
        kept = [
            (start + by if start + by >= last else start, what)
            for start, what in zip(self._starts, self._whats, strict=True)
            if start + by >= last or start + what[3] < first
        ]
        return Found([start for start, _ in kept], [what for _, what in kept])

    def answered(self, runs: Iterable[Run], new: Sequence[tuple[int, What]]) -> "Found":
        """The next answer, made of what is here and what is new."""
        starts: list[int] = []
        whats: list[What] = []
        taken = 0
        for first, count, shift in runs:
            if first < 0:
                come = new[taken : taken + count]
                taken += count
                starts += [start for start, _ in come]
                whats += [what for _, what in come]
                continue
            kept = slice(first, first + count)
            starts += (
                [start + shift for start in self._starts[kept]] if shift else self._starts[kept]
            )
            whats += self._whats[kept]
        return Found(starts, whats)

    def worst_by_block(self, story: Story) -> dict[int, str]:
        """The worst severity in each block of ``story`` that has a problem."""
        return self._worst(story, 0, len(self._starts))

    def worst_in_blocks(self, story: Story, first: int, last: int) -> dict[int, str]:
        """The same of blocks ``first`` to ``last``; costs nothing for the problems of others."""
        if last < 0 or not story.blocks:
            return {}
        begin, end = story.start(max(first, 0)), story.start(last + 1)
        low, high = bisect_left(self._starts, begin), bisect_left(self._starts, end)
        return self._worst(story, low, high)

    def _worst(self, story: Story, at: int, until: int) -> dict[int, str]:
        """Of the problems from ``at`` to ``until``, which a block's lie together in."""
        worst: dict[int, str] = {}
        starts, whats = self._starts, self._whats
        while at < until:
            index = story.block_at(starts[at])
            end = story.start(index + 1) if index >= 0 else len(story.front)
            behind = bisect_left(starts, end, at + 1, until)
            if index >= 0:
                here = {what[1] for what in whats[at:behind]}
                worst[index] = min(here, key=_ORDER.__getitem__)
            at = behind
        return worst


_ORDER: dict[str, int] = {severity: rank for rank, severity in enumerate(SEVERITIES)}
