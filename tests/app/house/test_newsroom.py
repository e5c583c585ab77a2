"""House style, waivers, fixing all and the ready sheet, with the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from writer.app.problems.rules_page import RulesPage
from writer.app.window import Window
from writer.story.rewriting import rewrite

STORY = """\
---
headline: Ferry strike enters second week
summary: None sail.
byline: Ana Reis
date: 2025-03-18T08:40:00-04:00
---
The mayor called the the union to talks in Kiev.

Crews went to to the quay.
"""


@pytest.fixture
def story(window: Window, tmp_path: Path) -> Path:
    path = tmp_path / "desk" / "ferry.md"
    path.parent.mkdir()
    path.write_text(STORY)
    window.flow.open(path)
    return path


def rules(window: Window) -> list[str]:
    return [problem.rule for problem in window.checking.check()]


def test_the_house_style_beside_the_story_holds(window: Window, story: Path) -> None:
    assert "house.words" not in rules(window)
    assert window.status.house.text() == "House style: Writer"
    (story.parent / "house.toml").write_text('name = "Herald"\n[words]\nKiev = "Kyiv"\n')
    window.flow.open(story)
    assert "house.words" in rules(window)
    assert window.status.house.text() == "House style: Herald"


def test_a_broken_one_is_told_once_and_the_default_rules_hold(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    (story.parent / "house.toml").write_text("[rules]\nx.y = 1\n")
    window.flow.open(story)
    assert "text.double_word" in rules(window)
    qtbot.waitUntil(lambda: len(window.sheets.notice.ids()) == 1)
    bar = window.sheets.notice.bar(window.sheets.notice.ids()[0])
    assert any("line 2" in label.text() for label in bar.findChildren(QLabel))
    assert window.newsroom.house.name == "Writer"


def test_another_is_chosen_from_a_list(qtbot: QtBot, window: Window, story: Path) -> None:
    window.commands.action("check.house").trigger()
    window.newsroom._take("wire")
    assert "section.missing" in rules(window)
    assert window.status.house.text() == "House style: Wire"
    window.newsroom._take("none")
    assert "section.missing" not in rules(window)


def test_a_problem_is_ignored_for_a_reason_listed_and_taken_back(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    window.checking.check()
    window.manuscript.select_in_story(STORY.index("the the") + 1, STORY.index("the the") + 1)
    window.commands.action("check.waive").trigger()
    line = window.walk.card.findChild(QLineEdit)
    assert line is not None
    qtbot.waitUntil(line.isVisible)
    QTest.keyClicks(line, "it is her stutter")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert rules(window).count("text.double_word") == 1
    assert "because it is her stutter (" in window.document.text()
    qtbot.waitUntil(window.newsroom.waived.isVisible)
    window.newsroom.waived.findChildren(QPushButton)[0].click()
    assert rules(window).count("text.double_word") == 2
    assert window.document.text() == STORY
    window.manuscript.undo()
    window.manuscript.undo()
    assert window.document.text() == STORY


def test_all_safe_fixes_are_shown_first_and_are_one_undo_step(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    window.commands.action("check.fix_all").trigger()
    view = window.sheets.compare_view
    qtbot.waitUntil(lambda: window.stack.currentWidget() is view)
    assert window.document.text() == STORY
    assert "the the" not in view.theirs.toPlainText()
    next(b for b in view.findChildren(QPushButton) if b.accessibleName().startswith("Make")).click()
    mended = window.document.text()
    assert "text.double_word" not in rules(window)
    window.manuscript.undo()
    assert window.document.text() == STORY
    window.manuscript.redo()
    assert window.document.text() == mended


def test_enter_makes_the_fixes_that_are_shown_and_esc_leaves_them(
    window: Window, story: Path
) -> None:
    window.checking.check()
    window.walk.next()
    fix_all = window.commands.action("check.fix_all")
    view = window.sheets.compare_view
    for _ in range(2):
        fix_all.trigger()
        assert window.stack.currentWidget() is view
        assert window.walk.problem is None
        assert not fix_all.isEnabled()
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Escape)
        assert window.has_story()
        assert fix_all.isEnabled()
        assert window.document.text() == STORY
    fix_all.trigger()
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert window.has_story()
    assert "the the" not in window.document.text()
    window.manuscript.undo()
    assert window.document.text() == STORY


def test_the_ready_sheet_leads_to_problems_and_back(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    window.document.edit(*rewrite(STORY, STORY.replace("Crews", "TK crews")))
    window.commands.action("check.sheet").trigger()
    page = window.newsroom.page
    qtbot.waitUntil(lambda: window.stack.currentWidget() is page)
    assert page._verdict.text() == "Not ready: 1 problem blocks it."
    link = next(b for b in page.findChildren(QPushButton) if "placeholder" in b.accessibleName())
    link.click()
    assert window.has_story()
    window.commands.action("check.sheet").trigger()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.has_story()


@pytest.mark.parametrize("suffix", ["html", "pdf"])
def test_a_proof_sheet_is_saved_with_the_files_hash(
    suffix: str, window: Window, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import hashlib

    place = story.parent / f"proof.{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    window.commands.action("check.sheet").trigger()
    window.newsroom.page.export.click()
    data = place.read_bytes()
    if suffix == "html":
        assert hashlib.sha256(story.read_bytes()).hexdigest() in data.decode()
    else:
        assert data.startswith(b"%PDF")


def test_the_page_of_rules_has_the_house_rules(qtbot: QtBot, window: Window, story: Path) -> None:
    (story.parent / "house.toml").write_text(
        '[words]\nKiev = "Kyiv"\n[rules]\n"text.space" = "off"\n"headline.length" = "error"\n'
    )
    window.flow.open(story)
    listed = {rule.id: rule for rule in window.newsroom.rules()}
    assert listed["house.words"].default
    assert not listed["text.space"].default
    assert listed["headline.length"].every_severity == ("error",)
    page = RulesPage()
    qtbot.addWidget(page)
    page.start("house.words", window.newsroom.rules())
    page.show()
    assert page.current() == "house.words"
    assert any("Kyiv" in one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_a_script_rule_of_a_package_is_refused_with_a_sentence(
    qtbot: QtBot, window: Window, story: Path
) -> None:
    styles = story.parent / "styles" / "Desk"
    styles.mkdir(parents=True)
    (styles / "Own.yml").write_text('extends: script\nmessage: "x"\nscript: |\n  matches = []\n')
    (styles / "Words.yml").write_text("extends: existence\nmessage: \"No '%s'\"\ntokens: [quay]\n")
    window.newsroom._take(str(styles.parent))
    qtbot.waitUntil(lambda: bool(window.sheets.notice.ids()))
    told = " ".join(one.text() for one in window.sheets.notice.findChildren(QLabel))
    assert "script" in told
    assert "Desk.Words" in rules(window)
