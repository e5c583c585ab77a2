"""Pictures, links and embeds by real drops, pastes and keys."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.app.conftest import press
from writer.app.widgets.line_input import LineInput
from writer.app.window import Window

FRONT = "---\nheadline: Ferry strike\n---\n"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "elsewhere" / "Ferry at Pier.PNG"
    path.parent.mkdir()
    Image.new("RGB", (640, 400), "navy").save(path, "PNG")
    return path


def write(window: Window, tmp_path: Path, body: str) -> str:
    at = max(body.find("^"), 0)
    path = tmp_path / "story" / "story.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(FRONT + body.replace("^", "", 1))
    window.flow.open(path)
    window.manuscript.setFocus()
    window.manuscript.select_in_story(len(FRONT) + at, len(FRONT) + at)
    return path.read_text()


def body(window: Window) -> str:
    return window.document.text()[len(FRONT) :]


def drop(window: Window, data: QMimeData) -> None:
    """Drop on the manuscript's lower half, as the window system does."""
    viewport = window.manuscript.viewport()
    place = QPoint(200, 40)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place, copy, data, left, NONE)
    QApplication.sendEvent(viewport, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(viewport, QDropEvent(QPointF(place), copy, data, left, NONE))


def test_a_dropped_picture_is_copied_described_and_undone(
    qtbot: QtBot, window: Window, tmp_path: Path, photo: Path
) -> None:
    text = write(window, tmp_path, "One.\n\nTwo.\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    drop(window, data)
    copied = tmp_path / "story" / "images" / "ferry-at-pier.png"
    assert copied.read_bytes() == photo.read_bytes()
    assert "![](images/ferry-at-pier.png)" in body(window)
    card = window.pictures.card
    qtbot.waitUntil(card.isVisible)
    assert "640 × 400" in card._size.text()
    assert "1,200" in card._size.text()
    qtbot.keyClicks(QApplication.focusWidget(), 'A "white" [ferry]')
    press(window, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), 'At "her" pier')
    press(window, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "Jane Roe/Herald")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    block = next(one for one in window.document.story.blocks if one.kind == "image")
    assert block.image is not None
    assert block.image.alt == "A “white” [ferry]"
    assert block.image.title == "At “her” pier"
    assert block.image.credit == "Jane Roe/Herald"
    assert window.manuscript.hasFocus()
    window.manuscript.undo()
    window.manuscript.undo()
    assert window.document.text() == text


@pytest.mark.parametrize("by", ["tab", "command"])
def test_a_picture_among_words_has_the_same_card(
    qtbot: QtBot, window: Window, tmp_path: Path, photo: Path, by: str
) -> None:
    text = write(window, tmp_path, "The map ![](im^ages/a.png) shows it.\n")
    (tmp_path / "story" / "images").mkdir()
    (tmp_path / "story" / "images" / "a.png").write_bytes(photo.read_bytes())
    if by == "tab":
        press(window, Qt.Key.Key_Tab)
    else:
        window.commands.action("block.image").trigger()
    card = window.pictures.card
    assert card.isVisible()
    assert "640 × 400" in card._size.text()
    for words in ("A map", "The port", "Jane Roe/Herald"):
        qtbot.keyClicks(QApplication.focusWidget(), words)
        press(window, Qt.Key.Key_Tab)
    qtbot.keyClick(card.credit, Qt.Key.Key_Return)
    assert body(window) == (
        'The map ![A map](images/a.png "The port (Jane Roe/Herald)") shows it.\n'
    )
    assert window.manuscript.hasFocus()
    window.manuscript.undo()
    assert window.document.text() == text


@pytest.mark.parametrize(
    "story", ["Look ![A](images/a.png) here.\n\n^\n", "![A](images/a.png)\n\n^\n"]
)
def test_a_click_on_a_small_picture_describes_it(
    qtbot: QtBot, window: Window, tmp_path: Path, photo: Path, story: str
) -> None:
    write(window, tmp_path, story)
    (tmp_path / "story" / "images").mkdir()
    (tmp_path / "story" / "images" / "a.png").write_bytes(photo.read_bytes())
    window.manuscript.viewport().repaint()
    line = window.manuscript.document().findBlock(len(FRONT))
    box = next(
        box for one, box in window.manuscript.visible_lines() if one.position() == line.position()
    )
    viewport = window.manuscript.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, NONE, QPoint(200, int(box.top()) + 24))  # the words
    assert not window.pictures.card.isVisible()
    QTest.mouseClick(viewport, left, NONE, QPoint(50, int(box.bottom()) - 30))
    assert window.pictures.card.isVisible()
    assert window.pictures.card.alt.text() == "A"


