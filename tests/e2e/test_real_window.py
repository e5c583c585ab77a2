"""The main job on a real screen with real keys."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.conftest import Desktop
from writer.app.stories.session import FLUSH

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

STORY = """\
---
headline: Ferry strike enters second week
date: 2025-03-18T08:40:00-04:00
byline: [Ana Ferreira]
summary: Crossings stay cancelled until Friday at the earliest.
---
The strike enters its second week, Diaz said.

> “We will sit at the table the minute the mayor does.”

## What the union wants

The union wants a deal.
"""


def test_a_story_is_written_fixed_and_saved_by_keyboard_alone(
    desktop: Desktop, tmp_path: Path
) -> None:
    story = tmp_path / "ferry.md"
    story.write_text(STORY)
    desktop.start(str(story), title="ferry.md")
    desktop.key("ctrl+Home")
    desktop.type("Port Ellis waits. ")
    desktop.key("F8")
    time.sleep(0.5)
    desktop.key("ctrl+period", "ctrl+End")
    desktop.type("New paragraph")
    desktop.key("ctrl+alt+2", "ctrl+s")
    desktop.wait(lambda: "## New paragraph" in story.read_text())
    text = story.read_text()
    assert text.startswith(STORY.partition("The strike")[0] + "Port Ellis waits. The strike")
    assert "> — Diaz" in text
    for _ in range(80):
        desktop.key("ctrl+z")
        if desktop.process is None:
            break
    desktop.key("ctrl+s")
    desktop.wait(lambda: story.read_text() == STORY)


def test_words_survive_a_power_cut(desktop: Desktop, tmp_path: Path) -> None:
    story = tmp_path / "cut.md"
    story.write_text(STORY)
    desktop.start(str(story), title="cut.md")
    desktop.key("ctrl+Home")
    desktop.type("Not saved yet. ")
    assert FLUSH <= 1_500  # so that two seconds are enough where the machine has time for it
    desktop.wait(lambda: any("Not saved yet. " in one for one in _journals(desktop)))
    desktop.kill()
    assert story.read_text() == STORY
    desktop.start(title="Writer")
    desktop.picture(tmp_path / "start.png")
    found = subprocess.run(
        [sys.executable, "-c", _PENDING],
        env=desktop.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(found.stdout) == ["Not saved yet. The strike"]


def _journals(desktop: Desktop) -> list[str]:
    """What is in the files of the journals."""
    return [one.read_text() for one in (desktop.home / "state").rglob("*") if one.is_file()]


def test_keys_pressed_while_the_window_fills_in_are_not_lost(
    desktop: Desktop, tmp_path: Path
) -> None:
    story = tmp_path / "early.md"
    story.write_text(STORY)
    desktop.launch(str(story))
    while not desktop.find("early.md"):
        time.sleep(0.005)
    for letter in "abcdefghijklmnopqrstuvwxyz":
        desktop.run("xdotool", "key", letter)
    desktop.key("ctrl+s")
    desktop.wait(lambda: "abcdefghijklmnopqrstuvwxyzThe strike" in story.read_text())


_PENDING = """\
import json
from writer.storage.recovery import pending
print(json.dumps([one.text.partition("---\\n")[2].partition("---\\n")[2][:25] for one in pending()]))
"""
