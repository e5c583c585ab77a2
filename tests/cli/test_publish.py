"""``writer publish`` and ``writer connections``: what they print, ask for and never show."""

import base64
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.publishing.loopback import Seen, answer, server
from writer.cli import main

STORY = """\
---
headline: Ferry strike enters second week
summary: Crossings stay cancelled until Friday at the earliest.
byline: [Ana Ferreira]
dateline: Port Ellis
date: 2025-03-18T08:40:00-04:00
language: en-US
tags: [ferries]
---
The strike enters its second week.

<!--more-->

The union wants a deal.
"""
SECRET = "abcd EFGH ijkl MNOP"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.md").write_text(STORY)
    return tmp_path


def run(*arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "writer", *arguments]
    env = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    return subprocess.run(
        command, input=given, capture_output=True, text=True, timeout=120, env=env
    )


def nowhere() -> str:
    """An address at which nothing listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def everything(folder: Path) -> bytes:
    """All that Writer keeps."""
    return b"\n".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_connections_are_added_listed_and_removed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["connections"]) == 0
    assert "no connection yet" in capsys.readouterr().err
    assert main(["connections", "add", "site", "--system", "folder", "--folder", "/x"]) == 0
    assert main(["connections"]) == 0
    assert "site" in capsys.readouterr().out
    assert main(["connections", "remove", "site"]) == 0
    assert main(["connections", "remove", "site"]) == 2
    assert main(["connections", "add", "site"]) == 2
    assert main(["connections", "add"]) == 2
    assert (
        main(["connections", "add", "a", "--system", "wordpress", "--address", "http://x.org"]) == 2
    )


def test_a_story_goes_to_a_folder(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "out").mkdir()
    main(["connections", "add", "site", "--system", "folder", "--folder", str(here / "out")])
    capsys.readouterr()
    assert main(["publish", "story.md", "--to", "site"]) == 0
    told = capsys.readouterr()
    assert told.out == f"{here / 'out' / 'story.md'}\n"
    assert "new, published" in told.err
    (here / "out" / "story.md").write_text("Somebody's.\n")
    assert main(["publish", "story.md", "--to", "site"]) == 1
    told = capsys.readouterr()
    assert "-Somebody's." in told.out
    assert "--overwrite" in told.err
    assert main(["publish", "story.md", "--to", "site", "--overwrite"]) == 0


def test_a_story_with_errors_is_not_published(here: Path) -> None:
    (here / "out").mkdir()
    (here / "bad.md").write_text(STORY.replace("date: 2025-03-18T08:40:00-04:00\n", ""))
    main(["connections", "add", "site", "--system", "folder", "--folder", str(here / "out")])
    assert main(["publish", "bad.md", "--to", "site"]) == 1
    assert not any((here / "out").iterdir())
    assert main(["publish", "bad.md", "--to", "site", "--force"]) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["story.md"],
        ["story.md", "--to", "none"],
        ["none.md", "--to", "site"],
        ["story.md", "--to", "site", "--schedule", "soon"],
        ["story.md", "--to", "site", "--schedule", "2020-01-01 08:00"],
        ["story.md", "--to", "site", "--draft", "--schedule", "2031-01-01 08:00"],
    ],
)
def test_wrong_usage_is_one_sentence(
    here: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["connections", "add", "site", "--system", "folder", "--folder", str(here)])
    capsys.readouterr()
    assert main(["publish", *arguments]) == 2
    told = capsys.readouterr().err.strip()
    assert len(told.splitlines()) == 1


def test_without_network_the_story_waits_and_is_sent_later(here: Path, writer_home: Path) -> None:
    url = nowhere()
    run("connections", "add", "paper", "--system", "wordpress", "--address", url, "--user", "ana")
    done = run("publish", "story.md", "--to", "paper", given=f"{SECRET}\n")
    assert done.returncode == 2
    assert "cannot be reached" in done.stderr
    assert "publish --queue" in done.stderr
    (here / "story.md").write_text("Half a sen")
    again = run("publish", "--queue", given=f"{SECRET}\n")
    assert again.returncode == 2
    kept = everything(writer_home)
    assert b"The union wants a deal." in kept
    assert b"EFGH" not in kept


def test_a_server_that_says_the_secret_back_gives_it_to_nobody(
    here: Path, writer_home: Path
) -> None:
    """Not to the terminal, not to a file, not to a traceback."""
    packed = base64.b64encode(f"ana:{SECRET.replace(' ', '')}".encode()).decode()

    with server(lambda request, line: line.sendall(_echo(request))) as seen:
        run(
            "connections",
            "add",
            "paper",
            "--system",
            "wordpress",
            "--address",
            seen.url,
            "--user",
            "ana",
        )
        tried = run("connections", "test", "paper", given=f"{SECRET}\n")
        done = run("publish", "story.md", "--to", "paper", given=f"{SECRET}\n")
        assert _asked_with(seen, packed)
    for one in (tried, done):
        assert one.returncode == 2
        told = one.stdout + one.stderr
        assert "Traceback" not in told
        for form in (SECRET, SECRET.replace(" ", ""), packed):
            assert form not in told
    assert packed.encode() not in everything(writer_home)


def _echo(request: bytes) -> bytes:
    said = {"code": "rest_odd", "message": request.decode("latin-1")}
    return answer(json.dumps(said).encode(), "400 Bad Request", "Content-Type: application/json")


def _asked_with(seen: Seen, packed: str) -> bool:
    return any(packed.encode() in one for one in seen.requests)


def test_a_secret_is_needed_and_no_argument(here: Path) -> None:
    run(
        "connections",
        "add",
        "paper",
        "--system",
        "wordpress",
        "--address",
        nowhere(),
        "--user",
        "a",
    )
    done = run("publish", "story.md", "--to", "paper")
    assert done.returncode == 2
    assert "standard input" in done.stderr
    for command in ("publish", "connections"):
        usage = run(command, "--help").stdout.lower()
        assert "--password" not in usage
        assert "--secret" not in usage
