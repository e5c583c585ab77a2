"""The recovery journal: what was typed and not yet saved, on disk within two seconds of the key.

One file per buffer, in a folder of this user alone. A first line tells which story it belongs to
and holds the text it starts from, so that it can be recovered even when the story's file has been
changed or is gone; each further line is one edit. Lines are JSON; positions and counts are code
points in the text. A crash in the middle of a write leaves a last line without its end, which is
left out. A journal in use is locked until its process ends; ``writer.storage.recovery`` finds the
others at the next start.
"""

import os
from contextlib import suppress
from pathlib import Path
from threading import Lock
from time import time
from typing import TYPE_CHECKING, Self

from writer.errors import WriterError
from writer.speech import say
from writer.storage.atomic import sync_data, sync_folder, write_all
from writer.storage.faults import reason
from writer.storage.journal_file import (
    SUFFIX,
    BrokenJournal,
    Content,
    Header,
    edit_line,
    header_line,
    journal_path,
    open_journal,
    parse,
    read_journal,
)
from writer.storage.locks import try_lock
from writer.storage.replay import Recorded, replay, runs

if TYPE_CHECKING:
    from writer.storage.recovery import Recovered

# Fewer bytes of edits are not worth rewriting the journal as one text, however short that is.
_COMPACT_ABOVE = 1_000_000


class JournalFailed(WriterError):
    """Unsaved words could not be put on disk. They are kept in memory and tried again."""


