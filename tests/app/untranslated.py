"""Run as a program: show the window in a language made of brackets; say, as JSON, what has none.

Every text that is looked up in the catalogue comes back within ``⟦ ⟧``, so whatever stands outside
of them was never looked up. A program of its own, because a language is chosen before the window's
modules are imported.
"""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)

from workbench.messages import MANY, SENSE
from writer.app import i18n
from writer.checks import rules
from writer.importers import read
from writer.speech import say

if TYPE_CHECKING:
    from writer.app.problems.rules_page import RulesPage
    from writer.app.window import Window

_WORD = re.compile(r"[^\W\d_]{2,}")
_ROWS = 400
_NEVER = frozenset(
    {
        *("app.quit", "story.close", "story.open", "story.save_as", "story.pdf", "story.print"),
        *("view.full_screen", "text.image", "block.image", "story.new", "edit.paste_story"),
    }
)
"""Commands that end the window or open dialogs of Qt's own."""
_NOBODYS = re.compile(
    r"(?i)^(?:[a-z]+\.[a-z0-9_.]+|\S*/\S*|https?://\S*|U\+[0-9A-F]+|SHA-256|Writer|Ctrl|Shift|Alt|Esc|Return|Enter|Tab|F\d+|PgDown|PgUp|"
    r"Home|End|Up|Down|Left|Right|Del|Ins|Backspace|Space|UTF-8|UTC|Facebook|LinkedIn|en|\S*\.md|LF|CRLF|px|YAML|TOML|interview)$"
)
"""Words of no language: ids of rules and story types, keys, signs of standards."""


class Brackets:
    """A language that has every text, and shows that it was asked for it."""

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def translate(self, _context: str, text: str, sense: str | None, count: int, /) -> str:
        self.asked.add(SENSE.join(filter(None, (text, sense))) + (MANY if count >= 0 else ""))
        return f"⟦{text}⟧"


def main(folder: Path) -> None:
    """Go through the window and print what was found."""
    language = Brackets()
    i18n.speak_by(language, "de")
    from writer.app.look import theme
    from writer.app.settings.about_card import details
    from writer.app.window import Window
    from writer.storage import settings

    app = QApplication([])
    theme.apply(app, theme.LIGHT)
    path = folder / "qq.md"
    path.write_text(STORY, encoding="utf-8")
    window = Window(settings.Settings({}))
    patch.object(window.preview, "start").start()  # no web page is needed
    window.resize(1280, 720)
    window.show()
    known = {details(), *_examples()}
    found: dict[str, str] = {}
    seen: set[str] = set()
    scene = ""

    def read() -> None:
        for text, where in _texts():
            seen.add(text)
            if text not in known and (bare := outside(text)):
                found.setdefault(text, f"{scene}: {bare} in {where}")

    def read_popup() -> None:
        """A menu stays open until it is closed, and whoever opened it waits for that."""
        if (popup := QApplication.activePopupWidget()) is not None:
            read()
            popup.close()

    closing = QTimer(interval=50)
    closing.timeout.connect(read_popup)
    closing.start()
    for name, act in _scenes(window, path):
        scene = name
        act()
        for _ in range(4):
            app.processEvents()
        read()
    window.end()
    print(json.dumps({"seen": len(seen), "found": found, "asked": sorted(language.asked)}))
    sys.stdout.flush()
    os._exit(0)  # nothing is left to save


STORY = """\
---
headline: "QQ qq <b>qq</b> QQQ qqqq qqqqqqqqqq qqqqqqqqqqqq qqqqqqqqq qqqqqqqqqqqq qqqqqqqqqqqqqqqqqqqqqq qq qqqqqqqqqqq."
byline: [Qqqq Qqqq, "Qqqq Qqqq, Qqqq"]
date: 2025-03-18T08:40
updated: 2025-03-17T08:40
embargo: 2099-01-01
status: qqqq
type: interview
language: en
slug: "QQ qq"
qq: qq
---
# QQ

QQ  qq qq qq -- qq. QQ qq qq ???

<!--more-->

<!--more-->

> “Qq qq qq qq qq qq qq.

[](QQ) ![](qq.png) <script>qq</script>

#### QQ

> Qq qq qq.
{: .pull }

<!--stash qq -->
"""
"""A story with all kinds of problems, whose words are of no language."""


