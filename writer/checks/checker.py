"""Running the rules over a story, once or after every edit."""

from collections.abc import Callable, Collection, Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from writer.checks.block_reader import BlockReader
from writer.checks.following import Follower
from writer.checks.gathered import Gathered
from writer.checks.problem import SEVERITIES, Finding, Problem
from writer.checks.registry import default_rules
from writer.checks.rule import Rule
from writer.checks.story_wide import StoryWide
from writer.checks.view import Types
from writer.checks.waivers import Waived, sort_out
from writer.story import Story

if TYPE_CHECKING:
    from writer.checks.story_types import StoryType


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
        self._follow_language(story)
        changes = self._follower.follow(story)
        text = _text_of(story)
        problems: list[Problem] = []
        for index, found in enumerate(self._gathered.findings):
            if found:
                start = story.start(index)
                problems += [_problem(rule, finding, start, text) for rule, finding in found]
        rules = self._story_rules_for(story)
        told = self._wide.findings(rules, story, self._gathered, changes, self._types, self.folder)
        problems += (_problem(rule, finding, offset, text) for rule, offset, finding in told)
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
        rules = tuple(rule for rule in self.rules if is_english or not rule.english)
        self._story_rules = tuple(rule for rule in rules if rule.is_of_story)
        self._reader = BlockReader(rules)
        self._gathered = Gathered(self._story_rules)
        self._follower = Follower(self._reader, self._gathered)
        self._wide = StoryWide()

    def read_ahead(self, story: Story, seconds: float) -> bool:
        """Read blocks that are new for about so long; whether ``check`` will find all of them read.

        So that the first check of a long story, or of a long change, can be made in pieces.
        """
        self._follow_language(story)
        return self._reader.read_ahead(story.blocks, self._follower.blocks, seconds)


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


def _text_of(story: Story) -> Callable[[], str]:
    """Gives the story's text as it is now, put together when first asked for."""
    front, blocks = story.front, story.blocks

    @cache
    def text() -> str:
        return front + "".join([block.source for block in blocks])

    return text


def _problem(rule: Rule, finding: Finding, offset: int, text: Callable[[], str]) -> Problem:
    fixes = finding.fixes
    return Problem(
        rule.id,
        rule.forced or finding.severity or rule.severity,
        finding.message,
        finding.start + offset,
        finding.end + offset,
        fixes,
        offset,
        text if fixes else None,
    )
