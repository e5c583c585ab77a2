"""Metrics that count what other rules found: ``check["Style.Rule"]`` in a formula.

See https://vale.sh/docs/checks/metric.
"""

import re
from collections import Counter
from collections.abc import Sequence

from writer.checks.problem import Problem
from writer.checks.rule import Rule
from writer.checks.vale.definition import Definition
from writer.checks.vale.measures import COUNT, Measure
from writer.checks.vale.pieces import pieces_of
from writer.story import Story


def counts_others(definition: Definition) -> bool:
    """Whether the rule's formula names other rules."""
    text = definition.text("formula") + definition.text("condition")
    return definition.kind == "metric" and re.search(COUNT, text) is not None


class Counted:
    """A metric that is computed when all other rules have been run."""

    def __init__(self, definition: Definition, rule: Rule, suffix: str) -> None:
        self._measure = Measure(definition)
        self._suffix = suffix
        self.rule = rule

    def problems(self, story: Story, found: Sequence[Problem]) -> list[Problem]:
        """What it says of the story, given the problems of the other rules."""
        counts = Counter(problem.rule for problem in found)
        notes = [
            note
            for block in story.blocks
            for piece in pieces_of(block, self._suffix)
            if (note := self._measure.note(piece)) is not None
        ]
        return [
            Problem(self.rule.id, self.rule.severity, hit.message, 0, 0)
            for hit in self._measure.hits_of_all(notes, counts)
        ]
