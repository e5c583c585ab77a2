"""Exported pages before the validators: Nu, html-validate, axe in a browser, structured data.

Slow, and only where the validators are: WRITER_CHECKS_DIR names the folder that holds them, and
``html-checks.sh`` lies in WRITER_CHECKS_TOOLS or in ``shared/tools`` beside the project.
"""

import os
import subprocess
from pathlib import Path

import pytest

from tests.render import stories
from writer.render import body, notes, page
from writer.render.templates import Template, templates
from writer.story import Story

_TOOLS = os.environ.get("WRITER_CHECKS_TOOLS") or Path(__file__).parents[3] / "shared" / "tools"
_SCRIPT = Path(_TOOLS) / "html-checks.sh"
_CHECKS = os.environ.get("WRITER_CHECKS_DIR", "")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not _CHECKS, reason="WRITER_CHECKS_DIR names no folder with validators"),
    pytest.mark.skipif(not _SCRIPT.is_file(), reason=f"there is no {_SCRIPT}"),
]
_BARE_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>A system's page</title></head>
<body><main><h1>Headline</h1>
{body}
</main></body></html>
"""


def checked(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-1000:]


_NOTES = (
    "A claim,[^1] and the same again.[^1]\n\n[^1]: Said on *Monday*, on [a page](https://e.org).\n"
)


@pytest.mark.parametrize("template", templates(), ids=lambda one: one.name)
def test_pages_pass(tmp_path: Path, template: Template) -> None:
    files = []
    for name, text in {**stories.ALL, "notes": _NOTES}.items():
        files.append(tmp_path / f"{name}.html")
        made = page(Story.from_text(text), tmp_path, template)
        files[-1].write_text(made, "utf-8")
    checked("bash", _SCRIPT, _CHECKS, *files)


def test_fragments_pass_on_another_page(tmp_path: Path) -> None:
    files = []
    for name, text in stories.ALL.items():
        files.append(tmp_path / f"{name}.html")
        story = Story.from_text(text)
        html = _BARE_PAGE.format(body=f"{body(story)}\n{notes(story)}")
        files[-1].write_text(html, "utf-8")
    checker = Path(_CHECKS, "node_modules", "vnu-jar", "build", "dist", "vnu.jar")
    checked("java", "-Xss4m", "-jar", checker, "--errors-only", *files)
    checked("node", Path(_CHECKS, "node_modules", ".bin", "html-validate"), *files)
