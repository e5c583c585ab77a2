"""Export, import, start, keys, notices: what they say and what they tell."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import Host
from writer.app.commands.command_list import COMMANDS
from writer.app.commands.commands import Commands
from writer.app.export.panel import ExportPanel, Target
from writer.app.notice import Notice, NoticeBar, Notices, unsaved
from writer.app.settings.keys_page import KeysPage
from writer.app.stories.import_panel import ImportPanel
from writer.app.stories.start_page import RecentRow, Recovered, RecoveredRow, StartPage
from writer.app.widgets.action_button import ActionButton
from writer.app.widgets.big_row import BigRow
from writer.app.widgets.link_row import LinkRow
from writer.importers import Decision

LEFT = Qt.MouseButton.LeftButton


def button(inside: QWidget, words: str) -> ActionButton:
    return next(one for one in inside.findChildren(ActionButton) if one.words() == words)


# export

TARGETS = [
    Target("html", "Web page (HTML)"),
    Target(
        "ghost",
        "Ghost",
        ("Attribution of 2 quotes: kept as a last line.", "Read-more break: left out."),
    ),
]


@pytest.fixture
def export(host: Host) -> ExportPanel:
    return ExportPanel(host(QWidget(), 760, 560))


def test_a_ready_story_is_exported_by_enter(export: ExportPanel, qtbot: QtBot) -> None:
    told: list[tuple[str, bool]] = []
    export.export_requested.connect(lambda *args: told.append(args))
    export.open(TARGETS, [], current="ghost")
    assert export._state.text() == "✓ Ready to publish"
    assert "Read-more break: left out." in export._losses.text()
    assert export._loss_title.text() == "Ghost cannot hold"
    qtbot.keyClick(export._list, Qt.Key.Key_Return)
    qtbot.keyClick(export._list, Qt.Key.Key_Up)
    assert not export._losses.isVisible()
    qtbot.mouseClick(button(export, "Export"), LEFT)
    assert told == [("ghost", False), ("html", False)]


MANY = [Target(name, f"Target {name}", None) for name in "abcdefghijklmnopqrst"]


def test_a_target_is_found_by_typing_and_its_losses_come_later(
    export: ExportPanel, qtbot: QtBot
) -> None:
    told: list[tuple[str, bool]] = []
    export.export_requested.connect(lambda *args: told.append(args))
    export.open(MANY, [])
    assert not export._losses.isVisible()
    qtbot.keyClicks(export._list, "q")
    assert export._finder.hasFocus()
    assert export.target() == "q"
    export.show_losses("q", ("Nothing but the words.",))
    export.show_losses("a", ())
    assert export._losses.text() == "Nothing but the words."
    qtbot.keyClick(export._finder, Qt.Key.Key_Return)
    export._finder.clear()
    qtbot.keyClick(export._finder, Qt.Key.Key_Down)
    assert export.target() == "r"
    assert told == [("q", False)]


def test_a_name_nothing_is_called_exports_nothing(export: ExportPanel, qtbot: QtBot) -> None:
    told: list[object] = []
    export.export_requested.connect(lambda *args: told.append(args))
    export.open(MANY, [])
    qtbot.keyClicks(export._finder, "zzz")
    qtbot.keyClick(export._finder, Qt.Key.Key_Return)
    assert export.target() == ""
    assert told == []
    assert not export._go.isEnabled()


def test_a_story_with_errors_is_exported_only_anyway(export: ExportPanel, qtbot: QtBot) -> None:
    told: list[object] = []
    export.export_requested.connect(lambda *args: told.append(args))
    export.problem_chosen.connect(told.append)
    export.open(TARGETS, ["Byline is missing", "Quote has no attribution line"])
    assert export._state.text() == "Not ready · 2 errors"
    qtbot.mouseClick(button(export, "Export Anyway"), LEFT)
    rows = [row for row in export.findChildren(LinkRow) if row.isVisible()]
    qtbot.mouseClick(rows[1], LEFT)
    assert told == [("html", True), 1]
    assert not export.isVisible()


def test_copy_and_folder(export: ExportPanel, qtbot: QtBot) -> None:
    told: list[str] = []
    export.copy_requested.connect(told.append)
    export.folder_requested.connect(lambda name: told.append(f"folder for {name}"))
    export.open(TARGETS, [])
    qtbot.mouseClick(button(export, "Copy"), LEFT)
    qtbot.mouseClick(button(export, "Choose Folder…"), LEFT)
    export.show_folder("/home/ana/stories")
    assert told == ["html", "folder for html"]
    assert export._folder.text() == "Into /home/ana/stories"


@pytest.mark.parametrize("size", [(760, 560), (420, 360), (1440, 900)])
def test_the_export_card_stays_in_its_window(host: Host, size: tuple[int, int]) -> None:
    window = host(QWidget(), *size)
    export = ExportPanel(window)
    export.open(TARGETS, [f"Error {at}" for at in range(40)])
    assert window.rect().contains(export.body().translated(export.pos()))
    go = button(export, "Export Anyway")
    assert export.rect().contains(go.geometry().translated(go.parentWidget().pos()))
    export.dismiss()


# import

DECISIONS = [
    Decision(1, "headline", "The first line is the headline."),
    Decision(5, "read-more", "“Read More” became the read-more break."),
]


def test_each_decision_can_be_undone(host: Host, qtbot: QtBot) -> None:
    panel = ImportPanel()
    host(panel, 500, 300)
    panel.show_decisions(DECISIONS)
    told: list[int] = []
    panel.undo_decision.connect(told.append)
    second = panel._rows[1]
    qtbot.mouseClick(second.undo, LEFT)
    assert told == [1]
    panel.mark_undone(1)
    assert not second.undo.isVisible()
    assert second._said.text() == "Undone"
    panel.mark_kept(0)
    assert panel._rows[0]._said.isVisible()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_no_decision_is_said_too(host: Host) -> None:
    panel = ImportPanel()
    host(panel, 500, 300)
    panel.show_decisions([])
    assert panel._empty.isVisible()
    panel.show_decisions(DECISIONS)
    assert not panel._empty.isVisible()
    assert len(panel._rows) == 2


# start


def test_the_start_page_tells_what_was_chosen(host: Host, qtbot: QtBot) -> None:
    page = StartPage({"story.new": "Ctrl+N"})
    host(page, 760, 700)
    told: list[object] = []
    page.new_requested.connect(lambda: told.append("new"))
    page.template_requested.connect(lambda: told.append("template"))
    page.paste_requested.connect(lambda: told.append("paste"))
    page.open_requested.connect(lambda: told.append("open"))
    page.recent_chosen.connect(told.append)
    page.compare_requested.connect(lambda one: told.append(f"compare {one}"))
    page.show_recent([RecentRow("/a.md", "Ferry strike", "Draft", "warning")])
    page.show_recovered([Recovered("j1", "Untitled, 2 min not saved")])
    qtbot.waitUntil(lambda: page.findChildren(RecoveredRow)[-1].isVisible())
    page.start()
    focus = page.focusWidget
    for _ in range(4):
        qtbot.keyClick(focus(), Qt.Key.Key_Return)
        qtbot.keyClick(focus(), Qt.Key.Key_Down)
    qtbot.mouseClick(button(page, "Compare"), LEFT)
    rows = [row for row in page.findChildren(BigRow) if "Ferry" in row.accessibleName()]
    qtbot.mouseClick(rows[0], LEFT)
    assert told == ["new", "template", "paste", "open", "compare j1", "/a.md"]


def test_nothing_recovered_is_discarded_unseen(host: Host, qtbot: QtBot) -> None:
    page = StartPage()
    host(page, 760, 700)
    page.show_recovered([Recovered("j1", "Untitled")])
    assert "Discard" not in [one.words() for one in page.findChildren(ActionButton)]
    page.show_recovered([Recovered("j1", "Untitled", seen=True)])
    with qtbot.waitSignal(page.discard_requested) as told:
        discard = button(page, "Discard")
        qtbot.waitUntil(discard.isVisible)
        qtbot.mouseClick(discard, LEFT)
    assert told.args == ["j1"]


def test_an_empty_list_says_what_will_be_there(host: Host) -> None:
    page = StartPage()
    host(page, 760, 700)
    assert page._none.isVisible()
    assert not page._recovered_title.isVisible()
    page.show_recent([RecentRow("/a.md", "A")])
    assert not page._none.isVisible()


# keys


@pytest.fixture
def keys(host: Host) -> KeysPage:
    holder = QWidget()
    column = QVBoxLayout(holder)
    page = KeysPage(Commands(holder, {command.id: lambda: None for command in COMMANDS}))
    column.addWidget(page)
    host(holder, 760, 500)
    return page


def test_the_keys_page_lists_every_command(keys: KeysPage, qtbot: QtBot) -> None:
    assert keys.shown() == tuple(sorted((c.id for c in COMMANDS), key=keys.shown().index))
    assert len(keys.shown()) == len(COMMANDS)
    keys.start()
    qtbot.keyClicks(keys.search, "ctrl+k")
    assert keys.shown()[0] == "text.link"
    keys.search.setText("zzzz")
    assert keys.shown() == ()
    assert keys._none.isVisible()
    with qtbot.waitSignal(keys.closed):
        qtbot.keyClick(keys.search, Qt.Key.Key_Escape)


# notices


@pytest.fixture
def notices(host: Host) -> Notices:
    made = Notices()
    window = host(made, 700, 300)
    window.layout().addWidget(QLineEdit())
    window.layout().addStretch(1)
    return made


def test_a_notice_asks_and_tells(notices: Notices, qtbot: QtBot) -> None:
    editor = notices.window().findChild(QLineEdit)
    editor.show()
    editor.setFocus()
    told: list[tuple[str, str]] = []
    notices.chosen.connect(lambda *args: told.append(args))
    notices.show_notice(unsaved("Ferry strike"), focus=True)
    bar = notices.bar("unsaved")
    save = button(bar, "Save")
    assert save.hasFocus()
    qtbot.keyClick(save, Qt.Key.Key_Space)
    assert told == [("unsaved", "save")]
    assert notices.ids() == ()
    assert not notices.isVisible()
    assert editor.hasFocus()


def test_escape_is_the_notices_cancel(notices: Notices, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    notices.chosen.connect(lambda *args: told.append(args))
    notices.show_notice(unsaved("Ferry strike"), focus=True)
    qtbot.keyClick(button(notices.bar("unsaved"), "Save"), Qt.Key.Key_Escape)
    assert told == [("unsaved", "cancel")]


def test_a_notice_takes_the_place_of_its_like(notices: Notices, qtbot: QtBot) -> None:
    notices.show_notice(Notice("saved", "Saved at 12:04."))
    notices.show_notice(Notice("saved", "Saved at 12:05."))
    notices.show_notice(Notice("disk", "The disk is full.", "error"))
    assert notices.ids() == ("saved", "disk")
    bars = [bar for bar in notices.findChildren(NoticeBar) if bar.isVisible()]
    assert {bar.notice.text for bar in bars} == {"Saved at 12:05.", "The disk is full."}
    with qtbot.waitSignal(notices.closed) as told:
        qtbot.mouseClick(notices.bar("disk")._close_button, LEFT)
    assert told.args == ["disk"]
