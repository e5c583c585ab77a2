"""The first paint: the story stands where it will stand, before the window around it is made."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.app.look import theme
from writer.app.manuscript.editor import Manuscript
from writer.app.opening import Opening
from writer.app.tabs.frame import Frame
from writer.storage import settings
from writer.storage.desk import Desk, Place, save_desk

WORDS = "The strike enters its second week, and nobody would say when it would end. " * 6
STORY = "---\nheadline: Ferry strike enters second week\nsummary: Until Friday.\n---\n" + "".join(
    f"Paragraph {number}. {WORDS}\n\n" for number in range(40)
)


class First:
    """What was on the screen when the window around the story was about to be made."""

    def __init__(self) -> None:
        self.place = QRect()
        self.rows: list[tuple[int, float]] = []
        self.length = 0
        self.has_words = False
        self.was_window_there = True
        self.tabs: list[str] = []


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.md"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def frames(qtbot: QtBot) -> Iterator[list[Frame]]:
    made: list[Frame] = []
    yield made
    for frame in made:
        frame.end()
        shiboken6.delete(frame)


@pytest.fixture
def first(monkeypatch: pytest.MonkeyPatch) -> First:
    """Looks at the frame after the first paint, before the window is made."""
    seen = First()
    paint = Opening.paint

    def look(opening: Opening) -> None:
        paint(opening)
        frame, manuscript = opening.centre.window(), opening.centre.manuscript
        assert isinstance(frame, Frame)
        seen.place = place_of(frame, manuscript)
        seen.rows = rows_of(manuscript)
        seen.length = opening.session.document.story.length
        seen.has_words = has_words(frame.grab(seen.place).toImage())
        seen.was_window_there = bool(frame.windows())
        seen.tabs = [frame._strip.bar.tabText(at) for at in range(frame._strip.bar.count())]

    monkeypatch.setattr(Opening, "paint", look)
    return seen


def rows_of(manuscript: Manuscript) -> list[tuple[int, float]]:
    """The lines in view, each with the place of its top."""
    return [(line.blockNumber(), box.top()) for line, box in manuscript.visible_lines()]


def has_words(picture: QImage) -> bool:
    """Whether something dark is drawn on the paper."""
    rows, columns = range(0, picture.height(), 2), range(0, picture.width(), 2)
    dark = sum(picture.pixelColor(x, y).lightness() < 90 for y in rows for x in columns)
    return dark > 300


def place_of(frame: Frame, manuscript: Manuscript) -> QRect:
    """Where the lines of text are in the frame."""
    port = manuscript.viewport()
    return QRect(port.mapTo(frame, QPoint(0, 0)), port.size())


def start(frames: list[Frame], story: Path | None = None) -> Frame:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.LIGHT)
    kept = settings.load()
    frame = Frame(kept, Opening(kept))
    frames.append(frame)
    frame.resize(1400, 800)
    frame.show()
    frame.start(story)
    return frame


def stands_where_it_was(frame: Frame, first: First) -> bool:
    """Whether the text is in its place, line by line, once the window is whole."""
    for _ in range(3):
        QApplication.processEvents()
    assert not first.was_window_there
    assert first.has_words
    assert place_of(frame, frame.window_in_front.manuscript) == first.place
    now = rows_of(frame.window_in_front.manuscript)
    assert [line for line, _ in now] == [line for line, _ in first.rows]
    pairs = zip(now, first.rows, strict=True)
    return all(abs(top - before) <= 1 for (_, top), (_, before) in pairs)


def test_the_story_is_painted_before_the_window_and_stays(
    frames: list[Frame], first: First, story: Path
) -> None:
    frame = start(frames, story)
    window = frame.window_in_front
    assert stands_where_it_was(frame, first)
    assert window.has_story()
    assert window.session.path == story
    assert not window.session.modified
    assert window.isVisible()
    assert window.manuscript.hasFocus() or not frame.isActiveWindow()
    assert frame.windowTitle() == "ferry.md[*] — Writer"
    assert window.status._place.text().startswith("Ln ")


def test_it_is_painted_where_its_reader_was(frames: list[Frame], first: First, story: Path) -> None:
    save_desk(
        Desk((story,)).with_place(
            story, Place(STORY.index("Paragraph 33"), STORY.index("Paragraph 31"))
        )
    )
    frame = start(frames)
    assert stands_where_it_was(frame, first)
    first_line = frame.window_in_front.manuscript.firstVisibleBlock().text()
    assert first_line.startswith("Paragraph 31")


@pytest.mark.parametrize(
    ("setting", "value"),
    [(settings.TEXT_SIZE, 18.0), (settings.FOCUS, True), (settings.TYPEWRITER, True)],
    ids=["large type", "focus", "typewriter"],
)
def test_it_is_painted_as_the_settings_want_it(
    frames: list[Frame],
    first: First,
    story: Path,
    setting: "settings.Setting[object]",
    value: object,
) -> None:
    kept = settings.load()
    kept.set(setting, value)
    kept.save()
    frame = start(frames, story)
    assert stands_where_it_was(frame, first)
    if setting is settings.FOCUS:
        frame.window_in_front.obeying.toggle(settings.FOCUS)
        assert frame.window_in_front.preview.isVisible()


def test_tabs_of_other_stories_are_there_from_the_start(
    frames: list[Frame], first: First, story: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.md"
    other.write_text("Other words.\n", encoding="utf-8")
    save_desk(Desk((other, story), 1))
    frame = start(frames)
    assert first.tabs == ["other.md", "ferry.md"]
    assert stands_where_it_was(frame, first)


def test_what_cannot_be_opened_is_told_in_the_window(frames: list[Frame], tmp_path: Path) -> None:
    broken = tmp_path / "picture.md"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    window = start(frames, broken).window_in_front
    assert window.isVisible()
    assert window.sheets.notice.ids()


def test_other_files_are_imported_as_ever(frames: list[Frame], tmp_path: Path) -> None:
    raw = tmp_path / "wire.txt"
    raw.write_text("Ferry strike enters second week\n\nPORT ELLIS, March 18 — Crews stay.\n")
    window = start(frames, raw).window_in_front
    assert window.document.story.fields.headline == "Ferry strike enters second week"


def test_without_a_story_there_is_the_start_page(frames: list[Frame]) -> None:
    frame = start(frames)
    assert frame.window_in_front.isVisible()
    assert frame.window_in_front.starts


_AT_FIRST = """
import sys
from writer.app.qt_helpers import import_qt
import_qt()
import writer.app.application
late = ("writer.story.compose", "writer.story.typing", "writer.checks", "writer.render",
        "writer.storage.journal", "writer.app.window", "writer.app.filling", "PySide6.QtWebEngineCore")
