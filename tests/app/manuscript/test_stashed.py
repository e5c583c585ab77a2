"""A stash takes one line of the manuscript until one goes into it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from writer.app.window import Window
from writer.storage import settings

KEPT = "First words.\n\n<!--stash\n> “Kept words.”\n>\n> — Ana Li\n\n## More\n-->\n\nLast words.\n"
STORY = f"---\nheadline: One\n---\n{KEPT}"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    made = Window(settings.load())
    made.resize(1280, 720)
    made.show()
    path = tmp_path / "one.md"
    path.write_text(STORY)
    made.flow.open(path)
    yield made
    made.end()
    shiboken6.delete(made)


def heights(window: Window) -> list[float]:
    """Of the stash's lines."""
    document, manuscript = window.document, window.manuscript
    first = document.story.line(1) - 1
    lines = [document.document.findBlockByNumber(first + row) for row in range(7)]
    return [manuscript.blockBoundingRect(line).height() for line in lines]


def test_a_stash_takes_one_line_until_the_caret_is_in_it(qtbot: QtBot, window: Window) -> None:
    manuscript = window.manuscript
    qtbot.waitUntil(lambda: sum(heights(window)) == heights(window)[0] > 10)
    inside = window.document.story.text.index("Kept")
    manuscript.select_in_story(inside, inside)
    assert min(heights(window)) > 5
    end = window.document.story.length
    manuscript.select_in_story(end, end)
    assert sum(heights(window)) == heights(window)[0]
    qtbot.keyClicks(manuscript, "!")
    assert sum(heights(window)) == heights(window)[0]
    assert window.document.text().startswith(STORY)


def test_what_is_stashed_folds_at_once_and_stands_in_full_when_it_is_back(
    qtbot: QtBot, window: Window
) -> None:
    manuscript = window.manuscript
    inside = window.document.story.text.index("Kept")
    manuscript.select_in_story(inside, inside)
    window.commands.action("block.unstash").trigger()
    start = window.document.story.text.index("First")
    manuscript.select_in_story(start, start)
    lines = [manuscript.blockBoundingRect(line).height() for line, _ in manuscript.visible_lines()]
    assert min(lines) > 5
    window.commands.action("edit.undo").trigger()
    manuscript.select_in_story(start, start)
    qtbot.waitUntil(lambda: sum(heights(window)) == heights(window)[0] > 10)
    assert window.document.text() == STORY


def test_the_list_of_stashes_says_their_words(window: Window) -> None:
    from writer.story.compose.stash import stashed_text

    source = window.document.story.blocks[1].source
    assert stashed_text(source) == "“Kept words.” More"
    assert stashed_text("<!--stash\n---\na: b\n---\n-->").startswith("a: b")


def test_a_stash_with_words_in_its_first_line_takes_one_line_too(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "two.md"
    path.write_text(STORY.replace("<!--stash\n", "<!--stash Cut for length:\n"))
    window.flow.open(path)
    qtbot.waitUntil(lambda: sum(heights(window)) == heights(window)[0] > 10)
