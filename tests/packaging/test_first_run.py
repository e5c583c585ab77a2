"""What ``dev.py run`` does with a display, without one, and with words of its own."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from workbench import first_run
from workbench.console import Trouble
from workbench.places import Checkout


class Writer:
    """Stands for the program: notes how it was called and leaves the files it was asked for."""

    def __init__(self, folder: Path, codes: dict[str, int]) -> None:
        self.folder = folder
        self.codes = codes
        self.calls: list[Sequence[str]] = []

    def shown(self, *arguments: str) -> int:
        self.calls.append(arguments)
        return self.codes.get(arguments[0], 0)

    def offscreen(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        code = self.shown(*arguments)
        if not code:
            self._leave_files(arguments)
        return subprocess.CompletedProcess([], code, f"{arguments[0]} done\n", "warnings\n")

    def _leave_files(self, arguments: Sequence[str]) -> None:
        if arguments[0] == "--screenshot":
            (self.folder / arguments[1]).touch()
        elif arguments[0] == "import":
            (self.folder / arguments[arguments.index("-o") + 1]).touch()
        elif arguments[0] == "export":
            folder = self.folder / arguments[arguments.index("-o") + 1]
            folder.mkdir()
            (folder / "story.out").touch()


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Call it as ``start(arguments, display, exit codes by command)``; gives exit code and Writer."""
    raw = tmp_path / "resources" / "samples" / "raw"
    raw.mkdir(parents=True)
    (raw / "a.txt").touch()
    (raw.parent / first_run.SAMPLE).write_text("sample")
    (raw.parent / "picture.png").touch()
    monkeypatch.setattr(first_run, "HERE", Checkout(tmp_path))
    monkeypatch.setattr(first_run, "OUTPUT", tmp_path / "build" / "first-run")
    monkeypatch.setattr(first_run, "prepare", lambda window: None)
    monkeypatch.setattr(first_run, "_display_answers", lambda: True)

    def call(arguments=(), display=False, codes=None):
        writer = Writer(tmp_path, codes or {})
        monkeypatch.setattr(first_run, "has_display", lambda: display)
        monkeypatch.setattr(first_run, "_writer", writer.shown)
        monkeypatch.setattr(first_run, "_offscreen", writer.offscreen)
        return first_run.run(arguments), writer.calls

    return call


def test_with_a_display_the_window_opens_on_a_copy_of_the_sample(start, tmp_path) -> None:
    code, calls = start(display=True)
    assert code == 0
    ((story,),) = calls
    assert Path(story).read_text() == "sample"
    assert not Path(story).is_relative_to(tmp_path / "resources")
    assert Path(story).with_name("picture.png").exists()


def test_what_was_typed_into_the_sample_is_there_the_next_time(start) -> None:
    _, ((story,),) = start(display=True)
    Path(story).write_text("mine")
    start(display=True)
    assert Path(story).read_text() == "mine"


def test_arguments_go_to_writer_as_they_are(start) -> None:
    assert start(["check", "my story.md"], codes={"check": 1}) == (1, [("check", "my story.md")])


def test_without_a_display_the_work_is_done_and_listed(start, tmp_path, capsys) -> None:
    code, calls = start()
    assert code == 0
    assert [call[0] for call in calls] == ["import", "check", "export", "export", "--screenshot"]
    assert not any("--force" in call for call in calls)
    listed = capsys.readouterr().out
    for name in ("a.md", "html/story.out", "markdown/story.out", "window.png"):
        assert str(tmp_path / "build" / "first-run" / "no-window" / name) in listed
    assert "import done" in listed


def test_a_display_that_does_not_answer_is_no_display(start, monkeypatch) -> None:
    monkeypatch.setattr(first_run, "_display_answers", lambda: False)
    _, calls = start(display=True)
    assert calls[0][0] == "import"


def test_a_story_with_errors_is_exported_by_force_and_says_so(start, capsys) -> None:
    _, calls = start(codes={"check": 1})
    assert all("--force" in call for call in calls if call[0] == "export")
    assert "forced" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["import", "check", "export", "--screenshot"])
def test_a_step_that_breaks_ends_the_run(start, command) -> None:
    with pytest.raises(Trouble, match=command):
        start(codes={command: 2})


def test_a_display_is_what_the_system_says(monkeypatch) -> None:
    monkeypatch.setattr(first_run, "on_linux", lambda: True)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not first_run.has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert first_run.has_display()
    monkeypatch.setattr(first_run, "on_linux", lambda: False)
    monkeypatch.delenv("WAYLAND_DISPLAY")
    assert first_run.has_display()
