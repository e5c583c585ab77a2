"""What comes into the manuscript by pasting and dropping: words, addresses, pictures."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QImage, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QPlainTextEdit

from writer.app.manuscript.document import insert_exactly
from writer.story import Edit, Story

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]{1,2000}\Z", re.I)
_SITE = re.compile(r"www\.[^\s<>\"/]+\.[^\s<>\"]{2,2000}\Z", re.I)
_MAIL = re.compile(r"[\w.+%-]{1,200}@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}\Z")
_PROSE = frozenset({"paragraph", "image", "embed", "divider", "read-more"})
_MARKED = re.compile(r"[ ]*(?:#{2,6} |> |- |\d+\. |\| |!\[|\[\^|<!--|---|```|\{:|https?://\S+\Z)")
_OURS = "application/x-writer-story"  # copied here: it is Markdown already
_PAGE = re.compile(r"https?://", re.I)


def _in_word(cursor: QTextCursor) -> bool:
    line, at = cursor.block().text(), cursor.positionInBlock()
    return line[max(at - 1, 0) : at].isalnum() and line[at : at + 1].isalnum()


def can_take(source: QMimeData) -> bool:
    """Whether there is anything in it for a story."""
    return source.hasText() or source.hasHtml() or source.hasImage() or bool(local_files(source))


def is_special(source: QMimeData) -> bool:
    """Whether it is more than words: a file, a picture, an address."""
    if local_files(source) or _ADDRESS.match(source.text().strip()):
        return True
    return source.hasImage() and not source.hasText()


def drop(manuscript: "Manuscript", event: QDropEvent) -> bool:
    """Take what is dropped; whether it was. Words from another part of Writer are left to Qt.

    Qt drops within an edit that it does not tell of before its end, when the story is needed.
    """
    source = event.mimeData()
    if event.source() is manuscript.viewport():
        move_selected(manuscript, event)
        return True
    if event.source() is not None and not is_special(source):
        return False
    manuscript.dragLeaveEvent(QDragLeaveEvent())  # which takes the mark of the drop away
    cursor = manuscript.cursorForPosition(manuscript.letter_at(event.position()))
    lead = ""
    if is_special(source) and _in_word(cursor):  # nobody means the middle of a word
        cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
        lead = " "
    manuscript.setTextCursor(cursor)
    event.acceptProposedAction()
    manuscript.take_in(source, lead)
    return True


def move_selected(manuscript: "Manuscript", event: QDropEvent) -> None:
    """Put the selection, which was dragged, where it was dropped."""
    from writer.story.compose.dragged import dragged

    manuscript.dragLeaveEvent(QDragLeaveEvent())
    document = manuscript.story_document
    cursor = manuscript.cursorForPosition(manuscript.letter_at(event.position()))
    place = max(cursor.position(), manuscript.body_start())
    copied = event.dropAction() == Qt.DropAction.CopyAction
    start, end = manuscript.story_selection()
    done = dragged(document.story, start, end, document.to_story(place), copied=copied)
    event.acceptProposedAction()
    manuscript.compose(done)


def take(manuscript: "Manuscript", source: QMimeData, lead: str = "") -> None:
    """Put in what ``source`` holds, at the caret or in place of the selection.

    ``lead`` parts it from the words it comes among.
    """
    files = local_files(source)
    if files:
        manuscript.pictures_offered.emit(files)
    elif not _take_picture(manuscript, source) and (source.hasText() or source.hasHtml()):
        text = _text_of(source).replace("\r\n", "\n").replace("\r", "\n")
        if manuscript.in_step:
            take_text(manuscript, text)
        elif not _take_address(manuscript, text.strip()):
            words = _blocks(manuscript, source, text)
            take_text(manuscript, lead + (words or _linked(manuscript, text, apart=bool(lead))))


def _take_picture(manuscript: "Manuscript", source: QMimeData) -> bool:
    """A picture by itself, as painting programs and browsers hand it over; whether it was one."""
    from writer.app.manuscript.web_picture import web_picture

    shown = web_picture(source.html(), source.text()) if source.hasHtml() else None
    is_alone = shown is not None or not source.hasText() or _is_of_picture(source.text())
    image = source.imageData() if source.hasImage() and is_alone else None
    if isinstance(image, QImage) and not image.isNull():
        name, alt = (shown.name, shown.alt) if shown else ("", "")
        manuscript.picture_pasted.emit(image, name or _name_of(source), alt)
        return True
    if shown is None:
        return False
    inline = QImage.fromData(shown.data) if shown.data else QImage()
    if not inline.isNull():
        manuscript.picture_pasted.emit(inline, shown.name, shown.alt)
        return True
    if shown.address:
        manuscript.web_pictures_pasted.emit([shown.address], shown.alt)
    return bool(shown.address)


def _is_of_picture(text: str) -> bool:
    """Whether words that come with a picture are only its address."""
    return bool(_ADDRESS.match(text.strip()))


def _name_of(source: QMimeData) -> str:
    from writer.app.manuscript.web_picture import name_of

    return name_of(source.text()) if source.hasText() else ""


def _text_of(source: QMimeData) -> str:
    if source.hasText():
        return source.text()
    return QTextDocumentFragment.fromHtml(source.html()).toPlainText()


def _blocks(manuscript: "Manuscript", source: QMimeData, text: str) -> str | None:
    """What was copied elsewhere as Markdown, where paragraphs can stand; None to take the text."""
    story = manuscript.story_document.story
    caret = manuscript.story_selection()[0]
    index = story.block_at(caret)
    inside = index >= 0 and caret <= story.start(index) + story.blocks[index].end
    if source.hasFormat(_OURS) or (inside and story.blocks[index].kind not in _PROSE):
        return None
    from writer.app.manuscript.rich import as_markdown, as_paragraphs  # when something is pasted

    if source.hasHtml():
        copied = as_markdown(source.html(), _first_note(story))
        if copied and copied.pictures_left_out:
            manuscript.pictures_left_out.emit(copied.pictures_left_out)
        words = copied.text if copied else None
    else:
        words = as_paragraphs(text)
    return _fitted(manuscript, words) if words else None


def _first_note(story: Story) -> int:
    """A number from which on footnotes have none yet."""
    taken = {label for block in story.blocks for label in (block.label, *block.references)}
    return 1 + max((int(one) for one in taken if one.isdecimal() and len(one) < 10), default=0)


def _fitted(manuscript: "Manuscript", words: str) -> str:
    """With room around blocks that cannot stand in the line of the caret."""
    cursor = manuscript.textCursor()
    line, at = cursor.block().text(), cursor.positionInBlock()
    before, after = line[:at].strip(), line[at:].strip()
    first, last = words.split("\n", 1)[0], words.rsplit("\n", 1)[-1]
    lead = "\n\n" if before and _MARKED.match(first) else ""
    return lead + words + ("\n\n" if after and _MARKED.match(last) else "")


def take_text(manuscript: "Manuscript", text: str) -> None:
    """Put in words as they are, where words that are typed would go."""
    if manuscript.in_step:  # within an edit of Qt's own, of which the story has not heard
        _insert(manuscript, text)
        return
    from writer.story import compose

    keys = manuscript.keys
    joined = keys.remove_selection(replaced=True)
    place = manuscript.story_selection()[1]
    lines = compose.whole_lines(manuscript.story_document.story, place, text)
    if lines is not None:
        edit = Edit(lines[0], 0, lines[1])
        end = edit.position + len(edit.inserted.rstrip("\n"))
        manuscript.compose(compose.Composition((edit,), end, end), joined=joined)
        return
    if text[-2:-1] not in ("", "\n") and not keys.is_in_code():
        text = text.removesuffix("\n")
    with keys.with_room(text, joined=joined):
        _insert(manuscript, text)
    manuscript.ensureCursorVisible()


def _insert(manuscript: "Manuscript", text: str) -> None:
    cursor = manuscript.textCursor()
    insert_exactly(cursor, text)
    manuscript.setTextCursor(cursor)


def of_qt() -> QMimeData:
    """Something to copy that Qt made: one made here would outlast Python on the clipboard and crash."""
    letter = QPlainTextEdit("x")
    letter.selectAll()
    return letter.createMimeDataFromSelection()


def fill(data: QMimeData, words: str) -> None:
    """Copy words as they are: Qt would make spaces of no-break spaces."""
    data.text()  # fills it, which it puts off until it is asked
    data.clear()
    data.setText(words.replace("\u2029", "\n"))
    data.setData(_OURS, QByteArray(b"1"))


def local_files(source: QMimeData) -> list[Path]:
    """The files that were copied or dropped; an address on the web is none."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]