def test_a_picture_is_shown_small_in_the_manuscript(
    qtbot: QtBot, window: Window, tmp_path: Path, photo: Path
) -> None:
    write(window, tmp_path, "![A](images/a.png)\n\nText.\n")
    target = tmp_path / "story" / "images"
    target.mkdir()
    (target / "a.png").write_bytes(photo.read_bytes())

    def shows_navy() -> bool:
        shot = window.manuscript.viewport().grab().toImage()
        row = window.manuscript.cursorRect().bottom() + 60
        return shot.pixelColor(60, row).name() == "#000080"

    qtbot.waitUntil(shows_navy)


def test_a_picture_is_chosen_by_keyboard_and_edited_again(
    qtbot: QtBot, window: Window, tmp_path: Path, photo: Path
) -> None:
    write(window, tmp_path, "One.^\n")
    press(window, Qt.Key.Key_I, CTRL | SHIFT)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit)
    assert name is not None
    qtbot.keyClicks(name, str(photo))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "![" in body(window))
    assert "![](images/ferry-at-pier.png)" in body(window)
    qtbot.waitUntil(window.pictures.card.isVisible)
    window.pictures.card.dismiss()
    window.activateWindow()
    window.manuscript.setFocus()
    qtbot.waitUntil(window.manuscript.hasFocus)
    press(window, Qt.Key.Key_I, CTRL | SHIFT)
    assert window.pictures.card.isVisible()
    assert window.pictures.card.alt.hasFocus()


def test_an_unsaved_story_is_saved_first(
    qtbot: QtBot, window: Window, tmp_path: Path, photo: Path
) -> None:
    window.flow.new()
    window.pictures.take([photo])
    bar = window.sheets.notice.bar(window.sheets.notice.ids()[-1])
    assert "Save the story first" in bar.accessibleName() + " ".join(
        child.text() for child in bar.findChildren(type(window.pictures.card._size))
    )
    (tmp_path / "story").mkdir()
    window.flow.save_to(tmp_path / "story" / "new.md", lambda: window.pictures.take([photo]))
    assert "![](images/ferry-at-pier.png)" in window.document.text()


def test_a_copied_picture_is_pasted(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    write(window, tmp_path, "^")
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)
    press(window, Qt.Key.Key_V, CTRL)
    assert "![](images/pasted.png)" in body(window)
    assert QImage(str(tmp_path / "story/images/pasted.png")).size() == image.size()


def test_what_is_no_picture_is_told(window: Window, tmp_path: Path) -> None:
    text = write(window, tmp_path, "One.\n")
    other = tmp_path / "notes.pdf"
    other.write_bytes(b"%PDF-1.4")
    window.pictures.take([other])
    assert window.document.text() == text
    assert window.sheets.notice.ids()


@pytest.mark.parametrize(
    ("before", "selected", "after"),
    [
        ("see the page now\n", "the page", "see [the page](https://e.org/a) now\n"),
        ("see [it](https://old.org) now\n", "it", "see [it](https://e.org/a) now\n"),
        ("One.\n\n^\n\nTwo.\n", "", "One.\n\nhttps://e.org/a\n\nTwo.\n"),
        ("^", "", "https://e.org/a\n"),
        ("see ^now\n", "", "see https://e.org/anow\n"),
        ("see ^ now\n", "", "see <https://e.org/a> now\n"),
        ("see it: ^\n", "", "see it: <https://e.org/a>\n"),
        ("- ^\n", "", "- <https://e.org/a>\n"),
        ("> He said so (^).\n", "", "> He said so (<https://e.org/a>).\n"),
        ("see [it](^)\n", "", "see [it](https://e.org/a)\n"),
        (
            "see [the ^ page](https://b.org)\n",
            "",
            "see [the https://e.org/a page](https://b.org)\n",
        ),
        ("see `^` now\n", "", "see `https://e.org/a` now\n"),
        ("Text.\n\n[x]: ^\n", "", "Text.\n\n[x]: https://e.org/a\n"),
        ("## Head ^\n", "", "## Head https://e.org/a\n"),
        ("a https://old.org b\n", "https://old.org", "a https://e.org/a b\n"),
        ("see `the words` now\n", "words", "see `the https://e.org/a` now\n"),
        ("see `words` now\n", "`words`", "see [`words`](https://e.org/a) now\n"),
        ("```\ncode words\n```\n", "words", "```\ncode https://e.org/a\n```\n"),
        ("~~~\ncode words\n~~~\n", "code words", "~~~\nhttps://e.org/a\n~~~\n"),
        ("## Head words\n", "words", "## Head [words](https://e.org/a)\n"),
    ],
)
def test_an_address_is_pasted(
    window: Window, tmp_path: Path, before: str, selected: str, after: str
) -> None:
    text = write(window, tmp_path, before)
    if selected:
        start = len(FRONT) + before.index(selected)
        window.manuscript.select_in_story(start, start + len(selected))
    QApplication.clipboard().setText("https://e.org/a")
    press(window, Qt.Key.Key_V, CTRL)
    assert body(window) == after
    window.manuscript.undo()
    assert window.document.text() == text


