"""The command line: what it prints, writes and answers, and what it never does."""

import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from writer.cli import main

GOOD = """\
---
headline: Ferry strike enters second week
summary: Crossings stay cancelled until Friday at the earliest.
byline: [Ana Ferreira]
date: 2025-03-18T08:40:00-04:00
---
The strike enters its second week.

<!--more-->

The union wants a deal.
"""
BAD = GOOD.replace("date: 2025-03-18T08:40:00-04:00\n", "")
RAW = "Council votes\nThe council voted on Tuesday to run night buses.\nRead More\nBuses run hourly.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.md").write_text(GOOD)
    (tmp_path / "bad.md").write_text(BAD)
    (tmp_path / "raw.txt").write_text(RAW)
    return tmp_path


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "writer", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=60)


def test_a_raw_text_becomes_a_story_and_the_decisions_are_told(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "raw.txt", "-o", "story.md"]) == 0
    told = capsys.readouterr()
    assert told.out == "story.md\n"
    assert [line.split(":")[0] for line in told.err.splitlines()] == ["Line 1", "Line 3"]
    assert "<!--more-->" in (here / "story.md").read_text()


def test_a_story_can_come_from_standard_input() -> None:
    done = run("import", "-", stdin=RAW.encode("utf-16"))
    assert done.returncode == 0
    assert done.stdout.decode().startswith("---\nheadline: Council votes\n")


def test_importing_does_not_write_over_a_file(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "raw.txt", "-o", "-"]) == 0
    assert not (here / "-").exists()
    capsys.readouterr()
    assert main(["import", "raw.txt", "-o", "good.md"]) == 2
    assert (here / "good.md").read_text() == GOOD
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["import", "raw.txt", "-o", "good.md", "--force"]) == 0