class Journal:
    """The journal of one buffer. There is no file until something has been typed and flushed.

    ``record`` belongs in the key path. ``flush`` waits for the disk and may run in a thread of its
    own, beside ``record``. The texts given are those that the recorded positions count in.
    """

    def __init__(self, header: Header) -> None:
        """Start a journal for the text of ``header``; most callers want ``open``."""
        self._header = header
        self._buffer: list[Recorded] = []
        self._writing = Lock()
        self._descriptor: int | None = None
        self._file: Path | None = None
        self._end = 0
        self._compact_at = 0

    @classmethod
    def open(cls, path: Path | None, text: str, digest: str | None = None) -> Self:
        """Start the journal of a buffer that holds ``text``.

        ``path`` and ``digest`` are those of its StoryFile, None for a story never saved.
        """
        return cls(Header(path, digest, time(), text))

    @classmethod
    def adopt(cls, recovered: "Recovered") -> Self:
        """Go on with the journal of ``recovered``, for a buffer that holds its text.

        The words stay in one journal from the crash to the next save. Raises JournalFailed when
        another Writer has it, or it cannot be written.
        """
        file = journal_path(recovered.id)
        try:
            descriptor = open_journal(file)
            try:
                return cls._taken_over(file, descriptor)
            except BaseException:
                os.close(descriptor)
                raise
        except FileNotFoundError as error:
            raise JournalFailed(
                say(
                    "These unsaved words are not there any more: another window saved or deleted them."
                )
            ) from error
        except OSError as error:
            raise _failed(error) from error

    @property
    def unsaved(self) -> bool:
        """Tell whether anything was recorded since the text was opened or saved."""
        return bool(self._buffer) or self._descriptor is not None

    def record(self, position: int, removed: int, inserted: str) -> None:
        """Note that at ``position`` so many code points gave way to ``inserted``. In memory."""
        self._buffer.append(Recorded(position, removed, inserted, time()))

    def flush(self) -> None:
        """Put what was recorded on disk; costs nothing when there is nothing new.

        Raises JournalFailed or FolderUnavailable; then everything is kept for the next ``flush``.
        """
        with self._writing:
            edits = tuple(self._buffer)
            if not edits:
                return
            try:
                self._write(b"".join(map(edit_line, runs(edits))))
            except OSError as error:
                raise _failed(error) from error
            del self._buffer[: len(edits)]
            if self._descriptor is not None and self._end > self._compact_at:
                self._try_compact(self._descriptor)

    def saved(self, text: str, digest: str, path: Path | None = None) -> None:
        """Start anew: the story's file now holds ``text``, all that was recorded included.

        ``path``: where it was saved, when that is new. Also for a story read again from its file.
        """
        with self._writing:
            self._buffer.clear()
            # A journal that stays is not shown again: its text is that of the file.
            with suppress(OSError):
                self._remove()
            self._header = Header(path or self._header.path, digest, time(), text)

    def discard(self) -> None:
        """Delete what was recorded: only when the user said so. Raises JournalFailed.

        The buffer is then closed, or holds again the text it was opened or last saved with.
        """
        with self._writing:
            self._buffer.clear()
            try:
                self._remove()
            except OSError as error:
                raise JournalFailed(
                    say("The unsaved words could not be deleted: {reason}.", reason=reason(error))
                ) from error

    def close(self) -> None:
        """Put everything on disk and let go of the journal; it will be pending. Raises as flush."""
        self.flush()
        with self._writing:
            self._let_go()

    @classmethod
    def _taken_over(cls, file: Path, descriptor: int) -> Self:
        if not try_lock(descriptor):
            raise JournalFailed(say("These unsaved words are already open in another window."))
        if not os.path.samestat(os.fstat(descriptor), file.stat()):
            raise FileNotFoundError(file)
        try:
            content = parse(read_journal(descriptor))
        except BrokenJournal as error:
            raise JournalFailed(
                say("These unsaved words cannot be read: {error}.", error=error)
            ) from error
        text, whole = replay(content.header.text, content.edits)
        journal = cls(content.header)
        journal._keep_open(file, descriptor, content.end)
        if content.damaged or not whole:
            _keep_aside(file)
            journal._rewrite(content, text)
        return journal

    def _write(self, lines: bytes) -> None:
        if self._descriptor is None:
            self._create(header_line(self._header) + lines)
        elif os.fstat(self._descriptor).st_nlink == 0:
            self._create(read_journal(self._descriptor)[: self._end] + lines)
        else:
            self._append(self._descriptor, lines)

    def _create(self, data: bytes) -> None:
        file = journal_path(os.urandom(8).hex())
        descriptor = _written(file, data)
        self._let_go()
        self._keep_open(file, descriptor, len(data))

    def _append(self, descriptor: int, lines: bytes) -> None:
        # What a failed write left behind must not stand before the next one.
        os.ftruncate(descriptor, self._end)
        os.lseek(descriptor, self._end, os.SEEK_SET)
        write_all(descriptor, lines)
        sync_data(descriptor)
        self._end += len(lines)

    def _try_compact(self, descriptor: int) -> None:
        """Rewrite the journal as one text; if that fails it stays as it is, and grows on."""
        self._compact_at = 2 * self._end
        with suppress(OSError, BrokenJournal):
            content = parse(read_journal(descriptor))
            text, whole = replay(content.header.text, content.edits)
            if whole and not content.damaged:
                self._rewrite(content, text)

    def _rewrite(self, content: Content, text: str) -> None:
        """Replace the journal by one that starts from ``text``, in one step."""
        file = self._file
        if file is None:
            return
        old = content.header
        data = header_line(Header(old.path, old.digest, time(), text))
        temp = file.with_name(file.name + ".tmp")
        temp.unlink(missing_ok=True)
        descriptor = _written(temp, data)
        try:
            temp.replace(file)
        except OSError:
            os.close(descriptor)
            temp.unlink()
            raise
        self._let_go()
        self._keep_open(file, descriptor, len(data))
        with suppress(OSError):
            sync_folder(file.parent)

    def _keep_open(self, file: Path, descriptor: int, end: int) -> None:
        self._file = file
        self._descriptor = descriptor
        self._end = end
        self._compact_at = end + max(end, _COMPACT_ABOVE)

    def _let_go(self) -> None:
        descriptor, self._descriptor, self._file = self._descriptor, None, None
        if descriptor is not None:
            os.close(descriptor)

    def _remove(self) -> None:
        file = self._file
        self._let_go()
        if file is not None:
            file.unlink(missing_ok=True)
            file.with_name(file.name + ".tmp").unlink(missing_ok=True)


def _written(file: Path, data: bytes) -> int:
    """Write a new file and give it open and locked, or leave nothing."""
    descriptor = open_journal(file, new=True)
    try:
        try_lock(descriptor)
        write_all(descriptor, data)
        sync_data(descriptor)
        sync_folder(file.parent)
    except BaseException:
        os.close(descriptor)
        file.unlink(missing_ok=True)
        raise
    return descriptor


def _keep_aside(file: Path) -> None:
    """Keep a second name for a damaged journal, so that rewriting it loses nothing."""
    os.link(file, file.with_name(f"{file.name.removesuffix(SUFFIX)}-{int(time())}.damaged"))


def _failed(error: OSError) -> JournalFailed:
    return JournalFailed(
        say(
            "Your latest words are not yet safe on disk: {reason}. Save the story elsewhere.",
            reason=reason(error),
        )
    )
