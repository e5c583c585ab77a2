"""Exports as files under version control: a change of them is a diff to be read.

To accept a deliberate change: ``ACCEPT_EXPORTS=1 pytest tests/exporters/test_golden.py``.
"""

import os
import re
from pathlib import Path

import pytest

from tests.render import stories
from writer.exporters import Exporter, is_text, targets
from writer.story import Story

_STYLE = re.compile(r"(?<=<style>).*?(?=</style>)|(?<=sha256-)[^&]*", re.S)  # page.css is there
_FOLDER = Path(__file__).parent / "golden"
_STORIES = ("full", "french", "hostile", "rtl")


def _suffix(target: Exporter) -> str:
    """Of targets whose files end alike, all but the first have their name in the file's."""
    alike = [one.NAME for one in targets() if one.SUFFIX == target.SUFFIX]
    named = alike[0] != target.NAME
    return f".{target.NAME}{target.SUFFIX}" if named else target.SUFFIX


@pytest.mark.parametrize("name", _STORIES)
@pytest.mark.parametrize("target", list(filter(is_text, targets())), ids=lambda t: t.NAME)
def test_the_export_is_what_it_was(name: str, target: Exporter) -> None:
    story = Story.from_text(stories.ALL[name])
    suffix = _suffix(target)
    text = _STYLE.sub("", target.export(story).text)
    losses = target.losses(story)
    for path, found in (
        (_FOLDER / f"{name}{suffix}", text),
        (_FOLDER / f"{name}{suffix}.losses.txt", "".join(f"{loss}\n" for loss in losses)),
    ):
        if os.environ.get("ACCEPT_EXPORTS"):
            _FOLDER.mkdir(exist_ok=True)
            path.write_bytes(found.encode())
        assert path.read_bytes().decode() == found
