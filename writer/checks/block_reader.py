"""What the rules make of single blocks, wherever they stand."""

from collections.abc import Callable, Iterable, Sequence
from time import monotonic
from typing import Any

from writer.checks.gathered import NOTHING, Seen
from writer.checks.problem import Finding
from writer.checks.quoting import leaning
from writer.checks.rule import Rule
from writer.story import Block

_MOST_REMEMBERED = 4096
"""How many blocks' findings are kept for when their words come again."""
_Looking = list[tuple[Rule, Callable[[Block], Iterable[Finding]]]]
"""Rules, with what each looks for in one block."""
_Noting = list[tuple[str, Callable[[Block], Any]]]
"""Rules by their ids, with what each notes of one block."""


class BlockReader:
    """Reads blocks by the rules, and remembers what it has read."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._by_kind: dict[str, tuple[_Looking, _Noting]] = {}
        self._own_words = frozenset(rule.id for rule in rules if rule.own_words)
        self._asks_whose = bool(self._own_words)
        self._ahead: dict[int, tuple[Block, Seen]] = {}
        self._memory: dict[tuple[str, int, str], Seen] = {}

    def of_others(self, seen: Seen) -> Seen:
        """What is left of a paragraph when all of it is somebody else's words."""
        mine = self._own_words
        findings = tuple(one for one in seen.findings if one[0].id not in mine)
        return Seen(findings, tuple(note for note in seen.notes if note[0] not in mine))

    def read_ahead(self, blocks: Iterable[Block], known: Iterable[Block], seconds: float) -> bool:
        """Read blocks that are not ``known`` for about so long; whether all of them are read now."""
        until = monotonic() + seconds
        old = set(map(id, known))
        for block in blocks:
            if id(block) not in old and id(block) not in self._ahead:
                self._ahead[id(block)] = block, self._read(block)
                if monotonic() > until:
                    return False
        return True

    def read(self, blocks: Sequence[Block]) -> list[Seen]:
        """What the rules make of the blocks, those that were read ahead among them."""
        ahead, self._ahead = self._ahead, {}
        found = (ahead.get(id(block)) for block in blocks)
        return [
            self._read(block) if known is None else known[1]
            for block, known in zip(blocks, found, strict=True)
        ]

    def _read(self, block: Block) -> Seen:
        """What the rules make of a block; a paragraph that comes again is not read again.

        Stories of a newsroom share paragraphs: background, agency copy, who to call.
        """
        key = (block.kind, block.level, block.source)
        seen = self._memory.get(key)
        if seen is None:
            if len(self._memory) >= _MOST_REMEMBERED:
                self._memory.clear()
            seen = self._memory[key] = self._read_new(block)
        return seen

    def _read_new(self, block: Block) -> Seen:
        findings: list[tuple[Rule, Finding]] = []
        notes: list[tuple[str, Any]] = []
        looking, noting = self._rules_for(block.kind)
        for rule, look in looking:
            for finding in look(block):
                findings.append((rule, finding))
        for rule_id, note in noting:
            if (noted := note(block)) is not None:
                notes.append((rule_id, noted))
        lean = 0
        if self._asks_whose and block.kind == "paragraph":
            lean = leaning(block.text, block.source)
        if not (findings or notes or lean):
            return NOTHING
        return Seen(tuple(findings), tuple(notes), lean)

    def _rules_for(self, kind: str) -> tuple[_Looking, _Noting]:
        """What there is to do for a block of that kind: asked of every block, so kept at hand."""
        if kind not in self._by_kind:
            mine = [rule for rule in self._rules if kind in rule.kinds]
            looking = [(rule, rule.look) for rule in mine if rule.look is not None]
            noting = [(rule.id, rule.note) for rule in mine if rule.note is not None]
            self._by_kind[kind] = looking, noting
        return self._by_kind[kind]
