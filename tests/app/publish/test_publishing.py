"""The Publish card under real keys: a first connection, an order, what comes of it."""

import base64
import json
import socket
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.publishing.loopback import answer, server
from writer.app.publish.card import PublishCard
from writer.app.publish.publishing import Publishing
from writer.app.widgets.action_button import ActionButton
from writer.app.window import Window
from writer.publishing import connections, queue

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
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SECRET = "abcd EFGH ijkl MNOP"


@pytest.fixture
def window(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    (tmp_path / "ferry.md").write_text(STORY)
    window.flow.open(tmp_path / "ferry.md")
    # With no screen the first page makes Qt make the window anew, and the focus is gone with it.
    qtbot.waitUntil(lambda: window.preview._view is not None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder to publish to, known as ``site``."""
    folder = tmp_path / "site"
    folder.mkdir()
    settings = {"folder": str(folder), "target": "markdown"}
    connections.keep(connections.made("site", "folder", settings))
    return folder


def opened(window: Window) -> PublishCard:
    """Ctrl+Shift+E, as the window system gives it; what would be lost is told at once."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, CTRL_SHIFT)
    card = part(window).card
    settle(card)
    return card


def settle(card: PublishCard) -> None:
    """Wait until the losses are found out."""
    until = time.monotonic() + 30
    while card.page is card.choose and card.choose.place().losses is None:
        assert time.monotonic() < until
        QTest.qWait(10)


def part(window: Window) -> Publishing:
    found = window.findChild(Publishing)
    assert found is not None
    return found


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def type_into(name: str, words: str, card: PublishCard) -> None:
    """Tab to the field called ``name`` and type."""
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert card.isAncestorOf(focused)
        if focused.accessibleName() == name:
            QTest.keyClicks(focused, words)
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"no field “{name}” is reached by Tab")


def done(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not part(window).is_busy)
    settle(part(window).card)


def words(card: PublishCard) -> str:
    shown = [one.text() for one in card.findChildren(QLabel) if one.isVisible()]
    buttons = [one.words() for one in card.findChildren(ActionButton) if one.isVisible()]
    return "\n".join(shown + buttons)


def button(card: PublishCard, text: str) -> ActionButton:
    return next(
        one for one in card.findChildren(ActionButton) if one.isVisible() and one.words() == text
    )


def test_a_story_is_published_and_changed_by_keys_alone(
    qtbot: QtBot, window: Window, site: Path
) -> None:
    card = opened(window)
    assert card.isVisible()
    assert "It is new there." in words(card)
    press(Qt.Key.Key_Return)
    done(qtbot, window)
    assert "Published on site" in words(card)
    assert "The union wants a deal." in (site / "ferry.md").read_text()
    press(Qt.Key.Key_Return)  # Close
    assert not card.isVisible()
    opened(window)
    assert "will be changed" in words(card)


def test_what_is_published_is_what_the_window_shows(
    qtbot: QtBot, window: Window, site: Path
) -> None:
    QTest.keyClicks(window.manuscript, "Unsaved words. ")
    opened(window)
    press(Qt.Key.Key_Return)
    done(qtbot, window)
    assert "Unsaved words." in (site / "ferry.md").read_text()


def test_a_conflict_is_a_comparison(qtbot: QtBot, window: Window, site: Path) -> None:
    card = opened(window)
    press(Qt.Key.Key_Return)
    done(qtbot, window)
    card.dismiss()
    there = site / "ferry.md"
    there.write_text(there.read_text().replace("a deal", "a raise"))
    opened(window)
    press(Qt.Key.Key_Return)
    done(qtbot, window)
    view = window.sheets.compare_view
    assert view.isVisible()
    assert "a deal" in view.mine.toPlainText()
    assert "a raise" in view.theirs.toPlainText()
    assert "a raise" in there.read_text()
    put = next(one for one in view.findChildren(ActionButton) if one.words().startswith("Put"))
    qtbot.mouseClick(put, Qt.MouseButton.LeftButton)
    done(qtbot, window)
    assert "a deal" in there.read_text()


def test_another_storys_post_can_be_left_and_a_new_one_made(
    qtbot: QtBot, window: Window, site: Path
) -> None:
    (site / "ferry.md").write_text("Somebody’s.\n")
    opened(window)
    press(Qt.Key.Key_Return)
    done(qtbot, window)
    view = window.sheets.compare_view
    assert "Somebody’s." in view.theirs.toPlainText()

    def offered() -> list[str]:
        return [one.words() for one in view.findChildren(ActionButton) if one.isVisible()]

    wanted = ["Put Mine in Its Place", "Publish as a New Post", "Leave It as It Is There"]
    qtbot.waitUntil(lambda: offered() == wanted)
    assert (site / "ferry.md").read_text() == "Somebody’s.\n"


def test_a_first_connection_is_made_without_leaving_the_card(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    folder = tmp_path / "blog"
    folder.mkdir()
    card = opened(window)
    assert card.page is card.setup
    press(Qt.Key.Key_End)  # of the kinds of system, to the last
    while card.setup._systems[card.setup._kind.currentIndex()].NAME != "folder":
        press(Qt.Key.Key_Up)
    type_into("Folder", str(folder), card)
    press(Qt.Key.Key_Return)
    assert card.page is card.choose
    settle(card)
    assert [one.name for one in connections.connections()] == ["blog"]
    press(Qt.Key.Key_Return)
    done(qtbot, window)
    assert (folder / "ferry.md").exists()


def test_a_secret_is_asked_for_used_and_never_shown(
    qtbot: QtBot, window: Window, writer_home: Path
) -> None:
    no = answer(b'{"code": "rest_not_logged_in"}', "401 No", "Content-Type: application/json")
    with server(lambda _request, line: line.sendall(no)) as seen:
        card = opened(window)
        type_into("Name of the connection", "paper", card)
        type_into("Address of the site", seen.url, card)
        type_into("User name", "ana", card)
        type_into("application password", SECRET, card)
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        assert line.echoMode() == QLineEdit.EchoMode.Password
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: card.page is card.choose)
        settle(card)
        assert line.text() == ""
        press(Qt.Key.Key_Return)
        done(qtbot, window)
        qtbot.waitUntil(lambda: "does not accept" in words(card))
        packed = base64.b64encode(f"ana:{SECRET.replace(' ', '')}".encode())
        assert any(packed in one for one in seen.requests)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == "Application password for paper"
    kept = b"".join(one.read_bytes() for one in writer_home.rglob("*") if one.is_file())
    assert b"EFGH" not in kept
    assert "EFGH" not in json.dumps([one.text() for one in window.findChildren(QLabel)])


def test_a_connection_can_be_tried(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = opened(window)
    press(Qt.Key.Key_End)
    while card.setup._systems[card.setup._kind.currentIndex()].NAME != "folder":
        press(Qt.Key.Key_Up)
    type_into("Folder", str(tmp_path / "typo"), card)
    button(card, "Try It").click()
    done(qtbot, window)
    assert "is not there" in words(card)


def _nowhere() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def test_without_network_the_story_can_wait(qtbot: QtBot, window: Window) -> None:
    site = {"address": _nowhere(), "user": "ana"}
    connections.keep(connections.made("paper", "wordpress", site))
    card = opened(window)
    press(Qt.Key.Key_Return)
    done(qtbot, window)
    type_into("Application password for paper", SECRET, card)
    press(Qt.Key.Key_Return)
    done(qtbot, window)
    assert "cannot be reached" in words(card)
    button(card, "Send It Later").click()
    assert [one.connection for one in queue.waiting()] == ["paper"]
    opened(window)
    assert "1 story waits for the network." in words(card)


def test_publishing_can_be_cancelled_while_one_writes_on(qtbot: QtBot, window: Window) -> None:
    hold, asked = threading.Event(), threading.Event()

    def silent(_request: bytes, _line: socket.socket) -> None:
        asked.set()
        hold.wait(30)

    with server(silent) as seen:
        site = {"address": seen.url, "user": "ana"}
        connections.keep(connections.made("paper", "wordpress", site))
        card = opened(window)
        press(Qt.Key.Key_Return)
        done(qtbot, window)
        type_into("Application password for paper", SECRET, card)
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(asked.is_set)
        assert card.page is card.work
        press(Qt.Key.Key_Return)  # Cancel has the focus
        done(qtbot, window)
        assert card.page is card.choose
        hold.set()


def test_who_has_closed_the_card_is_told_and_not_disturbed(qtbot: QtBot, window: Window) -> None:
    hold, asked = threading.Event(), threading.Event()

    def silent(_request: bytes, _line: socket.socket) -> None:
        asked.set()
        hold.wait(30)

    with server(silent) as seen:
        site = {"address": seen.url, "user": "ana"}
        connections.keep(connections.made("paper", "wordpress", site))
        card = opened(window)
        press(Qt.Key.Key_Return)
        done(qtbot, window)
        type_into("Application password for paper", SECRET, card)
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(asked.is_set)
        press(Qt.Key.Key_Escape)
        window.manuscript.setFocus()
        hold.set()
        done(qtbot, window)
    assert not card.isVisible()
    assert window.manuscript.hasFocus()
    bar = window.sheets.notice.bar("published")
    assert bar.notice.text == "Not published on paper"
    bar.findChildren(ActionButton)[0].click()
    assert card.isVisible()
    assert "Send It Later" in words(card)


def test_a_story_without_a_file_is_to_be_saved_first(qtbot: QtBot, window: Window) -> None:
    window.flow.new()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_E, CTRL_SHIFT)
    assert not part(window).card.isVisible()
    bar = window.sheets.notice.bar(window.sheets.notice.ids()[-1])
    names = [one.accessibleName() for one in bar.findChildren(QWidget)]
    assert "Save As…" in names


def test_removing_a_connection_is_asked_first(qtbot: QtBot, window: Window, site: Path) -> None:
    card = opened(window)
    button(card, "Remove…").click()
    assert "What is published there stays." in words(card)
    assert len(connections.connections()) == 1
    button(card, "Remove").click()
    done(qtbot, window)
    assert connections.connections() == ()
    assert card.page is card.setup


def test_closing_the_window_waits_for_nobody(qtbot: QtBot, window: Window) -> None:
    connections.keep(connections.made("paper", "wordpress", {"address": _nowhere(), "user": "a"}))
    opened(window)
    press(Qt.Key.Key_Return)
    part(window).end()
