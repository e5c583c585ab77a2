"""What the window does for each command, and when a command applies."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from writer.app.full_screen import is_full
from writer.app.problems.rule_book import RuleBook
from writer.app.stories.templates import Templates
from writer.app.structure.stashing import Stashing
from writer.storage.settings import FOCUS, PAGE_SHOWN, SIDE_SHOWN, TYPEWRITER

if TYPE_CHECKING:
    from writer.app.window import Window

Handler = Callable[[], object]


def handlers(window: "Window") -> dict[str, Handler]:
    """The handlers by command; a command without one is not offered anywhere."""
    return {
        **_story(window),
        **_edit(window),
        **window.composing.handlers(),
        **_check(window),
        **_view(window),
        **_go(window),
        **window.host.handlers(),
        **Templates(window).handlers(),
        **Stashing(window).handlers(),
        **RuleBook(window).handlers(),
        "app.palette": lambda: window.show_palette(),
        "app.keys": lambda: window.show_keys(),
        "app.about": lambda: window.sheets.about.open(),
        "app.settings": lambda: window.sheets.show_settings(),
        "app.menu": lambda: window.toolbar.open_menu(),
    }


def conditions(window: "Window") -> dict[str, Callable[[], bool]]:
    """When a command applies, by the name it is declared with."""
    document = window.document.document
    return {
        "has_story": lambda: window.has_story(),
        "in_body": lambda: window.has_story(),
        "can_undo": lambda: document.isUndoAvailable(),
        "can_redo": lambda: document.isRedoAvailable(),
    }


def _story(window: "Window") -> dict[str, Handler]:
    flow = window.flow
    return {
        "story.new": flow.new,
        "story.paste": flow.paste_as_story,
        "story.open": flow.choose_and_open,
        "story.recent": lambda: window.show_recent(),
        "story.save": lambda: flow.save(),
        "story.save_as": lambda: flow.save_as(),
        "story.export": lambda: window.show_export(),
        "story.publish": lambda: window.sheets.publish(),
        "story.print": window.preview.print_page,
        "story.pdf": lambda: window.page_side.ask_for_pdf(),
        "story.close": flow.close,
        "app.quit": flow.quit,
    }


def _edit(window: "Window") -> dict[str, Handler]:
    return {
        "edit.undo": lambda: window.manuscript.undo(),
        "edit.redo": lambda: window.manuscript.redo(),
        "edit.cut": lambda: _to_focus("cut"),
        "edit.copy": lambda: _to_focus("copy"),
        "edit.paste": lambda: _to_focus("paste"),
        "edit.paste_plain": lambda: _to_focus("paste_plain", "paste"),
        "edit.select_all": lambda: _to_focus("selectAll"),
        "edit.find": window.finding.open,
        "edit.replace": lambda: window.finding.open(replace=True),
        "edit.find_next": lambda: window.finding.step(1),
        "edit.find_previous": lambda: window.finding.step(-1),
    }


def _to_focus(*methods: str) -> None:
    """Cut, copy, paste and select all belong to whatever has the focus: the first it can do."""
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None:
        method = next((name for name in methods if hasattr(widget, name)), "")
        if method:
            getattr(widget, method)()
            return
        widget = widget.parentWidget()


def _check(window: "Window") -> dict[str, Handler]:
    return {
        "check.next": window.walk.next,
        "check.previous": window.walk.previous,
        "check.fix": lambda: window.spelling.fix_here(),
        "check.next_word": lambda: window.spelling.go(1),
        "check.previous_word": lambda: window.spelling.go(-1),
        "check.dictionary": lambda: window.spelling.tell_reader(),
        "check.spelling": lambda: window.spelling.toggle(),
        "check.ready": lambda: window.show_problems(),
        "check.fix_all": lambda: window.newsroom.fix_all(),
        "check.waive": window.walk.ask_reason,
        "check.sheet": lambda: window.newsroom.show_sheet(),
        "check.house": lambda: window.newsroom.choose(),
    }


def _view(window: "Window") -> dict[str, Handler]:
    return {
        "view.outline": lambda: window.obeying.panels.toggle(SIDE_SHOWN),
        "view.preview": lambda: window.obeying.panels.toggle(PAGE_SHOWN),
        "view.fields": lambda: window.obeying.panels.toggle_fields(),
        "page.template": lambda: window.page_look.ask(),
        "page.dark": lambda: window.page_look.toggle_dark(),
        "page.pictures": lambda: window.preview.pictures.load(),
        "view.lengths": lambda: window.lengths.open(),
        "view.full_screen": lambda: window.full_screen(not is_full(window.window())),
        "view.zoom_in": lambda: window.obeying.zoom_here(1),
        "view.zoom_out": lambda: window.obeying.zoom_here(-1),
        "view.zoom_reset": lambda: window.obeying.zoom_here(0),
        "view.focus": lambda: window.obeying.toggle(FOCUS),
        "view.focus_sentence": lambda: window.obeying.focus_on("sentence"),
        "view.focus_paragraph": lambda: window.obeying.focus_on("paragraph"),
        "view.focus_section": lambda: window.obeying.focus_on("section"),
        "view.typewriter": lambda: window.obeying.toggle(TYPEWRITER),
        "view.theme_system": lambda: window.set_theme("system"),
        "view.theme_light": lambda: window.set_theme("light"),
        "view.theme_dark": lambda: window.set_theme("dark"),
    }


def _go(window: "Window") -> dict[str, Handler]:
    return {
        "go.anything": lambda: window.sheets.go_anywhere(),
        "go.headline": lambda: window.panes.go("headline"),
        "go.body": lambda: window.panes.go("body"),
        "go.outline": lambda: window.panes.go("outline"),
        "go.problems": lambda: window.panes.go("problems"),
        "go.page": lambda: window.panes.go("page"),
        "go.next_pane": lambda: window.panes.step(1),
        "go.previous_pane": lambda: window.panes.step(-1),
    }
