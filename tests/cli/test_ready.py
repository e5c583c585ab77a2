"""``writer ready``: the sheet, and the proof sheet with the file's hash."""

import hashlib
from pathlib import Path

import pytest

from writer.cli.main import main

STORY = """\
---
headline: Ferry strike enters second week as mayor calls the union to talks at the town hall
summary: None <b>sail</b>.
byline: Ana Reis
date: 2025-03-18T08:40:00-04:00
waivers:
  - "text.double_word “the the”: because it is <i>her</i> stutter (Ana, 2025-03-18T08:40Z)"
  - "para.long: because so it is (Ana, 2025-03-18T08:40Z)"
---
The mayor called the the union to talks.
"""


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WRITER_HOME", str(tmp_path / "home"))
    path = tmp_path / "s.md"
    path.write_text(STORY)
    return path


def test_the_sheet_says_what_blocks_what_was_waived_and_what_is_cut(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ready", str(story)]) == 0
    out = capsys.readouterr().out
    assert "Ready, with 1 thing to look at." in out
    assert "text.double_word “the the”: because it is" in out
    assert "Reasons that hold for nothing any more\n  para.long" in out
    assert "talks at…" in out
    story.write_text(STORY.replace("talks.", "talks TK."))
    assert main(["ready", str(story)]) == 1
    assert "What blocks it\n  line 10" in capsys.readouterr().out


def test_the_proof_sheet_names_the_files_hash_and_runs_nothing(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story.chmod(0o600)
    out = story.parent / "proof.html"
    assert main(["ready", str(story), "-o", str(out)]) == 0
    html = out.read_text()
    assert hashlib.sha256(story.read_bytes()).hexdigest() in html
    assert "<i>her</i>" not in html
    assert "<b>sail" not in html
    assert "&lt;i&gt;her" in html
    assert "waivers" not in html
    assert out.stat().st_mode & 0o777 == 0o600
    assert main(["ready", str(story), "-o", str(story.parent / "no" / "x.html")]) == 2


def test_the_proof_sheet_is_a_pdf_too(story: Path) -> None:
    out = story.parent / "proof.pdf"
    assert main(["ready", str(story), "-o", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF")
