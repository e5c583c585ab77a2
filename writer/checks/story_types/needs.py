"""What a story's type makes of the rules about fields that are missing."""

from collections.abc import Collection, Iterable

from writer.checks.registry import rules
from writer.checks.rule import Rule
from writer.checks.story_types.model import SEVERITY, StoryType

_SUFFIX = ".missing"


def has_rule(name: str) -> bool:
    """Whether there is a rule about the field being missing, which then speaks for the type too."""
    return any(rule.id == f"{name}{_SUFFIX}" for rule in rules())


def as_needed(made: StoryType, on: Iterable[Rule], fixed: Collection[str] = ()) -> tuple[Rule, ...]:
    """The rules ``on`` with those about missing fields as severe as the type says, or off.

    Rules of the ids ``fixed`` stay as they are: the house style has decided.
    """
    wanted = {f"{need.name}{_SUFFIX}": SEVERITY.get(need.need) for need in made.fields}
    kept = [rule for rule in on if rule.id in fixed or rule.id not in wanted]
    added = [
        rule.at(severity)
        for rule in rules()
        if rule.id not in fixed and rule.is_of_story and (severity := wanted.get(rule.id))
    ]
    return tuple(sorted([*kept, *added], key=lambda rule: rule.id))
