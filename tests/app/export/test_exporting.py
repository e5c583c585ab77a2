"""Exporting from the window: in a zip, and what takes long while the window goes on."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from writer.app.export.exporting import Exporting
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


def test_a_pdf_that_cannot_be_made_is_said(
    qtbot: QtBot, exporting: Exporting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(exporting._window, "tell", lambda text, kind="info": told.append(text))

    def fail(html: str, paper: str) -> bytes:
        raise printing.CannotPrint("The PDF cannot be made: no page engine.")

    monkeypatch.setattr("writer.exporters.pdf.print_page", fail)
    exporting._export("pdf")
    qtbot.waitUntil(lambda: "no page engine" in "".join(told), timeout=60_000)
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
    said, ((_, replace), (_, cancel)) = asked.pop()
    assert "ferry.html" in said
    cancel()
    assert page.read_text() == "MINE"
    replace()
    assert "Ferry strike" in page.read_text()
    exporting._export("html")
    assert "Exported to" in asked[-1][0]
