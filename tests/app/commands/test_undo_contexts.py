"""Undo at every place a caret can stand: each command, card, menu, paste and drag back to the same bytes.

The other walk (``test_undo_commands``) goes through nasty texts; this one through the kinds of block
and through what happens after a card or a menu came up. Each act is one step, there and back.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from writer.app.structure.role_menu import role_menu
from writer.app.structure.structure import _INSERT
from writer.app.widgets.card import Card
from writer.app.window import Window
from writer.storage import settings

STORY = """\
---
# a comment stays
headline: "Ferry strike  enters second week"
dek: Crossings stay cancelled.
byline: [Ana Ferreira]
tags: [ferries, labour]
language: en
unknown: { a: 1 }
---

«lead»Teh opening  paragraph says that **crossings** stay [cancelled](https://e.org/a),  and and more.
«soft»A second line of it.

<!--more-->

> «quote»“We will sit at the table.”
>
> — «said»Marta Diaz, union president, on [her page](https://e.org/p), 17 March 2025

> «pull»“We will sit at the table.”
{: .pull }

## «heading»What the union wants

- «item»one
- two
  - «nested»nested
    - deeper
- three

1) «number»first
2) second

![«alt»A ferry](images/a.png "The ferry")
{: credit="Ana/Agency" }

https://e.org/«embed»video

### «subheading»Boats

| Line | Boats |
|---|:-:|
| «cell»A | 3 |

```py
«code»- a = "b"
```

<div>
<b>«html»x</b>
</div>

Words with a note[^1]«note». Last "words" -- here...

[^1]: «noted»The note.

<!--stash «stash»kept -->

## «second»More

***

{++«review»added++} and {--gone--} words.
"""
"""Every kind of block; ``«name»`` is a place for the caret, and is taken out."""

ACTS = (
    *("text.bold", "text.italic", "text.footnote", "block.paragraph", "block.section"),
    *("block.subsection", "block.quote", "block.bullets", "block.numbers", "block.read_more"),
    *("block.divider", "block.table", "block.pull", "block.stash", "block.unstash", "block.up"),
    *("block.down", "section.up", "section.down", "edit.cut", "edit.paste", "edit.paste_plain"),
    *("check.fix", "page.template"),
)
"""What changes a story at once."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the caret stands or what is selected, in story positions."""

    name: str
    start: int
    end: int


def marked(text: str) -> tuple[str, list[Place]]:
    """The story without its marks, and carets, words, blocks and more as places of it."""
    plain, carets = "", {}
    for at, part in enumerate(text.replace("»", "«").split("«")):
        if at % 2:
            carets[part] = len(plain)
        else:
            plain += part
    places = [Place(name, at, at) for name, at in carets.items()]
    for name in ("lead", "quote", "heading", "item", "cell", "code", "alt"):
        places.append(Place(f"word at {name}", carets[name], carets[name] + 3))
    for first, last in (
        ("lead", "quote"),
        ("heading", "nested"),
        ("said", "pull"),
        ("cell", "code"),
    ):
        places.append(Place(f"{first} to {last}", carets[first], carets[last] + 2))
    body = plain.index("---\n", 4) + 4
    places.append(Place("the whole story", body, len(plain)))
    places.append(Place("the end", len(plain), len(plain)))
    return plain, places


class Desk:
    """The window with the story, and what an act did to it."""

    def __init__(self, window: Window, path: Path) -> None:
        self.window, self.path = window, path
        self.before = path.read_bytes()
        self.done: set[str] = set()
        window.flow.open(path)
        window.checking.check()

    def bytes(self) -> bytes:
        """What saving would write."""
        return self.window.session._whole().encode()

    def at(self, place: Place) -> None:
        """Put the caret there, as one who writes."""
        self.window.stack.setCurrentWidget(self.window.desk)
        self.window.manuscript.select_in_story(place.start, place.end)
        self.window.activateWindow()
        self.window.manuscript.setFocus()

    def undone(self, act: Callable[[], object], kind: str, place: str) -> None:
        """Act; whatever it changed is one step back, forth and back again."""
        what = f"{kind} at {place}"
        self.window.document.document.clearUndoRedoStacks()
        act()
        self._close()
        after = self.bytes()
        story = self.window.document.story
        assert story.text == self.window.document.text(), what
        if after == self.before:
            return
        self.done.add(kind)
        undo, redo = (self.window.commands.action(f"edit.{name}") for name in ("undo", "redo"))
        undo.trigger()
        assert self.bytes() == self.before, what
        assert not undo.isEnabled(), f"{what}: a step is left"
        redo.trigger()
        assert self.bytes() == after, what
        undo.trigger()
        assert self.bytes() == self.before, what
        assert not self.window.session.modified, what

    def _close(self) -> None:
        for card in self.window.findChildren(Card):
            card.dismiss()
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def saved(self) -> None:
        """What is on the disk after all of it is what was there before."""
        self.window.flow.save()
        assert self.path.read_bytes() == self.before


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[Window]:
    made = Window(settings.Settings({}))
    made.resize(1100, 700)
    made.show()
    made.show_preview(False)
    yield made
    made.end()
    shiboken6.delete(made)


