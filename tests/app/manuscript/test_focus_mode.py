"""Focus mode as it is painted: dimmed words read at WCAG AA, those at the caret stand out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.look.test_theme import contrast
from writer.app.look import theme
from writer.app.manuscript.document import StoryDocument
from writer.app.manuscript.editor import Manuscript


@pytest.fixture(params=[theme.LIGHT, theme.DARK], ids=lambda one: one.name)
def worn(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[theme.Theme]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, theme.LIGHT)


def test_dimmed_words_read(worn: theme.Theme, qtbot: QtBot) -> None:
    document = StoryDocument()
    document.load("First words MMMM.\n\nSecond words MMMM.\n\n> Said MMMM.\n>\n> — Ana\n")
    manuscript = Manuscript(document)
    qtbot.addWidget(manuscript)
    manuscript.setStyleSheet(f"background: {worn.paper}")
    manuscript.resize(900, 500)
    manuscript.show()
    qtbot.waitExposed(manuscript)
    manuscript.flow.set_focus(True)
    manuscript.to_start()
    image = manuscript.viewport().grab().toImage()
    strong = {
        block.text(): strongest(image, box, worn)
        for block, box in manuscript.visible_lines()
        if block.text()
    }
    here = strong.pop("First words MMMM.")
    assert here > 12
    for words, ratio in strong.items():
        assert 4.5 <= ratio < here / 2, f"{words}: {ratio:.2f}"


def strongest(image: QImage, box: QRectF, worn: theme.Theme) -> float:
    """The contrast of the pixel that stands out most from the paper."""
    seen = {
        image.pixelColor(x, y).name()
        for x in range(int(box.left()) + 24, int(box.right()))
        for y in range(int(box.top()), min(int(box.bottom()), image.height()))
    }
    return max(contrast(colour, worn.paper) for colour in seen)


@pytest.mark.parametrize(
    ("unit", "bright", "dim"),
    [
        ("sentence", ["Mr. Smith MMMM"], ["First MMMM", "Then MMMM", "Below MMMM", "Next MMMM"]),
        ("paragraph", ["First MMMM", "Mr. Smith MMMM", "Then MMMM"], ["Below MMMM", "Next MMMM"]),
        ("section", ["First MMMM", "Smith MMMM", "Then MMMM", "Below MMMM"], ["Next MMMM"]),
    ],
)
def test_what_one_writes_in_stands_out(
    worn: theme.Theme, qtbot: QtBot, unit: str, bright: list[str], dim: list[str]
) -> None:
    document = StoryDocument()
    document.load(
        "😀 First MMMM. Mr. Smith MMMM! Then MMMM.\n\nBelow MMMM.\n\n## Next MMMM\n\nLast.\n\n\n"
    )
    manuscript = Manuscript(document)
    qtbot.addWidget(manuscript)
    manuscript.setStyleSheet(f"background: {worn.paper}")
    manuscript.resize(900, 500)
    manuscript.show()
    qtbot.waitExposed(manuscript)
    manuscript.flow.set_focus(True)
    manuscript.flow.set_unit(unit)
    at = document.story.text.index("Smith") + 2
    manuscript.select_in_story(at, at)
    image = manuscript.viewport().grab().toImage()
    for caret in (0, document.story.length, document.story.length - 6):  # where there are no words
        manuscript.select_in_story(caret, caret)
        assert not manuscript.viewport().grab().isNull()
    for words in bright:
        assert strongest(image, box_of(manuscript, words), worn) > 12, words
    for words in dim:
        assert strongest(image, box_of(manuscript, words), worn) < 9, words


def box_of(manuscript: Manuscript, words: str) -> QRectF:
    """Where some words are in the viewport; ``strongest`` leaves out the paper's margin."""
    cursor = manuscript.document().find(words[-9:])
    end = manuscript.cursorRect(cursor)
    cursor.setPosition(cursor.selectionStart())
    start = manuscript.cursorRect(cursor)
    return QRectF(start.united(end)).adjusted(-22, 0, -1, 0)
