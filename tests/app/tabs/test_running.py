"""Stories that another start of Writer is asked for come into the window that is there."""

import socket
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.app.tabs.conftest import names, start
from writer.app.opening import Opening
from writer.app.running import asking
from writer.app.running.answering import Answering
from writer.app.running.asking import GREETING, ask, claim_desk
from writer.app.tabs.frame import Frame
from writer.storage import settings
from writer.storage.claim import Claim
from writer.storage.desk import Desk, load_desk, save_desk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such sockets")


@pytest.fixture(autouse=True)
def claimed(monkeypatch: pytest.MonkeyPatch) -> Claim:
    """The desk as the Writer that runs has it, on a screen of the test's own."""
    monkeypatch.setattr(asking, "screen", lambda: "a screen")
    monkeypatch.setattr(asking, "_ANSWER", 60.0)
    claim = claim_desk()
    assert claim is not None
    assert claim.owner.socket
    return claim


def said(path: str, words: bytes) -> bytes:
    """Say something to a window; its greeting."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(60)
        line.connect(path)
        greeting = line.recv(100)
        line.sendall(words)
        return greeting


def test_they_come_as_tabs_and_each_once(
    qtbot: QtBot, frames: list[Frame], stories: list[Path], claimed: Claim
) -> None:
    frame = start(qtbot, frames, stories[0])
    answering = Answering(frame, claimed, frame.take_in)
    frame.showMinimized()

    def apart(work: Callable[..., Any], *given: Any) -> Any:
        with ThreadPoolExecutor(1) as other:
            found = other.submit(work, *given)
            qtbot.waitUntil(found.done)
        return found.result()

    def asked(*paths: Path) -> Any:
        return apart(ask, paths)

    assert asked(stories[1], stories[2], stories[0], stories[2]) == (None, True)
    qtbot.waitUntil(lambda: names(frame) == ["one.md", "two.md", "three.md"])
    assert frame.window_in_front.session.path == stories[1]
    assert not frame.isMinimized()
    assert asked(stories[0]) == (None, True)
    qtbot.waitUntil(lambda: frame.window_in_front.session.path == stories[0])
    assert asked() == (None, True)
    for nonsense in (b"\n", b'{"stories": [3, "\\u0000"], "token": ""}\n', b"[" * 90_000 + b"\n"):
        assert apart(said, claimed.owner.socket, nonsense) == GREETING
    assert len(frame.tabs) == 3
    answering.end()
    again, handed = ask(stories)
    assert not handed
    assert again is not None
    again.give_up()


def test_a_window_that_hangs_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, stories: list[Path], claimed: Claim
) -> None:
    monkeypatch.setattr(asking, "_ANSWER", 0.05)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(claimed.owner.socket)
        deaf.listen()
        assert ask(stories) == (None, False)
    Path(claimed.owner.socket).unlink()
    monkeypatch.setattr(asking, "_START", 0.05)
    monkeypatch.setattr(asking, "_CHANGE", 0.05)
    assert ask(stories) == (None, False), "nobody listens"
    claimed.listens_nowhere()
    monkeypatch.setattr(asking, "_START", 1_000)
    assert ask(stories) == (None, False), "nobody is going to"
    claimed.give_up()


def test_a_window_of_its_own_leaves_what_is_open_in_the_other(
    qtbot: QtBot, frames: list[Frame], stories: list[Path], claimed: Claim
) -> None:
    save_desk(Desk((stories[0], stories[1])))
    kept = settings.load()
    frame = Frame(kept, Opening(kept), keeps_desk=False)
    frames.append(frame)
    frame.show()
    frame.start(None)
    assert frame.window_in_front.starts
    assert names(frame) == ["Start"]
    frame.take_in([stories[2]])
    frame._keeping.keep()
    assert load_desk().stories == (stories[0], stories[1])
    assert [path for path, _ in load_desk().places] == [stories[2]]
    claimed.give_up()


def test_place_and_size_outlast_a_kill(
    qtbot: QtBot, frames: list[Frame], stories: list[Path], claimed: Claim
) -> None:
    frame = start(qtbot, frames, stories[0])
    frame.resize(1100, 700)
    qtbot.waitUntil(lambda: bool(settings.load().get(settings.WINDOW_GEOMETRY)))
    qtbot.waitUntil(lambda: load_desk().stories == (stories[0],))
    left = frame.window_in_front.desk.sizes()[0]
    frame.window_in_front.desk.moveSplitter(left + 60, 1)
    qtbot.waitUntil(lambda: settings.load().get(settings.PANEL_SIZES)[:1] != (left,))
    again = start(qtbot, frames)
    assert again.window_in_front.session.path == stories[0]
    claimed.give_up()
