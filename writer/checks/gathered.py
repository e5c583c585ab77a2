"""What is known of a story's blocks, one after the other, kept up as blocks come and go."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from writer.checks.problem import Finding
from writer.checks.records import NamedTuple
from writer.checks.rule import Rule
from writer.checks.view import Notes
from writer.story import Block


class Seen(NamedTuple):
    """What the rules made of one block, wherever it stands."""

    findings: tuple[tuple[Rule, Finding], ...]
    notes: tuple[tuple[str, Any], ...]
    leaning: int = 0
    """Whether a quotation begins or ends in it that goes on in other paragraphs."""


NOTHING = Seen((), ())
_Numbered = list[tuple[int, Any]]


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
    """The findings in each block, the kinds of block there are, and each rule's notes and facts."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.findings: list[tuple[tuple[Rule, Finding], ...]] = []
        self._notes: dict[str, Notes] = {}
        self._kinds: dict[str, list[int]] | None = None
        self._facts = {rule.id: rule.facts for rule in rules if rule.facts}

    def kinds_of(self, blocks: Sequence[Block]) -> Mapping[str, list[int]]:
        """The indexes of the blocks of each kind."""
        if self._kinds is None:
            kinds: dict[str, list[int]] = defaultdict(list)
            for index, block in enumerate(blocks):
                kinds[block.kind].append(index)
            self._kinds = dict(kinds)
        return self._kinds

    def forget_kinds(self) -> None:
        """The blocks are of other kinds than they were."""
        self._kinds = None

    def notes(self, rule_id: str) -> Notes:
        """A rule's notes, in order of blocks."""
        found = self._notes.get(rule_id)
        if found is None:
            found = self._notes[rule_id] = Notes()
            found.known = self._facts.get(rule_id, found.known)
        return found

    def fill(self, seen: Iterable[Seen]) -> None:
        """Begin with the blocks of a story."""
        notes: dict[str, Notes] = {}
        findings = self.findings = []
        for index, one in enumerate(seen):
            findings.append(one[0])
            for rule_id, note in one[1]:
                if rule_id not in notes:
                    notes[rule_id] = Notes()
                    notes[rule_id].known = self._facts.get(rule_id, {})
                dict.__setitem__(notes[rule_id], index, note)
        self._notes = notes
        self._kinds = None

    def replace(self, span: Span, old: Sequence[Seen], new: Sequence[Seen]) -> set[str]:
        """Some blocks have become others; the ids of the rules whose notes are others now."""
        self.findings[span.start : span.stop] = [one.findings for one in new]
        gone, come = _by_rule(old, span.start), _by_rule(new, span.start)
        changed: set[str] = set()
        for rule_id in {*gone, *come, *(self._notes if span.by else ())}:
            notes = self.notes(rule_id)
            mine, others = gone.get(rule_id, []), come.get(rule_id, [])
            if span.by or [at for at, _ in mine] != [at for at, _ in others]:
                _splice(notes, span, others)
            else:
                notes.update(others)
            if mine != others or (span.by and (mine or others)):
                changed.add(rule_id)
                for facts in notes.facts.values():
                    facts.replace([note for _, note in mine], [note for _, note in others])
        return changed


def _by_rule(seen: Iterable[Seen], start: int) -> dict[str, _Numbered]:
    found: dict[str, _Numbered] = {}
    for index, one in enumerate(seen, start):
        for rule_id, note in one.notes:
            found.setdefault(rule_id, []).append((index, note))
    return found


def _splice(notes: Notes, span: Span, new: _Numbered) -> None:
    """Put the new notes in their place among those of other blocks, in order."""
    indexes, values = list(notes), list(notes.values())
    first, last = bisect_left(indexes, span.start), bisect_left(indexes, span.stop)
    if first == last == len(indexes) and not new:
        return
    by = span.by
    after = indexes[last:] if not by else [index + by for index in indexes[last:]]
    notes.clear()
    notes.update(zip(indexes[:first], values[:first], strict=True))
    notes.update(new)
    notes.update(zip(after, values[last:], strict=True))
