"""The story that is open: its file, its line ends, its recovery journal."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from writer.app.ahead import Read, as_read, read
from writer.app.aside import Aside
from writer.app.collecting import let_go
from writer.app.i18n import heard, tr
from writer.app.manuscript.document import StoryDocument
from writer.errors import WriterError
from writer.storage import ChangedOnDisk, StoryFile, read_story, save_new, save_story
from writer.storage.newlines import Newlines
from writer.story import Change, Edit
from writer.story.edit import smallest_edit
from writer.story.rewriting import joined, rewrite

if TYPE_CHECKING:
    from writer.storage.journal import Journal
    from writer.storage.recovery import Recovered
    from writer.story import Story

FLUSH = 800  # milliseconds from a key to the journal on disk; the promise is two seconds
_MOST_EDITS = 500  # that are told one by one; more take longer than reading the text anew
NEW_STORY = "---\nheadline:\n---\n"
_LONGEST = 60  # characters of a headline


class Session(QObject):
    """Opens, saves and guards one story at a time; knows no widget.

    Whatever goes wrong is raised as a WriterError, or, when no one called, sent as ``failed``.
    """

    opened = Signal()  # another story is open
    recovered = Signal(int)  # it has words that were not saved, up to this place
    saved = Signal()
    state_changed = Signal()  # name or whether there is something to save
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = StoryDocument(self)
        self.file: StoryFile | None = None
        self._folder: Path | None = None
        self._told_name = ""
        self._newlines = Newlines()
        self._rest: Read | None = None  # the story of which only the start is there
        self._missed_at: int | None = None  # how many edits there were when the file was gone
        self._journal: Journal | None = None
        self._timer = QTimer(self, singleShot=True, interval=FLUSH)
        self._timer.timeout.connect(self._flush)
        self._aside = Aside(self)
        self.document.changed.connect(self._on_changed)
        self.document.changed.connect(let_go)
        self.document.line_ends_changed.connect(self._on_line_ends)
        self.document.document.modificationChanged.connect(lambda _: self.state_changed.emit())

    # -- reading -------------------------------------------------------------------------------

    @property
    def path(self) -> Path | None:
        """The story's file; None before it was saved for the first time."""
        return self.file.path if self.file else None

    @property
    def folder(self) -> Path | None:
        """Where the story's pictures lie."""
        return self.file.path.parent if self.file else self._folder

    @property
    def name(self) -> str:
        """What the story is called in the window's title: its file, its headline while it has none."""
        if self.file:
            return self.file.path.name
        return " ".join(self.document.story.fields.headline.split())[:_LONGEST] or tr("Untitled")

    def tell_name(self) -> None:
        """Say so when a story without a file is called otherwise than before."""
        if self.file is None and self.name != self._told_name:
            self._told_name = self.name
            self.state_changed.emit()

    @property
    def modified(self) -> bool:
        """Whether there is anything that the file does not hold."""
        return self.document.document.isModified()

    @property
    def is_untouched(self) -> bool:
        """Whether this is a new story that nothing was written into."""
        return self.file is None and not self.modified

    # -- opening -------------------------------------------------------------------------------

    def new(self, text: str = NEW_STORY, *, modified: bool = False) -> None:
        """Start a story that has no file yet."""
        self._show(as_read(None, text))
        if modified:
            self._record(Edit(0, len(text), text))
            self.document.document.setModified(True)

    def open(self, path: Path) -> None:
        """Open a story's file. Raises UnreadableFile; the story that was open stays then."""
        self._show(read(path))
        assert self.file is not None
        _remember(self.file.path)

    def open_early(self, path: Path, place: int) -> None:
        """Open a story's file before the window is made; ``complete`` and ``tell_again`` are to follow.

        Of a long story only what is in view at ``place``, and what stands before it, is put there.
        """
        found = read(path)
        head = found.head(place)
        self._put(found, story=head)
        self._rest = found if head is not None else None

    def complete(self) -> None:
        """Put in the whole of a story of which only the start is there."""
        found, self._rest = self._rest, None
        if found is not None:
            self.document.show(found.story(), is_rest=True)

    def tell_again(self) -> None:
        """Tell those who began to listen after the story was opened that it is, and guard it."""
        self._guard()
        self.document.replaced.emit()
        self.state_changed.emit()
        self.opened.emit()
        if self.file is not None:
            _remember(self.file.path)

    def open_as_new(self, path: Path) -> None:
        """Open a copy of a story, such as a sample: saving it asks for a name."""
        file = read_story(path)
        self._show(as_read(None, file.text), path.parent)

    def recover(self, found: "Recovered") -> None:
        """Go on with words that were typed and not saved; the file on disk is not touched.

        The words come as one edit of what the file says now, so that undo leads back to that.
        """
        file = _file_of(found)
        self._let_go()
        self._load(as_read(file, file.text if file else ""))
        if file is not None and not file.path.exists():
            self._missed_at = -1
        edit = smallest_edit(0, self.document.story.text, found.text)
        if edit.removed or edit.inserted:
            self.document.edit(edit)
        from writer.storage.journal import Journal

        self._journal = Journal.adopt(found)  # which holds that text, so only later edits go in
        self.document.document.setModified(True)
        self.opened.emit()
        self.recovered.emit(edit.position + len(edit.inserted))

    def _show(self, found: Read, folder: Path | None = None) -> None:
        self._put(found, folder)
        self._guard()
        self.opened.emit()

    def _put(
        self, found: Read, folder: Path | None = None, *, story: "Story | None" = None
    ) -> None:
        self._let_go()
        self._folder = folder
        self._load(found, story)

    def _guard(self) -> None:
        """Keep from now on what is not saved; the first paint does not wait for that."""
        from writer.storage.journal import Journal

        path, digest = (self.file.path, self.file.digest) if self.file else (None, None)
        self._journal = Journal.open(path, self.document.story.text, digest)

    def _load(self, found: Read, story: "Story | None" = None) -> None:
        self.file, self._newlines = found.file, found.newlines
        self._missed_at = None
        self.document.show(story or found.story())
        self.state_changed.emit()

    # -- saving --------------------------------------------------------------------------------

    def save(self, *, force: bool = False, as_encoding: str | None = None) -> None:
        """Save to the story's own file. Raises ChangedOnDisk, CannotEncode or SaveFailed.

        ``force``: though it was changed or deleted. One that was told to be gone is written anew.
        """
        assert self.file is not None
        if self._missed_at is not None and not self.file.path.exists():
            force = True
        self._saved(save_story(self.file, self._whole(), force=force, as_encoding=as_encoding))

    def save_over(self, error: ChangedOnDisk) -> None:
        """Save in place of the file that ``error`` showed, and of no later one. Raises as ``save``."""
        self.keep_mine(error.digest)
        self.save(force=error.digest is None)

    def save_as(self, path: Path, *, overwrite: bool) -> None:
        """Save under another name and go on with that file. Raises AlreadyExists or SaveFailed."""
        mode = self.file.mode if self.file else None
        self._saved(save_new(path, self._whole(), overwrite=overwrite, mode=mode))

    def _whole(self) -> str:
        return self._newlines.join(self.document.text())

    def _saved(self, file: StoryFile) -> None:
        self._holds(file)
        _remember(file.path)
        self.saved.emit()
        self.state_changed.emit()

    # -- what others do to the file ------------------------------------------------------------

    @property
    def has_own_words(self) -> bool:
        """Whether anything would be lost if the text were read again: redoing it counts as well."""
        if self._missed_at == self.document.edits:
            return False
        return self.modified or self.document.document.isRedoAvailable()

    def read_again(self, file: StoryFile) -> bool:
        """Take over what the file says now, as one undo step; whether the words are others."""
        plain, newlines = Newlines.split(file.text)
        before = self.document.story.text
        edits = rewrite(before, plain)
        if len(edits) > _MOST_EDITS:
            edits = [joined(before, edits)]
        for at, edit in enumerate(reversed(edits)):  # each told by itself: what lies between stays
            self.document.edit(edit, joined=at > 0)
        self._newlines = newlines
        self._holds(file)
        self.state_changed.emit()
        return bool(edits)

    def keep_mine(self, digest: str | None) -> None:
        """Go on with the text as it is here; the next save replaces the file with that digest."""
        if self.file is not None and digest is not None:
            self.file = replace(self.file, digest=digest)
            self.document.document.setModified(True)

    def miss_file(self) -> None:
        """The file is gone: the words are kept for recovery, and are not saved any more."""
        if not self.modified:
            self._missed_at = self.document.edits
            self._record(Edit(0, 0, ""))  # which gives the journal a reason to be
            self.document.document.setModified(True)
        elif self._missed_at is None:
            self._missed_at = -1

    def follow(self, path: Path) -> None:
        """The file has another name now; saving is to follow."""
        if self.file is not None:
            self.file = replace(self.file, path=path)
            self._missed_at = None

    def found_file(self) -> None:
        """It is there again as it was."""
        assert self.file is not None
        if self._missed_at == self.document.edits:
            self._holds(self.file)
        self._missed_at = None
        self.state_changed.emit()

    def _holds(self, file: StoryFile) -> None:
        """The file says what stands here."""
        self.file = file
        self._missed_at = None
        self.document.document.setModified(False)
        if self._journal:
            self._journal.saved(self.document.story.text, file.digest, file.path)

    # -- the journal ---------------------------------------------------------------------------

    @contextmanager
    def given_up(self) -> Iterator[None]:
        """What is not saved may go, since the writer said so, if another story takes its place."""
        story = self.document.story
        self.document.document.setModified(False)
        yield
        if self.document.story is story and self._journal is not None:
            self.document.document.setModified(True)  # nothing came instead: keep it

    def close(self) -> None:
        """End: what is not saved stays in the journal and is offered at the next start."""
        self._timer.stop()
        self._aside.finish()
        self._let_go()

    def _let_go(self) -> None:
        journal, self._journal = self._journal, None
        if journal is None:
            return
        if self.modified:
            journal.close()
        else:
            journal.discard()

    def _on_changed(self, change: Change) -> None:
        self._record(change.edit)

    def _record(self, edit: Edit) -> None:
        if self._journal is None:
            return
        self._journal.record(edit.position, edit.removed, edit.inserted)
        if not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        """Have what was recorded put on disk; no key waits for that."""
        journal = self._journal
        if journal is not None:
            self._aside.do(journal.flush, lambda error: self._on_flushed(journal, error))

    def _on_flushed(self, journal: "Journal", error: WriterError | None) -> None:
        if error is None:
            if self._timer.interval() != FLUSH:
                self._timer.setInterval(FLUSH)
            return
        self.failed.emit(heard(str(error)))
        if journal is self._journal:
            self._timer.start(10 * FLUSH)

    def _on_line_ends(self, line: int, gone: int, come: int) -> None:
        self._newlines.edited(line, gone, come)


def _file_of(found: "Recovered") -> StoryFile | None:
    """The file that unsaved words were typed into, as it is now, or empty where it is gone.

    It has the digest it had then, so that saving still sees what others wrote meanwhile.
    """
    if found.path is None or found.base_digest is None:
        return None
    if not found.path.exists():
        return StoryFile(found.path, "", "utf-8", False, found.base_digest, 0o600)
    return replace(read_story(found.path), digest=found.base_digest)


def _remember(path: Path) -> None:
    from writer.storage.recent import remember  # which the first paint does not need

    remember(path)