STORY_TEXT, PLACES = marked(STORY)


@pytest.fixture
def desk(window: Window, tmp_path: Path, qtbot: QtBot) -> Desk:
    path = tmp_path / "story.md"
    path.write_bytes(STORY_TEXT.encode())
    picture = QImage(1400, 900, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    (tmp_path / "images").mkdir()
    assert picture.save(str(tmp_path / "images" / "a.png"))
    qtbot.waitExposed(window)
    return Desk(window, path)


def test_commands_at_every_kind_of_block(desk: Desk) -> None:
    QApplication.clipboard().setText("pasted  “words”\n\nmore")
    for at, place in enumerate(PLACES):
        for name in ACTS[at % 3 :: 3]:
            desk.at(place)
            action = desk.window.commands.action(name)
            desk.undone(action.trigger, name, place.name)
    assert set(ACTS) - desk.done <= {"page.template"}
    desk.saved()


def test_menus_at_every_kind_of_block(desk: Desk) -> None:
    """What the menu of a role and the ``/`` menu offer."""
    commands = desk.window.commands
    for place in PLACES[::4]:
        for name, _title, _typed in _INSERT:
            if name != "block.image":
                desk.at(place)
                desk.undone(commands.action(name).trigger, f"insert {name}", place.name)
        desk.at(place)
        kind = desk.window.composing.kind_at_caret()
        menu = role_menu(commands, kind, desk.window)
        for action in menu.actions():
            if action.isEnabled() and action.text():
                desk.at(place)
                desk.undone(action.trigger, f"role {action.text()}", place.name)
        shiboken6.delete(menu)
    desk.saved()


def test_cards_at_every_kind_of_block(desk: Desk) -> None:
    """The cards of links, quotes and pictures, filled in with the keyboard."""
    window = desk.window
    cards = {
        "text.link": window.links.card,
        "block.attribute": window.structure.asking.card,
    }

    def fill(name: str, keys: str) -> None:
        window.commands.action(name).trigger()
        card = cards[name]
        if not card.isVisible():
            return
        for line in card.findChildren(QLineEdit):
            if line.isVisible() and line.isEnabled():
                line.setText(line.text() + keys)
        card.accept()

    QApplication.clipboard().clear()
    for place in PLACES:
        for name in cards:
            desk.at(place)
            desk.undone(lambda name=name: fill(name, "x"), name, place.name)
    assert desk.done == set(cards)
    picture = next(place for place in PLACES if place.name == "alt")
    desk.at(picture)
    desk.undone(lambda: _describe(window, picture.start), "picture", picture.name)
    assert "picture" in desk.done
    desk.saved()


def _describe(window: Window, position: int) -> None:
    window.pictures.edit(position)
    for line in window.pictures.card.findChildren(QLineEdit):
        line.setText(line.text() + " “x” ]}")
    window.pictures.card.accept()


_KEY, _HELD = Qt.Key, Qt.KeyboardModifier
KEYS = (
    *((key, _HELD.NoModifier) for key in (_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Backspace)),
    *((key, _HELD.NoModifier) for key in (_KEY.Key_Delete, _KEY.Key_Tab, _KEY.Key_A)),
    *((key, _HELD.ShiftModifier) for key in (_KEY.Key_Return, _KEY.Key_Backtab)),
    *((key, _HELD.ControlModifier) for key in (_KEY.Key_Backspace, _KEY.Key_Delete)),
)

PASTES = {
    "words": {"text/plain": b"one \xc2\xa0two\r\nthree"},
    "address": {"text/plain": b"https://e.org/new?a=1&b=(2)"},
    "blocks": {
        "text/html": b"<h2>Head</h2><p>One <b>two</b></p><ul><li>a<li>b</ul><table><tr><td>c</table>",
        "text/plain": b"Head\nOne two\na\nb\nc",
    },
    "heading": {"text/html": b"<h3>Head</h3>", "text/plain": b"Head"},
    "nothing": {"text/plain": b" "},
}


def test_each_kind_of_paste_at_every_kind_of_block(desk: Desk) -> None:
    for kind, formats in PASTES.items():
        for place in PLACES:
            data = QMimeData()
            for name, held in formats.items():
                data.setData(name, held)
            desk.at(place)
            desk.undone(
                lambda data=data: desk.window.manuscript.insertFromMimeData(data), kind, place.name
            )
    assert desk.done == set(PASTES)
    desk.saved()


def test_pictures_pasted_and_dropped(desk: Desk, tmp_path: Path) -> None:
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    offered = [tmp_path / "images" / "a.png"]
    for place in PLACES:
        desk.at(place)
        desk.undone(
            lambda: desk.window.manuscript.picture_pasted.emit(picture, "", ""),
            "pasted",
            place.name,
        )
        desk.at(place)
        desk.undone(
            lambda: desk.window.manuscript.pictures_offered.emit(offered), "dropped", place.name
        )
    assert desk.done == {"pasted", "dropped"}
    desk.saved()


def test_keys_at_every_kind_of_block(desk: Desk) -> None:
    """Enter, Tab and what erases; a sign that is typed becomes another one."""
    for place in PLACES:
        for key, held in KEYS:
            desk.at(place)
            desk.undone(
                lambda key=key, held=held: QTest.keyClick(desk.window.manuscript, key, held),
                f"{held.name} {key.name}",
                place.name,
            )
    desk.saved()


def test_parts_moved_in_the_outline(desk: Desk) -> None:
    structure = desk.window.structure
    count = len(desk.window.document.story.blocks)
    for index in range(count):
        for to in (0, min(index + 2, count), -1):
            desk.undone(lambda i=index, to=to: structure.move_part(i, to), "dragged", str(index))
        for step in (-1, 1):
            desk.undone(lambda i=index, s=step: structure.nudge_part(i, s), "nudged", str(index))
    assert desk.done == {"dragged", "nudged"}
    desk.saved()


def test_fields_written_in_the_form(desk: Desk) -> None:
    form = desk.window.centre.form
    values: dict[str, tuple[object, ...]] = {
        "headline": ("New: “words”", "", "a # b"),
        "summary": ("New", "", "- x"),
        "byline": (["Bo"], ["Bo", "Cy, Jr"], []),
        "tags": (["a, b"], [], ["#x"]),
        "dateline": ("Here",),
        "date": ("2025-03-18T08:40",),
        "developing": (True, False, None),
        "language": ("de",),
    }
    for name, some in values.items():
        for value in some:
            desk.undone(
                lambda n=name, v=value: form.field_edited.emit(n, v), f"field {name}", str(value)
            )
    assert {f"field {name}" for name in values} == desk.done
    desk.saved()


def test_replacing_and_waiving(desk: Desk) -> None:
    window = desk.window
    for looked_for, by in (("the", "THE"), ("a", ""), ("cancelled", "*on*"), ("Ferry", "Boat")):

        def replace_all(looked_for: str = looked_for, by: str = by) -> None:
            window.finding.open()
            window.finding.bar.words.setText(looked_for)
            window.finding.bar.by.setText(by)
            window.finding._replace(everything=True)
            window.finding.close()

        desk.undone(replace_all, "replace all", looked_for)
    window.checking.check()
    for problem in window.checking.up_to_date()[:6]:
        desk.undone(lambda p=problem: window.newsroom._waive(p, "so it is"), "waive", problem.rule)
    assert desk.done == {"replace all", "waive"}
    desk.saved()


def test_what_was_selected_comes_back_with_the_text(desk: Desk) -> None:
    manuscript, undo = desk.window.manuscript, desk.window.commands.action("edit.undo").trigger
    word = next(place for place in PLACES if place.name == "word at lead")
    desk.at(word)
    desk.window.commands.action("text.bold").trigger()
    QTest.keyClick(manuscript, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert manuscript.story_selection() == (word.start, word.end)
    manuscript.select_in_story(word.end + 5, word.end + 5)
    QTest.keyClick(manuscript, Qt.Key.Key_X)  # which begins no step that is kept
    undo()
    assert manuscript.story_selection() == (word.end + 5, word.end + 5)
    manuscript.select_in_story(word.start, word.end)
    desk.window.centre.form.field_edited.emit("headline", "Ferry")
    moved = manuscript.story_selection()
    undo()
    assert manuscript.story_selection() == (word.start, word.end)
    desk.window.commands.action("edit.redo").trigger()
    assert manuscript.story_selection() == moved
    undo()
    desk.saved()
