"""The page of rules: searched, walked by keys, opened at the problem one is at, and left by Esc."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from writer.app.problems.rules_page import RulesPage, example_words
from writer.app.window import Window
from writer.checks import rule, rules


@pytest.fixture
def page(qtbot: QtBot) -> RulesPage:
    made = RulesPage()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.start()
    return made


def words(page: RulesPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def test_all_rules_are_listed_and_the_first_is_shown(page: RulesPage) -> None:
    assert page.shown() == tuple(one.id for one in rules())
    assert page.current() == rules()[0].id
    assert rules()[0].why.replace("`", "") in words(page)


def test_search_by_words_of_the_page_and_by_id(qtbot: QtBot, page: RulesPage) -> None:
    qtbot.keyClicks(page.search, "time.rel")
    assert page.current() == "time.relative"
    page.search.clear()
    qtbot.keyClicks(page.search, "tonight")
    assert "time.relative" in page.shown()
    assert len(page.shown()) < 10


def test_arrows_walk_from_the_search(qtbot: QtBot, page: RulesPage) -> None:
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.current() == page.shown()[1]
    qtbot.keyClick(page.search, Qt.Key.Key_Up)
    qtbot.keyClick(page.search, Qt.Key.Key_Up)
    assert page.current() == page.shown()[0]


def test_nothing_found_leaves_the_page_and_says_so(qtbot: QtBot, page: RulesPage) -> None:
    qtbot.keyClicks(page.search, "qqqqqq")
    assert page.shown() == ()
    assert "0 of" in words(page)


def test_an_example_shows_its_point_only() -> None:
    missing, period = rule("byline.missing"), rule("headline.period")
    assert "(no byline)" in example_words(missing.failing, missing.passing)
    assert example_words(missing.passing, missing.failing).startswith("byline: [Ana Ferreira]")
    assert example_words(period.failing, period.passing) == (
        "headline: Ferry strike enters second week."
    )


@pytest.fixture
def window(window: Window, tmp_path: Path) -> Window:
    path = tmp_path / "ferry.md"
    path.write_text("---\nheadline: Ferry strike\n---\nThe mayor came. > “No.”\n\n> “No.”\n")
    window.flow.open(path)
    return window


def test_opened_at_the_problem_one_is_at_and_left_by_esc(qtbot: QtBot, window: Window) -> None:
    problems = window.checking.check()
    index = [one.rule for one in problems].index("quote.attribution")
    window.walk.to_index(index)
    window.commands.action("check.rules").trigger()
    page = window.stack.currentWidget()
    assert isinstance(page, RulesPage)
    assert page.current() == "quote.attribution"
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.desk
