"""Keys where blocks meet: between paragraphs, over selections, by whole words, beside objects."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from writer.app.manuscript.document import StoryDocument
from writer.app.manuscript.editor import Manuscript

FRONT = "---\nheadline: A\nlanguage: en\n---\n"
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PRESSED = {
    "⏎": (Qt.Key.Key_Return, NONE),
    "⤓": (Qt.Key.Key_Return, CTRL),
    "⌫": (Qt.Key.Key_Backspace, NONE),
    "⌦": (Qt.Key.Key_Delete, NONE),
    "«": (Qt.Key.Key_Backspace, CTRL),
    "»": (Qt.Key.Key_Delete, CTRL),
    "✂": (Qt.Key.Key_X, CTRL),
    "↓": (Qt.Key.Key_Down, NONE),
    "⇓": (Qt.Key.Key_Down, CTRL),
    "⇑": (Qt.Key.Key_Up, CTRL),
    "⇊": (Qt.Key.Key_Down, CTRL | Qt.KeyboardModifier.ShiftModifier),
}
CASES = [
    (
        "A.\n\n^\n",
        "| a | b |⏎| - | -: |⏎| 1 | 2 |⏎|3|4|⏎⏎x",
        "A.\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n| 3 | 4 |\n\nx^\n",
    ),
    ("^\n", "|a|b|⏎1|2", "|a|b|\n| --- | --- |\n| 1 | 2^ |\n"),
    ("| a |^\n", "⏎x", "| a |\n\nx^\n"),
    ("> A^B\n\nC.\n", "⤓x", "> AB\n\nx^\n\nC.\n"),
    ("A.\n^\nB.\n", "x", "A.\n\nx^\n\nB.\n"),
    ("A.^\n\nB.\n", "↓- x", "A.\n\n- x^\n\nB.\n"),
    ("> One\n>^\n> — Ana\n", "x", "> One\n>\n> x^\n>\n> — Ana\n"),
    ("---^\n\nB.\n", "x", "---\n\nx^\n\nB.\n"),
    ("^<!--more-->\n", '"', "“^\n\n<!--more-->\n"),
    ("^## One\n", "x", "## x^One\n"),
    ("^## One\n", "#", "#^## One\n"),
    ("A^b^c\n", "⏎", "A\n\n^c\n"),
    ("- a^b^c\n", "⏎", "- a\n- ^c\n"),
    ("> a^b^c\n", "⏎", "> a\n>\n> ^c\n"),
    ("A ^one.\n^\nB.\n", "x", "A x^\n\nB.\n"),
    ("A ^one.\n^\nB.\n", "⌫", "A ^\n\nB.\n"),
    ("^A.\n^\nB.\n", "x", "x^\n\nB.\n"),
    ("1. One\n2. T^wo\n3. Th^ree\n4. Four\n", "x", "1. One\n2. Tx^ree\n3. Four\n"),
    ("1. One\n^2. Two\n^3. Three\n", "⌦", "1. One\n^2. Three\n"),
    ("1. One\n^2. Two\n^3. Three\n", "✂", "1. One\n^2. Three\n"),
    ("> One\n>\n> ^Two\n", "«", "> One ^Two\n"),
    ("A b.\n\n^Two\n", "«", "A b. ^Two\n"),
    ("- a^\n- b c\n", "»", "- a^ b c\n"),
    ("One two^\n", "«", "One ^\n"),
    ("O^ne.\n\n> Two.\n>\n> — Ana\n", "⇓x", "One.\n\n> x^Two.\n>\n> — Ana\n"),
    ("One.\n\n## T^wo\n", "⇑x", "One.\n\n## x^Two\n"),
    ("One.\n\n## ^Two\n", "⇑x", "x^One.\n\n## Two\n"),
    ("^One.\n\nTwo.\n", "⇊⌫", "^Two.\n"),
    ("^One.\n", "⇓x", "One.\n\nx^"),
    ("- One^\n", "⏎- two", "- One\n- two^\n"),
    ("1. One^\n", "⏎2. two", "1. One\n2. two^\n"),
    ("> One^\n", "⏎> two", "> One\n>\n> two^\n"),
    ("1. One\n2. ^Two\n3. Three\n", "## ", "1. One\n\n## ^Two\n\n2. Three\n"),
    ("- One\n- ^Two\n", "> ", "- One\n\n> ^Two\n"),
    ("- ^One\n", "1. ", "1. ^One\n"),
    ("## ^One\n", "- ", "- ^One\n"),
    ("## ^One\n", "### ", "### ^One\n"),
    ("## One^\n", " - x", "## One - x^\n"),
    ("^\n", "- - x", "- - x^\n"),
]


def opened(qtbot: QtBot, text: str) -> Manuscript:
    """A manuscript whose caret or selection is where ``^`` stands."""
    document = StoryDocument()
    made = Manuscript(document)
    document.setParent(made)
    made.resize(800, 600)
    qtbot.addWidget(made)
    start = text.index("^")
    rest = text.replace("^", "", 1)
    end = rest.find("^")
    document.load(FRONT + rest.replace("^", "", 1))
    made.show()
    made.setFocus()
    made.select_in_story(len(FRONT) + start, len(FRONT) + (end if end >= 0 else start))
    return made


def press(made: Manuscript, keys: str) -> None:
    for char in keys:
        if char == "✂":
            made.cut()
        elif char in PRESSED:
            QTest.keyClick(made, *PRESSED[char])
        else:
            QTest.keyClicks(made, char)


def shown(made: Manuscript) -> str:
    text, caret = made.story_document.text(), made.story_selection()[1]
    return f"{text[:caret]}^{text[caret:]}"[len(FRONT) :]


@pytest.mark.parametrize(("before", "keys", "after"), CASES)
def test_keys_where_blocks_meet(qtbot: QtBot, before: str, keys: str, after: str) -> None:
    made = opened(qtbot, before)
    text = made.story_document.text()
    press(made, keys)
    assert shown(made) == after
    changed = made.story_document.text()
    steps = 0
    while made.story_document.text() != text:
        made.undo()
        steps += 1
        assert steps <= len(keys) + 1
    for _ in range(steps):
        made.redo()
    assert made.story_document.text() == changed


def test_a_paragraph_chosen_by_three_clicks_is_written_over(qtbot: QtBot) -> None:
    made = opened(qtbot, "One two three.\n\n> Four.\n>\n> — Ana\n\nFive.^\n")
    for words, after in (
        ("two", "x\n\n> Four.\n>\n> — Ana\n\nFive.\n"),
        ("Four", "x\n\n> x\n>\n> — Ana\n\nFive.\n"),
    ):
        cursor = made.document().find(words)
        place = made.cursorRect(cursor).center() - QPoint(8, 0)
        QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert made.textCursor().hasSelection()
        press(made, "x")
        assert made.story_document.text() == FRONT + after


@pytest.mark.parametrize(
    ("before", "pasted", "after"),
    [
        ("A.\n^\nB.\n", "x", "A.\n\nx^\n\nB.\n"),
        ("A.\n^\nB.\n", "x\n\ny", "A.\n\nx\n\ny^\n\nB.\n"),
        ("^A.\n^\nB.\n", "x", "x^\n\nB.\n"),
        ("^One.\n\nTwo.\n", "x\n", "x^\n\nOne.\n\nTwo.\n"),
        ("One.\n\n^\n\nTwo.\n", "x\n", "One.\n\nx^\n\nTwo.\n"),
        ("One.\n\n## ^Two\n", "x\n", "One.\n\nx^\n\n## Two\n"),
        ("- a\n- ^b\n", "- x\n", "- a\n- x^\n- b\n"),
        ("One ^two\n", "x \n", "One x ^two\n"),
        ("```\n^a\n```\n", "x\n", "```\nx\n^a\n```\n"),
        ("> One\n>^\n> — Ana\n", "x", "> One\n>\n> x^\n>\n> — Ana\n"),
        ("1. One\n^2. Two\n3. Three^\n4. Four\n", "x", "1. One\n2. x^\n3. Four\n"),
    ],
)
def test_what_is_pasted_lands_as_what_is_typed(
    qtbot: QtBot, before: str, pasted: str, after: str
) -> None:
    made = opened(qtbot, before)
    text = made.story_document.text()
    data = QMimeData()
    data.setText(pasted)
    made.insertFromMimeData(data)
    assert shown(made) == after
    made.undo()
    assert made.story_document.text() == text
