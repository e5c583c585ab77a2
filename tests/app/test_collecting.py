"""No key waits for Python to look through all there is for garbage."""

import gc
from collections import Counter
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app import collecting
from writer.app.collecting import Collecting
from writer.app.window import Window
from writer.story import Block, Edit
from writer.story.node import Node


class Ring:
    """Refers to itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def made(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collecting]:
    monkeypatch.setattr(collecting, "_BETWEEN", 0.0)
    monkeypatch.setattr(collecting, "_AFTER", 0)
    before = gc.get_threshold()
    one = Collecting(qapp)
    yield one
    one.setParent(None)
    gc.set_threshold(*before)
    gc.unfreeze()


def test_what_is_old_is_left_alone_until_nobody_writes(
    qtbot: QtBot, qapp: QApplication, made: Collecting
) -> None:
    ring = Ring()
    watch = ref(ring)
    gc.freeze()  # as if it had been there for long
    del ring
    looks: list[int] = []
    gc.callbacks.append(lambda phase, facts: looks.append(facts["generation"]))
    kept = [[number] for number in range(100_000)]
    gc.callbacks.pop()
    assert looks
    assert 2 not in looks
    assert watch() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: watch() is None)
    assert gc.get_freeze_count() > len(kept)


def test_one_who_comes_back_at_once_does_not_wait_for_it(
    qapp: QApplication, made: Collecting
) -> None:
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert made._soon.isActive()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not made._soon.isActive()


def test_a_key_in_a_long_list_leaves_nothing_of_the_list_before(
    qapp: QApplication, window: Window
) -> None:
    window.flow.begin("---\nheadline: Ferry\n---\n" + "- It *sails* at noon.\n" * 200)
    document = window.document
    gc.collect()
    gc.disable()
    try:
        before = _count()
        for _ in range(10):
            document.edit(Edit(document.story.length - 5, 0, "x"))
            _ = document.story.blocks[0].leaves
            qapp.processEvents()
        now = _count()
    finally:
        gc.enable()
    assert now[Block] - before[Block] < 10
    assert now[Node] - before[Node] < 3 * 401


def _count() -> Counter[type]:
    """How many there are of each kind, left by other tests as well."""
    return Counter(map(type, gc.get_objects()))