@pytest.mark.parametrize(
    ("copied", "after"),
    [
        ("https://e.org/a|b", "| [one](https://e.org/a%7Cb) | two |"),
        ("www.e.org/a", "| [one](https://www.e.org/a) | two |"),
        ("www.e.org", "| [one](https://www.e.org) | two |"),
        ("www.", "| www. | two |"),
        ("ana@e.org", "| [one](mailto:ana@e.org) | two |"),
        ("@ana", "| @ana | two |"),
    ],
)
def test_an_address_is_pasted_in_a_table(
    window: Window, tmp_path: Path, copied: str, after: str
) -> None:
    table = "| a | b |\n|---|---|\n| one | two |\n"
    text = write(window, tmp_path, table)
    start = len(FRONT) + table.index("one")
    window.manuscript.select_in_story(start, start + 3)
    QApplication.clipboard().setText(copied)
    press(window, Qt.Key.Key_V, CTRL)
    assert body(window) == table.replace("| one | two |", after)
    window.manuscript.undo()
    assert window.document.text() == text


def test_plain_paste_takes_an_address_as_words(window: Window, tmp_path: Path) -> None:
    write(window, tmp_path, "see the page\n")
    window.manuscript.select_in_story(len(FRONT), len(FRONT) + 3)
    QApplication.clipboard().setText("https://e.org/a")
    press(window, Qt.Key.Key_V, CTRL | SHIFT)
    assert body(window) == "https://e.org/a the page\n"


def test_an_address_and_words_are_dropped(window: Window, tmp_path: Path) -> None:
    text = write(window, tmp_path, "\n\nOne.\n")
    data = QMimeData()
    data.setText("https://e.org/a")
    drop(window, data)
    assert "https://e.org/a" in body(window)
    assert window.document.story.text == window.document.text()
    window.manuscript.undo()
    assert window.document.text() == text
    words = QMimeData()
    words.setText("Ten\u00a0words")
    drop(window, words)
    assert "Ten\u00a0words" in body(window)
    assert window.document.story.text == window.document.text()


def test_pictures_among_words_are_found_in_their_line() -> None:
    from writer.app.manuscript.layout import holds_picture, pictures_among_words

    assert pictures_among_words('See ![a \\] b](c.png "t") and ![](<d e.png>), [no](f.png)') == [
        (4, "c.png"),
        (29, "d e.png"),
    ]
    assert pictures_among_words("![a](b.png)") == []
    assert holds_picture("![a](b.png)")
    assert pictures_among_words("![a](b.png) ![c](d.png)") == [(0, "b.png"), (12, "d.png")]


def test_a_picture_of_a_web_page_is_taken_with_its_description(
    window: Window, tmp_path: Path
) -> None:
    text = write(window, tmp_path, "One.^\n")
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    data = QMimeData()
    data.setImageData(image)
    data.setHtml(
        '<meta charset="utf-8"><img src="https://e.org/p/Ferry%20One.jpg?w=9" alt="A ferry">'
    )
    data.setText("https://e.org/p/Ferry%20One.jpg?w=9")
    drop(window, data)
    assert "![A ferry](images/ferry-one.png)" in body(window)
    assert QImage(str(tmp_path / "story/images/ferry-one.png")).size() == image.size()
    window.manuscript.undo()
    assert window.document.text() == text


@pytest.mark.parametrize(
    ("html", "text", "after"),
    [
        (
            '<img src="https://e.org/a.jpg" alt="A [b]">',
            "https://e.org/a.jpg",
            "![A \\[b\\]](https://e.org/a.jpg)",
        ),
        (
            '<a href="https://e.org"><img src="https://e.org/a.jpg"></a>',
            "",
            "![](https://e.org/a.jpg)",
        ),
        (
            '<p>Words <b>bold</b> <img src="https://e.org/a.jpg"></p>',
            "Words bold",
            "Words **bold**\n\n![](https://e.org/a.jpg)",
        ),
    ],
)
def test_a_page_that_is_one_picture_is_a_picture(
    window: Window, tmp_path: Path, html: str, text: str, after: str
) -> None:
    write(window, tmp_path, "^")
    data = QMimeData()
    data.setHtml(html)
    if text:
        data.setText(text)
    drop(window, data)
    assert body(window).strip() == after


