"""New stories from templates, own templates, the stash and the About card in the window."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from writer import __version__
from writer.app.settings.about_card import AboutCard, details
from writer.app.window import Window
from writer.storage import settings
from writer.storage.templates import keep_template, own_templates

STORY = "---\nheadline: Council vote\n---\nThe lead, Diaz said.\n\nMore words.\n"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(settings.load())
    made.resize(1280, 720)
    made.show()
    yield made
    made.end()
    shiboken6.delete(made)


def choose(qtbot: QtBot, window: Window, words: str) -> None:
    line = window.sheets._palette.findChild(QLineEdit)
    assert line is not None
    line.setText(words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "name", ["News", "Analysis", "Interview", "Obituary", "Live update", "Press release"]
)
def test_a_story_starts_from_each_kind(qtbot: QtBot, window: Window, name: str) -> None:
    window.flow.start()
    window.sheets.starting.page.template_requested.emit()
    choose(qtbot, window, name)
    assert window.has_story()
    assert window.document.story.fields.has("type")
    assert not window.session.modified
    assert window.document.story.blocks


def test_own_templates_are_kept_and_offered(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    path = tmp_path / "vote.md"
    path.write_text(STORY)
    window.flow.open(path)
    for _ in range(2):
        window.commands.action("story.keep_template").trigger()
    assert [one.name for one in own_templates()] == ["Council vote", "Council vote 2"]
    window.flow.close()
    window.commands.action("story.from_template").trigger()
    choose(qtbot, window, "council vote 2")
    assert window.document.text() == STORY
    assert window.session.path is None


def test_a_template_has_todays_date_and_the_byline_filled_in(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.kept.set(settings.BYLINE, "Ana Ferreira")
    window.flow.start()
    window.commands.action("story.from_template").trigger()
    choose(qtbot, window, "obituary")
    fields = window.document.story.fields
    assert fields.byline == ("Ana Ferreira",)
    assert abs(datetime.fromisoformat(str(fields.date)) - datetime.now().astimezone()) < timedelta(
        hours=1
    )
    assert not window.session.modified
    path = tmp_path / "vote.md"
    path.write_text(STORY.replace("---\nThe", "date: 2020-01-01\nslug: vote\n---\nThe"))
    window.flow.open(path)
    window.commands.action("story.keep_template").trigger()
    (kept,) = own_templates()
    assert kept.path.read_text() == STORY.replace("---\nThe", 'date: ""\nslug: ""\n---\nThe')
    assert path.read_text() == window.document.text()


def test_files_of_any_name_and_with_broken_fields_are_templates(
    qtbot: QtBot, window: Window
) -> None:
    kept = keep_template("NATO-summit.md", "---\nheadline: [a\n---\nWords\n")
    kept.with_name("._NATO-summit.md").write_text("hidden")  # as some file systems leave beside it
    assert [one.name for one in own_templates()] == ["NATO summit"]
    window.commands.action("story.from_template").trigger()
    choose(qtbot, window, "NATO")
    assert window.document.story.fields.error
    qtbot.waitUntil(window.manuscript.hasFocus)


def test_own_templates_are_edited_and_deleted(qtbot: QtBot, window: Window) -> None:
    path = keep_template("court.md", STORY)
    window.flow.start()
    for _ in range(2):
        window.commands.action("story.from_template").trigger()
        choose(qtbot, window, "edit or delete own")
        choose(qtbot, window, "edit court")
        assert window.session.path == path
    window.commands.action("story.from_template").trigger()
    choose(qtbot, window, "edit or delete own")
    choose(qtbot, window, "delete court")
    bar = window.sheets.notice.bar(window.sheets.notice.ids()[-1])
    button = next(one for one in bar.findChildren(QWidget) if one.accessibleName() == "Delete")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert own_templates() == []


def test_words_are_stashed_brought_back_and_undone(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "vote.md"
    path.write_text(STORY)
    window.flow.open(path)
    start = window.document.story.start(1)
    window.manuscript.select_in_story(start, start + 4)
    window.commands.action("block.stash").trigger()
    assert "<!--stash\nMore\n-->" in window.document.text()
    window.manuscript.undo()
    assert window.document.text() == STORY
    for at in (1, 0):
        start = window.document.story.start(at)
        window.manuscript.select_in_story(start, start)
        window.commands.action("block.stash").trigger()
    window.manuscript.to_start()
    window.commands.action("block.unstash").trigger()
    last = window.document.story.start(1)
    window.manuscript.select_in_story(last, last)
    window.commands.action("block.unstash").trigger()
    assert window.document.text() == STORY
    window.commands.action("block.unstash").trigger()
    assert "empty" in window.sheets.notice.bar(window.sheets.notice.ids()[-1]).notice.text


def test_about_says_the_version_and_copies_details(qtbot: QtBot, window: Window) -> None:
    window.commands.action("app.about").trigger()
    card = window.findChild(AboutCard)
    assert card is not None
    assert card.isVisible()
    assert f"Version {__version__}" in details()
    QApplication.clipboard().setText(details())
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_a_broken_type_is_said_and_hides_no_other(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "vote.md"
    path.write_text(STORY)
    folder = tmp_path / "story_types"
    folder.mkdir()
    (folder / "broken.toml").write_text("title = \n")
    (folder / "letter.toml").write_text('title = "Letter"\n[fields]\nheadline = "must"\n')
    window.flow.open(path)
    window.commands.action("story.from_template").trigger()
    said = " ".join(one.text() for one in window.sheets.notice.findChildren(QLabel))
    assert "broken.toml" in said
    choose(qtbot, window, "Letter")
    assert window.document.story.fields.text("type") == "letter"
