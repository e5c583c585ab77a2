"""Running the rules over a story, once or after every edit."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from writer.checks.problem import SEVERITIES, Finding, Problem
from writer.checks.quoting import ANSWERS, ASKS, CLOSES, OPENS, has_marks, leaning
from writer.checks.records import NamedTuple
from writer.checks.registry import default_rules
from writer.checks.rule import Rule, View
from writer.checks.waivers import Waived, sort_out
from writer.story import Block, Story

if TYPE_CHECKING:
    from writer.checks.story_types import StoryType


class _Seen(NamedTuple):
    """What the rules made of one block, wherever it stands."""

    findings: tuple[tuple[Rule, Finding], ...]
    notes: tuple[tuple[str, Any], ...]
    leaning: int = 0
    """Whether a quotation begins or ends in it that goes on in other paragraphs."""


_NOTHING = _Seen((), ())
_MOST_REMEMBERED = 4096
"""How many blocks' findings are kept for when their words come again."""
_MOST_PARAGRAPHS = 8
"""How many paragraphs without marks a quotation may run on over."""
Types = Mapping[str, "StoryType"]
_Work = tuple[Rule, Callable[[Block], Iterable[Finding]] | None, Callable[[Block], Any] | None]
"""A rule, and what it looks for in one block and notes of it."""


def _place(problem: Problem) -> tuple[int, int, str, int]:
    """Problems at one place: the worst first, so that the first key goes to what matters most."""
    return problem.start, _RANK[problem.severity], problem.rule, problem.end


_RANK = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def _builtin() -> Types:
    from writer.checks.story_types import builtin_types

    return builtin_types()


class Checker:
    """Checks a story again and again, remembering what it knows of each block.

    ``check`` after an edit runs the block rules on the blocks that edit made, and the story-wide
    rules on their notes; the result is the same as that of a fresh checker. A story's type decides
    which fields it needs and how badly, but for the rules ``fixed``, which the house style has set.
    ``after`` may leave out problems, as a comment in the text does that switches a rule off.
    """

    def __init__(
        self,
        rules: Iterable[Rule] | None = None,
        types: Callable[[], Types] = _builtin,
        fixed: Collection[str] = (),
        after: Callable[[Story, list[Problem]], list[Problem]] | None = None,
    ) -> None:
        self.rules = tuple(default_rules() if rules is None else rules)
        self._types = types
        self._fixed = frozenset(fixed)
        self._after = after
        self.waived: list[Waived] = []
        """the problems of the last check that the story's front matter waives"""
        self.folder: Path | None = None
        """Where the story lies with its pictures; None before it is saved."""
        self._listen(is_english=True)

    def check(self, story: Story) -> list[Problem]:
        """Every problem of the story that is not waived, in order of place, then the worst first, then of rule."""
        text = story.text
        self._follow_language(story)
        problems: list[Problem] = []
        kinds: dict[str, list[int]] = {}
        notes: dict[str, dict[int, Any]] = defaultdict(dict)
        looks = self._look(story)
        quoted = _run_over(story.blocks, looks)
        for index, (block, seen) in enumerate(zip(story.blocks, looks, strict=True)):
            kinds.setdefault(block.kind, []).append(index)
            if seen is _NOTHING:
                continue
            if index in quoted:
                seen = self._of_others(seen)
            if seen.findings:
                start = story.start(index)
                problems += (_problem(r, f, start, text) for r, f in seen.findings)
            for rule_id, note in seen.notes:
                notes[rule_id][index] = note
        for rule in self._story_rules_for(story):
            view = View(story, kinds, notes.get(rule.id, {}), rule.limits, self._types, self.folder)
            assert rule.on_story is not None
            problems += (_problem(rule, finding, 0, text) for finding in rule.on_story(view))
        problems.sort(key=_place)
        if self._after is not None:
            problems = self._after(story, problems)
        kept, self.waived = sort_out(story, problems)
        return kept

    def _story_rules_for(self, story: Story) -> tuple[Rule, ...]:
        """The story-wide rules, as the story's type wants them."""
        if not story.fields.has("type"):
            return self._story_rules
        from writer.checks.story_types import type_of
        from writer.checks.story_types.needs import as_needed

        made = type_of(story, self._types())
        if made is None:
            return self._story_rules
        if made not in self._of_type:
            self._of_type[made] = as_needed(made, self._story_rules, self._fixed)
        return self._of_type[made]

    def _follow_language(self, story: Story) -> None:
        is_english = speaks_english(story.fields.text("language"))
        if is_english != self._is_english:
            self._listen(is_english)

    def _listen(self, is_english: bool) -> None:
        """Choose the rules for the story's language, and forget what others made of the blocks."""
        self._is_english = is_english
        self._of_type: dict[StoryType, tuple[Rule, ...]] = {}
        self._rules = tuple(rule for rule in self.rules if is_english or not rule.english)
        self._by_kind: dict[str, tuple[_Work, ...]] = {}
        self._story_rules = tuple(rule for rule in self._rules if rule.on_story)
        self._own_words = frozenset(rule.id for rule in self._rules if rule.own_words)
        self._blocks: tuple[Block, ...] = ()
        self._seen: list[_Seen] = []
        self._ahead: dict[int, tuple[Block, _Seen]] = {}
        self._memory: dict[tuple[str, int, str], _Seen] = {}

    def _of_others(self, seen: _Seen) -> _Seen:
        """What is left of a paragraph when all of it is somebody else's words."""
        mine = self._own_words
        findings = tuple(one for one in seen.findings if one[0].id not in mine)
        return _Seen(findings, tuple(note for note in seen.notes if note[0] not in mine))

    def read_ahead(self, story: Story, seconds: float) -> bool:
        """Read blocks that are new for about so long; whether ``check`` will find all of them read.

        So that the first check of a long story, or of a long change, can be made in pieces.
        """
        until = monotonic() + seconds
        self._follow_language(story)
        known = set(map(id, self._blocks))
        for block in story.blocks:
            if id(block) not in known and id(block) not in self._ahead:
                self._ahead[id(block)] = block, self._read(block)
                if monotonic() > until:
                    return False
        return True

    def _look(self, story: Story) -> list[_Seen]:
        """What is known of each block, reading only those that were not there in the last check.

        An edit leaves the blocks around it the same objects, so what is new lies between the
        blocks that both checks share at the start and at the end.
        """
        old, new = self._blocks, story.blocks
        most = min(len(old), len(new))
        head = 0
        while head < most and old[head] is new[head]:
            head += 1
        tail = 0
        while tail < most - head and old[-1 - tail] is new[-1 - tail]:
            tail += 1
        gone = slice(head, len(old) - tail)
        known = dict(zip(old[gone], self._seen[gone], strict=True))
        known.update(self._ahead.values())
        self._ahead = {}
        for block in new[head : len(new) - tail]:
            if block not in known:
                known[block] = self._read(block)
        self._seen[gone] = [known[block] for block in new[head : len(new) - tail]]
        self._blocks = new
        return self._seen

    def _read(self, block: Block) -> _Seen:
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

    def _read_new(self, block: Block) -> _Seen:
        findings: list[tuple[Rule, Finding]] = []
        notes: list[tuple[str, Any]] = []
        for rule, look, note in self._rules_for(block.kind):
            if look is not None:
                for finding in look(block):
                    findings.append((rule, finding))
            if note is not None and (noted := note(block)) is not None:
                notes.append((rule.id, noted))
        lean = leaning(block.text, block.source) if block.kind == "paragraph" else 0
        if not (findings or notes or lean):
            return _NOTHING
        return _Seen(tuple(findings), tuple(notes), lean)

    def _rules_for(self, kind: str) -> tuple[_Work, ...]:
        """What there is to do for a block of that kind: asked of every block, so kept at hand."""
        if kind not in self._by_kind:
            self._by_kind[kind] = tuple(
                (rule, rule.look, rule.note)
                for rule in self._rules
                if kind in rule.kinds and (rule.look or rule.note)
            )
        return self._by_kind[kind]


