"""Every command of the window that changes the story: one undo gives back identical bytes.

The commands come from the list of commands itself, so that a new one is walked without a word here.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.commands.command_list import COMMANDS
from writer.app.widgets.card import Card
from writer.app.window import Window
from writer.storage import settings

ELSEWHERE = frozenset(
    (
        *("story.new", "story.from_template", "story.paste", "story.open", "story.recent"),
        *("story.save", "story.save_as", "story.export", "story.publish", "story.print"),
        *("story.pdf", "story.close", "story.keep_template", "app.quit"),
        *(
            "check.next_word",
            "check.previous_word",
            "app.menu",
            "edit.undo",
            "edit.redo",
            "view.full_screen",
            "block.image",
            "page.pictures",
        ),
    )
)
"""They open, write or close files, bring up a menu or a dialog of the system, or are undo itself."""
CHANGING = frozenset(("Edit", "Format", "Check"))
"""The menus of what changes a story; others are tried once."""
FRONT = "---\nheadline: A\nbyline: [Ana]\nlanguage: {0}\n---\n"
STORIES = {
    "plain": (
        "en",
        "Teh mayor said “no” ,  and and left.\n\n## Talks\n\n> “We will sit.”\n>\n"
        "> — Ana Diaz, chair\n\n- one\n- two\n\n<!--stash kept -->\n\nLast \"words\" -- here.\n",
    ),
    "windows line ends and none at the end": (
        "de",
        "Eins  zwei.\r\n\r\n## Kopf\r\n\r\n> Gesagt.\r\n>\r\n> — Ana\r\n\r\n1. a\r\n2. b\r\n\r\nDrei -- vier",
    ),
    "right to left": ("he", "שלום  לכולם\n\n## כותרת\n\n> ציטוט\n>\n> — דנה\n\n- אחד\n- שתיים\n"),
    "emoji, marks, pictures": (
        "en",
        "a👩‍👩‍👧 b 🇵🇹 e\u0301 ❤️\n\n## 😀\n\n| 👍 | b |\n|---|---|\n| c | d |\n\n"
        "See ![b](c.png) \u00a0now.\n\n![x](d.png \"y\")\n{: credit=\"z\" }\n",
    ),
    "nothing": ("en", ""),
}  # fmt: skip


class Desk:
    """A window with one story, and what is asked of it."""

    def __init__(self, window: Window, path: Path, name: str) -> None:
        self.window = window
        self.name = name
        self.before = path.read_bytes()
        window.flow.open(path)
        window.checking.check()

    def bytes(self) -> bytes:
        """What saving would write."""
        return self.window.session._whole().encode()

    def places(self) -> Iterator[tuple[int, int]]:
        """A caret in each block, and selections within and over blocks."""
        story = self.window.document.story
        starts = [story.start(at) for at in range(len(story.blocks))] or [len(story.front)]
        for index, block in enumerate(story.blocks):
            start, middle = story.start(index), story.start(index) + block.end // 2
            yield (middle, middle) if index % 2 else (start, start)
            if index % 2:
                yield start, start + block.end
        yield starts[0], len(story.text)

    def undone(self, act: Callable[[], object], what: str) -> bool:
        """Act; if that changed the story: one step back to the caret as it was, forth and back."""
        document = self.window.document.document
        document.clearUndoRedoStacks()
        QApplication.clipboard().setText("pasted  “words”\n\nmore")
        selected = self.window.manuscript.story_selection()
        act()
        for card in self.window.findChildren(Card):
            card.dismiss()
        after = self.bytes()
        if after == self.before:
            return False
        self.window.manuscript.undo()
        assert self.bytes() == self.before, what
        there = self.window.manuscript.story_selection()
        # What is pasted at the edge of a mark lands behind it, where the caret is then.
        assert all(abs(now - was) <= 2 for now, was in zip(there, selected, strict=True)), (
            what,
            there,
        )
        self.window.manuscript.redo()
        assert self.bytes() == after, what
        self.caret_is_by_the_change(what)
        self.window.manuscript.undo()
        assert self.bytes() == self.before, what
        assert not document.isUndoAvailable(), what
        return True

    def caret_is_by_the_change(self, what: str) -> None:
        """In the body, and not between the halves of a character."""
        manuscript = self.window.manuscript
        caret = manuscript.textCursor().position()
        assert caret >= manuscript.body_start(), what
        unit = ord(manuscript.document().characterAt(caret))
        assert not 0xDC00 <= unit < 0xE000, what


@pytest.fixture(scope="module")
def window(qapp: QApplication) -> Iterator[Window]:
    made = Window(settings.Settings({}))
    made.resize(1100, 700)
    made.show()
    made.show_preview(False)
    yield made
    made.end()
    shiboken6.delete(made)


@pytest.fixture(params=list(STORIES))
def desk(request: pytest.FixtureRequest, window: Window, tmp_path: Path, qtbot: QtBot) -> Desk:
    language, body = STORIES[request.param]
    path = tmp_path / "story.md"
    front = FRONT.format(language)
    if "\r\n" in body:
        front = front.replace("\n", "\r\n")
    path.write_bytes((front + body).encode())
    qtbot.waitExposed(window)
    return Desk(window, path, str(request.param))


def test_every_command(desk: Desk) -> None:
    changing = set()
    window = desk.window
    for command in window.commands.commands():
        if command.id in ELSEWHERE or (command.menu not in CHANGING and desk.name != "plain"):
            continue
        places = list(desk.places())
        for place in places if command.menu in CHANGING else places[:1]:
            window.manuscript.select_in_story(*place)
            window.activateWindow()
            window.manuscript.setFocus()
            action = window.commands.action(command.id)
            if desk.undone(action.trigger, f"{command.id} at {place}"):
                changing.add(command.id)
            window.stack.setCurrentWidget(window.desk)
    assert {"block.section", "block.read_more", "edit.paste"} <= changing
    assert {one.id for one in COMMANDS if one.id.startswith("block.")} - changing <= {
        *("block.image", "block.insert", "block.role", "block.up", "block.down"),
        *("block.paragraph", "block.stash", "block.unstash", "block.pull"),
    }
