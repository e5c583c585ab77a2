"""The story-wide part of the rules: run again where something they have read is another."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from writer.checks.gathered import Gathered, Span
from writer.checks.near import NearBy
from writer.checks.problem import Finding
from writer.checks.reads import FRONT, LINES, OUTSIDE, PLACES, SHAPE, TYPES, WORDS, Reads
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule
from writer.checks.seats import Seat
from writer.checks.view import Types, View
from writer.checks.watched_fields import others
from writer.story import Fields, Story


class Changes(NamedTuple):
    """What is another since the last check."""

    span: Span | None
    """the blocks; None when all are as they were"""
    front: bool
    kinds: frozenset[str]
    """the kinds of block of which there are more or fewer, or in other places"""
    lines: bool
    """whether a block may begin on another line than before"""
    notes: frozenset[str]
    """the rules that have other notes"""
    gone: tuple[Seat, ...]
    """the seats of the blocks that are others now"""
    beside: tuple[Seat, ...]
    """the seats of the blocks that have another neighbour"""


_Placed = tuple[Seat | None, int, Finding]
"""Where the block sits in which a finding stands, where that began when it was found, and the finding
as it was then. Without a seat, places count from the text's start."""


class _Told(NamedTuple):
    """What a rule said, block by block, and what it has read for that."""

    findings: tuple[_Placed, ...]
    whole: Any
    reads: Reads
    seats: frozenset[Seat]
    outside: object


class StoryWide:
    """What the story-wide rules say of a story, remembered from one check to the next."""

    def __init__(self) -> None:
        self._rules: Sequence[Rule] = ()
        self._told: list[_Told | None] = []
        self._near: list[NearBy | None] = []
        self._types: Types | None = None
        self._fields = Fields()

    def findings(
        self,
        rules: Sequence[Rule],
        story: Story,
        gathered: Gathered,
        changes: Changes | None,
        types: Callable[[], Types],
        folder: Path | None,
    ) -> Iterator[tuple[Rule, int, Finding]]:
        """Each finding with its rule and how far it has moved since it was found.

        ``changes`` None: nothing that was known holds.
        """
        if rules is not self._rules or changes is None:
            self._rules, self._told = rules, [None] * len(rules)
            self._near = [NearBy(rule.on_note) if rule.on_note else None for rule in rules]
            changes = None
        once = _Once(types)
        view = View(story, gathered.of_kind, once, folder)
        start = story.start
        stale = self._stale(changes, once, story.fields)
        for at, rule in enumerate(rules):
            told, near = self._told[at], self._near[at]
            if told is None or stale is None or _is_stale(rule, told, stale):
                told = self._told[at] = _run(rule, view, story, gathered)
            for seat, began, finding in told.findings:
                yield rule, start(seat.index) - began if seat else 0, finding
            if near is not None:
                _go_near(rule, near, view, story, gathered, told.whole, changes)
                for index, finding in near.findings():
                    yield rule, start(index), finding
        self._types = once.found
        view.let_go()

    def _stale(
        self, changes: Changes | None, types: Callable[[], Types], fields: Fields
    ) -> "_Stale | None":
        """What a rule must have read to be run again; None: all rules are."""
        before, self._fields = self._fields, fields
        if changes is None:
            return None
        asked = any(told and told.reads.what & TYPES for told in self._told)
        other_types = asked and types() != self._types
        what = (
            OUTSIDE
            | (FRONT | PLACES if changes.front else 0)
            | (WORDS | PLACES if changes.span else 0)
            | (SHAPE if changes.kinds else 0)
            | (LINES if changes.lines else 0)
            | (TYPES if other_types else 0)
        )
        seats = frozenset([*changes.gone, *changes.beside])
        return _Stale(what, changes.notes, others(before, fields), changes.kinds, seats)


class _Stale(NamedTuple):
    """What is another now."""

    what: int
    notes: frozenset[str]
    fields: set[str]
    kinds: frozenset[str]
    seats: frozenset[Seat]


def _go_near(
    rule: Rule,
    near: NearBy,
    view: View,
    story: Story,
    gathered: Gathered,
    whole: Any,
    changes: Changes | None,
) -> None:
    if changes is not None and changes.span is None and near.is_of(whole):
        return
    view.turn_to(gathered.notes(rule.id), rule.limits)
    if changes is None:
        near.begin(view, story.blocks, whole)
        return
    span = changes.span
    place = None if span is None else (span.start, span.start + span.new, changes.gone)
    near.go_on(view, story.blocks, whole, place)


class _Once:
    """The story types, read at most once in a check."""

    def __init__(self, types: Callable[[], Types]) -> None:
        self._read = types
        self.found: Types | None = None

    def __call__(self) -> Types:
        if self.found is None:
            self.found = self._read()
        return self.found


def _run(rule: Rule, view: View, story: Story, gathered: Gathered) -> _Told:
    reads = view.turn_to(gathered.notes(rule.id), rule.limits)
    outside = rule.outside() if rule.outside else None
    told = rule.on_story(view) if rule.on_story else ()
    findings = tuple([_by_block(finding, story, reads, gathered.seats) for finding in told])
    whole = rule.whole(view) if rule.whole else None
    read = frozenset([gathered.seats[index] for index in reads.blocks if index >= 0])
    return _Told(findings, whole, reads, read, outside)


def _is_stale(rule: Rule, told: _Told, stale: _Stale) -> bool:
    """Whether the rule may say something else than it did."""
    what, notes, fields, kinds, seats = stale
    reads = told.reads
    return bool(
        reads.what & what
        or rule.id in notes
        or (fields and not fields.isdisjoint(reads.fields))
        or (kinds and not kinds.isdisjoint(reads.kinds))
        or (seats and not seats.isdisjoint(told.seats))
        or (rule.outside is not None and rule.outside() != told.outside)
    )


def _by_block(finding: Finding, story: Story, reads: Reads, seats: Sequence[Seat]) -> _Placed:
    """The finding with the block it stands in, and where that begins, so that it moves with it.

    One that reaches over a block's end moves with no block: its rule is then run again whenever
    words are changed.
    """
    index = story.block_at(finding.start)
    start = 0 if index < 0 else story.start(index)
    end = story.start(0) if index < 0 else story.start(index + 1)
    first, last = finding.start, finding.end
    for fix in finding.fixes:
        longer = 0
        for edit in fix.edits:
            longer += len(edit.inserted)
            first, last = min(first, edit.position), max(last, edit.end)
        if fix.caret is not None:
            first, last = min(first, fix.caret - longer), max(last, fix.caret - longer)
    if first < start or last >= end or (index >= 0 and not start):
        reads.what |= PLACES
        return None, 0, finding
    if index < 0:
        return None, 0, finding
    reads.blocks.add(index)
    return seats[index], start, finding