def test_the_outline_is_data(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["outline", "good.md", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [block["kind"] for block in found["blocks"]] == ["lead", "read-more", "paragraph"]
    assert found["blocks"][2]["line"] == found["blocks"][2]["end_line"] == 11
    assert found["fields"]["byline"] == ["Ana Ferreira"]


@pytest.mark.parametrize(("stories", "code"), [(["good.md"], 0), (["good.md", "bad.md"], 1)])
def test_check_answers_by_its_exit_code(
    stories: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", *stories, "--format", "json"]) == code
    found = json.loads(capsys.readouterr().out)
    assert [entry["story"] for entry in found] == stories
    assert [entry["ready"] for entry in found] == [name == "good.md" for name in stories]


def test_one_story_that_cannot_be_read_does_not_stop_the_others(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "picture.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    assert main(["check", "picture.md", "good.md", "gone.md", "--format", "json"]) == 2
    told = capsys.readouterr()
    assert [entry["story"] for entry in json.loads(told.out)] == ["good.md"]
    assert told.err.count("\n") == 2


def test_errors_stop_an_export_unless_it_is_forced(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "bad.md", "--to", "html", "-o", "out"]) == 1
    assert "date.missing" in capsys.readouterr().err
    assert not (here / "out" / "bad.html").exists()
    assert main(["export", "bad.md", "--to", "html", "-o", "out", "--force"]) == 0
    assert capsys.readouterr().out == f"{Path('out') / 'bad.html'}\n"
    assert (here / "out" / "bad.html").exists()


def test_an_export_never_replaces_its_story_and_is_the_same_each_time(here: Path) -> None:
    assert main(["export", "good.md", "--to", "markdown"]) == 0
    assert (here / "good.md").read_text() == GOOD
    first = (here / "good.markdown.md").read_bytes()
    assert main(["export", "good.md", "--to", "markdown"]) == 0
    assert (here / "good.markdown.md").read_bytes() == first


def test_an_embargoed_story_has_private_exports(here: Path) -> None:
    (here / "good.md").chmod(0o600)
    for name in ("html", "html-fragment", "markdown"):
        assert main(["export", "good.md", "--to", name, "-o", "out"]) == 0
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (here / "out").iterdir()}
    assert modes == {0o600}


def test_losses_are_told_as_data_and_nothing_is_written(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "quote.md").write_text(GOOD + "\n> Said.\n>\n> — Ana\n")
    before = sorted(here.iterdir())
    assert main(["losses", "quote.md", "--to", "markdown", "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["story"], found["target"]) == ("quote.md", "markdown")
    assert [(one["kind"], one["count"]) for one in found["losses"]] == [("quote.attribution", 1)]
    assert main(["losses", "good.md"]) == 0
    assert "good.md: markdown: nothing is lost.\n" in capsys.readouterr().out
    assert sorted(here.iterdir()) == before


def test_an_export_can_report_as_data(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "quote.md").write_text(GOOD + "\n> Said.\n>\n> — Ana\n")
    arguments = ["quote.md", "--to", "markdown", "-o", "out", "--losses", "json", "--force"]
    assert main(["export", *arguments]) == 0
    told = capsys.readouterr()
    (found,) = json.loads(told.out)
    assert found["path"] == str(Path("out") / "quote.md")
    assert found["losses"][0]["message"].startswith("Markdown has no place for the attribution")
    assert told.err == ""


def test_safe_fixes_are_shown_then_applied(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = GOOD.replace("The union", "Read more\n\nThe union")
    (here / "more.md").write_text(text)
    assert main(["fix", "more.md", "--diff"]) == 0
    assert "-Read more" in capsys.readouterr().out
    assert (here / "more.md").read_text() == text
    assert main(["fix", "more.md"]) == 0
    assert "Read more" not in (here / "more.md").read_text()


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "gone.md"],
        ["outline", "."],
        ["export", "good.md"],
        ["export", "good.md", "--to", "nowhere"],
        ["losses", "good.md", "--to", "nowhere"],
        ["losses", "gone.md"],
        ["export", "good.md", "--to", "html", "-o", "raw.txt"],
        ["export", "good.md", "--to", "html", "-o", "-"],
        ["ready", "good.md", "-o", "good.md"],
        ["import", "gone.txt"],
        ["import", "raw.txt", "--from", "nothing"],
        ["import", "raw.docx"],
        ["rules", "no.such"],
        ["fix", "good.md", "--rule", "no.such"],
        ["--nonsense"],
        ["gone.md"],
        ["good.md", "gone.md"],
    ],
)
def test_wrong_use_gets_one_sentence_and_exit_code_2(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"writer: ")
    assert done.stderr.count(b"\n") == 1


def test_a_reader_that_leaves_early_is_no_error() -> None:
    command = f"{sys.executable} -m writer rules text.placeholder | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, timeout=60)
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
@pytest.mark.parametrize("command", ["--help", "--version", "rules", "targets", "check --help"])
def test_an_output_that_has_no_room_gets_one_sentence(command: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "writer", *command.split()],
            stdout=full, stderr=subprocess.PIPE, timeout=60,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.decode().startswith("writer: The output could not be written: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="sends a signal as a terminal does")
@pytest.mark.parametrize("stories", [1, 60])
def test_ctrl_c_ends_a_check_with_one_word(tmp_path: Path, stories: int) -> None:
    for number in range(stories):
        lines = (f"The mayor met Ann Bell{number} and {line} friends." for line in range(300))
        (tmp_path / f"{number}.md").write_text("\n\n".join(lines))
    process = subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "writer", "check", str(tmp_path)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        bufsize=0,  # what is read ahead would be missing below
        start_new_session=True,
    )
    assert process.stderr
    while line := process.stderr.readline():  # of what is imported, until the check is under way
        if line.rstrip().endswith(b"writer.cli.story_paths"):
            break
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert err.decode().splitlines()[-1] == "writer: Stopped."


def test_the_output_is_utf8_whatever_the_system_says() -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "writer", "rules", "quote.attribution"]
    done = subprocess.run(command, capture_output=True, timeout=60, env=environment)
    assert done.returncode == 0
    assert "“" in done.stdout.decode("utf-8")


LOADED = "import sys; from writer.cli import main; main(sys.argv[1:]); print(*sys.modules)"
HEAVY = {"PySide6", "shiboken6", "markdown", "jinja2", "nh3", "pygments"}


@pytest.mark.parametrize(
    ("arguments", "not_needed"),
    [
        (["--help"], {*HEAVY, "argparse", "ruamel.yaml", "dataclasses", "writer.story"}),
        (["check", "good.md"], {*HEAVY, "inspect", "hashlib", "json", "pkgutil"}),
        (["outline", "good.md"], {*HEAVY, "writer.checks", "writer.render"}),
        (["import", "raw.txt"], {*HEAVY, "writer.checks", "writer.render"}),
        (["export", "good.md", "--to", "html"], {"PySide6", "shiboken6"}),
    ],
)
def test_a_command_loads_only_what_it_needs(arguments: list[str], not_needed: set[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments], capture_output=True, text=True, timeout=60
    )
    assert not_needed & set(done.stdout.splitlines()[-1].split()) == set()
