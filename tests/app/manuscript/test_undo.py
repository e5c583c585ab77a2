"""Every composing command and key undoes in one step, back to identical bytes, on nasty texts."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.manuscript.composing import Composing
from writer.app.manuscript.editor import Manuscript
from writer.app.stories.session import Session
from writer.story import Story, compose

FRONT = "---\nheadline: A\n---\n"
NASTY = {
    "words": "One two.\n\n## Head\n\nThree *four* five.\n",
    "windows line ends": "One two.\r\n\r\n> Said.\r\n>\r\n> — Ana\r\n\r\n- a\r\n- b\r\n",
    "mixed line ends": "One\r\ntwo\n\rthree\r\n\n## Head\r",
    "no line end": "One two",
    "nothing": "",
    "blank lines": "\n\n \n\t\n\nOne\n\n\n\n\nTwo\n\n\n",
    "odd spaces": "10\u00a0000\u202f€ \u2028 a\u2029b\u0085c\u200b\u2060\n\n\u00a0\n",
    "emoji and marks": "a👩‍👩‍👧b 🇵🇹 e\u0301e\u0301 ❤️\n\n> 👍🏽\n>\n> — 😀\n",
    "right to left": "שלום לכולם\n\n> مرحبا\n\n- אחד\n- שתיים\n",
    "lists": "- a\n  - b\n\t- c\n1) d\n2) e\n   more\n\n   again\n\n* f\n",
    "quotes": "> a\n> > b\nlazy\n>\n> - c\n> — Ana, [x](y)\n{: .pull }\n\n> \n>\n",
    "code": "```py\n- a\n> b\n\n    c\n\n~~~\nunclosed\n\n## no head\n",
    "html": "<div>\n\n**a**\n\n</div>\n\n<!--stash a\n\n-->\n\n<!--more-->\n\n<b>c</b>\n",
    "tables and links": "| a | b |\n|---|:-:|\n| c\\|d | |\n\n[x]: /u 't'\n\n[x] ![i](p.png \"t\")\n",
    "pictures": "![a](b c.png)\n{: credit=\"x\" .wide }\n\n![](<d e.png> 'f')\n\nhttps://e.org/a_b_*c*\n",
    "headings": "Title\n===\n\nOther\n---\n\n# One #\n\n###### Six\n\n#\n\n##   \n",
    "marks": "***a** b* `c``d` \\*e\\* &amp; <https://f> [g [h](i) j](k\n",
}  # fmt: skip
KEYS = (
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
)
ASKING = frozenset({"block.image", "block.insert", "block.role", "block.attribute"})


class Desk:
    """A session with its manuscript and commands, and no window around them."""

    def __init__(self, path: Path) -> None:
        self.session = Session()
        self.session.open(path)
        self.document = self.session.document
        self.manuscript = Manuscript(self.document)
        self.document.setParent(None)
        self.composing = Composing(self.manuscript)
        self.manuscript.resize(800, 600)
        self.manuscript.show()
        self.before = path.read_bytes()

    def bytes(self) -> bytes:
        """What saving would write."""
        return self.session._whole().encode()

    def places(self) -> Iterator[tuple[int, ...]]:
        """Carets and selections all over the body."""
        start = self.manuscript.body_start()
        end = self.manuscript.document().characterCount() - 1
        step = max((end - start) // 4, 1)
        third = (end - start) // 3
        carets = [(at, at) for at in range(start, end + 1, step)]
        for pair in (*carets, (start, end), (start + third, start + 2 * third)):
            yield tuple(map(self._whole_character, pair))

    def _whole_character(self, at: int) -> int:
        """No caret stands between the halves of a character."""
        return at + 1 if 0xDC00 <= ord(self.manuscript.document().characterAt(at)) < 0xE000 else at

    def undone(self, act: Callable[[], object], what: str) -> None:
        """Act, and take it back in one step, make it again, take it back."""
        self.document.document.clearUndoRedoStacks()
        act()
        assert self.document.story.text == self.document.text(), what
        assert Story.from_text(self.document.text()).blocks == self.document.story.blocks, what
        after = self.bytes()
        if after == self.before:
            return
        self.manuscript.undo()
        assert self.bytes() == self.before, what
        self.manuscript.redo()
        assert self.bytes() == after, what
        self.manuscript.undo()
        assert self.bytes() == self.before, what

    def end(self) -> None:
        self.session.close()
        self.manuscript.close()


@pytest.fixture(params=list(NASTY))
def desk(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "story.md"
    path.write_bytes((FRONT + NASTY[request.param]).encode())
    made = Desk(path)
    qtbot.addWidget(made.manuscript)
    yield made
    made.end()


def test_commands(desk: Desk) -> None:
    commands = {
        name: handler for name, handler in desk.composing.handlers().items() if name not in ASKING
    }
    for name, handler in commands.items():
        for anchor, caret in desk.places():
            desk.manuscript.select(anchor, caret)
            desk.undone(handler, f"{name} at {anchor}, {caret}")


def test_keys(desk: Desk) -> None:
    for key, modifier in KEYS:
        for anchor, caret in desk.places():
            desk.manuscript.select(anchor, caret)
            desk.undone(
                lambda key=key, modifier=modifier: QTest.keyClick(desk.manuscript, key, modifier),
                f"{key} at {anchor}, {caret}",
            )


def test_words_and_addresses_pasted(desk: Desk) -> None:
    for copied in ("a\r\nb\u00a0c\n\n- d", "https://e.org/a"):
        QApplication.clipboard().setText(copied)
        for anchor, caret in desk.places():
            desk.manuscript.select(anchor, caret)
            desk.undone(desk.manuscript.paste, f"paste at {anchor}, {caret}")


def test_quotes_and_pictures_rewritten(desk: Desk) -> None:
    for index, block in enumerate(desk.document.story.blocks):
        story = desk.document.story
        done = []
        if block.kind in ("quote", "pull-quote"):
            done.append(compose.rewrite_quote(story, index, "New *words*\n\nmore", "Bo, critic"))
            done.append(compose.rewrite_quote(story, index, "", ""))
        if block.image is not None:
            done.append(compose.describe_image(story, index, "a]b", 'c"d', "e}f"))
            done.append(compose.describe_image(story, index, "", "", ""))
        if block.kind == "heading":
            done += [compose.move_section(story, index, to) for to in (0, len(story.blocks))]
        for one in done:
            desk.undone(lambda one=one: desk.manuscript.compose(one), f"block {index}")
