"""Exporting folders of stories: shape kept, unchanged ones left alone, a bad one stops no other."""

import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.test_cli import BAD, GOOD
from writer.cli import main
from writer.cli.many import pool
from writer.cli.many.progress import Progress
from writer.cli.many.record import NAME
from writer.cli.many.work import Failed, Result, Task

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("a/one.md", "a/b/two.md", "three.markdown", ".hidden/no.md", "a/note.txt"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(GOOD)
    return tmp_path


def export(*arguments: str) -> int:
    return main(["export", *arguments])


def exported(capsys: Said) -> list[str]:
    return [line.replace(os.sep, "/") for line in capsys.readouterr().out.splitlines()]


def test_a_folder_is_exported_in_its_own_shape(here: Path, capsys: Said) -> None:
    assert export("in", "--to", "html", "-o", "out") == 0
    told = capsys.readouterr()
    assert [line.replace(os.sep, "/") for line in told.out.splitlines()] == [
        "out/three.html",
        "out/a/one.html",
        "out/a/b/two.html",
    ]
    assert "3 stories: 3 exported, in " in told.err.splitlines()[-1]
    assert not (here / "out" / ".hidden").exists()


def test_only_what_changed_is_exported_again(here: Path, capsys: Said) -> None:
    arguments = ("in", "--to", "html", "-o", "out")
    export(*arguments)
    exported(capsys)
    assert export(*arguments) == 0
    assert exported(capsys) == []
    (here / "in/a/one.md").write_text(GOOD.replace("a deal", "no deal"))
    (here / "out/three.html").unlink()
    assert export(*arguments) == 0
    assert exported(capsys) == ["out/three.html", "out/a/one.html"]
    assert export(*arguments, "--all") == 0
    assert len(exported(capsys)) == 3
    assert export("in", "--to", "markdown", "-o", "out") == 0
    assert len(exported(capsys)) == 3
    assert export(*arguments) == 0
    assert exported(capsys) == []
    (here / "out" / NAME).write_text('{"format": 1, "targets": {"html": 3}}')
    assert export(*arguments) == 0
    assert len(exported(capsys)) == 3


def test_a_picture_that_changed_or_came_is_a_change(here: Path, capsys: Said) -> None:
    def save(colour: str) -> None:
        out = io.BytesIO()
        Image.new("RGB", (9, 9), colour).save(out, "PNG")
        (here / "in/a/pier.png").write_bytes(out.getvalue())

    arguments = ("in", "--to", "html", "-o", "out", "--force")
    (here / "in/a/one.md").write_text(GOOD + "\n![A pier][p]\n\n[p]: pier.png\n")
    export(*arguments)
    exported(capsys)
    save("red")
    assert export(*arguments) == 0
    assert exported(capsys) == ["out/a/one.html"]
    assert export(*arguments) == 0
    assert exported(capsys) == []
    save("blue")  # as many bytes
    assert export(*arguments) == 0
    assert exported(capsys) == ["out/a/one.html"]
    os.utime(here / "in/a/pier.png")
    assert export(*arguments) == 0
    assert exported(capsys) == []


def test_a_story_that_was_named_is_always_exported(capsys: Said) -> None:
    for _ in range(2):
        assert export("in/a/one.md", "--to", "html", "-o", "out") == 0
        assert exported(capsys) == ["out/one.html"]
    assert not Path("out", NAME).exists()


def test_a_bad_story_stops_no_other(here: Path, capsys: Said) -> None:
    (here / "in/a/bad.md").write_text(BAD)
    (here / "in/a/picture.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    arguments = ("in", "--to", "html", "-o", "out")
    for round in range(2):
        assert export(*arguments) == 2
        told = capsys.readouterr()
        assert len(told.out.splitlines()) == (0 if round else 3)
        assert "date.missing" in told.err
        assert told.err.splitlines()[-3:-1] == [
            f"Not exported for their errors: {Path('in/a/bad.md')}.",
            f"Could not be exported: {Path('in/a/picture.md')}.",
        ]
        assert "1 not exported for their errors, 1 could not be exported" in told.err
    (here / "in/a/picture.md").unlink()
    assert export(*arguments) == 1


def test_a_forced_export_is_refused_again_without_force(here: Path, capsys: Said) -> None:
    (here / "in/a/bad.md").write_text(BAD)
    arguments = ("in", "--to", "html", "-o", "out")
    assert export(*arguments, "--force") == 0
    assert export(*arguments, "--force") == 0
    assert "4 unchanged" in capsys.readouterr().err
    assert export(*arguments) == 1


def test_stories_of_one_name_do_not_take_each_others_place(here: Path, capsys: Said) -> None:
    (here / "in/a/One.markdown").write_text(GOOD.replace("deal", "other deal"))
    (here / "in/a/b/one.md").write_text(GOOD.replace("deal", "third deal"))
    for _ in range(2):
        code = export(
            *("in/a/one.md", "in/a/One.markdown", "in/a/b/one.md"), "--to", "html", "-o", "o"
        )
        assert code == 0
        assert exported(capsys) == ["o/one.html", "o/One-2.html", "o/one-3.html"]
    assert "third deal" in (here / "o/one-3.html").read_text()
    assert export("in/a", "--to", "html", "-o", "out") == 0
    assert exported(capsys) == [
        "out/One.html",
        "out/one-2.html",
        "out/b/one.html",
        "out/b/two.html",
    ]
    # One that comes later does not take the place of one that need not be exported again.
    (here / "in/a/ONE.md").write_text(GOOD)
    assert export("in/a", "--to", "html", "-o", "out") == 0
    assert exported(capsys) == ["out/ONE-3.html"]


def test_an_export_is_no_story_and_never_replaces_one(here: Path, capsys: Said) -> None:
    (here / "in/a/one.markdown.md").write_text(GOOD.replace("deal", "mine"))
    for _ in range(2):
        assert export("in", "--to", "markdown") == 0
    assert "mine" in (here / "in/a/one.markdown.md").read_text()
    assert "4 stories: 4 unchanged" in capsys.readouterr().err.splitlines()[-1]
    assert export("in", "--to", "markdown", "-o", "in/site") == 0
    assert export("in", "--to", "markdown", "-o", "in/site") == 0
    assert "4 stories: 4 unchanged" in capsys.readouterr().err.splitlines()[-1]


def test_several_folders_each_keep_their_own(here: Path, capsys: Said) -> None:
    (here / "more/a").mkdir(parents=True)
    (here / "more/a/one.md").write_text(GOOD)
    assert export("in", "more", "--to", "html", "-o", "out") == 0
    assert "out/in/a/one.html" in (found := exported(capsys))
    assert "out/more/a/one.html" in found


def test_a_folder_without_stories_is_said(here: Path, capsys: Said) -> None:
    (here / "none").mkdir()
    assert export("none", "--to", "html") == 2
    assert capsys.readouterr().err == "writer: There is no story in “none”.\n"


def test_embargoed_stories_stay_private_and_reports_are_data(here: Path, capsys: Said) -> None:
    (here / "in/a/one.md").chmod(0o600)
    assert export("in", "--to", "html", "-o", "out", "--losses", "json", "--jobs", "2") == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["story"].replace(os.sep, "/") for one in found] == [
        "in/three.markdown",
        "in/a/one.md",
        "in/a/b/two.md",
    ]
    assert (here / "out/a/one.html").stat().st_mode & 0o777 == 0o600
    assert (here / "out/a/b/two.html").stat().st_mode & 0o077


def test_many_processes_give_what_one_gives(here: Path, capsys: Said) -> None:
    for number in range(40):
        (here / f"in/s{number:02}.md").write_text(GOOD.replace("deal", f"deal {number}"))
    assert export("in", "--to", "html", "-o", "one", "--jobs", "1") == 0
    one = exported(capsys)
    assert export("in", "--to", "html", "-o", "two", "--jobs", "3") == 0
    assert exported(capsys) == [line.replace("one/", "two/", 1) for line in one]
    for path in (here / "one").rglob("*.html"):
        assert (here / "two" / path.relative_to(here / "one")).read_bytes() == path.read_bytes()


def _odd_work(task: Task) -> Result:
    match task.path:
        case "slow":
            time.sleep(600)
        case "dead":
            os._exit(3)
    return Failed(task.path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes start as copies")
def test_a_story_that_hangs_or_kills_its_process_costs_only_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pool, "work", _odd_work)
    monkeypatch.setattr(pool, "_method", lambda: "fork")
    names = ["a", "slow", "b", "dead", "dead", *"cdefgh"]
    found = list(pool.results([Task(name, "html", False) for name in names], 2, seconds=1.5))
    texts = [one.text for one in found if isinstance(one, Failed)]
    assert "takes longer than 2 seconds" in texts[1]
    assert "ends its process" in texts[3]
    assert [text for text in texts if " " not in text] == ["a", "b", *"cdefgh"]


@pytest.mark.skipif(os.name != "posix", reason="sends a signal as a terminal does")
@pytest.mark.parametrize(
    "end",
    [
        lambda pid: os.killpg(pid, signal.SIGINT),  # as Ctrl+C does
        lambda pid: os.kill(pid, signal.SIGTERM),
    ],
)
def test_an_end_leaves_no_process_and_what_is_done_is_done(
    here: Path, end: Callable[[int], None]
) -> None:
    for number in range(300):
        (here / f"in/s{number:03}.md").write_text(GOOD.replace("deal", f"deal {number}"))
    command = [sys.executable, "-m", "writer", "export", "in", "--to", "html", "-o", "out"]
    process = subprocess.Popen(
        [*command, "--jobs", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,  # what is read ahead would be missing below
        start_new_session=True,
    )
    assert process.stdout
    process.stdout.readline()
    end(process.pid)
    out, err = (stream.decode() for stream in process.communicate(timeout=60))
    assert process.returncode == 130
    assert "Traceback" not in err
    assert err.splitlines()[-1].startswith("Stopped; ")
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    done = list((here / "out").rglob("*.html"))
    assert len(done) - len(out.splitlines()) in (1, 2)  # one was read, one may not be told yet
    record = json.loads((here / "out" / NAME).read_text())
    assert len(record["targets"]["html"]["stories"]) in (len(done) - 1, len(done))
    assert not list((here / "out").rglob("*.tmp"))


def test_a_run_that_is_killed_has_not_worked_for_nothing(here: Path, capsys: Said) -> None:
    for number in range(600):
        (here / f"in/s{number:03}.md").write_text(GOOD.replace("deal", f"deal {number}"))
    command = [sys.executable, "-m", "writer", "export", "in", "--to", "html", "-o", "out"]
    with (here / "err").open("wb") as err:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=err)
        while not (here / "out" / NAME).exists() and process.poll() is None:
            time.sleep(0.02)
        process.kill()
        process.wait()
    told = (here / "err").read_text()
    assert "Traceback" not in told
    assert "Error" not in told
    assert export("in", "--to", "html", "-o", "out") == 0
    assert re.search(r"603 stories: .*\b\d+ unchanged", capsys.readouterr().err.splitlines()[-1])


class _Terminal(io.StringIO):
    encoding = "utf-8"  # type: ignore[assignment]

    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", _Terminal())
    progress = Progress(4)
    for _ in range(4):
        progress.step()
    progress.clear()
    assert "█" * 30 + " 4 of 4" in sys.stderr.getvalue()  # type: ignore[attr-defined]
    assert sys.stderr.getvalue().endswith("\r\x1b[K")  # type: ignore[attr-defined]
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    progress = Progress(4)
    progress.step()
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]