def check(
    story: Story, rules: Iterable[Rule] | None = None, folder: Path | None = None
) -> list[Problem]:
    """Every problem of the story, in order of place, then of rule; it lies in ``folder``."""
    checker = Checker(rules)
    checker.folder = folder
    return checker.check(story)


def speaks_english(language: str) -> bool:
    """Whether a story of that language tag is in English; one without a tag is."""
    first = language.lower().replace("_", "-").partition("-")[0]
    return first in ("", "en", "eng", "english")


def _run_over(blocks: tuple[Block, ...], looks: list[_Seen]) -> frozenset[int]:
    """Paragraphs that are somebody's words without a mark of their own.

    Those between one that opens a quotation and its end, and the answers of an interview.
    """
    found: list[int] = []
    for index, seen in enumerate(looks):
        if not seen.leaning:
            continue
        if seen.leaning & OPENS:
            found += _until_closed(blocks, looks, index)
        if seen.leaning & ASKS:
            found += _answers(blocks, looks, index)
        if seen.leaning & ANSWERS:
            found.append(index)
    return frozenset(found)


def _until_closed(blocks: tuple[Block, ...], looks: list[_Seen], index: int) -> Iterable[int]:
    for at in range(index + 1, min(index + _MOST_PARAGRAPHS + 2, len(blocks))):
        if blocks[at].kind != "paragraph":
            break
        if looks[at].leaning & CLOSES:
            return range(index + 1, at)
        if has_marks(blocks[at].text):
            break
    return ()


def _answers(blocks: tuple[Block, ...], looks: list[_Seen], index: int) -> Iterable[int]:
    """The paragraphs up to the next question; after the last question, one."""
    for at in range(index + 1, min(index + _MOST_PARAGRAPHS + 2, len(blocks))):
        if blocks[at].kind != "paragraph":
            break
        if looks[at].leaning & ASKS:
            return range(index + 1, at)
    return range(index + 1, min(index + 2, len(blocks)))


def _problem(rule: Rule, finding: Finding, offset: int, text: str) -> Problem:
    return Problem(
        rule.id,
        rule.forced or finding.severity or rule.severity,
        finding.message,
        finding.start + offset,
        finding.end + offset,
        tuple(fix.placed(offset, text) for fix in finding.fixes),
    )
