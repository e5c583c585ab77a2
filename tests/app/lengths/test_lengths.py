"""Words, characters, reading time, session and target: of the story, its sections, the selection."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from writer.app.lengths.counting import Wanted, count, count_between, lengths, minutes, progress
from writer.app.window import Window
from writer.storage import settings
from writer.story import Story, set_field
from writer.story.fields import TARGET_LENGTH
from writer.story.target_length import target_length, with_target

STORY = """---
headline: A
target_length: [600 words, "Pay: 150 words"]
---
One two three.

## Pay

Four five.

### Night *shifts*

Six.

<!--stash seven eight -->

## Hours

Nine ten.
"""


def test_an_empty_story_takes_no_time_to_read() -> None:
    assert [minutes(words, 200) for words in (0, 1, 150, 500)] == [0, 1, 1, 2]
    assert lengths(count(Story.from_text("")), None, 0, Wanted(200)) == ["0 words"]


def test_minutes_are_written_as_other_numbers_are() -> None:
    words = "word " * 400_000
    assert lengths(count(Story.from_text(words)), None, 0, Wanted(200))[1] == "2,000 min"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don’t re\u2010elect the mother\u2011in\u2011law’s AT&T.", 5),
        ("See https://example.org/a?b=1&c=2#d — $1,000.50 and 10% at 10:30.", 7),
        ("我在2024年去了New York", 8),
        ("ภาษาไทยไม่มีเว้นวรรค", 5),
        ("ปี 2024 AP", 3),
    ],
)
def test_words_are_counted_as_word_processors_do(text: str, words: int) -> None:
    assert count(Story.from_text(text)).words == words


def test_every_part_has_its_lengths() -> None:
    counts = count(Story.from_text(STORY))
    assert [(one.heading, one.words, one.characters, one.target) for one in counts.parts] == [
        ("", 3, len("One two three."), 0),
        ("Pay", 6, len("PayFour five.Night shiftsSix."), 150),
        ("Night shifts", 3, len("Night shiftsSix."), 0),
        ("Hours", 3, len("HoursNine ten."), 0),
    ]
    said = lengths(counts, counts.part_at(2), 0, Wanted(200, 900))
    assert said[:3] == ["12 of 600 words (2%)", "1 min", "section 6 of 150 words (4%)"]


def test_what_is_over_is_said() -> None:
    assert progress(640, 600) == "640 of 600 words (40 over)"
    assert progress(600, 600) == "600 of 600 words (100%)"


@pytest.mark.parametrize(
    ("written", "story", "sections"),
    [
        ("600", 600, {}),
        ("600 words", 600, {}),
        ('"1,200"', 1200, {}),
        ("[600, 'Pay: 150']", 600, {"pay": 150}),
        ("\n  - Pay: 150\n  - 'A: b: 90 words'", 0, {"pay": 150, "a: b": 90}),
        ("short", 0, {}),
        ("-5", 0, {}),
        ("{Pay: 5}", 0, {"pay": 5}),
        ("[]", 0, {}),
        ("99999999999", 0, {}),
    ],
)
def test_the_field_is_read(written: str, story: int, sections: dict[str, int]) -> None:
    found = target_length(Story.from_text(f"---\n{TARGET_LENGTH}: {written}\n---\nA\n").fields)
    assert (found.story, found.sections) == (story, sections)


@given(st.text(min_size=1, max_size=20), st.integers(1, 99_999), st.integers(1, 99_999))
def test_what_is_set_is_read_and_can_be_taken_out(heading: str, of_it: int, whole: int) -> None:
    text = "---\nheadline: A\n---\nB\n"
    story = Story.from_text(text)
    heading = " ".join(heading.split()) or "x"
    for name, words in (("", whole), (heading, of_it)):
        story.apply(set_field(story, TARGET_LENGTH, with_target(story.fields, name, words)))
    found = target_length(story.fields)
    assert (found.story, found.of_section(heading)) == (whole, of_it)
    assert target_length(Story.from_text(story.text).fields) == found
    for name in ("", heading):
        story.apply(set_field(story, TARGET_LENGTH, with_target(story.fields, name, 0)))
    assert story.text == text


def test_it_is_published_nowhere() -> None:
    assert TARGET_LENGTH not in Story.from_text(STORY).fields.values


def test_a_selection_is_counted_as_it_reads() -> None:
    story = Story.from_text(STORY)
    whole = (len(story.front), len(story.text))
    assert count_between(story, *whole)[0] == count(story).words
    at = story.text.index("two")
    assert count_between(story, at, at + 9) == (2, 9)
    start = story.text.index("### Night")
    assert count_between(story, start, start + len("### Night *shifts*")) == (
        2,
        len("Night shifts"),
    )
    assert count_between(story, at, at) == (0, 0)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    path = tmp_path / "story.md"
    path.write_text(STORY)
    made = Window(settings.Settings({}))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.flow.go_to(path)
    yield made
    made.end()
    shiboken6.delete(made)


def test_the_card_sets_targets_by_keyboard_in_one_undo_step(window: Window, qtbot: QtBot) -> None:
    before = window.document.text()
    window.commands.action("view.lengths").trigger()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Down)
    QTest.keyClick(focused, Qt.Key.Key_Down)
    QTest.keyClick(focused, Qt.Key.Key_4)
    box = focused.findChild(QSpinBox)
    assert box is not None
    QTest.keyClicks(box, "0")
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: target_length(window.document.story.fields).of_section("Pay") == 40)
    assert '"Pay: 40 words"' in window.document.text()
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.manuscript.hasFocus())
    window.manuscript.undo()
    assert window.document.text() == before


def test_the_status_line_counts_what_is_selected(window: Window, qtbot: QtBot) -> None:
    start = window.document.story.text.index("Four")
    window.manuscript.select_in_story(start, start + 9)
    qtbot.waitUntil(lambda: "selected: 2 words, 9 characters" in window.status.length.toolTip())
    window.manuscript.select_in_story(start, start)
    assert "selected" not in window.status.length.toolTip()
    assert window.status.length.text().startswith("12 of 600 words (2%)")
