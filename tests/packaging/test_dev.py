"""``dev.py`` as it is called: from any folder, by any Python, with any words after it."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from workbench import commands
from workbench.console import Trouble
from workbench.places import HERE

DEV = HERE.root / "packaging" / "dev.py"


def _python(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    # -S and -E: as bare as the system's own Python, without what .venv has installed.
    command = [sys.executable, "-S", "-E", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True)


def test_alone_it_lists_its_commands_from_any_folder(tmp_path) -> None:
    answer = _python(DEV, cwd=tmp_path)
    assert answer.returncode == 0
    assert answer.stderr == ""
    for name in ("run", "test", "bench", "lint", "build"):
        assert f"\n  {name} " in answer.stdout


def test_an_unknown_command_is_wrong_usage(tmp_path) -> None:
    answer = _python(DEV, "fly", cwd=tmp_path)
    assert answer.returncode == 2
    assert "'fly'" in answer.stderr


def test_an_older_python_is_told_so_in_one_sentence(tmp_path) -> None:
    pretend = (
        "import runpy, sys; sys.version_info = (3, 10, 9, 'final', 0); sys.version = '3.10.9 (x)';"
        f"runpy.run_path({str(DEV)!r}, run_name='__main__')"
    )
    answer = _python("-c", pretend, cwd=tmp_path)
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert answer.stderr == "Writer needs Python 3.11 or newer; this is 3.10.9.\n"


def test_trouble_is_a_sentence_and_not_a_traceback(monkeypatch, capsys) -> None:
    def trouble(arguments: object) -> int:
        raise Trouble("The disk is full.")

    command = commands.Command("run", "", trouble)
    monkeypatch.setattr(commands, "COMMANDS", (command,))
    assert commands.main(["run"]) == 2
    assert capsys.readouterr().err == "dev.py: The disk is full.\n"


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_a_folder_that_cannot_be_written_is_a_sentence(number, monkeypatch, capsys) -> None:
    def refuse(arguments: object) -> int:
        raise OSError(number, os.strerror(number), "/x/.venv")

    monkeypatch.setattr(commands, "COMMANDS", (commands.Command("run", "", refuse),))
    assert commands.main(["run"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("dev.py: /x/.venv cannot be written")
    assert os.strerror(number) in said


def test_ci_runs_the_command_of_the_readme() -> None:
    command = "python3 packaging/dev.py test"
    assert command in (HERE.root / ".ci" / "run").read_text()
    assert command in (HERE.root / "README.md").read_text()