print(*(name for name in late if name in sys.modules))
"""


def test_what_the_first_paint_does_not_need_comes_after_it() -> None:
    """Each of these takes as long to load as a story takes to read."""
    done = subprocess.run([sys.executable, "-c", _AT_FIRST], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("", "")


@pytest.mark.parametrize("place", [0, 1_500, 200_000], ids=["start", "a bit on", "far on"])
def test_of_a_long_story_what_is_seen_is_painted_first(
    frames: list[Frame], first: First, tmp_path: Path, place: int
) -> None:
    text = "---\nheadline: Long\n---\n" + "".join(
        f"Paragraph {number} says [that][a] “the crews” stay in port for a day.\n\n"
        for number in range(6_000)
    )
    text += "[a]: https://example.org\n"
    long = tmp_path / "long.md"
    long.write_bytes(text.replace("\n", "\r\n").encode("utf-8"))
    save_desk(Desk((long,)).with_place(long, Place(place, place)))
    frame = start(frames)
    window = frame.window_in_front
    assert stands_where_it_was(frame, first)
    assert first.length < 2 * place + 60_000
    assert window.document.story.text == window.document.text() == text
    assert window.session._whole() == long.read_bytes().decode("utf-8")
    assert not window.session.modified
    assert not window.document.document.isUndoAvailable()
    caret = window.document.to_story(window.manuscript.textCursor().position())
    assert caret == (place or text.index("Paragraph 0"))
