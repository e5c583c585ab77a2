"""Marks typed into the fields become the language's, and not into dates, slugs and addresses."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.window import Window
from writer.storage import settings

FRONT = "---\nheadline: A\nlanguage: fr\n---\n"


@pytest.fixture
def window(window: Window, tmp_path: Path) -> Window:
    path = tmp_path / "story.md"
    path.write_text(FRONT + "> Oui.\n")
    window.flow.open(path)
    return window


def test_the_headline_takes_the_marks_of_the_language(qtbot: QtBot, window: Window) -> None:
    text = window.document.text()
    form = window.centre.form
    form.headline.place_caret(at_end=True)
    qtbot.keyClicks(form.headline, ' "oui" ' + "l'eau...")
    assert window.document.story.fields.headline == "A «\u00a0oui\u00a0» l’eau…"
    qtbot.keyClick(form.headline, Qt.Key.Key_Backspace)
    assert window.document.story.fields.headline.endswith("l’eau...")
    while window.document.document.isUndoAvailable():
        window.manuscript.undo()
    assert window.document.text() == text


def test_fields_that_hold_no_words_are_left_alone(qtbot: QtBot, window: Window) -> None:
    for name, typed, kept in (
        ("slug", "l'eau--1", "l'eau--1"),
        ("sign_off", '"Fin..."', "«\u00a0Fin…\u00a0»"),
        ("section", "L'eau", "L’eau"),
    ):
        window.to_field(name)
        field = QApplication.focusWidget()
        assert field is not None
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert window.document.story.fields.text(name) == kept


def test_the_cards_take_them_but_not_for_links(qtbot: QtBot, window: Window) -> None:
    window.structure.asking.ask(0)
    card = window.structure.asking.card
    qtbot.keyClicks(card.role, "chef d'Etat")
    qtbot.keyClicks(card.link, "https://e.org/l'eau--1")
    assert card.role.text() == "chef d’Etat"
    assert card.link.text() == "https://e.org/l'eau--1"


def test_they_can_be_switched_off(qtbot: QtBot, window: Window) -> None:
    window.kept.set(settings.SMART_TYPING, False)
    window.centre.form.headline.place_caret(at_end=True)
    qtbot.keyClicks(window.centre.form.headline, " l'eau")
    assert window.document.story.fields.headline == "A l'eau"
