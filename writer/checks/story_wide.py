"""The story-wide part of the rules: run again where something they have read is another."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from writer.checks.gathered import Gathered, Span
from writer.checks.problem import Finding
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule
from writer.checks.view import (
    FRONT,
    LINES,
    OUTSIDE,
    PLACES,
    SHAPE,
    TYPES,
    WORDS,
    Reads,
    Types,
    View,
)
from writer.story import Story

_ANYWHERE = -2
"""Where findings stand that are not within one block: their places count from the text's start."""


class Changes(NamedTuple):
    """What is another since the last check."""

    span: Span | None
    """the blocks; None when all are as they were"""
    front: bool
    shape: bool
    """whether the kinds of block follow each other in another way"""
    lines: bool
    """whether a block may begin on another line than before"""
    notes: frozenset[str]
    """the rules that have other notes"""


_Placed = tuple[int, int, Finding]
"""The block a finding stands in, where that began when it was found, and the finding as it was then."""


class _Told(NamedTuple):
    """What a rule said, block by block, and what it has read for that."""

    findings: tuple[_Placed, ...]
    what: int
    blocks: frozenset[int]
    outside: object


class StoryWide:
    """What the story-wide rules say of a story, remembered from one check to the next."""

    def __init__(self) -> None:
        self._rules: Sequence[Rule] = ()
        self._told: list[_Told | None] = []
        self._types: Types | None = None

    def findings(
        self,
        rules: Sequence[Rule],
        story: Story,
        gathered: Gathered,
        changes: Changes | None,
        types: Callable[[], Types],
        folder: Path | None,
    ) -> Iterable[tuple[Rule, int, Finding]]:
        """Each finding with its rule and how far it has moved since it was found.

        ``changes`` None: nothing that was known holds.
        """
        if rules is not self._rules or changes is None:
            self._rules, self._told = rules, [None] * len(rules)
        once = _Once(types)
        view = View(story, gathered.kinds_of(story.blocks), once, folder)
        asked = any(told and told.what & TYPES for told in self._told)
        others = asked and once() != self._types
        for at, rule in enumerate(rules):
            told = self._told[at]
            kept = None if told is None or changes is None else _kept(rule, told, changes, others)
            if kept is None:
                kept = _run(rule, view, story, gathered)
            self._told[at] = kept
            for index, began, finding in kept.findings:
                yield rule, story.start(index) - began if index >= 0 else 0, finding
        self._types = once.found


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
    assert rule.on_story is not None
    outside = rule.outside() if rule.outside else None
    findings = tuple(_by_block(finding, story, reads) for finding in rule.on_story(view))
    return _Told(findings, reads.what, frozenset(reads.blocks), outside)


def _kept(rule: Rule, told: _Told, changes: Changes, other_types: bool) -> _Told | None:
    """What the rule said, moved along with the blocks; None when it may say something else."""
    what = told.what
    stale = (
        what & OUTSIDE
        or rule.id in changes.notes
        or (changes.front and what & (FRONT | PLACES))
        or (changes.span and what & (WORDS | PLACES))
        or (changes.shape and what & SHAPE)
        or (changes.lines and what & LINES)
        or (other_types and what & TYPES)
        or (rule.outside is not None and rule.outside() != told.outside)
    )
    if stale:
        return None
    span = changes.span
    if span is None:
        return told
    if told.blocks and not told.blocks.isdisjoint(range(span.start, span.stop)):
        return None
    if not span.by or not told.findings:
        return told
    moved = _moved(told.findings, span)
    return None if moved is None else told._replace(findings=moved)


def _moved(findings: tuple[_Placed, ...], span: Span) -> tuple[_Placed, ...] | None:
    if any(span.start <= index < span.stop for index, _, _ in findings):
        return None
    by, stop = span.by, span.stop
    return tuple(
        [(index + by if index >= stop else index, began, one) for index, began, one in findings]
    )


def _by_block(finding: Finding, story: Story, reads: Reads) -> _Placed:
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
        return _ANYWHERE, 0, finding
    return index, start, finding
