"""One story that is open in the frame: its name, its window, where the reader is in it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget

from writer.app.i18n import tr
from writer.storage.desk import Place

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript
    from writer.app.notice import Kind
    from writer.app.window import Window


@dataclass(slots=True, eq=False)
class Tab:
    """A story that is open. Its window is made when it is first looked at."""

    path: Path | None = None
    window: "Window | None" = None

    @property
    def may_go(self) -> bool:
        """Whether nothing is lost with it: what it shows is what its file says."""
        return self.window is None or not self.window.session.modified


def named(tab: Tab) -> tuple[str, bool, str]:
    """A tab's name, whether its story is not saved, and its path."""
    window = tab.window
    if window is None:
        return (tab.path.name if tab.path else tr("Untitled"), False, str(tab.path or ""))
    if not window.has_story() and not window.session.modified and window.starts:
        return (tr("Start"), False, tr("Start page"))
    path = window.session.path
    return (window.session.name, window.session.modified, str(path or window.session.name))


def same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def tell_same(window: "Window", path: Path) -> None:
    """Say that a file of another name is the one of the story that is open: a link leads there."""
    own = window.session.path
    if own is not None and own.name != path.name:
        window.tell(
            tr("“{0}” is the same file as “{1}”, which is open here.").format(path.name, own.name)
        )


def last_focus(window: "Window") -> QWidget | None:
    """What had the focus last in a window, the body for want of that; None on other pages.

    A button has it for want of that too: Qt gives it to the first one when a window is hidden.
    """
    focused: QWidget | None = window.focusWidget()
    if window.has_story() and (focused is None or isinstance(focused, QAbstractButton)):
        return window.manuscript
    return focused


def told(window: "Window") -> "list[tuple[str, Kind]]":
    """What a window says in its notices."""
    notices = window.sheets.notice
    shown = [notices.bar(name).notice for name in notices.ids()]
    return [(notice.text, notice.kind) for notice in shown]


def retell(said: "list[tuple[str, Kind]]", stays: "Window") -> None:
    """Say in a window what another one said."""
    for text, kind in said:
        stays.tell(text, kind)


def where(window: "Window") -> Place:
    """Where the reader is in the story."""
    manuscript = window.manuscript
    top = manuscript.cursorForPosition(QPoint(0, 0)).position()
    return Place(manuscript.story_selection()[1], manuscript.story_document.to_story(top))


def go_back_to(manuscript: "Manuscript", place: Place) -> None:
    """Put caret and scroll where they were."""
    if place == Place():
        return
    length = manuscript.story_document.story.length
    caret = min(place.caret, length)
    manuscript.select_in_story(caret, caret)
    top = manuscript.story_document.to_document(min(place.top, length))
    for _ in range(2):  # the first time, it may fold the fields, which takes lines away
        manuscript.verticalScrollBar().setValue(row_of(manuscript, top))
    manuscript.setFocus()


def row_of(manuscript: "Manuscript", position: int) -> int:
    """The row of the document that a position is in, of those that have been laid out so far."""
    block = manuscript.document().findBlock(position)
    manuscript.blockBoundingRect(block)  # lays it out
    row = block.layout().lineForTextPosition(position - block.position())
    return block.firstLineNumber() + max(row.lineNumber() if row.isValid() else 0, 0)
