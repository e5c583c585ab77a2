"""What is found is shown piece by piece, the newest only, and all of it before it is told."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.checking.turns import Reader, Turns
from writer.app.manuscript.document import StoryDocument
from writer.app.window import Window
from writer.story import Edit


@pytest.fixture
def turns(qapp: QApplication) -> Turns:
    return Turns(qapp)


def test_each_part_has_its_turn_and_one_may_take_several(qtbot: QtBot, turns: Turns) -> None:
    called: list[str] = []
    turns.add(lambda: called.append("a"))
    turns.add(lambda: len(called) > 3 or called.append("b") or False)
    turns.add(lambda: called.append("c"))
    with qtbot.waitSignal(turns.over):
        turns.start()
        assert not called
        assert not turns.is_idle
    assert called == ["a", "b", "b", "b", "c"]
    assert turns.is_idle


def test_another_answer_begins_anew(qtbot: QtBot, turns: Turns) -> None:
    called: list[str] = []
    turns.add(lambda: called.append("a"))
    turns.add(lambda: turns.start() if len(called) < 2 else called.append("b"))
    with qtbot.waitSignal(turns.over):
        turns.start()
    assert called == ["a", "a", "b"]
    turns.start()
    turns.stop()
    assert turns.is_idle


def test_blocks_are_read_in_pieces(qtbot: QtBot) -> None:
    document = StoryDocument()
    document.load("Some **words** of a [paragraph](https://example.org).\n\n" * 3_000)
    reader = Reader(document)
    pieces = 1
    while not reader.read():
        pieces += 1
    assert pieces > 1
    assert all("text" in vars(block) for block in document.story.blocks)
    document.load("Other.\n")
    assert reader.read()
    assert "words" in vars(document.story.blocks[0])


def test_what_a_large_edit_made_anew_is_read_before_it_is_counted(qapp: QApplication) -> None:
    document = StoryDocument()
    document.load("One two.\n\n" * 40)
    reader = Reader(document)
    while not reader.read():
        pass
    document.edit(Edit(0, document.story.length, "Three four five.\n\n" * 50))
    while not reader.read():
        pass
    assert all("words" in vars(block) for block in document.story.blocks)


def test_outline_and_length_of_a_long_story_do_not_wait_for_its_first_check(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.checking._client, "ask", lambda: None)
    window.checking._timer.timeout.disconnect()
    sections = "".join(f"## Part {at}\n\nThe ferry sails at noon.\n\n" for at in range(2_000))
    window.flow.begin(f"---\nheadline: Ferry\n---\nIt sails.\n\n{sections}")
    assert window.status.length.text() == "Counting…"
    model = window.side.outline.view.model()
    qtbot.waitUntil(lambda: model.rowCount() == 2_002)
    qtbot.waitUntil(lambda: window.status.length.text().startswith("14,"))
    window.document.edit(Edit(window.document.story.length, 0, "## The last\n"))
    qtbot.waitUntil(lambda: model.rowCount() == 2_003)
    assert not window.checking.is_known
    window.document.edit(Edit(window.document.story.start(0), 0, "New.\n\nWords.\n\n"))
    index = model.index(1_001, 0)
    assert window.document.story.blocks[window.side.outline.block_of(1_001)].text == "Part 999"
    window.side.outline.view.chosen.emit(index)
    assert window.document.story.block_at(window.manuscript.story_selection()[0]) == 2_001


def test_of_a_problem_longer_than_the_window_what_is_seen_is_marked(
    qtbot: QtBot, window: Window
) -> None:
    lines = "\n".join(f"Crew {at} stays in port for the whole day." for at in range(3_000))
    window.flow.begin(f"---\nheadline: Ferry\n---\n{lines}\n")
    assert any(one.end - one.start > 100_000 for one in window.checking.check())
    window.marks.show(anew=True)
    marked = window.manuscript.layers.places("problems")
    assert 0 < len(marked) < 300
    assert window.manuscript.document().characterCount() > 100_000
