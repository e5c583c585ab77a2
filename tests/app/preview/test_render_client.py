"""The worker from the window's side: real, hanging, dying, and not there at all."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from statistics import median
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from tests.app.preview.conftest import PATIENCE, STUB, MakeDesk
from writer.app.preview.render_client import COMMAND, Ends, RenderClient


class Answers:
    """A client and what it has said."""

    def __init__(self, client: RenderClient) -> None:
        self.client = client
        self.html: dict[int, str] = {}
        self.plain: set[int] = set()
        self.given_up: list[int] = []
        self.ends: list[Ends] = []
        self.available: list[bool] = []
        client.rendered.connect(self._on_rendered)
        client.given_up.connect(lambda key, source: self.given_up.append(key))
        client.ends_rendered.connect(self.ends.append)
        client.available.connect(self.available.append)

    def _on_rendered(self, key: int, html: str, is_plain: bool) -> None:
        self.html[key] = html
        if is_plain:
            self.plain.add(key)

    def ask(self, **sources: str) -> None:
        for key, source in sources.items():
            self.client.queue.want(int(key[1:]), source)
        self.client.send()

    @property
    def pid(self) -> int:
        process = self.client._worker._process
        return process.processId() if process else 0


Ask = Callable[..., Answers]


@pytest.fixture
def ask(qtbot: QtBot) -> Iterator[Ask]:
    """Make a client with a worker of its own."""
    made: list[RenderClient] = []

    def make(command: Sequence[str] = STUB, limit: int = 400) -> Answers:
        client = RenderClient(command, limit)
        made.append(client)
        answers = Answers(client)
        client.start()
        return answers

    yield make
    for client in made:
        client.stop()


def test_the_real_worker_renders_blocks_and_front(qtbot: QtBot, ask: Ask) -> None:
    answers = ask(COMMAND, 2_000)
    answers.client.queue.want_front("---\nheadline: A & B\n---\n", "")
    answers.ask(k1="Text with *stress*.", k2="## Section")
    qtbot.waitUntil(lambda: len(answers.html) == 2 and bool(answers.ends), timeout=PATIENCE)
    assert answers.html == {1: "<p>Text with <em>stress</em>.</p>", 2: "<h2>Section</h2>"}
    assert "A &amp; B" in answers.ends[0].header


def test_a_block_that_hangs_is_given_up_and_the_rest_is_rendered(qtbot: QtBot, ask: Ask) -> None:
    answers = ask()
    answers.ask(k1="one", k2="HANG", k3="three")
    qtbot.waitUntil(lambda: 3 in answers.html, timeout=PATIENCE)
    assert answers.given_up == [2]
    assert answers.html == {1: "one", 3: "three"}


def test_a_worker_that_hangs_is_replaced_within_the_limit(qtbot: QtBot, ask: Ask) -> None:
    answers = ask(limit=500)
    answers.ask(k1="one")
    qtbot.waitUntil(lambda: 1 in answers.html, timeout=PATIENCE)
    first = answers.pid
    answers.ask(k2="HANG")
    begun = monotonic()
    qtbot.waitUntil(lambda: answers.given_up == [2], timeout=PATIENCE)
    assert 0.4 < monotonic() - begun < 15  # the limit, and what a busy machine takes
    qtbot.waitUntil(lambda: is_gone(first), timeout=PATIENCE)
    answers.ask(k3="three")
    qtbot.waitUntil(lambda: 3 in answers.html, timeout=PATIENCE)


def test_a_worker_that_dies_is_started_again(qtbot: QtBot, ask: Ask) -> None:
    answers = ask()
    answers.ask(k1="one", k2="DIE", k3="three")
    qtbot.waitUntil(lambda: 3 in answers.html and bool(answers.given_up), timeout=PATIENCE)
    assert answers.given_up == [2]
    assert answers.html == {1: "one", 3: "three"}


def test_a_worker_killed_by_someone_else_costs_nothing(qtbot: QtBot, ask: Ask) -> None:
    answers = ask()
    answers.ask(k1="one")
    qtbot.waitUntil(lambda: 1 in answers.html, timeout=PATIENCE)
    os.kill(answers.pid, 9)
    answers.ask(k2="two")
    qtbot.waitUntil(lambda: 2 in answers.html, timeout=PATIENCE)
    assert answers.given_up == []


def test_a_burst_is_rendered_once_for_its_latest_text(qtbot: QtBot, ask: Ask) -> None:
    """While the worker is not up yet, thirty keys wait as one."""
    answers = ask()
    for length in range(30):
        answers.ask(k1="x" * (length + 1))
    qtbot.waitUntil(lambda: 1 in answers.html, timeout=PATIENCE)
    assert answers.html[1] == "x" * 30
    assert answers.client.queue._number == 1


def test_no_worker_at_all_is_said(qtbot: QtBot, ask: Ask) -> None:
    answers = ask((sys.executable, "-c", "raise SystemExit(1)"))
    qtbot.waitUntil(lambda: answers.available == [False], timeout=PATIENCE)


def test_stopping_leaves_no_process(qtbot: QtBot, ask: Ask) -> None:
    answers = ask()
    answers.ask(k1="HANG")
    qtbot.wait(100)
    pid = answers.pid
    answers.client.stop()
    assert pid
    assert is_gone(pid)


def test_typing_does_not_wait_for_a_block_that_hangs(make_desk: MakeDesk) -> None:
    desk = make_desk(command=STUB, limit=1_500)
    failed: list[int] = []
    desk.preview.block_failed.connect(failed.append)
    desk.open("One.\n\nTwo.\n\nThree.\n")
    desk.edit(desk.story.start(1), 0, "HANG ")
    costs = []
    for _ in range(20):
        begun = monotonic()
        desk.edit(0, 0, "x")
        costs.append(monotonic() - begun)
        desk.qtbot.wait(10)
    assert median(costs) < 0.25  # and not the second and a half that the block is given
    desk.wait()
    assert failed == [1]
    assert desk.value("document.querySelector('pre.plain').textContent") == "HANG Two."
    assert desk.text().startswith("H")
    assert "x" * 20 in desk.text()


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False
