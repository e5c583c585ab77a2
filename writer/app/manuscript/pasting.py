"""What comes into the manuscript by pasting and dropping: words, addresses, pictures."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QImage, QTextDocumentFragment

from writer.app.manuscript.document import insert_exactly

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript

_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]{1,2000}\Z", re.I)
_PROSE = frozenset({"paragraph", "image", "embed", "divider", "read-more"})
_MARKED = re.compile(r"[ ]*(?:#{2,6} |> |- |\d+\. )")
_OURS = "application/x-writer-story"  # copied here: it is Markdown already
_PAGE = re.compile(r"https?://", re.I)


def can_take(source: QMimeData) -> bool:
    """Whether there is anything in it for a story."""
    return source.hasText() or source.hasHtml() or source.hasImage() or bool(local_files(source))


def is_special(source: QMimeData) -> bool:
    """Whether it is more than words: a file, a picture, an address."""
    picture = source.hasImage() and not source.hasText()
    return bool(local_files(source)) or picture or bool(_ADDRESS.match(source.text().strip()))


def drop(manuscript: "Manuscript", event: QDropEvent) -> bool:
    """Take dropped pictures and addresses; whether they were. Words are left to Qt.

    Qt drops within an edit that it does not tell of before its end, when the story is needed.
    """
    source = event.mimeData()
    if event.source() is manuscript.viewport() or not is_special(source):
        return False
    manuscript.dragLeaveEvent(QDragLeaveEvent())  # which takes the mark of the drop away
    manuscript.setTextCursor(manuscript.cursorForPosition(event.position().toPoint()))
    event.acceptProposedAction()
    manuscript.insertFromMimeData(source)
    return True


def take(manuscript: "Manuscript", source: QMimeData) -> None:
    """Put in what ``source`` holds, at the caret or in place of the selection."""
    files = local_files(source)
    if files:
        manuscript.pictures_offered.emit(files)
    elif source.hasImage() and not source.hasText():
        image = source.imageData()
        if isinstance(image, QImage):
            manuscript.picture_pasted.emit(image)
    elif source.hasText() or source.hasHtml():
        text = _text_of(source).replace("\r\n", "\n").replace("\r", "\n")
        if manuscript.in_step:
            take_text(manuscript, text)
        elif not _take_address(manuscript, text.strip()):
            take_text(manuscript, _blocks(manuscript, source, text) or text)


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

    words = as_markdown(source.html()) if source.hasHtml() else as_paragraphs(text)
    return _fitted(manuscript, words) if words else None


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
    joined = manuscript.keys.remove_selection(replaced=True)
    with manuscript.keys.with_room(text, joined=joined):
        _insert(manuscript, text)
    manuscript.ensureCursorVisible()


def _insert(manuscript: "Manuscript", text: str) -> None:
    cursor = manuscript.textCursor()
    insert_exactly(cursor, text)
    manuscript.setTextCursor(cursor)


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
    """An address over words links them; one alone on an empty line is embedded."""
    if not _ADDRESS.match(text):
        return False
    from writer.story import compose  # after the first paint

    story = manuscript.story_document.story
    start, end = manuscript.story_selection()
    words = story.slice(start, end).strip()
    if words and not _ADDRESS.match(words) and "\n" not in words:
        manuscript.compose(compose.relink(story, start, end, text))
        return True
    if start == end and _PAGE.match(text) and compose.stands_alone(story, start, end):
        manuscript.compose(compose.block(story, start, text))
        return True
    return False
