"""Opening, pasting, saving and closing, with every question asked inside the window."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from writer.app.ahead import STORY_SUFFIXES
from writer.app.i18n import tr
from writer.app.notice import Kind
from writer.app.stories.session import NEW_STORY, Session
from writer.app.tabs.host import Alone, Host
from writer.app.tabs.tab import same
from writer.errors import WriterError
from writer.storage import CannotEncode, ChangedOnDisk, read_story
from writer.storage.journal import Journal
from writer.storage.recovery import Broken, Recovered, broken_journals, pending

if TYPE_CHECKING:
    from writer.importers import Imported

Action = tuple[str, Callable[[], object]]

STORIES = tr("Stories (*.md *.markdown)")
SOURCES = tr("Stories and text (*.md *.markdown *.txt)")
ALL = tr("All files (*)")


class Asks(Protocol):
    """What the flow needs of the window."""

    def ask(self, text: str, actions: list[Action], kind: Kind = "warning") -> None:
        """Show a question with its answers; the last action is the one that changes nothing."""

    def tell(self, text: str, kind: Kind = "info") -> None:
        """Show a sentence."""

    def compare(self, title: str, mine: str, theirs: str, actions: list[Action]) -> None:
        """Show two texts side by side with what can be done."""

    def has_story(self) -> bool:
        """Whether a story is shown and not the start page."""


class StoryFlow(QObject):
    """What happens around a story; the words themselves are the session's."""

    imported = Signal(object, str)  # the Imported and its source
    started = Signal(list)  # of Recovered: nothing is open, these can be gone on with

    def __init__(
        self, window: QWidget, asks: Asks, session: Session, host: Host | None = None
    ) -> None:
        super().__init__(window)
        self.window = window
        self._host = host or Alone()
        self._asks = asks
        self._session = session
        session.failed.connect(lambda text: asks.tell(text, "error"))

    # -- starting ------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the start page with what was not saved last time."""
        try:
            recovered = pending()
            self.tell_broken(broken_journals())
        except WriterError as error:
            recovered = []
            self._asks.tell(str(error), "error")
        self.started.emit(recovered)

    def tell_broken(self, broken: list[Broken]) -> None:
        """Say which unsaved words cannot be read, and where they lie."""
        for one in broken:
            said = tr("“{0}” holds unsaved words that cannot be read: {1}.").format(
                one.file, one.reason
            )
            self._asks.tell(said, "warning")

    def restore(self, found: Recovered) -> None:
        """Open unsaved words again."""
        if self._try(lambda: self._session.recover(found)):
            self._asks.tell(tr("These are your unsaved words. Save to keep them."), "info")

    def restore_beside(self, found: Recovered) -> None:
        """The same while a story is open: in its place if they are its words, else in another tab."""
        own = self._session.path
        if own is not None and found.path is not None and same(own, found.path):
            self.leave(lambda: self.restore(found))
        elif found.path is None or not self._host.bring_forward(self, found.path):
            self._host.place(self, lambda flow: flow.restore(found))

    def discard(self, found: Recovered, then: Callable[[], object] | None = None) -> None:
        """Delete unsaved words for good, once the writer has said so twice; ``then`` goes on."""

        def delete() -> None:
            self._try(lambda: Journal.adopt(found).discard())
            (then or self.start)()

        name = found.path.name if found.path else tr("Untitled")
        self._asks.ask(
            tr("Delete the unsaved words of “{0}” for good?").format(name),
            [(tr("Delete"), delete), (tr("Keep"), lambda: None)],
        )

    def compare_recovered(
        self, found: Recovered, closed: Callable[[], object] = lambda: None
    ) -> None:
        """Show unsaved words beside what the story's file says; ``closed``: nothing was chosen."""
        theirs = ""
        if found.path and found.path.exists():
            try:
                theirs = read_story(found.path).text
            except WriterError as error:
                self._asks.tell(str(error), "error")
        self._asks.compare(
            tr("Unsaved words, and the file as it is"),
            found.text,
            theirs,
            self._about_recovered(found, (tr("Close"), closed)),
        )

    def _about_recovered(self, found: Recovered, close: Action) -> list[Action]:
        """What can be done with unsaved words that are shown; the start page has the rest itself."""
        if not self._asks.has_story():
            return [(tr("Restore Unsaved Words"), lambda: self.restore(found)), close]
        return [
            (tr("Restore Unsaved Words"), lambda: self.restore_beside(found)),
            (tr("Delete Unsaved Words"), lambda: self.discard(found, lambda: None)),
            close,
        ]

    # -- opening -------------------------------------------------------------------------------

    def new(self) -> None:
        """Start an empty story."""
        self._host.place(self, lambda flow: flow.begin())

    def begin(self, text: str = NEW_STORY) -> None:
        """Start a story with ``text`` in this window; what was in it has been left."""
        self._session.new(text)

    def choose_and_open(self) -> None:
        """Ask for a file and open it."""
        dialog = QFileDialog(self.window, tr("Open a story"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([SOURCES, ALL])
        dialog.setDirectory(str(self._folder()))
        dialog.fileSelected.connect(lambda name: self.go_to(Path(name)))
        dialog.open()

    def open(self, path: Path) -> None:
        """Open a story in this window; a text that is no story file is imported."""
        if self._host.bring_forward(self, path):
            return
        if path.suffix.lower() in STORY_SUFFIXES:
            self._try(lambda: self._session.open(path))
        else:
            self._try(lambda: self._import(read_story(path).text, path.suffix))

    def go_to(self, path: Path) -> None:
        """Show a story: where it is open already, or in a window of its own."""
        own = self._session.path
        if own is not None and same(own, path):
            self._asks.tell(
                tr(
                    "“{0}” is this story already. A story is open once, so that no word is lost."
                ).format(path.name)
            )
            return
        if not self._host.bring_forward(self, path):
            self._host.place(self, lambda flow: flow.open(path))

    def open_sample(self, path: Path) -> None:
        """Open a copy of a sample story."""
        self._try(lambda: self._session.open_as_new(path))

    def paste_as_story(self) -> None:
        """Make a story of the text on the clipboard."""
        raw = QApplication.clipboard().text()
        if not raw.strip():
            self._asks.tell(tr("There is no text on the clipboard: copy an article first."))
            return
        self._host.place(self, lambda flow: flow.take_in(raw))

    def take_in(self, raw: str) -> None:
        """Make a story of a raw text in this window."""
        self._try(lambda: self._import(raw, None))

    def _import(self, raw: str, suffix: str | None) -> None:
        from writer.importers import read  # loaded when it is needed: the window opens sooner

        found: Imported = read(raw, None, suffix)
        self._session.new(found.text, modified=True)
        self.imported.emit(found, raw)

    # -- saving --------------------------------------------------------------------------------

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save, asking for a name the first time; ``then`` runs once it is saved."""
        if self._session.path is None:
            self.save_as(then)
        else:
            self._save(lambda: self._session.save(), then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Ask for a name and save under it."""
        dialog = QFileDialog(self.window, tr("Save the story"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([STORIES, ALL])
        dialog.setDefaultSuffix("md")
        dialog.setDirectory(str(self._folder()))
        dialog.selectFile(str(self._folder() / suggested_name(self._session)))
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name), then))
        dialog.open()

    def save_to(self, path: Path, then: Callable[[], object] | None = None) -> None:
        """Save under a name that the file dialog has already asked about.

        A story that stands in another tab is not written over: it would be there twice.
        """
        if self._host.has_open(self, path):
            self._asks.ask(
                tr(
                    "“{0}” is open in another tab: close it there first, or choose another name."
                ).format(path.name),
                [(tr("Save As…"), lambda: self.save_as(then)), (tr("Cancel"), lambda: None)],
            )
            return
        self._save(lambda: self._session.save_as(path, overwrite=True), then)

    def _save(self, save: Callable[[], None], then: Callable[[], object] | None) -> None:
        try:
            save()
        except ChangedOnDisk as error:
            self._changed(error, then)
        except CannotEncode as error:
            self._asks.ask(
                str(error),
                [
                    (tr("Save as UTF-8"), lambda: self._save(self._save_utf8, then)),
                    (tr("Cancel"), lambda: None),
                ],
            )
        except WriterError as error:
            self._asks.ask(
                str(error),
                [(tr("Save As…"), lambda: self.save_as(then)), (tr("Cancel"), lambda: None)],
                "error",
            )
        else:
            if then:
                then()

    def _save_utf8(self) -> None:
        self._session.save(as_encoding="utf-8")

    def _changed(self, error: ChangedOnDisk, then: Callable[[], object] | None) -> None:
        theirs = error.theirs
        keep_mine: Action = (
            tr("Replace Theirs with Mine"),
            lambda: self._save(lambda: self._session.save_over(error), then),
        )
        save_as: Action = (tr("Save Mine Under Another Name…"), lambda: self.save_as(then))
        cancel: Action = (tr("Cancel"), lambda: None)
        if theirs is None:
            self._asks.ask(str(error), [(tr("Save It Again"), keep_mine[1]), save_as, cancel])
        else:
            take: Action = (tr("Take Theirs"), lambda: self._session.read_again(theirs))
            mine = self._session.document.text()
            self._asks.compare(str(error), mine, theirs.text, [keep_mine, take, save_as, cancel])

    # -- leaving -------------------------------------------------------------------------------

    def close(self) -> None:
        """Leave the story and take it away."""
        self.leave(lambda: self._host.put_away(self))

    def show_start(self) -> None:
        """Show the start page in place of the story, which has been left."""
        self._session.new()
        self.start()

    def quit(self) -> None:
        """End the program."""
        self._host.quit(self)

    def leave(self, then: Callable[[], object]) -> None:
        """Go on with ``then`` once what is not saved has been saved or given up."""
        if not self._session.modified:
            then()
            return

        def discard_and_go() -> None:
            with self._session.given_up():
                then()

        self._asks.ask(
            tr("Save “{0}” first?").format(self._session.name),
            [
                (tr("Save"), lambda: self.save(then)),
                (tr("Don’t Save"), discard_and_go),
                (tr("Cancel"), lambda: None),
            ],
        )

    def _try(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except WriterError as error:
            self._asks.tell(str(error), "error")
            return False
        return True

    def suggested_name(self) -> str:
        """A file name for the story."""
        return suggested_name(self._session)

    def _folder(self) -> Path:
        from PySide6.QtCore import QStandardPaths

        if self._session.path:
            return self._session.path.parent
        kind = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(kind) or Path.home())
        return documents if documents.is_dir() else Path.home()


def suggested_name(session: Session) -> str:
    """A file name for a new story: its slug, or its headline's words."""
    fields = session.document.story.fields
    words = re.findall(r"\w+", (fields.slug or fields.headline).lower())
    return "-".join(words)[:60].rstrip("-") + ".md" if words else "story.md"
