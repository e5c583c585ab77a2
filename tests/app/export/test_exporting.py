"""Exporting from the window: in a zip, and what takes long while the window goes on."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from writer.app.export.exporting import Exporting, exports
from writer.app.stories.flow import Action
from writer.app.window import Window
from writer.exporters.documents import printing
from writer.storage import settings

STORY = """\
---
headline: Ferry strike
date: 2025-03-18T08:40:00-04:00
---
The mayor called the union to talks.
"""


@pytest.fixture
def exporting(qtbot: QtBot, tmp_path: Path) -> Iterator[Exporting]:
    window = Window(settings.Settings({}))
    qtbot.addWidget(window)
    story = tmp_path / "ferry.md"
    story.write_text(STORY)
    window.flow.open(story)
    yield window.sheets.exporting
    window.end()
    shiboken6.delete(window)  # now, and not whenever the last reference to some part goes


def test_a_zip_is_one_file(exporting: Exporting, tmp_path: Path) -> None:
    exporting._panel._zip.setChecked(True)
    exporting._export("html")
    assert zipfile.ZipFile(tmp_path / "ferry.html.zip").namelist() == ["ferry-strike.html"]
    assert not (tmp_path / "ferry.html").exists()
    assert exporting._last == "html"


def test_the_window_does_not_wait_for_a_pdf(
    qtbot: QtBot, exporting: Exporting, tmp_path: Path
) -> None:
    exporting._export("pdf")
    assert not (tmp_path / "ferry.pdf").exists()
    qtbot.waitUntil((tmp_path / "ferry.pdf").exists, timeout=60_000)
    assert (tmp_path / "ferry.pdf").read_bytes().startswith(b"%PDF")
    qtbot.waitUntil(lambda: "Exported to" in said(exporting))


def said(exporting: Exporting) -> str:
    """What the notices say, none of which has taken the keys away from who writes on."""
    notices = exporting._window.sheets.notice
    assert not any(name.startswith("notice-") for name in notices.ids())
    return "\n".join(notices.bar(name).notice.text for name in notices.ids())


def test_a_pdf_is_written_though_its_story_is_closed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on = Event()

    def print_page(html: str, paper: str) -> bytes:
        goes_on.wait(60)
        return b"%PDF-1.7"

    monkeypatch.setattr("writer.exporters.pdf.print_page", print_page)
    window = Window(settings.Settings({}))
    (tmp_path / "ferry.md").write_text(STORY)
    window.flow.open(tmp_path / "ferry.md")
    window.sheets.exporting._export("pdf")
    window.end()
    shiboken6.delete(window)
    goes_on.set()
    exports().waitForDone()
    assert (tmp_path / "ferry.pdf").read_bytes() == b"%PDF-1.7"


def test_a_pdf_that_cannot_be_made_is_said(
    qtbot: QtBot, exporting: Exporting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    def fail(html: str, paper: str) -> bytes:
        raise printing.CannotPrint("The PDF cannot be made: no page engine.")

    monkeypatch.setattr("writer.exporters.pdf.print_page", fail)
    exporting._export("pdf")
    assert "Exporting" in said(exporting)
    qtbot.waitUntil(lambda: "no page engine" in said(exporting), timeout=60_000)
    assert not (tmp_path / "ferry.pdf").exists()


def test_a_file_that_writer_did_not_export_is_replaced_only_on_request(
    exporting: Exporting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, list[Action]]] = []
    monkeypatch.setattr(
        exporting._window, "ask", lambda text, actions, kind="": asked.append((text, actions))
    )
    page = tmp_path / "ferry.html"
    page.write_text("MINE")
    exporting._export("html")
    assert page.read_text() == "MINE"
    sentence, ((_, replace), (_, cancel)) = asked.pop()
    assert "ferry.html" in sentence
    cancel()
    assert page.read_text() == "MINE"
    replace()
    assert "Ferry strike" in page.read_text()
    exporting._export("html")
    assert "Exported to" in asked[-1][0]
