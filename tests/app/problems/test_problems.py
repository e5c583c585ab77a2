"""The list of problems and the card."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import Host
from writer.app.problems.card import ProblemCard
from writer.app.problems.model import LIMIT, ProblemRow, ProblemsModel
from writer.app.problems.panel import ProblemsPanel
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.counted_header import CountedHeader, headline
from writer.checks import Fix, Problem

BYLINE = Problem("byline.missing", "error", "Byline is missing", 0, 0, (Fix("Add a byline"),))
QUOTE = Problem(
    "quote.attribution",
    "error",
    "Quote has no attribution line",
    9,
    12,
    (Fix("Attribute to Trump"), Fix("Add an attribution line")),
)
LONG = Problem(
    "headline.length", "warning", "Headline is 90 characters; search shows about 60", 0, 4
)


@pytest.fixture
def panel(host: Host) -> ProblemsPanel:
    made = ProblemsPanel()
    host(made, 236, 500)
    made.show_problems([BYLINE, QUOTE, LONG], [0, 9, 2])
    return made


def test_the_header_counts() -> None:
    assert headline(["error", "error", "warning"]) == "Problems · 2 errors, 1 warning"
    assert headline([]) == "Problems"


def test_the_header_is_one_line_however_many_there_are(host: Host) -> None:
    header = CountedHeader("Problems")
    host(header, 120, 30)
    low = header.sizeHint()
    header.show_counts(["error"] * 1_200 + ["warning"] * 300 + ["advice"])
    assert header.sizeHint().height() == low.height()
    assert header.sizeHint().width() > low.width()
    assert header.minimumSizeHint().width() < header.sizeHint().width()
    assert header.accessibleName() == "Problems · 1,200 errors, 300 warnings, 1 advice"
    assert header.toolTip() == header.accessibleName()
    assert [kind for kind, _ in header._counts] == ["error", "warning", "advice"]


def test_a_row_says_what_and_where(panel: ProblemsPanel) -> None:
    spoken = panel._model.data(panel._model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "error: Quote has no attribution line, quote.attribution · line\u00a09"


def test_a_click_and_enter_go_there(panel: ProblemsPanel, qtbot: QtBot) -> None:
    told: list[int] = []
    panel.problem_chosen.connect(told.append)
    rect = panel.view.visualRect(panel._model.index(1))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert told == [1, 2]


def fix_buttons(panel: ProblemsPanel) -> list[ActionButton]:
    return [button for button in panel.view.findChildren(ActionButton) if button.isVisible()]


def test_the_current_problem_offers_its_fixes(panel: ProblemsPanel, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    panel.fix_chosen.connect(lambda *chosen: told.append(chosen))
    panel.show_current(1)
    qtbot.waitUntil(lambda: len(fix_buttons(panel)) == 2)
    second = fix_buttons(panel)[1]
    row = panel.view.visualRect(panel._model.index(1))
    qtbot.waitUntil(
        lambda: panel.view.visualRect(panel._model.index(1)).height() > row.height() - 1
    )
    holder = second.parentWidget()
    assert panel.view.visualRect(panel._model.index(1)).contains(holder.geometry())
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert told == [(1, 1)]
    panel.show_current(2)
    assert fix_buttons(panel) == []


def test_a_list_that_only_moved_down_keeps_what_is_current(panel: ProblemsPanel) -> None:
    panel.show_current(1)
    changed: list[int] = []
    panel._model.rowsRemoved.connect(lambda *_: changed.append(1))
    panel.show_problems([BYLINE, QUOTE, LONG], [0, 10, 2])
    assert panel.current() == 1
    assert changed == []
    assert panel._model.rows[1].line == 10
    panel.show_problems([BYLINE, LONG], [0, 2])
    assert panel._model.rowCount() == 2


def test_a_current_row_in_view_stays_whole_when_rows_come_and_go(
    panel: ProblemsPanel, qtbot: QtBot
) -> None:
    panel.resize(236, 260)
    many = [Problem("a", "error", f"Said {at} times", at, at, (Fix("So"),)) for at in range(40)]

    def is_whole() -> bool:
        row = panel.view.visualRect(panel.view.currentIndex())
        return panel.view.viewport().rect().contains(row)

    panel.show_problems(many, range(40))
    panel.show_current(21)
    qtbot.waitUntil(is_whole)
    panel.show_problems(many[10:], range(30))
    qtbot.waitUntil(lambda: is_whole() and panel.current() == 11)
    panel.show_problems([BYLINE] * 17 + many[10:], range(47))
    qtbot.waitUntil(lambda: is_whole() and panel.current() == 28)
    panel.view.verticalScrollBar().setValue(0)  # one looks elsewhere
    panel.show_problems(many[10:], range(30))
    qtbot.waitUntil(lambda: panel.current() == 11)
    qtbot.wait(20)
    assert panel.view.verticalScrollBar().value() == 0


def test_before_the_first_check_there_is_neither_good_nor_bad_news(host: Host) -> None:
    panel = ProblemsPanel()
    host(panel, 236, 500)
    assert panel._news.text() == "Checking…"
    assert panel._news.isVisible()
    panel.show_problems([LONG], [1])
    assert not panel._news.isVisible()
    panel.show_unknown(is_hopeless=True)
    assert panel._news.text() == "Not checked."
    assert panel._model.rowCount() == 0


def test_no_problem_is_good_news(panel: ProblemsPanel) -> None:
    panel.show_problems([], [])
    assert panel._news.text() == "No problems. Ready to publish."
    assert panel._news.isVisible()
    assert not panel.view.isVisible()
    panel.show_problems([LONG], [1])
    assert panel.view.isVisible()


def test_of_very_many_the_rest_is_counted(panel: ProblemsPanel) -> None:
    panel.show_problems([LONG] * 1_200, [1] * 1_200)
    assert panel._model.rowCount() == LIMIT
    assert panel._more.text() == "and 900 more"
    panel.show_current(1_000)
    assert panel.current() == -1


def test_narrow_buttons_wrap_their_words(host: Host, qtbot: QtBot) -> None:
    button = ActionButton("Attribute the quote to the president of the union")
    wide = button.sizeHint()
    assert button.heightForWidth(wide.width()) == wide.height()
    assert button.heightForWidth(wide.width() // 3) > wide.height()


_rows = st.lists(
    st.builds(
        ProblemRow, st.just("r"), st.just("error"), st.sampled_from("abc"), st.integers(1, 3)
    ),
    max_size=8,
)


@given(_rows, _rows)
def test_a_model_that_is_changed_is_the_new_one(
    first: list[ProblemRow], second: list[ProblemRow]
) -> None:
    model = ProblemsModel(None)  # type: ignore[arg-type]
    for rows in (first, second):
        model.show(rows)
        assert model.rows == rows


# the card


def test_the_card_leaves_the_focus_and_offers_fixes(host: Host, qtbot: QtBot) -> None:
    editor = QPushButton("stands for the editor")
    window = host(editor)
    editor.setFocus()
    card = ProblemCard(window)
    told: list[int] = []
    card.fix_chosen.connect(told.append)
    card.show_problem(QUOTE, "Say who said it, where and when.", QRect(300, 100, 80, 20))
    assert editor.hasFocus()
    assert card.isVisible()
    assert window.rect().contains(card.body().translated(card.pos()))
    buttons = card.findChildren(ActionButton)
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert told == [1]
    card.dismiss()
    assert not card.isVisible()


@pytest.mark.parametrize("place", [(0, 0), (690, 0), (0, 490), (690, 490), (300, 250)])
def test_the_card_stays_in_the_window(host: Host, place: tuple[int, int]) -> None:
    window = host(QWidget())
    card = ProblemCard(window)
    card.show_problem(QUOTE, "A reason " * 30, QRect(*place, 8, 18))
    assert window.rect().contains(card.body().translated(card.pos()))
    card.dismiss()


def test_there_is_one_card_at_a_time(host: Host) -> None:
    window = host(QWidget())
    first, second = ProblemCard(window), ProblemCard(window)
    first.show_problem(QUOTE, "", QRect(10, 10, 8, 18))
    second.show_problem(BYLINE, "", QRect(10, 10, 8, 18))
    assert not first.isVisible()
    assert second.isVisible()
    second.dismiss()
