"""Stories that wait for the network go by themselves, and are seen while they wait."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.app.publish.test_publishing import STORY, _nowhere, button, part, words
from tests.publishing.loopback import answer, says, server
from writer.app.publish.outbox import FIRST_REST, Outbox
from writer.app.tabs.frame import Frame
from writer.publishing import connections, queue
from writer.publishing.orders import Order
from writer.publishing.secrets import Secret
from writer.storage import settings


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder to publish to, known as ``site``."""
    folder = tmp_path / "site"
    folder.mkdir()
    connections.keep(
        connections.made("site", "folder", {"folder": str(folder), "target": "markdown"})
    )
    return folder


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.md"
    path.write_text(STORY)
    return path


@pytest.fixture
def outbox(qtbot: QtBot) -> Iterator[Outbox]:
    made = Outbox({})
    yield made
    made.end()
    made.deleteLater()


def waits(story: Path, name: str, text: str = STORY) -> queue.Waiting:
    queue.put(Order(story, text), name)
    (one,) = [each for each in queue.waiting() if each.order.path == story.resolve()]
    return one


def paper(url: str) -> None:
    connections.keep(connections.made("paper", "wordpress", {"address": url, "user": "ana"}))


def test_what_waits_is_sent_at_the_start(
    qtbot: QtBot, outbox: Outbox, site: Path, story: Path
) -> None:
    waits(story, "site")
    outbox.begin()
    assert outbox.words()[0] == "Sending “Ferry strike enters second week” to site…"
    qtbot.waitUntil(lambda: queue.waiting() == ())
    qtbot.waitUntil(lambda: outbox.sending is None)
    assert "The union wants a deal." in (site / "ferry.md").read_text()
    assert outbox.words() == ("✓ “Ferry strike enters second week” is on site", "good")


def test_what_another_writer_lets_wait_is_seen(
    qtbot: QtBot, outbox: Outbox, site: Path, story: Path
) -> None:
    outbox.begin()
    assert outbox.words()[0] == ""
    waits(story, "site")
    qtbot.waitUntil((site / "ferry.md").exists)


def test_a_dead_server_is_tried_again_after_longer_and_longer_rests(
    qtbot: QtBot, outbox: Outbox, story: Path
) -> None:
    paper(_nowhere())
    outbox._secrets = {"paper": Secret("abcd EFGH ijkl MNOP")}
    one = waits(story, "paper")
    outbox.begin()
    qtbot.waitUntil(lambda: outbox.sending is None)
    assert outbox.words() == ("1 story waits for the network", "quiet")
    assert outbox.reason(one) == ""
    rest = FIRST_REST * 1000
    assert rest / 2 < outbox._next.remainingTime() < rest * 1.2
    outbox._rests.clear()
    outbox.look()
    assert outbox.sending == one
    qtbot.waitUntil(lambda: outbox.sending is None)
    assert outbox._next.remainingTime() > rest * 1.2
    outbox.network_is_back()
    qtbot.waitUntil(lambda: outbox.sending == one)
    qtbot.waitUntil(lambda: outbox.sending is None)


def test_a_success_ends_the_rest_of_the_others(
    qtbot: QtBot, outbox: Outbox, site: Path, story: Path, tmp_path: Path
) -> None:
    paper(_nowhere())
    outbox._secrets = {"paper": Secret("abcd EFGH ijkl MNOP")}
    waits(story, "paper")
    outbox.begin()
    qtbot.waitUntil(lambda: outbox.sending is None)
    assert outbox._rests
    other = tmp_path / "other.md"
    other.write_text(STORY)
    waits(other, "site", STORY.replace("Ferry", "Tram"))
    qtbot.waitUntil((site / "other.md").exists)
    qtbot.waitUntil(lambda: outbox.sending is not None and outbox.sending.connection == "paper")
    qtbot.waitUntil(lambda: outbox.sending is None)


def test_without_its_secret_a_story_is_held_not_asked_about(
    qtbot: QtBot, outbox: Outbox, story: Path
) -> None:
    with server(says(answer(b"{}", "500 No"))) as seen:
        paper(seen.url)
        one = waits(story, "paper")
        outbox.begin()
        qtbot.waitUntil(lambda: outbox.sending is None)
        assert seen.requests == []
    assert outbox.reason(one) == "The application password for “paper” is needed."
    assert outbox.words() == ("Not published: 1 story", "warning")
    outbox._secrets = {"paper": Secret("abcd EFGH ijkl MNOP")}
    outbox.signed_in("site")
    qtbot.wait(400)
    assert outbox.reason(one) != ""
    outbox.signed_in("paper")
    qtbot.waitUntil(lambda: outbox.reason(one) == "" and outbox.sending is None)
    qtbot.waitUntil(lambda: outbox.words() == ("1 story waits for the network", "quiet"))


def test_a_conflict_is_held_and_nothing_is_overwritten(
    qtbot: QtBot, outbox: Outbox, site: Path, story: Path
) -> None:
    (site / "ferry.md").write_text("Somebody’s.\n")
    one = waits(story, "site")
    outbox.begin()
    qtbot.waitUntil(lambda: outbox.sending is None)
    assert "not overwritten" in outbox.reason(one)
    assert (site / "ferry.md").read_text() == "Somebody’s.\n"
    again = waits(story, "site")  # ordered anew: it is tried again
    assert outbox.reason(again) == ""


def test_what_is_being_sent_can_be_stopped_and_waits_then(
    qtbot: QtBot, outbox: Outbox, story: Path
) -> None:
    hold, asked = threading.Event(), threading.Event()

    def silent(_request: bytes, _line: socket.socket) -> None:
        asked.set()
        hold.wait(30)

    with server(silent) as seen:
        paper(seen.url)
        outbox._secrets = {"paper": Secret("abcd EFGH ijkl MNOP")}
        one = waits(story, "paper")
        outbox.begin()
        qtbot.waitUntil(asked.is_set)
        assert outbox.sending == one
        outbox.cancel()
        qtbot.waitUntil(lambda: outbox.sending is None)
        hold.set()
    assert queue.waiting() == (one,)
    assert "cancelled" in outbox.reason(one)


def test_a_story_is_claimed_by_one_writer_only(story: Path) -> None:
    one = waits(story, "site")
    with queue.claimed(one) as ours, queue.claimed(one) as theirs:
        assert (ours, theirs) == (True, False)
    queue.take_out(story, "site")
    with queue.claimed(one) as ours:
        assert not ours


def test_the_window_shows_what_waits_and_can_let_it_go(qtbot: QtBot, story: Path) -> None:
    paper(_nowhere())
    waits(story, "paper")
    frame = Frame(settings.Settings({}))
    frame.resize(1280, 800)
    frame.show()
    frame.start(story)
    window = frame.window_in_front
    qtbot.waitUntil(lambda: window.preview._view is not None)
    qtbot.waitUntil(lambda: window.status.outbox.text() == "Not published: 1 story")
    qtbot.mouseClick(window.status.outbox, Qt.MouseButton.LeftButton)
    card = part(window).card
    shown = words(card)
    assert "Ferry strike enters second week" in shown
    assert "The application password for “paper” is needed." in shown
    button(card, "Send Now").click()
    qtbot.waitUntil(lambda: card.page is card.choose)
    qtbot.waitUntil(card.choose.secret.line.isVisible)
    window.sheets.show_waiting()
    button(card, "Do Not Send").click()
    assert queue.waiting() == ()
    assert "Nothing waits any more." in words(card)
    assert window.status.outbox.text() == ""
    frame.end()
    shiboken6.delete(frame)
