"""Structure at hand: the / menu, the margin's menu, moving, pull quotes, and quotes in their card."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from writer.app.window import Window

FRONT = "---\nheadline: Ferry strike\nlanguage: en\n---\n"
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def write(window: Window, tmp_path: Path, body: str, caret: str = "^") -> str:
    """Open a story with the caret at ``^``; gives its text."""
    at = body.find(caret)
    text = FRONT + body.replace(caret, "", 1)
    path = tmp_path / "story.md"
    path.write_text(text)
    window.flow.open(path)
    window.manuscript.setFocus()
    place = len(FRONT) + max(at, 0)
    window.manuscript.select_in_story(place, place)
    return text


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def body(window: Window) -> str:
    return window.document.text()[len(FRONT) :]


# the / menu


@pytest.mark.parametrize(
    ("letters", "result"),
    [
        ("quo", "One.\n\n> \n>\n> — \n\nTwo.\n"),
        ("sub", "One.\n\n### \n\nTwo.\n"),
        ("bul", "One.\n\n- \n\nTwo.\n"),
        ("more", "One.\n\n<!--more-->\n\nTwo.\n"),
        ("div", "One.\n\n---\n\nTwo.\n"),
        ("tab", "One.\n\n|  |  |\n| --- | --- |\n|  |  |\n\nTwo.\n"),
    ],
)
def test_slash_inserts_a_block_in_one_step(
    qtbot: QtBot, window: Window, tmp_path: Path, letters: str, result: str
) -> None:
    text = write(window, tmp_path, "One.\n\n^\n\nTwo.\n")
    qtbot.keyClicks(window.manuscript, "/")
    assert window.structure.insert_menu.isVisible()
    qtbot.keyClicks(focused(), letters)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert body(window) == result
    assert window.manuscript.hasFocus()
    window.manuscript.undo()
    assert window.document.text() == text


def test_slash_and_what_fits_nothing_is_written_out(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    write(window, tmp_path, "One.\n\n^")
    qtbot.keyClicks(window.manuscript, "/")
    qtbot.keyClicks(focused(), "zzyx ")
    assert body(window) == "One.\n\n/zzyx "
    assert window.manuscript.hasFocus()
    write(window, tmp_path, "^")
    qtbot.keyClicks(window.manuscript, "/")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert body(window) == "/"
    write(window, tmp_path, "^")
    qtbot.keyClicks(window.manuscript, "/")
    qtbot.keyClick(focused(), Qt.Key.Key_Backspace)
    assert body(window) == ""


def test_slash_within_words_is_a_slash(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    write(window, tmp_path, "and^")
    qtbot.keyClicks(window.manuscript, "/or")
    assert body(window) == "and/or"
    write(window, tmp_path, "```\n^\n```\n")
    qtbot.keyClicks(window.manuscript, "/or")
    assert body(window) == "```\n/or\n```\n"


# the margin's menu


def open_menu(window: Window) -> QMenu:
    return next(one for one in window.findChildren(QMenu) if one.isVisible())


def test_the_margin_turns_blocks_by_mouse_and_keyboard(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    text = write(window, tmp_path, "One.\n\nTwo.^\n")
    press(window, Qt.Key.Key_R, CTRL | SHIFT)
    menu = open_menu(window)
    assert menu.activeAction().text().replace("&", "").startswith("Paragraph")
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert body(window) == "One.\n\n## Two.\n"
    window.manuscript.undo()
    assert window.document.text() == text
    window.manuscript.viewport().repaint()
    margin = window.manuscript.margin
    label = margin.labels()[0]
    place = margin.rect().topRight()
    place.setY(round(label.top + label.height / 2))
    place.setX(place.x() - 30)
    qtbot.mouseClick(margin, LEFT, pos=place)
    menu = open_menu(window)
    quote = next(one for one in menu.actions() if one.objectName() == "block.quote")
    quote.trigger()
    menu.close()
    assert body(window) == "> One.\n>\n> — \n\nTwo.\n"
    qtbot.mouseClick(margin, Qt.MouseButton.RightButton, pos=place)
    assert any(one.objectName() == "block.quote" for one in open_menu(window).actions())


def test_the_menu_of_the_text_marks_the_selection_and_turns_the_block_under_the_mouse(
    window: Window, tmp_path: Path
) -> None:
    text = write(window, tmp_path, "One two.\n\nThree.\n\n^")
    manuscript = window.manuscript

    def menu_at(position: int) -> QMenu:
        cursor = manuscript.textCursor()
        cursor.setPosition(manuscript.story_document.to_document(position))
        place = manuscript.cursorRect(cursor).center()
        reason = QContextMenuEvent.Reason.Mouse
        globally = manuscript.viewport().mapToGlobal(place)
        QApplication.sendEvent(manuscript.viewport(), QContextMenuEvent(reason, place, globally))
        return QApplication.activePopupWidget()  # type: ignore[return-value]

    def named(menu: QMenu, words: str) -> QAction:
        texts = [(one, one.text().replace("&", "").partition("\t")[0]) for one in menu.actions()]
        return next(one for one, text in texts if text == words)

    start = len(FRONT)
    window.manuscript.select_in_story(start, start + 3)
    menu = menu_at(start + 1)
    assert "Ctrl+X" in named(menu, "Cut").text()
    named(menu, "Bold").trigger()
    menu.close()
    assert body(window) == "**One** two.\n\nThree.\n\n"
    manuscript.undo()
    menu = menu_at(start + len("One two.\n\nThr"))
    turn = named(menu, "Turn Into").menu()
    assert isinstance(turn, QMenu)
    next(one for one in turn.actions() if one.objectName() == "block.section").trigger()
    menu.close()
    assert body(window) == "One two.\n\n## Three.\n\n"
    manuscript.undo()
    assert window.document.text() == text


def test_keys_of_word_processors_make_headings_and_type_nothing(
    window: Window, tmp_path: Path
) -> None:
    write(window, tmp_path, "One.^\n")
    press(window, Qt.Key.Key_1, CTRL | ALT)
    assert body(window) == "## One.\n"
    window.manuscript.undo()
    for keys in (ALT, CTRL | ALT):
        QTest.sendKeyEvent(QTest.KeyAction.Click, window.manuscript, Qt.Key.Key_6, "6", keys)
    assert body(window) == "One.\n"


def test_a_pull_quote_on_an_empty_line_is_chosen_from_what_the_story_says(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    text = write(
        window,
        tmp_path,
        "One two three. Four five six.\n\n> We will sit.\n>\n> — Ana Gray, mayor\n\n^\n",
    )
    qtbot.keyClicks(window.manuscript, "/")
    qtbot.keyClicks(focused(), "pull")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.keyClicks(focused(), "sit")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert body(window).endswith(
        "> — Ana Gray, mayor\n\n> We will sit.\n>\n> — Ana Gray\n{: .pull }\n"
    )
    assert window.manuscript.hasFocus()
    window.manuscript.undo()
    assert window.document.text() == text


# moving


def test_a_role_is_of_its_block_also_while_the_caret_is_on_the_line_below(
    window: Window, tmp_path: Path
) -> None:
    write(window, tmp_path, "Words one.\n^\nWords two.\n")
    assert window.composing.kind_at_caret() == "block.paragraph"
    window.manuscript.role_wanted.emit(0, QPoint(10, 10))
    menu = window.structure._role_menu
    assert menu is not None
    next(one for one in menu.actions() if one.objectName() == "block.section").trigger()
    assert body(window) == "## Words one.\n\nWords two.\n"
    menu.close()


def test_an_empty_line_below_a_list_is_to_be_a_paragraph(window: Window, tmp_path: Path) -> None:
    write(window, tmp_path, "- one\n\n^\n")
    assert window.composing.kind_at_caret() == "block.paragraph"
    write(window, tmp_path, "- one^\n\n\n")
    assert window.composing.kind_at_caret() == "block.bullets"


def test_blocks_and_sections_move_by_keys(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    text = write(window, tmp_path, "One.\n\nTw^o.\n\n## A\n\na\n\n## B\n\nb\n")
    press(window, Qt.Key.Key_Up, ALT | SHIFT)
    assert body(window).startswith("Two.\n\nOne.\n\n## A")
    assert window.manuscript.story_selection() == (len(FRONT) + 2,) * 2
    press(window, Qt.Key.Key_Down, ALT | SHIFT)
    assert window.document.text() == text
    at = len(FRONT) + body(window).index("a\n")
    window.manuscript.select_in_story(at, at)
    press(window, Qt.Key.Key_Down, CTRL | ALT)
    assert body(window) == "One.\n\nTwo.\n\n## B\n\nb\n\n## A\n\na\n"
    assert window.document.text()[window.manuscript.story_selection()[0] :] == "a\n"
    window.manuscript.undo()
    assert window.document.text() == text
    window.manuscript.select_in_story(len(text), len(text))  # on the empty line at the end
    press(window, Qt.Key.Key_Up, CTRL | ALT)
    assert body(window) == "One.\n\nTwo.\n\n## B\n\nb\n\n## A\n\na\n"
    assert window.document.text()[: window.manuscript.story_selection()[0]].endswith("B\n\nb")


def test_a_pull_quote_is_made_and_told_when_its_words_change(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    text = write(window, tmp_path, "We will sit down on Friday. Then we go.^\n")
    start = len(FRONT)
    window.manuscript.select_in_story(start, start + 27)
    press(window, Qt.Key.Key_U, CTRL | SHIFT)
    pull = "> We will sit down on Friday.\n{: .pull }\n"
    assert body(window) == f"We will sit down on Friday. Then we go.\n\n{pull}"
    assert "quote.pull_words" not in [one.rule for one in window.checking.check()]
    window.manuscript.select_in_story(start + 20, start + 26)
    qtbot.keyClicks(window.manuscript, "Monday")
    problem = next(one for one in window.checking.check() if one.rule == "quote.pull_words")
    window.walk.apply(problem.fixes[0])
    assert body(window).endswith("> We will sit down on Monday.\n{: .pull }\n")
    while window.document.document.isUndoAvailable():
        window.manuscript.undo()
    assert window.document.text() == text


def row_of(window: Window, words: str) -> QRect:
    view = window.side.outline.view
    model = view.model()
    assert model is not None
    at = next(at for at in range(model.rowCount()) if words in str(model.index(at, 0).data()))
    return view.visualRect(model.index(at, 0))


def drag(window: Window, start: QPoint, end: QPoint, *, give_up: bool = False) -> None:
    """Drag in the outline with the left button, as a hand does."""
    view = window.side.outline.view
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, NONE, start)
    for step in range(1, 6):
        place = start + (end - start) * step / 5
        QApplication.sendEvent(
            viewport,
            QMouseEvent(
                QEvent.Type.MouseMove,
                QPointF(place),
                QPointF(viewport.mapToGlobal(place)),
                Qt.MouseButton.NoButton,
                LEFT,
                NONE,
            ),
        )
    if give_up:
        QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, LEFT, NONE, end)


def test_sections_are_dragged_in_the_outline(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    text = write(window, tmp_path, "Lead.\n\n## A\n\na\n\n### AA\n\n## B\n\nb\n\n## C\n\nc\n")
    window.checking.check()
    a, c = row_of(window, "section: A"), row_of(window, "section: C")
    drag(window, a.center(), QPoint(a.center().x(), c.top() + 2), give_up=True)
    assert window.document.text() == text
    drag(window, a.center(), QPoint(a.center().x(), c.top() + 2))
    assert body(window) == "Lead.\n\n## B\n\nb\n\n## A\n\na\n\n### AA\n\n## C\n\nc\n"
    window.manuscript.undo()
    assert window.document.text() == text
    window.checking.check()
    drag(window, row_of(window, "Lead.").center(), c.center())  # the lead stays
    assert window.document.text() == text


def test_a_section_put_down_within_another_goes_after_its_words(
    window: Window, tmp_path: Path
) -> None:
    write(window, tmp_path, "Lead.\n\n## A\n\na\n\n> Said.\n\n## B\n\nb\n\n## C\n\nc\n")
    window.checking.check()
    c, said, lead = (row_of(window, name) for name in ("section: C", "Said.", "Lead."))
    drag(window, c.center(), QPoint(c.center().x(), said.top() + 2))
    assert body(window) == "Lead.\n\n## A\n\na\n\n> Said.\n\n## C\n\nc\n\n## B\n\nb\n"
    window.manuscript.undo()
    window.checking.check()
    drag(window, c.center(), QPoint(c.center().x(), lead.top() + 2))  # nothing goes over the lead
    assert body(window).startswith("Lead.\n\n## C\n\nc\n\n## A")


def test_sections_move_in_the_outline_by_keys(window: Window, tmp_path: Path) -> None:
    text = write(window, tmp_path, "Lead.\n\n## A\n\na\n\n## B\n\nb\n")
    window.checking.check()
    press(window, Qt.Key.Key_3, ALT)
    view = window.side.outline.view
    QTest.mouseClick(view.viewport(), LEFT, NONE, row_of(window, "section: B").center())
    press(window, Qt.Key.Key_3, ALT)
    QTest.keyClick(view, Qt.Key.Key_Up, ALT)
    assert body(window) == "Lead.\n\n## B\n\nb\n\n## A\n\na\n"
    assert "section: B" in str(view.currentIndex().data())
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    assert window.document.text() == text


# -- footnotes -----------------------------------------------------------------------------------


def test_a_footnote_is_put_in_written_and_left_in_one_step_each(
    window: Window, tmp_path: Path
) -> None:
    before = write(window, tmp_path, "The offer^ was refused.\n")
    press(window, Qt.Key.Key_F, CTRL | ALT)
    QTest.keyClicks(window.manuscript, "Port Ellis")
    story = window.manuscript.story_document.story
    assert story.text == f"{FRONT}The offer[^1] was refused.\n\n[^1]: Port Ellis\n"
    press(window, Qt.Key.Key_G, CTRL | ALT)
    assert window.manuscript.story_selection()[1] == len(FRONT) + len("The offer[^1]")
    press(window, Qt.Key.Key_G, CTRL | ALT)
    assert window.manuscript.story_selection()[1] == story.text.index("Port Ellis")
    window.manuscript.undo()  # the words
    window.manuscript.undo()  # reference and note
    assert story.text == before


def test_the_insert_menu_has_footnotes(window: Window, tmp_path: Path) -> None:
    write(window, tmp_path, "The offer was refused.\n\n^\n")
    QTest.keyClicks(window.manuscript, "/")
    QTest.keyClicks(focused(), "footn")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    text = window.manuscript.story_document.story.text
    assert text.startswith(f"{FRONT}The offer was refused.[^1]\n\n[^1]: ")


def test_marks_of_footnotes_are_left_as_typed(window: Window, tmp_path: Path) -> None:
    write(window, tmp_path, "The offer^\n")
    QTest.keyClicks(window.manuscript, '[^it\'s...--a]: "quoted"')
    assert "[^it's...--a]: “quoted”" in window.manuscript.story_document.story.text


def test_bold_is_left_where_it_ends_and_taken_back_where_it_was_just_made(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    write(window, tmp_path, "A ^\n")
    press(window, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(window.manuscript, "bold")
    press(window, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(window.manuscript, " and ")
    press(window, Qt.Key.Key_I, CTRL)
    qtbot.keyClicks(window.manuscript, "so")
    press(window, Qt.Key.Key_I, CTRL)
    qtbot.keyClicks(window.manuscript, ".")
    assert body(window) == "A **bold** and *so*.\n"
    write(window, tmp_path, "A bold^\n")
    press(window, Qt.Key.Key_B, CTRL)
    assert body(window) == "A **bold**\n"
    press(window, Qt.Key.Key_B, CTRL)
    assert body(window) == "A bold\n"
