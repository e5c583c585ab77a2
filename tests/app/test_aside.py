"""Work in a thread beside the window."""

from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from writer.app.aside import Aside
from writer.errors import WriterError


def test_a_bug_is_told_and_the_next_work_is_done(qtbot: QtBot) -> None:
    parent, goes_on = QObject(), Event()
    aside = Aside(parent)
    told: list[WriterError | None] = []

    def faulty() -> None:
        goes_on.wait(60)
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as found:
        aside.do(faulty, told.append)
        aside.do(lambda: None, told.append)
        goes_on.set()
        qtbot.waitUntil(lambda: told == [None])
    assert [kind for kind, _, _ in found] == [ZeroDivisionError]


def test_what_a_writer_can_mend_is_told_to_who_asked(qtbot: QtBot) -> None:
    parent = QObject()
    aside = Aside(parent)
    told: list[WriterError | None] = []

    def full() -> None:
        raise WriterError("The disk is full.")

    aside.do(full, told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert str(told[0]) == "The disk is full."
