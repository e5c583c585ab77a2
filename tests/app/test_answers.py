"""Answers that come when nobody waits for them any more: of threads, of the system, of the checks."""

import sys
from collections.abc import Callable
from threading import Event, Thread

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.aside import Aside
from writer.app.checking.checking import Checking
from writer.app.checking.process import CheckProcess
from writer.app.look import theme
from writer.app.manuscript.document import StoryDocument
from writer.app.publish.work import Work
from writer.app.views.background import Background
from writer.app.window import Window
from writer.app.worker_process import WorkerProcess
from writer.storage import settings

Do = Callable[[], object]


def _aside(owner: QObject, do: Do) -> Do:
    aside = Aside(owner)
    aside.do(do, pytest.fail)
    thread = aside._thread
    assert isinstance(thread, Thread)
    return thread.join


def _work(owner: QObject, do: Do) -> Do:
    work = Work(lambda _: do(), owner)
    work.done.connect(pytest.fail)
    work.start()
    return work._thread.join


def _background(owner: QObject, do: Do) -> Do:
    background = Background(owner)
    background.answered.connect(pytest.fail)
    background.ask(do)
    return QThreadPool.globalInstance().waitForDone


@pytest.mark.parametrize("start", [_aside, _work, _background])
@pytest.mark.usefixtures("qtbot")  # which tells what is raised while events are handled
def test_who_asked_may_be_gone_when_a_thread_answers(
    start: Callable[[QObject, Do], Do], qapp: QApplication
) -> None:
    owner, goes_on = QObject(), Event()
    wait = start(owner, lambda: goes_on.wait(60))
    shiboken6.delete(owner)
    goes_on.set()
    wait()
    qapp.processEvents()


def test_a_window_that_is_gone_does_not_follow_the_system(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window(settings.Settings({}))
    window.end()
    shiboken6.delete(window)
    monkeypatch.setattr(theme, "choose", lambda choice: theme.DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is not theme.DARK


def test_the_program_ends_though_checks_are_waited_for(qtbot: QtBot, qapp: QApplication) -> None:
    silent = CheckProcess((sys.executable, "-c", "import sys; sys.stdin.read()"))
    checking = Checking(StoryDocument(), process=silent)
    told: list[str] = []
    checking.told.connect(told.append)
    QTimer.singleShot(0, lambda: checking.fresh(lambda: told.append("fresh")))
    QTimer.singleShot(50, qapp.quit)
    qapp.exec()
    assert told == []
    checking.end()
    silent.stop()


@pytest.mark.usefixtures("qtbot")  # which tells what Qt says of a process that is not gone
def test_a_process_that_was_replaced_is_gone_with_the_last() -> None:
    worker = WorkerProcess((sys.executable, "-c", "import sys; sys.stdin.read()"))
    worker.start()
    worker.replace()
    worker.stop()
    shiboken6.delete(worker)
