"""``writer export --template NAME``: shipped templates, those of the settings, those beside a story."""

from pathlib import Path

import pytest

from writer.cli import main
from writer.render import page
from writer.render.templates import template_named
from writer.story import Story

STORY = """\
---
headline: Ferry strike enters second week
date: 2025-03-18T08:40:00-04:00
---
The strike enters its second week.
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.md").write_text(STORY)
    return tmp_path


def export(*arguments: str) -> int:
    return main(["export", *arguments, "--to", "html", "--force"])


def test_a_template_is_chosen_by_name(here: Path) -> None:
    assert export("one.md", "--template", "long-read") == 0
    expected = page(Story.from_text(STORY), here, template_named("long-read"))
    assert (here / "one.html").read_bytes() == expected.encode()


def test_own_templates_lie_in_the_settings_or_beside_the_story(
    here: Path, writer_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for place, name in ((writer_home / "config", "house"), (here, "issue")):
        (place / "pages" / name).mkdir(parents=True)
        (place / "pages" / name / "page.css").write_text(f"h1 {{ color: #{len(name)}00 }}")
        assert export("one.md", "--template", name) == 0
        assert f"color: #{len(name)}00" in (here / "one.html").read_text()
    capsys.readouterr()
    assert main(["targets"]) == 0
    told = capsys.readouterr().out
    assert "long-read" in told
    assert "house" in told


def test_a_folder_is_exported_again_in_another_template(here: Path) -> None:
    for name in ("long-read", "newsletter", "long-read"):
        assert export(str(here), "--template", name, "-o", "out") == 0
        expected = page(Story.from_text(STORY), here, template_named(name))
        assert (here / "out" / "one.html").read_bytes() == expected.encode()


@pytest.mark.parametrize(
    "arguments",
    [["--to", "html", "--template", "nope"], ["--to", "markdown", "--template", "long-read"]],
)
def test_a_template_that_is_not_there_is_told(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "one.md", "--force", *arguments]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
