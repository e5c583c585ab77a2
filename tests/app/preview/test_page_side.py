"""The page in the window: clicks, corrections, lights and paper, with its real Chromium."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.export.exporting import exports
from writer.app.window import Window
from writer.render import article, page
from writer.render.templates import template_named
from writer.story import Edit

STORY = """\
---
headline: Ferry strike enters second week
date: 2025-03-18T08:40:00-04:00
---
The mayor called the union union to talks.

> “We will sit at the table.”

Body text with `code`.
"""
PATIENCE = 30_000  # ms; a machine that is busy is slow, and no test here is about speed


@pytest.fixture
def window(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    path = tmp_path / "ferry.md"
    path.write_text(STORY)
    path.chmod(0o600)
    window.flow.open(path)
    window.preview.start()
    qtbot.waitUntil(window.preview._is_still, timeout=PATIENCE)
    return window


def test_a_page_that_has_the_focus_shows_it(qtbot: QtBot, window: Window) -> None:
    ring = window.preview._stage.ring
    window.manuscript.setFocus()
    assert not ring.isVisible()
    window.commands.action("go.page").trigger()
    qtbot.waitUntil(ring.isVisible)
    assert ring.geometry() == window.preview._stage.rect()
    window.manuscript.setFocus()
    qtbot.waitUntil(lambda: not ring.isVisible())


def value(qtbot: QtBot, window: Window, expression: str) -> Any:
    """The value of an expression in the page's own script."""
    found: list[Any] = []
    view = window.preview._view
    assert view is not None
    view.evaluate(f"JSON.stringify({expression})", found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    return json.loads(found[0]) if found[0] else None


def lit(qtbot: QtBot, window: Window) -> list[str]:
    """The words that are lit on the page."""
    return [
        str(words)
        for words in value(
            qtbot,
            window,
            "[...CSS.highlights.values()].flatMap(one => [...one]).map(range => range.toString())",
        )
    ]


def test_a_correction_on_the_page_is_one_undo_step(qtbot: QtBot, window: Window) -> None:
    at = STORY.index("mayor")
    window.preview.edit_requested.emit(Edit(at, 5, "premier"))
    assert window.document.text() == STORY.replace("mayor", "premier")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.document.text() == STORY


def test_words_that_cannot_be_put_in_are_not_lost(qtbot: QtBot, window: Window) -> None:
    window.preview.edit_refused.emit(1, 2, "Other words")
    assert window.manuscript.story_selection()[0] == window.document.story.start(1) + 2
    notice = window.sheets.notice
    assert "Other words" in notice.bar(notice.ids()[-1]).accessibleName()
    name = notice.ids()[-1]
    notice.chosen.emit(name, f"{name}.0")
    assert QApplication.clipboard().text() == "Other words"


def test_hovering_a_problem_lights_its_words(qtbot: QtBot, window: Window) -> None:
    problems = window.checking.check()
    at = next(at for at, one in enumerate(problems) if one.rule == "text.double_word")
    view = window.side.problems.view
    qtbot.waitUntil(window.preview._is_still, timeout=PATIENCE)
    view.entered.emit(view.model().index(at, 0))
    assert "union" in lit(qtbot, window)[0]
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert lit(qtbot, window) == []


def test_hovering_words_in_the_manuscript_lights_them(qtbot: QtBot, window: Window) -> None:
    window.checking.check()
    manuscript = window.manuscript
    place = STORY.index("union union") + 3
    cursor = manuscript.textCursor()
    cursor.setPosition(manuscript.story_document.to_document(place))
    point = manuscript.cursorRect(cursor).center()
    QTest.mouseMove(manuscript.viewport(), point)
    qtbot.waitUntil(lambda: "union" in "".join(lit(qtbot, window)), timeout=PATIENCE)
    QTest.mouseMove(manuscript.viewport(), QPoint(point.x(), manuscript.viewport().height() - 3))
    qtbot.waitUntil(lambda: lit(qtbot, window) == [], timeout=PATIENCE)


def test_the_page_as_pdf_is_as_private_as_the_story(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "page.pdf"
    window.page_side.save_pdf(path)
    qtbot.waitUntil(path.exists, timeout=PATIENCE)
    assert path.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    qtbot.waitUntil(lambda: bool(window.sheets.notice.ids()), timeout=PATIENCE)


@pytest.mark.parametrize("leave", ["the tab is closed", "another story is opened"])
def test_the_page_is_saved_though_the_story_is_left_at_once(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, leave: str
) -> None:
    pages: list[str] = []

    def print_page(html: str, paper: str) -> bytes:
        pages.append(html)
        return b"%PDF-1.7"

    monkeypatch.setattr("writer.exporters.pdf.print_page", print_page)
    path = tmp_path / "page.pdf"
    window.page_side.save_pdf(path)
    if leave == "the tab is closed":
        window.end()
    else:
        window.flow.begin()
    exports().waitForDone()
    assert path.read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert ["union union" in html for html in pages] == [True]


def test_a_dark_page_is_printed_on_white_paper(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    QtPdf = pytest.importorskip("PySide6.QtPdf")
    window.page_look.toggle_dark()
    told: list[str] = []
    window.preview.save_pdf(tmp_path / "page.pdf", told.append)
    qtbot.waitUntil(lambda: told == [""], timeout=PATIENCE)
    document = QtPdf.QPdfDocument()
    document.load(str(tmp_path / "page.pdf"))
    picture = QImage(420, 594, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))  # the paper: what the file does not paint
    painter = QPainter(picture)
    painter.drawImage(0, 0, document.render(0, picture.size()))
    painter.end()
    document.close()
    corners = (2, 2), (210, 585), (30, 300)
    assert {picture.pixelColor(*corner).name() for corner in corners} == {"#ffffff"}
    inside = {picture.pixelColor(x, y).lightness() for x in range(420) for y in range(0, 594, 2)}
    assert min(inside) < 90  # and there is ink on it


def test_a_template_changes_the_page_and_the_export_at_once(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.page_look.choose("newsletter")
    qtbot.waitUntil(window.preview._is_still, timeout=PATIENCE)
    assert value(qtbot, window, "document.querySelector('.letter-head') !== null")
    window.sheets.exporting._export("html")
    written = (tmp_path / "ferry.html").read_text()
    assert written == page(window.document.story, tmp_path, template_named("newsletter"))
    shown = value(qtbot, window, "articleHtml()")
    normal = value(
        qtbot,
        window,
        f"normalised({json.dumps(article(window.document.story, None, template_named('newsletter')))})",
    )
    assert shown == normal
    window.preview.views.choose("Source")
    source = window.preview.views._view("Source")
    qtbot.waitUntil(lambda: getattr(source, "_source", None) is not None, timeout=PATIENCE)
    assert source._source.text == written


def test_the_dark_page_is_a_command(qtbot: QtBot, window: Window) -> None:
    window.commands.action("page.dark").trigger()
    paper = "getComputedStyle(document.body).backgroundColor"
    qtbot.waitUntil(lambda: value(qtbot, window, paper) == "rgb(23, 22, 21)", timeout=PATIENCE)


def test_print_is_offered(window: Window) -> None:
    assert window.commands.has("story.print")


def test_the_problem_gone_to_stays_lit_when_the_pointer_leaves(
    qtbot: QtBot, window: Window
) -> None:
    problems = window.checking.check()
    at = next(at for at, one in enumerate(problems) if one.rule == "text.double_word")
    qtbot.waitUntil(window.preview._is_still, timeout=PATIENCE)
    window.walk.to_index(at)
    assert "union" in lit(qtbot, window)[0]
    QApplication.sendEvent(window.manuscript.viewport(), QEvent(QEvent.Type.Leave))
    assert "union" in lit(qtbot, window)[0]
    window.walk.apply(problems[at].fixes[0])
    window.checking.up_to_date()
    assert lit(qtbot, window) == []
