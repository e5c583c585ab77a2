"""Typing under real keys and input methods: marks, structure, emoji, right-to-left, no-break spaces."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.look.theme import current
from writer.app.manuscript.document import StoryDocument
from writer.app.manuscript.editor import Manuscript
from writer.app.manuscript.layout import MARGIN
from writer.story import Edit

FRONT = "---\nheadline: A\n---\n"
GERMAN = "---\nheadline: A\nlanguage: de-DE\n---\n"
Open = Callable[[str], Manuscript]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def manuscript(qtbot: QtBot) -> Open:
    def open_text(text: str) -> Manuscript:
        document = StoryDocument()
        made = Manuscript(document)
        document.setParent(made)
        made.resize(800, 600)
        qtbot.addWidget(made)
        document.load(text)
        made.show()
        made.setFocus()
        made.moveCursor(made.textCursor().MoveOperation.End)
        return made

    return open_text


def typed(qtbot: QtBot, made: Manuscript, text: str) -> None:
    for char in text:
        if char == "\n":
            qtbot.keyClick(made, Qt.Key.Key_Return)
        elif char == "\t":
            qtbot.keyClick(made, Qt.Key.Key_Tab)
        elif char.isascii():
            qtbot.keyClicks(made, char)
        else:  # which QTest cannot make keys of
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
            QGuiApplication.sendEvent(made, key)


def body(made: Manuscript) -> str:
    story = made.story_document.story
    return story.text[len(story.front) :]


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ('"Yes," he said -- no...', "“Yes,” he said — no…"),
        ("no -- 'Tis... the '90s.", "no — ’Tis… the ’90s."),
        ('"Get \'em" \'twas. rock \'n\' roll', "“Get ’em” ’twas. rock ’n’ roll"),
        ("he said 'go' and 'stop'.", "he said ‘go’ and ‘stop’."),
        ("Get 'em\nTwo", "Get ’em\n\nTwo"),
        ("## One\nTwo", "## One\n\nTwo"),
        ("# One", "## One"),
        ("- one\ntwo\n\tthree\n\n\nText", "- one\n- two\n  - three\n\nText"),
        ("- one\n\t1. two\nthree", "- one\n  1. two\n  2. three"),
        ("- one\n--two", "- one\n- —two"),
        ("1. one\ntwo\n\nText", "1. one\n2. two\n\nText"),
        ("> We will.\n\nAna Diaz, head\nText", "> We will.\n>\n> — Ana Diaz, head\n\nText"),
        ("> We will.\n\n\nText", "> We will.\n\nText"),
        ("One\n---\nTwo", "One\n\n---\n\nTwo"),
        ("One\nTwo", "One\n\nTwo"),
        ("## One\t", "### One"),
        ("`it's` it's", "`it's` it’s"),
        ("[a](x \"b\")", "[a](x \"b\")"),
        ("https://e.org/it's", "https://e.org/it's"),
    ],
)  # fmt: skip
def test_what_keys_make(qtbot: QtBot, manuscript: Open, keys: str, text: str) -> None:
    made = manuscript(FRONT)
    typed(qtbot, made, keys)
    assert body(made) == text


def test_one_backspace_gives_back_what_was_typed(qtbot: QtBot, manuscript: Open) -> None:
    for keys, text in (
        ('"', '"'),
        ("a --", "a --"),
        ("a...", "a..."),
        ("# ", "# "),
        ("it'", "it'"),
        ("'90", "'90"),
    ):
        made = manuscript(FRONT)
        typed(qtbot, made, keys)
        changed = body(made)
        qtbot.keyClick(made, Qt.Key.Key_Backspace)
        assert body(made) == (text if changed != text else text[:-1])
        typed(qtbot, made, "x")  # and it stays so
        assert body(made).startswith(text[:-1])


def test_one_backspace_gives_it_back_when_the_lines_around_were_set_anew(
    qtbot: QtBot, manuscript: Open
) -> None:
    made = manuscript(FRONT + "One\ntwo\nthree\n\n> Four\n> five ")
    qtbot.wait(10)
    typed(qtbot, made, '"')
    assert body(made).endswith("five “")
    qtbot.wait(10)  # what was put off until the key had been painted
    made.restyle()
    qtbot.keyClick(made, Qt.Key.Key_Backspace)
    assert body(made).endswith('five "')


def test_undo_gives_back_what_was_typed(qtbot: QtBot, manuscript: Open) -> None:
    made = manuscript(FRONT)
    typed(qtbot, made, 'a "')
    assert body(made) == "a “"
    made.undo()
    assert body(made) == 'a "'


def test_the_language_of_the_story_decides(qtbot: QtBot, manuscript: Open) -> None:
    made = manuscript(GERMAN)
    typed(qtbot, made, '"Wie geht\'s?"')
    assert body(made) == "„Wie geht’s?“"


def test_a_line_break_is_one_that_markdown_knows(qtbot: QtBot, manuscript: Open) -> None:
    made = manuscript(FRONT + "One")
    qtbot.keyClick(made, Qt.Key.Key_Return, SHIFT)
    typed(qtbot, made, "two")
    assert body(made) == "One\\\ntwo"


def commit(made: Manuscript, text: str, preedit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(text)
    QGuiApplication.sendEvent(made, event)


def test_an_input_method_composes_and_commits(qtbot: QtBot, manuscript: Open) -> None:
    made = manuscript(FRONT)
    for preedit in ("に", "にほ", "にほん"):
        commit(made, "", preedit)
        assert body(made) == ""  # nothing is in the story before it is committed
    commit(made, "日本")
    assert body(made) == "日本"
    assert made.textCursor().block().layout().preeditAreaText() == ""
    made.undo()
    assert body(made) == ""


def test_an_input_method_replaces_what_is_selected_and_what_it_names(
    qtbot: QtBot, manuscript: Open
) -> None:
    made = manuscript(FRONT + "One two")
    made.select_in_story(len(FRONT) + 4, len(FRONT) + 7)
    commit(made, "二")
    assert body(made) == "One 二"
    event = QInputMethodEvent()
    event.setCommitString("三", -1, 1)
    QGuiApplication.sendEvent(made, event)
    assert body(made) == "One 三"


def test_words_committed_under_a_paragraph_start_a_new_one(qtbot: QtBot, manuscript: Open) -> None:
    made = manuscript(FRONT + "One\n")
    commit(made, "二")
    assert body(made) == "One\n\n二"
    made.undo()
    assert body(made) == "One\n"


def test_a_dead_key_quotation_mark_is_improved_too(qtbot: QtBot, manuscript: Open) -> None:
    made = manuscript(FRONT + "it")
    commit(made, "'")
    assert body(made) == "it’"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a👩‍👩‍👧", "a"),
        ("a👍🏽", "a"),
        ("a🇵🇹", "a"),
        ("a❤️", "a"),
        ("a😀", "a"),
        ("ae\u0301", "ae"),
        ("aé", "a"),
        ("שלו", "של"),
    ],
)
def test_backspace_takes_one_character_as_people_see_it(
    qtbot: QtBot, manuscript: Open, text: str, left: str
) -> None:
    made = manuscript(FRONT)
    made.story_document.edit(Edit(len(FRONT), 0, text))
    made.moveCursor(made.textCursor().MoveOperation.End)
    qtbot.keyClick(made, Qt.Key.Key_Backspace)
    assert body(made) == left
    made.undo()
    assert body(made) == text


def test_right_to_left_paragraphs_run_from_the_right(qtbot: QtBot, manuscript: Open) -> None:
    made = manuscript(FRONT + "Hello there.\n\nשלום לכולם\n\n> مرحبا بكم\n")
    directions = [made.document().findBlockByNumber(number).textDirection() for number in (3, 5, 7)]
    assert directions == [
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.RightToLeft,
        Qt.LayoutDirection.RightToLeft,
    ]
    line = made.document().findBlockByNumber(5).layout().lineAt(0)
    assert line.naturalTextRect().right() > line.width()  # it stands at the right margin
    made.select_in_story(len(FRONT) + 14, len(FRONT) + 14)
    before = made.cursorRect().x()
    qtbot.keyClick(made, Qt.Key.Key_Left)
    assert made.cursorRect().x() < before  # left is on in a right-to-left paragraph
    typed(qtbot, made, "א")
    assert made.story_document.story.text.count("א") == 1


@pytest.mark.parametrize("word", ["עולם", "مرحبا"])
def test_a_click_goes_to_its_letter_in_lines_that_run_from_the_right(
    qtbot: QtBot, manuscript: Open, word: str
) -> None:
    made = manuscript(FRONT + f"{word} " * 40 + word + "\n")
    start = made.document().findBlockByNumber(3).position()
    cursor = made.textCursor()
    for place in range(start + 1, start + 120, 7):
        cursor.setPosition(place)
        letter = made.cursorRect(cursor)
        qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=letter.center())
        there = made.cursorRect()
        assert there.y() == letter.y()
        assert abs(there.x() - letter.x()) <= 2
        qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_down_from_the_right_edge_goes_down(qtbot: QtBot, manuscript: Open) -> None:
    made = manuscript(FRONT + "שלום " * 40 + "\n")
    block = made.document().findBlockByNumber(3)
    starts = [block.layout().lineAt(row).textStart() for row in range(3)]
    cursor = made.textCursor()
    cursor.setPosition(block.position())
    made.setTextCursor(cursor)
    for start in starts[1:]:
        qtbot.keyClick(made, Qt.Key.Key_Down)
        assert made.textCursor().positionInBlock() == start
    place = made.cursorRect()
    qtbot.keyClick(made, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert made.textCursor().positionInBlock() == starts[1]
    assert made.textCursor().hasSelection()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(made.viewport(), left, pos=place.center() + QPoint(8, 0))
    assert made.textCursor().positionInBlock() == starts[2]


@pytest.mark.parametrize(
    ("line", "place", "word"),
    [
        ("“Quoted words”", 3, "Quoted"),
        ("“Quoted words”", 12, "words"),
        ("We don't know", 5, "don't"),
        ("Rock’n’roll", 8, "Rock’n’roll"),
        ("12.5 percent", 3, "12.5"),
        ("😀 _so_ 'yes'", 5, "so"),
        ("😀 _so_ 'yes'", 9, "yes"),
        ("אמר “שלום” לי", 6, "שלום"),
        ("東京都知事 said", 2, "東京都知事"),
        ("cafe\u0301s here", 2, "cafe\u0301s"),
    ],
)
def test_a_double_click_selects_a_word_without_the_marks_around_it(
    qtbot: QtBot, manuscript: Open, line: str, place: int, word: str
) -> None:
    made = manuscript(FRONT + line + "\n")
    cursor = made.textCursor()
    cursor.setPosition(made.document().findBlockByNumber(3).position() + place)
    letter = made.cursorRect(cursor).center()
    qtbot.mouseDClick(made.viewport(), Qt.MouseButton.LeftButton, pos=letter)
    assert made.textCursor().selectedText() == word


def test_the_bar_of_a_quote_that_reads_from_the_right_is_on_the_right(manuscript: Open) -> None:
    made = manuscript(FRONT + "> مرحبا بكم\n>\n> — مارتا\n")
    shot = made.viewport().grab().toImage()
    bar = current().color("attribution")
    lines = list(made.visible_lines())[:3]
    for x, seen in ((round(MARGIN) + 1, False), (shot.width() - round(MARGIN) - 2, True)):
        rows = [shot.pixelColor(x, round(box.center().y())) == bar for _, box in lines]
        assert rows == [seen] * 3


def test_no_break_spaces_survive_copying(qtbot: QtBot, manuscript: Open) -> None:
    made = manuscript(FRONT)
    made.story_document.edit(Edit(len(FRONT), 0, "10\u00a0000\u202f€ a\n\nb"))
    made.selectAll()
    made.copy()
    assert QApplication.clipboard().text() == "10\u00a0000\u202f€ a\n\nb"
    made.moveCursor(made.textCursor().MoveOperation.End)
    made.paste()
    assert body(made) == "10\u00a0000\u202f€ a\n\nb" * 2


def test_tab_leaves_no_tab_in_words(qtbot: QtBot, manuscript: Open) -> None:
    for text in ("", "One", "One\n\n"):
        made = manuscript(FRONT + text)
        qtbot.keyClick(made, Qt.Key.Key_Tab)
        assert body(made) == text


def test_home_goes_to_the_words(qtbot: QtBot, manuscript: Open) -> None:
    for text, place in (("> We will", 2), ("- one", 2), ("## One", 3)):
        made = manuscript(FRONT + text)
        qtbot.keyClick(made, Qt.Key.Key_Home)
        assert made.story_selection() == (len(FRONT) + place,) * 2
