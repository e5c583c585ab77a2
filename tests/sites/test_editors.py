"""WordPress's block editor and Ghost's renderer take what is exported to them.

Both run outside their systems, in Node; ``python tests/sites/up.py wordpress ghost`` brings them
up. WordPress finds every block valid and would save it unchanged; Ghost shows the story's words.
"""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.exporters.read_back import said_in
from tests.exporters.said import body_of, words
from tests.exporters.test_nothing_lost import is_within
from tests.render import stories
from tests.sites.up import HOME, tool
from writer.exporters import target
from writer.story import Story

_HERE = Path(__file__).parent
_SAMPLE = _HERE.parents[1] / "resources" / "samples" / "ferry-strike.md"
_NODE = shutil.which("node") or "node"


def texts(examples: int = 100) -> list[str]:
    """The known stories, and made up ones."""
    found = [*stories.ALL.values(), _SAMPLE.read_text()]

    @seed(1)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(stories.texts)
    def collect(text: str) -> None:
        found.append(text)

    collect()
    return found


def answers(name: str, script: str, folder: Path) -> list[tuple[Story, dict[str, Any]]]:
    """What the system ``name`` says of each story's export."""
    if tool(name) is None:
        pytest.skip(f"{name} is not here: python tests/sites/up.py {name}")
    written = [Story.from_text(text) for text in texts()]
    files = []
    for at, story in enumerate(written):
        files.append(folder / f"{at:03}")
        files[-1].write_bytes(target(name).export(story).content)
    done = subprocess.run(
        [_NODE, str(_HERE / script), str(HOME / name), *map(str, files)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return list(zip(written, map(json.loads, done.stdout.splitlines()), strict=True))


def test_wordpress_finds_every_block_valid_and_changes_nothing(tmp_path: Path) -> None:
    for _, answer in answers("wordpress", "wordpress_blocks.mjs", tmp_path):
        assert answer["invalid"] == []
        assert answer["strange"] == []
        assert answer["same"]


def test_ghost_shows_every_word(tmp_path: Path) -> None:
    for story, answer in answers("ghost", "ghost_renderer.mjs", tmp_path):
        assert answer["fault"] == ""
        assert is_within(words(body_of(story)), said_in(answer["html"]).words)
