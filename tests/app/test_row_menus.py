"""The Menu key on a row of the outline and of the problems."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QListView, QMenu
from pytestqt.qtbot import QtBot

from writer.app.window import Window

STORY = "---\nheadline: A\n---\nThe the boat.\n\n## One\n\nWords.\n\n## Two\n\nMore.\n"


@pytest.fixture
def story(window: Window, tmp_path: Path, qtbot: QtBot) -> Path:
    path = tmp_path / "one.md"
    path.write_text(STORY)
    window.flow.open(path)
    window.checking.check()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return path


def menu_of(view: QListView, row: int, qtbot: QtBot) -> QMenu:
    """What the Menu key opens on a row."""
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    centre = view.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, centre, view.mapToGlobal(QPoint(centre)))
    QApplication.sendEvent(view, event)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def plain(menu: QMenu) -> list[str]:
    return [one.text().replace("&", "").partition("\t")[0] for one in menu.actions()]


def test_a_row_of_the_outline_has_the_menu_of_its_block(
    window: Window, story: Path, qtbot: QtBot
) -> None:
    view = window.side.outline.view
    row = next(
        row for row in range(view.model().rowCount()) if window.side.outline.block_of(row) == 3
    )
    menu = menu_of(view, row, qtbot)
    assert "Move Section Up" in plain(menu)
    assert window.focusWidget() is view
    menu.actions()[plain(menu).index("Move Section Up")].trigger()
    menu.close()
    assert window.document.story.text.index("## Two") < window.document.story.text.index("## One")
    window.manuscript.undo()
    assert window.document.story.text == STORY


def test_a_row_of_the_problems_has_its_fixes(window: Window, story: Path, qtbot: QtBot) -> None:
    view = window.side.problems.view
    row = next(
        at for at, one in enumerate(window.checking.problems) if one.rule == "text.double_word"
    )
    menu = menu_of(view, row, qtbot)
    assert plain(menu)[0] == "Go There"
    assert plain(menu)[-1] == "Ignore Here, Because…"
    menu.actions()[1].trigger()
    menu.close()
    assert "the the" not in window.document.story.text.lower()
    window.manuscript.undo()
    assert window.document.story.text == STORY


def test_a_reason_is_asked_for_from_the_list(window: Window, story: Path, qtbot: QtBot) -> None:
    menu = menu_of(window.side.problems.view, 0, qtbot)
    menu.actions()[-1].trigger()
    menu.close()
    card = window.walk.card
    qtbot.waitUntil(card.isVisible)
    qtbot.waitUntil(lambda: card.isAncestorOf(QApplication.focusWidget() or card))