def _take_address(manuscript: "Manuscript", text: str) -> bool:
    """An address over words links them, one of mail too; one alone on an empty line is embedded."""
    if not _is_address(text):
        return False
    from writer.story import compose  # after the first paint

    story = manuscript.story_document.story
    start, end = manuscript.story_selection()
    words = story.slice(start, end).strip()
    linkable = words and "\n" not in words and not _is_address(words)
    if linkable and not compose.is_literal(story, start, end):
        manuscript.compose(compose.relink(story, start, end, compose.whole_address(text)))
        return True
    if start == end and _PAGE.match(text) and compose.stands_alone(story, start, end):
        manuscript.compose(compose.block(story, start, text))
        return True
    return False


def _is_address(text: str) -> bool:
    return any(kind.match(text) for kind in (_ADDRESS, _SITE, _MAIL))


def _linked(manuscript: "Manuscript", text: str, *, apart: bool) -> str:
    """An address among words as a link, where it is one; other text as it is."""
    address = text.strip()
    start, end = manuscript.story_selection()
    if start != end or not _ADDRESS.match(address):
        return text
    from writer.story import compose

    story = manuscript.story_document.story
    takes = compose.takes_link(story, start, is_apart=apart)
    address = address.replace("|", "%7C") if compose.in_table(story, start) else address
    return f"<{address}>" if takes else address
