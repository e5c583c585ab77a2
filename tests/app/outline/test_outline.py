"""The outline: what it lists, and that it stays cheap."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import Host
from writer.app.outline.panel import OutlineModel, OutlinePanel, spoken
from writer.app.outline.rows import HEADLINE, SIGN_OFF, OutlineRow, landing, outline_rows
from writer.story import Edit, Story

STORY = """---
headline: Ferry strike
sign_off: More to come.
---
One two three.

Four five.

<!--more-->

> “Six seven.”
>
> — Ana

## A section

Eight nine.

### A subsection

Ten.

## Another

![A ferry](ferry.jpg)
"""


def test_rows_of_a_story() -> None:
    rows = outline_rows(Story.from_text(STORY), {HEADLINE: "warning", 5: "advice", 7: "error"})
    assert [(row.role, row.text) for row in rows] == [
        ("headline", "Ferry strike"),
        ("lead", "One two three."),
        ("read-more", ""),
        ("quote", "“Six seven.”"),
        ("section", "A section"),
        ("subsection", "A subsection"),
        ("section", "Another"),
        ("image", "A ferry"),
        ("sign-off", "More to come."),
    ]
    assert [row.block for row in rows] == [HEADLINE, 0, 2, 3, 4, 6, 8, 9, SIGN_OFF]
    by_text = {row.text: row for row in rows}
    assert by_text["A subsection"].words == 3
    assert by_text["A section"].words == 2 + 2 + 3
    assert [row.severity for row in rows] == [
        "warning", "", "", "", "advice", "error", "", "", "",
    ]  # fmt: skip
    assert spoken(by_text["A subsection"]) == "subsection: A subsection, 3 words, error"


def test_a_story_of_nothing_lists_its_headline() -> None:
    assert outline_rows(Story.from_text("")) == [OutlineRow(HEADLINE, "headline", "")]


@given(st.text(alphabet="#>-—\n ab<!more>*", max_size=120))
def test_any_text_has_an_outline(text: str) -> None:
    rows = outline_rows(Story.from_text(text), {0: "error", 1: "advice"})
    assert rows[0].block == HEADLINE
    places = [row.block for row in rows if row.block >= 0]
    assert places == sorted(set(places))


_rows = st.lists(
    st.builds(OutlineRow, st.integers(0, 5), st.just("lead"), st.sampled_from(["a", "b"])),
    max_size=8,
)


@pytest.mark.usefixtures("qapp")
@given(_rows, _rows)
def test_a_model_that_is_changed_is_the_new_one(
    first: list[OutlineRow], second: list[OutlineRow]
) -> None:
    model = OutlineModel(None)  # type: ignore[arg-type]
    count = 0

    def inserted(_parent: QModelIndex, start: int, end: int) -> None:
        nonlocal count
        count += end - start + 1

    def removed(_parent: QModelIndex, start: int, end: int) -> None:
        nonlocal count
        count -= end - start + 1

    model.rowsInserted.connect(inserted)
    model.rowsRemoved.connect(removed)
    for rows in (first, second):
        model.show(rows)
        assert model.rows == rows
        assert count == len(rows)


def big(number: int) -> list[OutlineRow]:
    return [OutlineRow(at, "section", f"Section {at}", at, strong=True) for at in range(number)]


def test_ten_thousand_rows_and_one_that_changes(host: Host, qtbot: QtBot) -> None:
    panel = OutlinePanel()
    host(panel, 240, 600)
    rows = big(10_000)
    panel.show_outline(rows)
    panel.show_place(9_999)
    touched: list[tuple[int, int]] = []
    panel._model.dataChanged.connect(lambda a, b: touched.append((a.row(), b.row())))
    rows[5_000] = OutlineRow(5_000, "section", "Another", 3)
    began = process_time()
    panel.show_outline(rows)
    assert process_time() - began < 0.25
    assert touched == [(5_000, 5_000)]
    assert panel.current_place() == 9_999


def test_the_current_row_follows_the_caret_and_tells_nothing(host: Host) -> None:
    panel = OutlinePanel()
    host(panel, 240, 600)
    told: list[int] = []
    panel.place_chosen.connect(told.append)
    panel.show_outline(outline_rows(Story.from_text(STORY)))
    panel.show_place(5)  # a paragraph: its section is the row above
    assert panel.current_place() == 4
    panel.show_place(HEADLINE)
    assert panel.current_place() == HEADLINE
    assert told == []


def test_a_click_and_enter_choose(host: Host, qtbot: QtBot) -> None:
    panel = OutlinePanel()
    host(panel, 240, 600)
    panel.show_outline(outline_rows(Story.from_text(STORY)))
    told: list[int] = []
    panel.place_chosen.connect(told.append)
    index = panel._model.index(4)
    qtbot.mouseClick(
        panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(index).center()
    )
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert told == [4]
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert told == [4, 6]


@pytest.mark.parametrize(
    ("row", "gap", "goes"),
    [
        (4, 0, 4),  # the first section stays so: the lead is not taken over
        (6, 0, 4),
        (6, 3, 4),
        (6, 5, 5),
        (4, 5, 4),  # not into itself
        (4, 6, 4),
        (4, 7, 8),  # not between another's heading and its picture, nor after the sign-off
        (5, 9, 8),
        (5, 4, 4),
        (3, 0, 1),
        (7, 9, 8),
        (7, 5, 5),
    ],
)
def test_where_a_row_really_goes(row: int, gap: int, goes: int) -> None:
    assert landing(outline_rows(Story.from_text(STORY)), row, gap) == goes


def test_a_row_held_at_the_edge_scrolls_the_list(host: Host, qtbot: QtBot) -> None:
    panel = OutlinePanel()
    host(panel, 240, 300)
    panel.show_outline(big(60))
    moves: list[tuple[int, int]] = []
    panel.move_wanted.connect(lambda block, before: moves.append((block, before)))
    view, left = panel.view, Qt.MouseButton.LeftButton
    ground, row = view.viewport(), view.visualRect(view.model().index(2, 0)).center()
    qtbot.mousePress(ground, left, pos=row)
    view._drag.move(QPoint(row.x(), ground.height() - 4))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() >= 2)
    gap = view._drag.gap
    assert gap > 2
    qtbot.mouseRelease(ground, left, pos=QPoint(row.x(), ground.height() - 4))
    assert [block for block, _ in moves] == [2]
    assert moves[0][1] >= gap


def test_rows_that_come_before_keep_the_current_one(host: Host) -> None:
    panel = OutlinePanel()
    host(panel, 240, 600)
    panel.show_outline(big(5))
    panel.show_place(3)
    moved = [OutlineRow(0, "lead", "New")] + [
        OutlineRow(row.block + 1, row.role, row.text, row.words, strong=True) for row in big(5)
    ]
    panel.show_outline(moved)
    panel.show_place(4)
    assert panel.current_place() == 4


def test_a_block_that_comes_at_the_caret_is_the_current_row_once_it_has_one(host: Host) -> None:
    panel = OutlinePanel()
    host(panel, 240, 600)
    panel.view.clearFocus()  # it is the text that one is in
    story = Story.from_text("Lead.\n\n## A\n\nWords.\n\n> Said.\n\n## B\n")
    panel.show_outline(outline_rows(story))
    panel.show_place(2)
    panel.follow(story.apply(Edit(story.start(3), 0, "> New.\n\n")))
    panel.show_place(3)
    assert panel.current_place() == 1, "it has no row yet: the one above it"
    panel.show_outline(outline_rows(story))
    assert panel.current_place() == 3
    panel.follow(story.apply(Edit(0, 0, "Before.\n\n")))
    panel.show_outline(outline_rows(story))
    assert panel.current_place() == 4


def test_an_empty_outline_says_what_will_be_there(host: Host) -> None:
    panel = OutlinePanel()
    host(panel, 240, 600)
    assert not panel.hint.isVisible(), "it is not known yet whether there is something"
    panel.show_outline(outline_rows(Story.from_text("---\nheadline: A\n---\n")))
    assert panel.hint.isVisible()
    row = panel.view.visualRect(panel.view.model().index(0, 0))
    assert panel.hint.geometry().top() > row.bottom()
    panel.show_outline(big(1))
    assert not panel.hint.isVisible()
    assert isinstance(panel.focusProxy(), QWidget)