def _save(path: Path, colour: str) -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (9, 9), colour).save(path, "PNG")
    return path.read_bytes()


def test_pictures_of_one_name_do_not_take_each_others_place(here: Path, capsys: Said) -> None:
    text = GOOD + "\n![A pier](pier.png)\n\n*Credit: Jo*\n"
    bytes_of = {}
    for name, colour in (("a", "red"), ("b", "blue"), ("c", "red")):
        bytes_of[name] = _save(here / name / "pier.png", colour)
        (here / name / f"{name}.md").write_text(text)
    arguments = [f"{name}/{name}.md" for name in "abc"]
    assert export(*arguments, "--to", "ninjs", "-o", "out", "--force") == 0
    made = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert [path.parent for path in made] == [Path("out"), Path("out/b"), Path("out")]
    (one,) = (here / "out").glob("*.png")
    (other,) = (here / "out/b").glob("*.png")
    assert one.read_bytes() == bytes_of["a"] == bytes_of["c"]
    assert other.read_bytes() == bytes_of["b"]


def test_a_picture_of_the_newsroom_is_never_written_over(here: Path, capsys: Said) -> None:
    mine = _save(here / "in/a/pier.png", "green")
    _save(here / "in/a/sub/pier.png", "red")
    (here / "in/a/one.md").write_text(GOOD + "\n![A pier](sub/pier.png)\n\n*Credit: Jo*\n")
    assert export("in/a/one.md", "--to", "ninjs", "--force") == 2
    assert "is another picture: export into a folder of its own" in capsys.readouterr().err
    assert (here / "in/a/pier.png").read_bytes() == mine
    assert export("in/a/one.md", "--to", "ninjs", "--force", "-o", "out") == 0


@pytest.mark.slow
def test_each_process_prints_with_an_engine_of_its_own(here: Path, capsys: Said) -> None:
    for number in range(4):
        (here / f"in/p{number}.md").write_text(GOOD.replace("second week", f"week {number}"))
    assert export("in", "--to", "zip:pdf", "-o", "out", "--jobs", "2") == 0
    assert len(exported(capsys)) == 7
    sizes = {path.read_bytes() for path in (here / "out").glob("p*.zip")}
    assert len(sizes) == 4


def test_pages_of_one_slug_are_two_pages(here: Path, capsys: Said) -> None:
    """Hugo takes a second file in the folder of a page for a resource of it, and shows it nowhere."""
    for name in ("one", "two"):
        _save(here / "hugo" / f"{name}.png", "red" if name == "one" else "blue")
        story = f"---\nheadline: Weather\ndate: 2025-01-01T08:00:00Z\n---\n![x]({name}.png)\n"
        (here / "hugo" / f"{name}.md").write_text(story)
    assert export("hugo", "--to", "hugo", "-o", "out") == 0
    assert exported(capsys) == ["out/weather/index.md", "out/two/weather/index.md"]
    assert (here / "out" / "two" / "weather" / "two.png").is_file()
