"""What keeps a story from going out: its errors, found without the warnings and the advice.

The same errors that a whole check finds, at a fraction of its cost: rules that have none to report,
and those that a glance at the story says have nothing to find in it, are not run.
"""

from functools import cache, lru_cache

from writer.checks.checker import Checker
from writer.checks.problem import Problem
from writer.checks.registry import default_rules
from writer.checks.rule import Rule
from writer.story import Story

_MOST_CHECKERS = 16
"""For so many choices of rules, what was made of paragraphs that come again is remembered."""


def errors(story: Story) -> list[Problem]:
    """The errors of a story that nobody has waived, in order of place."""
    at_work = tuple(rule.id for rule in _worst() if _may_err(rule, story))
    return [one for one in _checker(at_work).check(story) if one.severity == "error"]


def _may_err(rule: Rule, story: Story) -> bool:
    return rule.may_err is None or rule.may_err(story, rule.limits)


@cache
def _worst() -> tuple[Rule, ...]:
    """The rules that report errors. What a story's type makes an error of, the checker adds."""
    return tuple(rule for rule in default_rules() if "error" in rule.every_severity)


@lru_cache(maxsize=_MOST_CHECKERS)
def _checker(at_work: tuple[str, ...]) -> Checker:
    return Checker(rule for rule in _worst() if rule.id in at_work)
