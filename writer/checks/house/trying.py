"""Running the examples that house rules carry."""

from collections.abc import Iterator
from dataclasses import dataclass

from writer.checks.checker import Checker
from writer.checks.house.house import House
from writer.checks.house.own_rules import EXAMPLE_BREAK
from writer.checks.rule import Rule
from writer.story import Story


@dataclass(frozen=True, slots=True)
class Example:
    """An example of a rule, whether it is to fail, and whether it did as it should."""

    rule: str
    text: str
    fails: bool
    good: bool


def try_examples(house: House) -> Iterator[Example]:
    """Every example of the house's own rules, tried."""
    for rule in house.own:
        for text, fails in _examples(rule):
            found = Checker([rule]).check(Story.from_text(text))
            yield Example(rule.id, text, fails, bool(found) == fails)


def _examples(rule: Rule) -> Iterator[tuple[str, bool]]:
    for fails, joined in ((True, rule.failing), (False, rule.passing)):
        yield from ((text, fails) for text in joined.split(EXAMPLE_BREAK) if text.strip())
