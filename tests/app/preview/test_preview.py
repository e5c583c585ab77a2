"""The page in a real Chromium: what it shows after edits, and what a click on it means."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

import writer
from tests.app.preview.conftest import PATIENCE, Desk, MakeDesk
from writer.app.preview import page_feed
from writer.render import article
from writer.story import Story

STORY = """---
headline: Ferry strike enters second week
section: Transport
sign_off: This is a developing story.
---
The mayor called the union to talks.

<!--more-->

> “We will sit at the table.”
>
> — Marta Diaz, union president

## What the union wants

Body text with **bold**, *italic* and [a link][home].

- one item
- two items

| a | b |
|---|---|
| one | two |

#### Too deep

[home]: https://example.org/
"""


def same_as_export(desk: Desk) -> None:
    """The page's article must be what the export writes."""
    assert desk.article() == desk.normalised(article(desk.story))


def test_a_story_is_shown_as_it_is_exported(desk: Desk) -> None:
    desk.open(STORY)
    assert "The mayor called the union to talks." in desk.text()
    same_as_export(desk)


def test_a_story_that_is_too_much_at_once_comes_piece_by_piece(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_feed, "_MOST", 2)
    desk.open(STORY + "\n## More\n\n#### Deep\n\nWords.\n" * 9)
    same_as_export(desk)
    desk.edit(0, len(desk.story.text), STORY)
    desk.wait()
    same_as_export(desk)


def test_typed_words_show_on_the_page(desk: Desk) -> None:
    desk.open(STORY)
    desk.edit(desk.story.text.index("union to talks"), 0, "ferry ")
    desk.wait()
    assert "called the ferry union to talks" in desk.text()
    same_as_export(desk)


def test_fields_show_on_the_page(desk: Desk) -> None:
    desk.open(STORY)
    desk.edit(desk.story.text.index("Ferry strike"), 0, "Big ")
    desk.wait()
    assert desk.value("document.querySelector('h1').textContent").startswith("Big Ferry strike")
    same_as_export(desk)


def test_a_definition_changes_the_links_that_use_it(desk: Desk) -> None:
    desk.open(STORY)
    desk.edit(desk.story.text.index("example.org"), len("example.org"), "example.net")
    desk.wait()
    assert desk.value("document.querySelector('p a').href") == "https://example.net/"
    same_as_export(desk)


def test_a_new_section_changes_the_levels_after_it(desk: Desk) -> None:
    desk.open(STORY)
    desk.edit(desk.story.text.index("#### Too deep"), 0, "### Between\n\n")
    desk.wait()
    same_as_export(desk)
    desk.edit(desk.story.text.index("## What"), len("## What the union wants"), "No heading")
    desk.wait()
    same_as_export(desk)


@pytest.mark.parametrize("seed", range(3))
def test_the_page_is_the_export_after_random_edits(desk: Desk, seed: int) -> None:
    rolls = random.Random(seed)
    desk.open(STORY * 2)
    pieces = [
        "\n\n",
        "x ",
        "## H\n",
        "> q\n",
        "[home]",
        "---\n",
        "- i\n",
        "<b>",
        "```\n",
        "é😀\u2028",
    ]
    for _ in range(40):
        length = len(desk.story.text)
        position = rolls.randint(0, length)
        removed = min(rolls.choice([0, 0, 1, 5, 60]), length - position)
        desk.edit(position, removed, rolls.choice([*pieces, ""]))
        if rolls.random() < 0.3:
            desk.wait()
            same_as_export(desk)
    desk.wait()
    same_as_export(desk)


@pytest.mark.parametrize("count", [100, 400])
def test_a_long_story_is_shown_whole_and_first_around_the_caret(desk: Desk, count: int) -> None:
    text = "\n\n".join(f"Paragraph {number} of the story." for number in range(count)) + "\n"
    block = count * 3 // 4
    place = f"""[...document.querySelectorAll('p')].find(p => p.textContent.startsWith(
        'Paragraph {block} '))?.getBoundingClientRect().top"""
    desk.begin(text, caret_block=block)
    desk.until(f"({place}) !== undefined")
    desk.until(f"0 < {place} && {place} < innerHeight")  # as soon as it is there
    desk.wait()
    same_as_export(desk)
    assert 0 < desk.settled(place) < 700  # and it stays when the rest comes


def test_another_story_takes_the_page(desk: Desk) -> None:
    desk.open(STORY)
    desk.open("Quite another story.\n")
    assert "mayor" not in desk.text()
    same_as_export(desk)


def test_a_click_finds_the_word_in_the_source(desk: Desk) -> None:
    desk.open(STORY)
    with desk.qtbot.waitSignal(desk.preview.place_clicked, timeout=PATIENCE) as clicked:
        click_word(desk, "italic")
    index, offset = clicked.args
    assert desk.story.blocks[index].source[offset:].startswith("italic* and")


def test_a_click_in_the_attribution_finds_it(desk: Desk) -> None:
    desk.open(STORY)
    with desk.qtbot.waitSignal(desk.preview.place_clicked, timeout=PATIENCE) as clicked:
        click_word(desk, "president")
    index, offset = clicked.args
    assert desk.story.blocks[index].source[offset:].startswith("president")


def test_a_click_on_the_headline_names_the_field(desk: Desk) -> None:
    desk.open(STORY)
    with desk.qtbot.waitSignal(desk.preview.field_clicked, timeout=PATIENCE) as clicked:
        click_word(desk, "enters")
    assert clicked.args == ["headline"]


