"""Reading a file that ought to be a text, whatever it turns out to be."""

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

from writer.speech import say
from writer.storage import text_files
from writer.storage.faults import AnyPath, reason, shown
from writer.storage.text_files import UnreadableFile

# Opening a pipe or a line must neither wait for the other end nor become our terminal.
_READ_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def read_text(path: AnyPath) -> str:
    """The text of the file at ``path``, without BOM. Raises UnreadableFile.

    For commands that only read; what is to be saved again comes from ``read_story``.
    """
    data, _ = read_bytes(path)
    return text_files.decode(data, shown(path)).text


def read_bytes(path: AnyPath) -> tuple[bytes, int]:
    """The bytes of the file at ``path`` and its permission bits. Raises UnreadableFile."""
    try:
        return _read_bytes(Path(path).absolute(), shown(path))
    except (OSError, ValueError) as error:
        raise UnreadableFile(_unreadable_message(path, error)) from error


def open_file(path: Path) -> BufferedReader:
    """Open a file to read it, without waiting for anything. Raises OSError."""
    return os.fdopen(os.open(path, _READ_FLAGS), "rb")


def _read_bytes(path: Path, name: str) -> tuple[bytes, int]:
    _refuse_special(path.stat(), name)
    with open_file(path) as stream:
        status = os.fstat(stream.fileno())
        _refuse_special(status, name)
        data = stream.read(text_files.MAX_BYTES + 1)
    return data, stat.S_IMODE(status.st_mode)


def _refuse_special(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFile(say("{name} is a folder: choose a story in it.", name=name))
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFile(
            say("{name} is a device or a pipe, not a file: choose a story.", name=name)
        )
    if status.st_size > text_files.MAX_BYTES:
        raise text_files.too_large(name)


def _unreadable_message(path: AnyPath, error: OSError | ValueError) -> str:
    name = shown(path)
    if isinstance(error, ValueError):
        return say("{name} is not a possible file name.", name=name)
    if error.errno == errno.ENOENT:
        return say("{name} is not there: it may have been moved, renamed or deleted.", name=name)
    if error.errno == errno.EACCES:
        return say("{name} cannot be opened: you do not have permission to read it.", name=name)
    return say("{name} cannot be opened: {reason}.", name=name, reason=reason(error))
