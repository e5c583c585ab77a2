"""What rooms without Qt tell people can be told in another language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import writer
from writer.checks import Rule, check, rules
from writer.exporters import targets
from writer.speech import Said
from writer.story import Story

ROOT = Path(writer.__file__).parent
_TELLS = frozenset({"Finding", "Fix", "Loss", "lost", "bad", "step", "Decision"})
_NOT_FOR_PEOPLE = frozenset(
    {"TypeError", "AttributeError", "AssertionError", "BadSelector", "ValueError"}
)
_COMMAND_LINE = ("cli/", "app/")
"""The first tells English on a terminal; the window looks its texts up by ``tr``."""


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_a_rule_says_what_can_be_translated(rule: Rule) -> None:
    for problem in check(Story.from_text(rule.failing), [rule]):
        assert isinstance(problem.message, Said)
        assert all(isinstance(fix.title, Said) for fix in problem.fixes)


def test_losses_say_what_can_be_translated() -> None:
    text = "".join(rule.failing.partition("\n---\n")[2] for rule in rules())
    story = Story.from_text(f"---\nheadline: Q\nown: 1\ndate: 2025-03-18T08:40\n---\n{text}")
    losses = [loss for exporter in targets() for loss in exporter.losses(story)]
    assert len(losses) > 50
    assert [str(loss) for loss in losses if not isinstance(loss.message, Said)] == []


def test_no_sentence_is_told_that_was_not_said() -> None:
    """No text is written right into an error, a finding, a fix or a loss."""
    files = (file.relative_to(ROOT).as_posix() for file in sorted(ROOT.rglob("*.py")))
    told = [one for name in files if not name.startswith(_COMMAND_LINE) for one in _told(name)]
    assert told == []


def _told(name: str) -> Iterator[str]:
    for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
        call = node.exc if isinstance(node, ast.Raise) else node
        if not isinstance(call, ast.Call):
            continue
        function = call.func
        called = (
            function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        )
        if called in _NOT_FOR_PEOPLE or not (node is not call or called in _TELLS):
            continue
        for argument in call.args:
            if _is_sentence(argument):
                yield f"{name}:{call.lineno} {ast.unparse(argument)}"


def _is_sentence(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_sentence(node.body) or _is_sentence(node.orelse)
    if isinstance(node, ast.JoinedStr):
        words = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        return " " in words.strip()
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return is_text and " " in str(getattr(node, "value", "")).strip()
