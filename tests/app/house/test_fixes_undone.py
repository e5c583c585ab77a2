"""Every fix that the window offers, made and taken back with its undo, leaves the text as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from writer.app.window import Window
from writer.checks import rules
from writer.checks.rule import example
from writer.storage import settings

BODIES = [
    body
    for rule in rules()
    if rule.fix and (body := rule.failing.partition("\n---\n")[2].strip("\n"))
][::2]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setenv("WRITER_HOME", str(tmp_path / "home"))
    made = Window(settings.Settings({}))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    made.end()
    shiboken6.delete(made)


def test_each_rules_fix_is_one_step_that_is_undone_to_the_same_bytes(
    window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "desk" / "all.md"
    path.parent.mkdir()
    text = example("\n\n".join(BODIES) + "\n", headline="Ferry strike. TK  enters")
    written = text.replace("\n", "\r\n").encode("utf-8")
    path.write_bytes(written)
    window.flow.open(path)
    opened = window.document.text()
    problems = window.checking.up_to_date()
    seen: set[str] = set()
    for problem in problems:
        for fix in problem.fixes[:2]:
            if not fix.edits or problem.rule in seen:
                continue
            seen.add(problem.rule)
            window.walk.apply(fix)
            assert window.document.text() != opened, problem.rule
            window.manuscript.undo()
            assert window.document.text() == opened, problem.rule
    assert len(seen) > 20
    window.flow.save()
    assert path.read_bytes() == written