def test_a_picture_within_the_page_itself_is_taken(window: Window, tmp_path: Path) -> None:
    write(window, tmp_path, "^")
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    png = QByteArray()
    buffer = QBuffer(png)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes; Qt takes str
    data = QMimeData()
    data.setHtml(f'<img src="data:image/png;base64,{bytes(png.toBase64().data()).decode()}">')
    drop(window, data)
    assert "![](images/pasted.png)" in body(window)


def test_words_dropped_from_elsewhere_keep_their_marks(window: Window, tmp_path: Path) -> None:
    text = write(window, tmp_path, "^")
    data = QMimeData()
    data.setHtml('<p>Some <b>bold</b> and <a href="https://e.org">linked</a> words</p>')
    data.setText("Some bold and linked words")
    drop(window, data)
    assert body(window).strip() == "Some **bold** and [linked](https://e.org) words"
    window.manuscript.undo()
    assert window.document.text() == text


def test_damaged_pictures_are_refused_in_one_notice(window: Window, tmp_path: Path) -> None:
    text = write(window, tmp_path, "One.\n")
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0garbage" * 20)
    notes = [tmp_path / "folder", *(tmp_path / f"{name}.txt" for name in "ab")]
    notes[0].mkdir()
    for note in notes[1:]:
        note.write_text("words")
    window.pictures.take([broken, *notes])
    assert window.document.text() == text
    told = window.sheets.notice.bar(window.sheets.notice.ids()[-1]).accessibleName()
    assert "broken.jpg” is damaged" in told
    assert "2 files could not be taken either." in told


def test_saving_elsewhere_brings_pictures_and_files_along(
    qtbot: QtBot, window: Window, tmp_path: Path, photo: Path
) -> None:
    write(
        window,
        tmp_path,
        "![](images/a%20b.png)\n\n[Letter](letter.pdf), ![](gone.png) ![](c.png)\n",
    )
    story, other = tmp_path / "story", tmp_path / "other"
    (story / "images").mkdir()
    (story / "images" / "a b.png").write_bytes(photo.read_bytes())
    (story / "c.png").write_bytes(photo.read_bytes())
    (story / "letter.pdf").write_bytes(b"%PDF")
    other.mkdir()
    (other / "c.png").write_bytes(b"another")
    window.flow.save_to(other / "new.md")
    assert (other / "images" / "a b.png").read_bytes() == photo.read_bytes()
    assert (other / "letter.pdf").read_bytes() == b"%PDF"
    assert (other / "c.png").read_bytes() == b"another"
    told = window.sheets.notice.bar(window.sheets.notice.ids()[-1]).accessibleName()
    assert "c.png” is another file" in told
    assert window.preview._folder == other  # the page shows the pictures that are there
    assert window.manuscript.thumbnails.folder == other


@pytest.mark.parametrize("html", ["", '<a href="https://e.org/a">The page</a>'])
def test_an_address_dropped_on_a_word_is_linked_after_it(
    window: Window, tmp_path: Path, html: str
) -> None:
    text = write(window, tmp_path, "Incomprehensibilities " * 4 + "\n")
    data = QMimeData()
    data.setText("https://e.org/a")
    if html:
        data.setHtml(html)
    viewport = window.manuscript.viewport()
    place = window.manuscript.cursorRect().center() + QPoint(60, 0)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(viewport, QDragEnterEvent(place, copy, data, left, NONE))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(place), copy, data, left, NONE))
    link = "[The page](https://e.org/a)" if html else "<https://e.org/a>"
    assert body(window).startswith(f"Incomprehensibilities {link} Incomp")
    window.manuscript.undo()
    assert window.document.text() == text


def test_files_dropped_beside_the_text_go_to_the_caret(
    qtbot: QtBot, window: Window, tmp_path: Path, photo: Path
) -> None:
    write(window, tmp_path, "One.^\n\nTwo.\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    headline = window.centre.form.input_of("headline")
    assert isinstance(headline, LineInput)
    assert not headline.canInsertFromMimeData(data)  # Qt asks the window then
    place = QPoint(20, 20)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place, copy, data, left, NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(place), copy, data, left, NONE))
    assert body(window) == "One.\n\n![](images/ferry-at-pier.png)\n\nTwo.\n"
    assert window.document.story.fields.headline == "Ferry strike"


def test_a_story_that_is_dropped_is_opened(window: Window, tmp_path: Path) -> None:
    text = write(window, tmp_path, "One.\n")
    other = tmp_path / "other.md"
    other.write_text(FRONT + "Another.\n")
    window.pictures.take([other])
    assert window.session.path == other
    assert (tmp_path / "story" / "story.md").read_text() == text