def outside(text: str) -> str:
    """The words of ``text`` that are within no brackets and not the story's."""
    depth, rest = 0, []
    for sign in text:
        depth += (sign == "⟦") - (sign == "⟧")
        rest.append(sign if not depth else " ")
    words = [
        word
        for chunk in "".join(rest).replace("⟧", " ").split()
        if not _NOBODYS.match(chunk.strip("()·,;:“”…"))
        for word in _WORD.findall(chunk)
    ]
    return " ".join(word for word in words if word.strip("Qq") and not _NOBODYS.match(word))


def _scenes(window: "Window", path: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    yield "start", window.flow.start
    yield "desk", lambda: (window.flow.open(path), window.checking.check())
    for view in ("Search", "Social", "Feed", "Source"):
        yield f"view {view}", lambda view=view: _view(window, view)
    problems = window.checking.up_to_date()
    yield "problems", lambda: [window.side.problems.show_current(at) for at in range(3)]
    for at in range(40):
        if at < len(problems):
            yield f"problem {at}", lambda at=at: window.walk.to_index(at)
    yield "no problem", lambda: window.walk.hide()
    for command in _commands():
        yield command, lambda command=command: _give(window, command)

    yield "rules", lambda: _give(window, "check.rules")
    for rule in rules():
        yield rule.id, lambda rule=rule: _page(window).show_rule(rule.id)
    yield "import", lambda: window.sheets.show_import(read(RAW), RAW)
    yield "publish", lambda: _give(window, "story.publish")
    for at in range(4):
        yield f"connection {at}", lambda at=at: _set_up(window, at)
    for kind in ("error", "warning", "info", "good"):
        yield f"notice {kind}", lambda kind=kind: window.tell(say("the disk is full"), kind)
    yield "comparison", lambda: window.compare("⟦⟧", "QQ", "qq", [])


RAW = """\
QQ qq qq qq qq
By Qqqq Qqqq
18 March 2025

Qqqq, March 18 - Qq qq qq qq qq.

* * *

“Qq qq qq qq qq,” qqqq qqqq.

https://qq.qq/qq
"""
"""A raw article, of which an importer makes a story."""


def _examples() -> Iterator[str]:
    from writer.app.problems.rules_page import example_words

    for rule in rules():
        yield example_words(rule.failing, rule.passing)
        yield example_words(rule.passing, rule.failing)


def _page(window: "Window") -> "RulesPage":
    from writer.app.problems.rules_page import RulesPage

    page = window.stack.currentWidget()
    assert isinstance(page, RulesPage)
    return page


def _view(window: "Window", name: str) -> None:
    """One of the views of the page, as of a story that has more to say."""
    window.stack.setCurrentWidget(window.desk)
    from writer.app.views.view_stack import ViewStack

    stack = window.findChildren(ViewStack)[0]
    stack.choose(name)
    stack.show_story(window.document.story, window.session.folder)
    stack.update_view()


def _set_up(window: "Window", at: int) -> None:
    """A new connection to each kind of system."""
    from writer.app.publish.card import PublishCard
    from writer.publishing.registry import systems

    card = window.findChildren(PublishCard)[0]
    card.setup.begin(systems(), "")
    card.show_page(card.setup)
    for box in card.setup.findChildren(QComboBox):
        box.setCurrentIndex(at)


def _commands() -> list[str]:
    from writer.app.commands.command_list import BY_ID

    return [name for name in BY_ID if name not in _NEVER]


def _give(window: "Window", command: str) -> None:
    window.stack.setCurrentWidget(window.desk)
    if window.commands.has(command) and window.commands.action(command).isEnabled():
        window.commands.action(command).trigger()


def _texts() -> Iterator[tuple[str, str]]:
    from writer.app.views.cut_text import CutText

    for widget in QApplication.allWidgets():
        is_others = isinstance(widget, CutText) or isinstance(widget.window(), QFileDialog)
        if is_others or not widget.isVisible():  # what others make of the story, and Qt's dialogs
            continue
        yield from ((text, type(widget).__name__) for text in _of(widget) if text)


def _of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    yield widget.statusTip()
    if isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, QAbstractButton):
        words = getattr(widget, "words", None)
        yield str(words()) if callable(words) else widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QSpinBox):
        yield from (widget.suffix(), widget.prefix(), widget.specialValueText())
    elif isinstance(widget, QMenu):
        offers = (action for action in widget.actions() if action.font().bold())
        spelt = {action.text() for action in offers}  # by a speller, and said by nobody of us
        yield from (one.text() for one in widget.actions() if one.text() not in spelt)
    elif isinstance(widget, QAbstractItemView):
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    )
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(columns):
            for role in roles:
                said = model.data(model.index(row, column), role)
                if isinstance(said, str):
                    yield said


if __name__ == "__main__":
    main(Path(sys.argv[1]))
