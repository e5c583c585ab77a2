"""The rules there are: every file in ``writer/checks/rules/`` that defines ``RULE``."""

import importlib
from functools import cache
from pathlib import Path

from writer.checks import rules as _room
from writer.checks.rule import Rule
from writer.errors import WriterError
from writer.speech import say


class UnknownRule(WriterError):
    """There is no rule of that name."""

    def __init__(self, rule_id: str) -> None:
        super().__init__(say("There is no rule “{key}”; `writer rules` lists them.", key=rule_id))


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in order of id. Adding a file to ``rules/`` adds a rule."""
    # Not pkgutil: it loads ``inspect``, which takes longer than half of the rules.
    files = (file for folder in _room.__path__ for file in Path(folder).iterdir())
    names = {file.name.partition(".")[0] for file in files if file.suffix in (".py", ".pyc")}
    found = (importlib.import_module(f"{_room.__name__}.{name}") for name in names - {"__init__"})
    return tuple(sorted((module.RULE for module in found), key=lambda rule: rule.id))


@cache
def default_rules() -> tuple[Rule, ...]:
    """The rules that are on when no house style says otherwise."""
    return tuple(rule for rule in rules() if rule.default)


_OTHER_NAMES = {"standfirst.missing": "summary.missing"}


def known_as(rule_id: str) -> str:
    """The id of a rule that the trade knows by another name too: the standfirst is our summary."""
    return _OTHER_NAMES.get(rule_id, rule_id)


def rule(rule_id: str) -> Rule:
    """The rule of that id; raises :class:`UnknownRule`."""
    wanted = known_as(rule_id)
    for candidate in rules():
        if candidate.id == wanted:
            return candidate
    raise UnknownRule(rule_id)