def test_a_clicked_link_is_offered_and_the_page_stays(desk: Desk) -> None:
    desk.open(STORY)
    with desk.qtbot.waitSignal(desk.preview.link_activated, timeout=PATIENCE) as clicked:
        click_word(desk, "link")
    assert clicked.args[0].toString() == "https://example.org/"
    same_as_export(desk)


def click_word(desk: Desk, word: str) -> None:
    """Click the first character of the first ``word`` of the article, where it is on screen."""
    rect = desk.value(
        f"""(() => {{
          const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {{
            const at = walker.currentNode.data.indexOf("{word}");
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(walker.currentNode, at);
            range.setEnd(walker.currentNode, at + 1);
            let rect = range.getBoundingClientRect();
            scrollBy({{ top: rect.top - 200, behavior: "instant" }});
            rect = range.getBoundingClientRect();
            return [rect.left + 1, rect.top + rect.height / 2];
          }}
        }})()"""
    )
    view = desk.preview._view
    assert view is not None
    target = view.focusProxy() or view
    desk.qtbot.mouseClick(
        target, Qt.MouseButton.LeftButton, pos=QPoint(round(rect[0]), round(rect[1]))
    )


def test_an_empty_story_says_what_to_do(desk: Desk) -> None:
    desk.open("")
    assert desk.preview._placeholder.isVisible()
    assert "as you write" in desk.preview._placeholder.accessibleName()
    desk.edit(0, 0, "A first word")
    desk.wait()
    assert not desk.preview._placeholder.isVisible()
    assert desk.text().endswith("A first word")


def test_a_lost_page_is_filled_again(desk: Desk) -> None:
    desk.open(STORY)
    view = desk.preview._view
    assert view is not None
    with desk.qtbot.waitSignal(view.lost, timeout=PATIENCE):
        os.kill(view.page().renderProcessPid(), signal.SIGKILL)
    desk.wait()
    same_as_export(desk)


def test_the_page_stays_light_in_a_dark_window(desk: Desk) -> None:
    desk.preview.set_dark(True)
    desk.open(STORY)
    assert desk.value("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert (
        desk.value("getComputedStyle(document.documentElement).backgroundColor")
        == "rgb(27, 27, 29)"
    )
    assert desk.preview._stage.grab().width() == 500


def test_the_phone_is_as_wide_as_a_phone(desk: Desk) -> None:
    desk.open(STORY)
    desk.preview.tabs.setCurrentIndex(1)
    desk.qtbot.waitUntil(lambda: desk.value("innerWidth") == 390, timeout=PATIENCE)


def test_stories_are_equal_after_their_worker_was_slow_to_start(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.preview.show_story(Story.from_text("Old"), None)
    desk.open("First.\n")
    desk.edit(0, 0, "At the ")
    desk.edit(0, 0, "Once ")
    desk.wait()
    same_as_export(desk)


def test_without_a_worker_the_words_are_shown_as_typed(make_desk: MakeDesk) -> None:
    desk = make_desk(command=(sys.executable, "-c", "raise SystemExit(1)"))
    desk.story = Story.from_text("Some **words**.\n")
    desk.preview.show_story(desk.story, None)
    desk.preview.start()
    desk.qtbot.waitUntil(lambda: desk.preview._is_filled, timeout=PATIENCE)
    desk.edit(0, 0, "And ")
    desk.qtbot.waitUntil(lambda: desk.text() == "And Some **words**.", timeout=PATIENCE)


_WHOLE_LIFE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from writer.app.preview.scheme import register
register()
application = QApplication(sys.argv)
from writer.app.preview.preview import Preview
from writer.story import Story
preview = Preview()
preview.show()
preview.show_story(Story.from_text("Words."), None)
preview.start()
def end():
    preview.shutdown()
    application.quit()
preview.ready.connect(lambda: QTimer.singleShot(100, end))
QTimer.singleShot(90_000, lambda: application.exit(3))
sys.exit(application.exec())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_the_end_leaves_no_process_behind() -> None:
    root = Path(writer.__file__).parent.parent
    life = subprocess.Popen(
        [sys.executable, "-c", _WHOLE_LIFE],
        cwd=root,
        start_new_session=True,
        stderr=subprocess.PIPE,
    )
    _, errors = life.communicate(timeout=120)
    assert life.returncode == 0, errors.decode()
    assert b"Traceback" not in errors
    assert b"Expect troubles" not in errors  # Chromium, of a profile deleted before its page
    deadline = monotonic() + 5
    while left := session(life.pid):
        assert monotonic() < deadline, left
        sleep(0.05)


def session(leader: int) -> list[str]:
    """The processes that ``leader`` and its children started."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = stat.read_text()
        except OSError:
            continue
        if int(text.rpartition(")")[2].split()[3]) == leader:
            found.append(text[:60])
    return found


def test_opening_a_story_leaves_the_focus_where_it_is(qtbot: QtBot, desk: Desk) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus, timeout=PATIENCE)
    desk.open(STORY)
    desk.edit(desk.story.length, 0, "More.\n")
    desk.wait()
    assert line.hasFocus()


def test_a_burst_shows_while_it_is_typed(desk: Desk) -> None:
    """Thirty keys, 25 a second: the page goes along and does not wait for the last."""
    desk.open(STORY)
    at = desk.story.text.index("The mayor")
    shown: list[int] = []
    for _ in range(30):
        desk.edit(at, 0, "§")
        desk.qtbot.wait(40)
        text = str(desk.value("document.querySelector('.story-body p').textContent"))
        shown.append(text.count("§"))
    desk.wait()
    assert desk.text().count("§") == 30
    assert shown == sorted(shown)
    assert len(set(shown)) > 5  # on any machine; tests/bench measures how soon
