"""What the window does when someone else changes, deletes or brings back the file of its story.

A text without changes of its own is read again, quietly and as one undo step. Where both have
changed, the writer chooses, and until then nothing is overwritten: saving asks again. Words whose
file is gone are kept for recovery until they are saved.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from writer.app.i18n import tr
from writer.app.notice import Kind
from writer.app.stories.watching import Watching
from writer.app.tabs.tab import row_of
from writer.storage import StoryFile
from writer.storage.watching import Found

if TYPE_CHECKING:
    from writer.app.manuscript.editor import Manuscript
    from writer.app.stories.flow import Action
    from writer.app.window import Window

NOTICE = "on-disk"
_HERE_AND_THERE = (tr("Here"), tr("The file on disk"))
_BEFORE_AND_NOW = (tr("Before"), tr("The file on disk"))


class Reloading(QObject):
    """Follows the file of the window's story."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._watching = Watching(window.session, self)
        self._watching.found.connect(self._on_found)
        window.session.saved.connect(lambda: window.sheets.notice.remove(NOTICE))

    def end(self) -> None:
        """Follow it no more."""
        self._watching.end()

    def _on_found(self, found: Found) -> None:
        if found.file is not None and self._session.has_own_words:
            self._ask(found.file)
        elif found.file is not None:
            self._take_quietly(found.file)
        elif found.state == "same":
            self._session.found_file()
            self._window.sheets.notice.remove(NOTICE)
        else:
            self._miss(found)

    # -- changed there, not here -----------------------------------------------------------------

    def _take_quietly(self, file: StoryFile) -> None:
        before = self._session.document.text()
        if not self._take(file):
            self._window.sheets.notice.remove(NOTICE)
            return
        self._say(
            tr("“{0}” was changed on disk and is read again. Undo brings back what stood here."),
            [(tr("Show What Changed"), lambda: self._show_changed(before, file))],
            "info",
        )

    def _take(self, file: StoryFile) -> bool:
        with _view_kept(self._window.manuscript):
            return self._session.read_again(file)

    def _show_changed(self, before: str, file: StoryFile) -> None:
        self._window.sheets.compare(
            tr("“{0}” was changed on disk").format(file.path.name),
            before,
            file.text,
            [(tr("Close"), lambda: None)],
            _BEFORE_AND_NOW,
        )

    # -- changed there and here ------------------------------------------------------------------

    def _ask(self, file: StoryFile) -> None:
        self._say(
            tr("“{0}” was changed on disk, and here it has changes that are not saved."),
            [(tr("See Both Side by Side"), lambda: self._compare(file)), *self._choices(file)],
            "warning",
        )

    def _choices(self, file: StoryFile) -> "list[Action]":
        return [
            (tr("Keep Mine"), lambda: self._keep_mine(file)),
            (tr("Take Theirs"), lambda: self._take_theirs(file)),
        ]

    def _compare(self, file: StoryFile) -> None:
        self._window.sheets.compare(
            tr("“{0}” was changed on disk, and here").format(file.path.name),
            self._session.document.text(),
            file.text,
            [
                *self._choices(file),
                (tr("Save Mine Under Another Name…"), lambda: self._window.flow.save_as()),
                (tr("Decide Later"), lambda: self._ask(file)),
            ],
            _HERE_AND_THERE,
        )

    def _keep_mine(self, file: StoryFile) -> None:
        self._session.keep_mine(file.digest)
        self._say(tr("Yours is kept. Saving it replaces “{0}” on disk."), [], "info")

    def _take_theirs(self, file: StoryFile) -> None:
        self._take(file)
        self._say(
            tr("“{0}” stands here as it is on disk. Undo brings back what you had."), [], "info"
        )

    # -- gone ------------------------------------------------------------------------------------

    def _miss(self, found: Found) -> None:
        self._session.miss_file()
        save_as: Action = (tr("Save As…"), lambda: self._window.flow.save_as())
        if found.state == "unread":
            self._say(
                tr("“{0}” cannot be read on disk any more. Its text is kept here, not saved."),
                [save_as],
                "warning",
            )
            return
        if found.moved is not None:
            self._say_moved(found.moved)
            return
        self._say(
            tr("“{0}” was moved or deleted. Its text is kept here; saving writes the file again."),
            [(tr("Save It Again"), lambda: self._window.flow.save()), save_as],
            "warning",
        )

    def _say_moved(self, path: Path) -> None:
        def follow() -> None:
            self._session.follow(path)
            self._window.flow.save()

        self._say(
            tr("“{0}” has another name now: “{1}”."),
            [
                (tr("Go On in “{0}”").format(path.name), follow),
                (tr("Save It Again as “{0}”").format(self._session.name), self._window.flow.save),
            ],
            "warning",
            path.name,
        )

    def _say(self, text: str, actions: "list[Action]", kind: Kind, other: str = "") -> None:
        said = text.format(self._session.name, other)
        self._window.sheets.offer(NOTICE, said, actions, kind)


@contextmanager
def _view_kept(manuscript: "Manuscript") -> Iterator[None]:
    """Have the same words at the top of the view after an edit, wherever in the text it was."""
    top = manuscript.cursorForPosition(QPoint(0, 0))
    bar = manuscript.verticalScrollBar()
    away = bar.value() - row_of(manuscript, top.position())
    yield
    bar.setValue(row_of(manuscript, top.position()) + away)
