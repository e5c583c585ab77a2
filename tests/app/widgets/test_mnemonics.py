"""Letters that choose in menus: unique in every menu and language, gone when the menu is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from workbench import catalogue as catalogues
from writer.app import i18n
from writer.app.commands.command_list import COMMANDS, MENUS
from writer.app.widgets.mnemonics import give_letters, letter_of, with_letters
from writer.app.window import Window


def test_letters_are_taken_from_the_starts_of_words_first() -> None:
    assert with_letters(["Open", "Open Recent…", "&Print"]) == ["&Open", "Open &Recent…", "&Print"]
    assert with_letters(["a\tCtrl+B", "a\tCtrl+C"]) == ["&a\tCtrl+B", "a\tCtrl+C"]
    assert with_letters(["R&&D", "…", ""]) == ["&R&&D", "…", ""]
    assert [letter_of(text) for text in ("R&&&D", "a&", "&Ä", "x")] == ["d", "", "ä", ""]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_item_of_every_menu_has_a_letter_of_its_own(language: str) -> None:
    known = catalogues.read(catalogues.FOLDER / f"writer_{language}.ts") if language != "en" else {}
    menus = [list(MENUS)] + [
        [command.title for command in COMMANDS if command.menu == menu] for menu in MENUS
    ]
    for texts in menus:
        letters = [letter_of(text) for text in with_letters(known.get(one, one) for one in texts)]
        given = [letter for letter in letters if letter]
        assert len(set(given)) == len(given)
        assert len(letters) - len(given) <= (2 if len(texts) > 20 else 0), "no letters are left"


def test_a_letter_chooses_and_the_texts_are_as_they_were(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    give_letters(menu)
    chosen = []
    for text in ("Bold", "Block", "Other"):
        menu.addAction(text).triggered.connect(lambda _=False, text=text: chosen.append(text))
    menu.popup(menu.pos())
    assert [action.text() for action in menu.actions()] == ["&Bold", "B&lock", "&Other"]
    QTest.keyClick(menu, Qt.Key.Key_L)
    assert chosen == ["Block"]
    assert [action.text() for action in menu.actions()] == ["Bold", "Block", "Other"]


@pytest.mark.parametrize("focused", ["manuscript", "headline", "find", "commands"])
def test_alt_and_a_letter_open_a_menu_and_write_nothing(
    focused: str, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "one.md"
    path.write_text("---\nheadline: A\n---\nOne.\n")
    window.flow.open(path)
    window.activateWindow()
    if focused in ("find", "commands"):
        window.commands.action({"find": "edit.find", "commands": "app.palette"}[focused]).trigger()
    else:
        (window.manuscript if focused == "manuscript" else window.centre.form.headline).setFocus()
    for letter, command in ((Qt.Key.Key_S, "story.new"), (Qt.Key.Key_V, "view.outline")):
        press(window, letter, Qt.KeyboardModifier.AltModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert window.commands.action(command) in menu.actions()
        assert menu.activeAction() is not None
        menu.close()
    press(window, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    assert window.document.text() == path.read_text()
    line = QApplication.focusWidget()
    assert not isinstance(line, QLineEdit) or not line.text()
