"""Words corrected on the page by mouse and keyboard, and words lit from elsewhere."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.app.preview.conftest import PATIENCE, Desk
from writer.render import article
from writer.story import Edit

STORY = """---
headline: Ferry strike enters second week
---
The mayor called the **union** to
talks on [Friday](https://example.org/).

> “We will sit at the tabel.”
>
> — Marta Diaz, union president

## What the union wants

- one item
  - inner item
- same
- same

| a | b |
|---|---|
| cell | two |

```
code here
```
"""

_Press, _Release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Editor:
    """A reader with a mouse and a keyboard; what is corrected goes into the story."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.edits: list[Edit] = []
        desk.preview.edit_requested.connect(self._on_edit)
        desk.open(STORY)

    def _on_edit(self, edit: Edit) -> None:
        self.edits.append(edit)
        self.desk.edit(edit.position, edit.removed, edit.inserted)

    @property
    def page(self) -> QWidget:
        view = self.desk.preview._view
        assert view is not None
        return view.focusProxy() or view

    def double_click(self, words: str, nth: int = 0) -> None:
        """Double-click the first word of ``words`` as they stand for the given time in one text."""
        at = QPointF(*self.place_of(words, nth))
        for number in range(2):  # QTest would let too much time pass between two clicks
            for kind, held in ((_Press, _LEFT), (_Release, _NONE)):
                event = QMouseEvent(
                    kind, at, self.page.mapToGlobal(at), _LEFT, held, Qt.KeyboardModifier.NoModifier
                )
                event.setTimestamp(1_000_000 + 100 * number)
                QApplication.sendEvent(self.page, event)

    def place_of(self, words: str, nth: int) -> tuple[int, int]:
        x, y = self.desk.value(
            f"""(() => {{
              const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
              let left = {nth};
              while (walker.nextNode()) {{
                const at = walker.currentNode.data.indexOf("{words}");
                if (at < 0 || left-- > 0) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, at);
                range.setEnd(walker.currentNode, at + 2);
                scrollBy({{ top: range.getBoundingClientRect().top - 200, behavior: "instant" }});
                const rect = range.getBoundingClientRect();
                return [rect.left + 3, rect.top + rect.height / 2];
              }}
            }})()"""
        )
        return round(x), round(y)

    def open(self, words: str, nth: int = 0) -> None:
        """Double-click ``words`` and wait until they can be edited."""
        self.double_click(words, nth)
        self.desk.qtbot.waitUntil(lambda: self.desk.value("editing !== null"), timeout=PATIENCE)

    def type(self, text: str) -> None:
        self.desk.qtbot.keyClicks(self.page, text)

    def key(self, key: Qt.Key) -> None:
        self.desk.qtbot.keyClick(self.page, key)

    def commit(self) -> None:
        """Press Enter and wait until the page has the story's words again."""
        with self.desk.qtbot.waitSignal(self.desk.preview.edit_requested, timeout=PATIENCE):
            self.key(Qt.Key.Key_Return)
        self.desk.wait()
        same_as_export(self.desk)


def same_as_export(desk: Desk) -> None:
    """The page's article must be what the export writes."""
    assert desk.article() == desk.normalised(article(desk.story))


@pytest.fixture
def editor(desk: Desk) -> Editor:
    return Editor(desk)


@pytest.mark.parametrize(
    ("words", "nth", "typed", "old", "new"),
    [
        ("mayor", 0, "premier", "The mayor", "The premier"),
        ("union", 0, "unions", "**union**", "**unions**"),
        ("talks", 0, "a deal", "\ntalks on", "\na deal on"),
        ("Friday", 0, "Monday", "[Friday]", "[Monday]"),
        ("tabel", 0, "table", "the tabel.", "the table."),
        ("president", 0, "leader", "union president", "union leader"),
        ("What the union", 0, "How", "## What", "## How"),
        ("one item", 0, "first", "- one item", "- first item"),
        ("inner item", 0, "deep", "- inner item", "- deep item"),
        ("same", 1, "other", "- same\n- same", "- same\n- other"),
        ("cell", 0, "a|b", "| cell |", "| a\\|b |"),
        ("mayor", 0, "*x* <b>", "The mayor", "The \\*x\\* \\<b\\>"),
    ],
)
def test_a_word_is_corrected_on_the_page(
    editor: Editor, words: str, nth: int, typed: str, old: str, new: str
) -> None:
    editor.open(words, nth)
    editor.type(typed)  # the double click has selected the word
    editor.commit()
    assert editor.desk.story.text == STORY.replace(old, new)
    assert len(editor.edits) == 1


def test_escape_leaves_everything_as_it_was(editor: Editor) -> None:
    before = editor.desk.article()
    editor.open("mayor")
    editor.type("nobody")
    editor.key(Qt.Key.Key_Escape)
    editor.desk.qtbot.waitUntil(lambda: editor.desk.value("editing === null"), timeout=PATIENCE)
    assert editor.desk.article() == before
    assert not editor.edits


def test_leaving_keeps_what_was_typed(editor: Editor) -> None:
    editor.open("mayor")
    editor.type("premier")
    x, y = editor.place_of("cell", 0)
    editor.desk.qtbot.mouseClick(editor.page, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    editor.desk.qtbot.waitUntil(lambda: bool(editor.edits), timeout=PATIENCE)
    assert "The premier called" in editor.desk.story.text


def test_what_comes_for_a_block_being_edited_waits(editor: Editor) -> None:
    editor.open("mayor")
    editor.desk.edit(editor.desk.story.text.index("called"), 6, "asked")
    editor.desk.wait()
    assert editor.desk.value("editing !== null")
    editor.key(Qt.Key.Key_Escape)
    editor.desk.qtbot.waitUntil(lambda: editor.desk.value("editing === null"), timeout=PATIENCE)
    assert "The mayor asked the union" in editor.desk.text()
    same_as_export(editor.desk)


def test_an_edit_of_words_that_have_changed_meanwhile_is_refused_and_told(editor: Editor) -> None:
    editor.open("mayor")
    editor.type("premier")
    editor.desk.edit(editor.desk.story.text.index("called"), 6, "asked")
    editor.desk.wait()
    with editor.desk.qtbot.waitSignal(
        editor.desk.preview.edit_refused, timeout=PATIENCE
    ) as refused:
        editor.key(Qt.Key.Key_Return)
    assert refused.args[0] == 0
    assert "premier called" in refused.args[2]
    editor.desk.wait()
    same_as_export(editor.desk)


def test_what_cannot_be_edited_opens_in_the_manuscript(editor: Editor) -> None:
    places: list[Any] = []
    editor.desk.preview.place_clicked.connect(lambda *place: places.append(place))
    editor.double_click("code here")
    editor.desk.qtbot.waitUntil(lambda: len(places) >= 2, timeout=PATIENCE)
    index, offset = places[-1]
    assert editor.desk.story.blocks[index].source[offset:].startswith("code here")
    assert editor.desk.value("editing === null")
    same_as_export(editor.desk)


def test_the_page_does_not_move_when_editing_starts_and_ends(editor: Editor) -> None:
    editor.open("cell")
    top = editor.desk.value("scrollY")
    editor.desk.preview.follow(0)
    editor.desk.qtbot.wait(120)
    editor.key(Qt.Key.Key_Escape)
    editor.desk.qtbot.waitUntil(lambda: editor.desk.value("editing === null"), timeout=PATIENCE)
    editor.desk.qtbot.wait(60)
    assert editor.desk.value("scrollY") == top


@pytest.mark.parametrize(
    ("words", "lit"),
    [
        ("union** to\ntalks", "union to\ntalks"),
        ("Friday", "Friday"),
        ("tabel", "tabel"),
        ("Marta Diaz", "Marta Diaz"),
        ("code here", "code here\n"),
        ("inner", "inner"),
    ],
)
def test_words_are_lit_and_the_article_stays(editor: Editor, words: str, lit: str) -> None:
    desk = editor.desk
    at = desk.story.text.index(words)
    index = desk.story.block_at(at)
    start = at - desk.story.start(index)
    desk.preview.light(index, start, start + len(words), "error")
    assert desk.value("[...CSS.highlights.get('error')].map(String)") == [lit]
    same_as_export(desk)
    desk.preview.unlight()
    assert desk.value("CSS.highlights.size") == 0


def test_nothing_is_lit_before_there_is_a_page(make_desk: Any) -> None:
    desk = make_desk()
    desk.preview.light(0, 0, 3)
    desk.preview.unlight()


def test_escape_on_the_page_goes_back_to_the_text(editor: Editor) -> None:
    left: list[bool] = []
    editor.desk.preview.escaped.connect(lambda: left.append(True))
    editor.open("mayor")
    editor.key(Qt.Key.Key_Escape)
    editor.desk.qtbot.waitUntil(lambda: editor.desk.value("editing === null"), timeout=PATIENCE)
    assert not left, "it gave up what was typed"
    editor.key(Qt.Key.Key_Escape)
    editor.desk.qtbot.waitUntil(lambda: bool(left), timeout=PATIENCE)
