"""Quotes edited as what they are, in their card and on their attribution line."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from tests.app.structure.test_structure import body, write
from writer.app.quotes.line import attribution_line
from writer.app.quotes.names import people
from writer.app.quotes.parts import Parts, parts_of
from writer.app.window import Window
from writer.story import Story

LEFT = Qt.MouseButton.LeftButton


def test_enter_twice_asks_for_the_attribution_and_offers_names(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    write(window, tmp_path, "> No.\n>\n> — Marta Diaz, union president\n\n^")
    qtbot.keyClicks(window.manuscript, "> We will.")
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    assert body(window).endswith("> We will.\n>\n> — ")
    popup = window.structure.asking.names.completer.popup()
    assert popup is not None
    qtbot.keyClicks(window.manuscript, "mar")
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert body(window).endswith("> — Marta Diaz, union president")
    press(window, Qt.Key.Key_Return)
    qtbot.keyClicks(window.manuscript, "Next")
    assert body(window).endswith("> — Marta Diaz, union president\n\nNext")


def test_a_quote_is_edited_in_its_card(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    text = write(
        window,
        tmp_path,
        "> “We *will*^.”\n>\n> — Ana Gray, mayor, on [her page](https://e.org/p), 17 March\n\n"
        "> No.\n>\n> — Bo Hill, critic\n",
    )
    press(window, Qt.Key.Key_Tab)
    card = window.structure.asking.card
    assert card.isVisible()
    assert card.words.toPlainText() == "“We *will*.”"
    shown = card.parts()
    assert shown == Parts("Ana Gray", "mayor", "on her page", "17 March", "https://e.org/p")
    card.words.setFocus()
    qtbot.keyClicks(card.words, "So: ")
    card.speaker.setFocus()
    card.speaker.selectAll()
    qtbot.keyClicks(card.speaker, "Bo Hill")  # who is no mayor
    qtbot.keyClick(card.speaker, Qt.Key.Key_Return)
    assert body(window).startswith(
        "> So: “We *will*.”\n>\n> — Bo Hill, critic, on [her page](https://e.org/p), 17 March\n\n> No."
    )
    assert window.manuscript.hasFocus()
    window.manuscript.undo()
    assert window.document.text() == text


def test_esc_gives_up_what_the_card_says_and_a_click_elsewhere_keeps_it(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    text = write(window, tmp_path, "> We will.^\n\nText.\n")
    card = window.structure.asking.card
    press(window, Qt.Key.Key_Tab)
    qtbot.keyClicks(card.speaker, "Ana")
    qtbot.keyClick(card.speaker, Qt.Key.Key_Escape)
    assert window.document.text() == text
    press(window, Qt.Key.Key_Tab)
    assert card.speaker.text() == ""
    qtbot.keyClicks(card.speaker, "Ana")
    window.manuscript.setFocus()
    qtbot.waitUntil(lambda: not card.isVisible())
    assert body(window) == "> We will.\n>\n> — Ana\n\nText.\n"


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        (
            ("Marta Diaz", "union president", "on her page", "17 March 2025", "https://e.org/p/1"),
            "Marta Diaz, union president, on [her page](https://e.org/p/1), 17 March 2025",
        ),
        (("Trump", "", "Truth Social", "", ""), "Trump, Truth Social"),
        (("Trump", "", "", "17 March", "https://e.org"), "[Trump](https://e.org), 17 March"),
        (("Ana", "mayor", "", "", "https://e.org"), "[Ana](https://e.org), mayor"),
        (("", "", "", "", "https://e.org"), "<https://e.org>"),
        (("", "", "", "", ""), ""),
        (
            ("  Ana   Ferreira, ", "", "in  [brackets]", "", "https://e.org/a b(c)"),
            "Ana Ferreira, in [\\[brackets\\]](https://e.org/a%20b%28c%29)",
        ),
        (("Ana\u00a0F.", "", "", "", ""), "Ana\u00a0F."),
    ],
)
def test_an_attribution_line(parts: tuple[str, str, str, str, str], line: str) -> None:
    assert attribution_line(*parts) == line


def test_parts_are_read_back() -> None:
    parts = Parts("Marta Diaz", "union president", "on her page", "17 March", "https://e.org/a")
    line = attribution_line(parts.speaker, parts.role, parts.where, parts.when, parts.link)
    story = Story.from_text(f"> “Words.”\n>\n> — {line}\n")
    assert parts_of(story.blocks[0].attribution) == parts


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("[Bo](https://e.org), mayor", Parts("Bo", "mayor", link="https://e.org")),
        ("Bo, mayor, https://e.org", Parts("Bo", "mayor", link="https://e.org")),
        ("Bo, [her page](https://e.org) too", Parts("Bo", "", "her page too", "", "https://e.org")),
        ("Bo, age 45, clerk, 3 May", Parts("Bo", "age 45, clerk", when="3 May")),
    ],
)
def test_what_each_part_of_a_line_is(line: str, parts: Parts) -> None:
    assert parts_of(Story.from_text(f"> No.\n>\n> — {line}\n").blocks[0].attribution) == parts


def test_people_of_the_story_are_found() -> None:
    story = Story.from_text(
        "President Ana Gray met Bo van der Berg on Tuesday in Port Ellis.\n\n"
        "> No.\n>\n> — Marta Diaz, union president\n\n> Yes.\n"
    )
    found = people(story, 2)
    assert found["Marta Diaz"] == "union president"
    assert "Ana Gray" in found
    assert "Bo van der Berg" in found


def test_enter_on_an_offered_name_takes_it_and_goes_on_to_what_is_still_to_be_said(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    write(window, tmp_path, "> No.\n>\n> — Marta Diaz, union president\n\n> We will.^\n")
    press(window, Qt.Key.Key_Tab)
    card = window.structure.asking.card
    qtbot.waitUntil(card.speaker.hasFocus)
    qtbot.keyClicks(card.speaker, "mar")
    popup = card.speaker.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(card.where.hasFocus)
    assert card.parts() == Parts("Marta Diaz", "union president")
    qtbot.keyClicks(card.where, "on the radio")
    qtbot.keyClick(card.where, Qt.Key.Key_Return)
    assert body(window).endswith("> — Marta Diaz, union president, on the radio\n")
