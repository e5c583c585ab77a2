"""Commands: declared once, each key once, shown only when there is something to do it."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import Host, press
from writer.app.commands.command_list import BY_ID, COMMANDS, KINDS, MENUS, TOOLBAR
from writer.app.commands.commands import Commands, key_text
from writer.app.commands.keys_now import key_of
from writer.app.look import icons
from writer.app.toolbar import ToolBar
from writer.app.window import Window

ALL = {command.id: lambda: None for command in COMMANDS}


def test_ids_and_keys_are_unique() -> None:
    assert len(BY_ID) == len(COMMANDS)
    keys = Counter(
        QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
        for command in COMMANDS
        for key in command.keys
    )
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize(
    ("sign", "digit"),  # that write the sign with Shift: de, es, it, pt, nordic; fr needs none
    [("/", 7), ("=", 0), ("(", 8), (")", 9), ("&", 6), ('"', 2), ("?", 1), (";", 1), ("'", 2)],
)
def test_no_two_commands_have_one_key_on_the_keyboards_of_europe(sign: str, digit: int) -> None:
    keys = {key for command in COMMANDS for key in command.keys}
    for ctrl in ("Ctrl", "Ctrl+Alt"):  # Qt does neither of two
        assert not {f"{ctrl}+{sign}", f"{ctrl}+Shift+{digit}"} <= keys
    assert "" not in keys  # a key that Qt cannot read


def test_every_command_is_whole() -> None:
    for command in COMMANDS:
        assert command.menu in MENUS
        assert command.title
        assert not command.icon or command.icon in icons.names()
    named = {name for group in TOOLBAR for name in group} - {"block.kind"}
    assert named | set(KINDS) <= set(BY_ID)


def test_a_key_calls_its_handler_while_one_types(qtbot: QtBot, host: Host) -> None:
    called: list[str] = []
    window = host(QPlainTextEdit())
    Commands(
        window,
        {
            name: lambda name=name: called.append(name)
            for name in ("text.bold", "block.quote", "edit.undo")
        },
    )
    editor = window.findChild(QPlainTextEdit)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(
        editor,
        Qt.Key.Key_Q,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert called == ["text.bold", "block.quote"]


def test_only_commands_with_a_handler_are_shown(qapp: object) -> None:
    window = QWidget()
    commands = Commands(window, {"story.new": lambda: None, "text.bold": lambda: None})
    menu = QMenu(window)
    commands.build_menu(menu)
    assert [action.text().replace("&", "") for action in menu.actions()] == ["Story", "Format"]
    assert not commands.has("story.open")
    with pytest.raises(KeyError):
        commands.action("story.open")


def test_an_unknown_command_is_a_mistake(qapp: object) -> None:
    with pytest.raises(KeyError, match=r"text\.blink"):
        Commands(QWidget(), {"text.blink": lambda: None})


def test_conditions_enable_and_disable(qapp: object) -> None:
    story_open = False
    window = QWidget()
    commands = Commands(window, ALL, {"has_story": lambda: story_open})
    assert not commands.action("story.save").isEnabled()
    assert commands.action("story.new").isEnabled()
    story_open = True
    commands.refresh()
    assert commands.action("story.save").isEnabled()


def test_a_group_holds_one_choice_and_showing_it_calls_nothing(qapp: object) -> None:
    called: list[str] = []
    handlers = {name: lambda name=name: called.append(name) for name in ALL}
    window = QWidget()
    commands = Commands(window, handlers)
    commands.set_checked("view.theme_dark", True)
    commands.set_checked("view.theme_light", True)
    assert not commands.is_checked("view.theme_dark")
    assert called == []
    commands.action("view.theme_dark").trigger()
    assert called == ["view.theme_dark"]
    assert not commands.is_checked("view.theme_light")


def test_the_menu_holds_every_command_once(qapp: object) -> None:
    window = QWidget()
    commands = Commands(window, ALL)
    menu = QMenu(window)
    commands.build_menu(menu)
    found = [
        action.objectName()
        for submenu in menu.findChildren(QMenu)
        for action in submenu.actions()
        if not action.isSeparator()
    ]
    assert sorted(found) == sorted(BY_ID)


def test_a_key_is_told_as_it_is_written(qapp: object) -> None:
    assert key_text(BY_ID["story.save"]) in ("Ctrl+S", "⌘S")
    assert key_text(BY_ID["view.theme_dark"]) == ""


# the toolbar


def toolbar(width: int, host: Host) -> ToolBar:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    bar = ToolBar(Commands(holder, ALL))
    bar.show_readiness(2, 4)
    column.addWidget(bar)
    window = host(holder, width, 120)
    window.setMinimumWidth(0)
    return bar


@pytest.mark.parametrize("width", [1440, 1280, 1100, 1024, 900, 800, 640, 500, 420])
def test_no_button_of_the_toolbar_is_cut_or_hidden_by_another(
    qtbot: QtBot, host: Host, width: int
) -> None:
    bar = toolbar(width, host)
    shown = sorted(
        (
            button
            for button in bar.findChildren(QWidget)
            if button.isVisible() and button.parent() is bar
        ),
        key=lambda button: button.x(),
    )
    right = 0
    for button in shown:
        assert button.width() >= button.sizeHint().width(), button.objectName()
        assert button.x() >= right, button.objectName()
        right = button.x() + button.width()
    assert right <= width
    names = [button.objectName() for button in shown]
    assert "toolbar.story.export" in names
    assert "toolbar.check.ready" in names


def test_what_does_not_fit_is_in_the_more_menu(qtbot: QtBot, host: Host) -> None:
    bar = toolbar(640, host)
    more = bar._buttons["more"]
    assert more.isVisible()
    held = {action.objectName() for action in more.menu().actions()}
    wanted = {name for group in TOOLBAR for name in group} - {"block.kind"}
    for name in wanted:
        assert bar._buttons[name].isVisible() != (name in held)


def test_everything_has_its_words_at_1280(qtbot: QtBot, host: Host) -> None:
    bar = toolbar(1280, host)
    for name in ("story.new", "story.open", "block.section", "block.quote", "block.read_more"):
        style = bar._buttons[name].toolButtonStyle()
        assert style == Qt.ToolButtonStyle.ToolButtonTextBesideIcon, name


def test_a_click_leaves_the_focus_where_it_is(qtbot: QtBot, host: Host) -> None:
    bar = toolbar(1280, host)
    editor = QPlainTextEdit()
    bar.window().layout().addWidget(editor)
    editor.show()
    editor.setFocus()
    assert editor.hasFocus()
    qtbot.mouseClick(bar._buttons["text.bold"], Qt.MouseButton.LeftButton)
    assert editor.hasFocus()


def test_readiness_is_told_in_words_too(qtbot: QtBot, host: Host) -> None:
    bar = toolbar(1280, host)
    button = bar._buttons["check.ready"]
    assert button.text() == "Not ready · 2"
    assert "2 errors, 4 warnings" in button.accessibleName()
    bar.show_readiness(0, 1)
    assert button.text() == "Ready"
    bar.show_kind("block.quote")
    assert bar._buttons["block.kind"].text().startswith("Quote")


def test_with_no_story_there_is_no_readiness_to_tell(qtbot: QtBot, host: Host) -> None:
    story_open = False
    holder = QWidget()
    column = QVBoxLayout(holder)
    commands = Commands(holder, ALL, {"has_story": lambda: story_open})
    bar = ToolBar(commands)
    column.addWidget(bar)
    host(holder, 1280, 120)
    assert not bar._buttons["check.ready"].isVisible()
    story_open = True
    commands.refresh()
    assert bar._buttons["check.ready"].isVisible()


def test_tips_and_hints_name_the_keys_that_commands_have_now(
    window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "one.md"
    path.write_text("One.\n")
    window.flow.open(path)
    window.commands.change_keys({"edit.find_next": ["Ctrl+J"], "edit.replace": []})
    window.finding.open()
    tips = {button.toolTip() for button in window.finding.bar.findChildren(QToolButton)}
    assert {"Find next (Ctrl+J)", "Find previous (Shift+F3)", "Replace"} <= tips
    window.commands.change_keys({"app.menu": ["Ctrl+M"], "go.next_pane": ["F2"]})
    assert window.toolbar.menu_button.toolTip() == "All menus (Ctrl+M)"
    assert "F2 leaves it" in window.manuscript.accessibleDescription()
    window.commands.change_keys({})
    assert key_of("edit.find_next") == "F3"


def test_a_key_for_underline_says_that_there_is_none(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "one.md"
    path.write_text("One.\n")
    window.flow.open(path)
    window.manuscript.setFocus()
    press(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert any("underline" in one.text() for one in window.sheets.notice.findChildren(QLabel))
    assert window.document.text() == "One.\n"
    assert window.manuscript.hasFocus()
