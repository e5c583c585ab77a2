"""Opening and saving a story: nothing is lost, nothing of someone else's is overwritten unseen."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from writer.errors import WriterError
from writer.speech import say
from writer.storage import text_files
from writer.storage.atomic import write_atomic
from writer.storage.faults import AnyPath, shown
from writer.storage.locks import wait_lock
from writer.storage.reading import open_file, read_bytes
from writer.storage.text_files import UnreadableFile

# Another Writer holds the lock for one comparison; whoever holds it longer is not waited for.
_LOCK_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class StoryFile:
    """A story as last read from or written to its file.

    ``text`` is without BOM, its line ends as in the file. ``encoding`` is a key of
    ``text_files.NAMES``. ``digest`` is the SHA-256 of the file's bytes in hexadecimal, ``mode``
    its permission bits.
    """

    path: Path
    text: str
    encoding: str
    bom: bool
    digest: str
    mode: int


class ChangedOnDisk(WriterError):
    """The file is no longer the one that was read: someone else wrote, moved or deleted it.

    ``mine`` is the text that was to be saved, ``theirs`` the file as it is now: None when it is
    gone or no longer readable as text. ``digest`` is that of the file now, None when it is gone.
    After the user has seen both, ``save_story(replace(file, digest=error.digest), mine)`` saves
    over exactly what was shown; ``force=True`` over whatever is there.
    """

    def __init__(self, path: Path, mine: str, theirs: StoryFile | None, digest: str | None) -> None:
        self.path = path
        self.mine = mine
        self.theirs = theirs
        self.digest = digest
        super().__init__(_changed_message(path, digest))


def read_story(path: AnyPath) -> StoryFile:
    """Read the story at ``path``. Raises UnreadableFile for whatever is not a readable text."""
    where = Path(path).absolute()
    data, mode = read_bytes(path)
    found = text_files.decode(data, shown(path))
    return StoryFile(where, found.text, found.encoding, found.bom, digest_of(data), mode)


def save_story(
    file: StoryFile, text: str, *, as_encoding: str | None = None, force: bool = False
) -> StoryFile:
    """Save ``text`` as the story of ``file``, and give what the file then is.

    Encoding, BOM, permissions and attributes stay as they are, symbolic links are followed.
    ``as_encoding`` changes the encoding (``"utf-8"`` after CannotEncode). The file on disk must
    be the one last read or written, unless ``force``; when it already holds exactly these bytes
    it is not touched. Other hard links to the file keep the old text (see ``write_atomic``).

    Raises CannotEncode, ChangedOnDisk or SaveFailed; after each, the file is as it was.
    """
    encoding = as_encoding or file.encoding
    data = text_files.encode(text, encoding, file.bom and encoding == file.encoding)
    known = (file.digest, digest_of(data))
    digest, mode = on_disk(file.path)
    if digest != known[1]:
        guard = nullcontext if force else lambda: _unchanged(file.path, text, known)
        # A file that is there keeps the permissions it has now, one that is gone those it had.
        mode = write_atomic(file.path, data, None if digest else file.mode, guard=guard)
    return _as_written(file.path, text, encoding, data, mode)


def save_new(
    path: AnyPath,
    text: str,
    *,
    overwrite: bool = False,
    encoding: str = "utf-8",
    bom: bool = False,
    mode: int | None = None,
) -> StoryFile:
    """Save ``text`` under a name of its own (Save, Save As), and give what the file then is.

    Raises AlreadyExists when there is a file and not ``overwrite``, decided by the system in the
    same step as the file appears; CannotEncode; SaveFailed. ``mode``: as in ``write_atomic``;
    Save As passes that of the story, so that a private one stays private.
    """
    where = Path(path).absolute()
    data = text_files.encode(text, encoding, bom)
    bits = write_atomic(where, data, mode, exclusive=not overwrite)
    return _as_written(where, text, encoding, data, bits)


def digest_of(data: bytes) -> str:
    """Give the digest by which a story's file is known (SHA-256, hexadecimal)."""
    import hashlib  # its libraries take a while, and only a file that will be saved needs them

    return hashlib.sha256(data).hexdigest()


def _digest_of_file(stream: BufferedReader) -> str:
    import hashlib

    return hashlib.file_digest(stream, "sha256").hexdigest()


def on_disk(path: Path) -> tuple[str | None, int]:
    """Give digest and permission bits of the file as it is now; no digest when it cannot be read."""
    try:
        with open_file(path) as stream:
            mode = os.fstat(stream.fileno()).st_mode
            return _digest_of_file(stream), stat.S_IMODE(mode)
    except OSError:
        return None, 0


def _as_written(path: Path, text: str, encoding: str, data: bytes, mode: int) -> StoryFile:
    bom = text_files.starts_with_bom(data, encoding)
    return StoryFile(path, text, encoding, bom, digest_of(data), mode)


def _changed_message(path: Path, digest: str | None) -> str:
    if digest is None:
        return say(
            "{path} was moved or deleted after you opened it, so it was not saved: save under a new name, or put it back.",
            path=shown(path),
        )
    return say(
        "{path} was changed by someone else after you opened it, so it was not saved: compare both versions first.",
        path=shown(path),
    )


@contextmanager
def _unchanged(path: Path, mine: str, known: tuple[str, ...]) -> Iterator[None]:
    """Hold the file at ``path`` against other Writers while it is one of the ``known``."""
    while True:
        try:
            stream = open_file(path)
        except FileNotFoundError:
            raise ChangedOnDisk(path, mine, None, None) from None
        with stream:
            wait_lock(stream.fileno(), _LOCK_SECONDS)
            if not _still_there(stream.fileno(), path):
                continue
            digest = _digest_of_file(stream)
            if digest not in known:
                raise ChangedOnDisk(path, mine, _theirs(path), digest)
            yield
            return


def _still_there(descriptor: int, path: Path) -> bool:
    """Tell whether the open file still has the name: another save may have replaced it."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _theirs(path: Path) -> StoryFile | None:
    try:
        return read_story(path)
    except UnreadableFile:
        return None
