"""Exports as files under version control: a change of them is a diff to be read.

To accept a deliberate change: ``ACCEPT_EXPORTS=1 pytest tests/exporters/test_golden.py``.
"""

import os
import re
from pathlib import Path

import pytest

from tests.render import stories
from writer.exporters import Exporter, targets
from writer.story import Story

_STYLE = re.compile(r"(?<=<style>).*?(?=</style>)|(?<=sha256-)[^&]*", re.S)  # page.css is there
_FOLDER = Path(__file__).parent / "golden"
_STORIES = ("full", "french", "hostile", "rtl")
_TARGETS = ("html", "html-fragment", "markdown")


@pytest.mark.parametrize("name", _STORIES)
@pytest.mark.parametrize(
    "target", [one for one in targets() if one.NAME in _TARGETS], ids=lambda t: t.NAME
)
def test_the_export_is_what_it_was(name: str, target: Exporter) -> None:
    story = Story.from_text(stories.ALL[name])
    suffix = target.SUFFIX
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
