"""Writing a file so that at every moment the old or the new one is there, whole.

The new bytes go to a temporary file beside the target, are forced to the disk, and take the
target's name in one step; then the folder is forced to the disk, so that the name lasts too.
"""

import errno
import os
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path

from writer.errors import WriterError
from writer.speech import say
from writer.storage.faults import AnyPath, reason, shown

_NO_FOLDER_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EACCES, errno.EBADF)
_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV)
_TEMP_FLAGS = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class SaveFailed(WriterError):
    """A file could not be written; what was there before is untouched.

    ``path`` is the file, ``reason`` the cause as the end of a sentence.
    """

    def __init__(self, path: AnyPath, reason: str) -> None:
        super().__init__(say("{path} cannot be saved: {reason}.", path=shown(path), reason=reason))
        self.path = Path(path)
        self.reason = reason


class AlreadyExists(SaveFailed):
    """A new file was to be written, and one of that name is there."""


def write_atomic(
    path: AnyPath,
    data: bytes,
    mode: int | None = None,
    *,
    exclusive: bool = False,
    lasting: bool = True,
    guard: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> int:
    """Write ``data`` to ``path`` whole or not at all, and give the permission bits it then has.

    Symbolic links are followed: the file they lead to is replaced, the links stay. A file that is
    there keeps its permissions, its extended attributes and, as far as the system allows, its
    owner and group. ``mode`` sets the permissions of a new file (None: the user's usual ones) and
    is a ceiling for one that is there, so that the export of a private story is never more open.

    ``exclusive``: raise AlreadyExists when there is a file already. ``guard`` is entered just
    before the new file takes the name and left after; what it raises stops the write. Not
    ``lasting``: the system may take its time to bring the bytes to the disk, for what can be made
    again and is many files.

    The file becomes a new one under the old name: other hard links to it keep the old text.
    Raises SaveFailed.
    """
    try:
        target = Path(os.path.realpath(path))
        return _write(target, data, mode, exclusive, lasting, guard)
    except FileExistsError as error:
        raise AlreadyExists(path, say("a file of that name is already there")) from error
    except OSError as error:
        raise SaveFailed(path, _reason(error)) from error
    except ValueError as error:  # a NUL in the name
        raise SaveFailed(path, say("that is not a possible file name")) from error


class _NotSaveable(OSError):
    """A fault of ours, said in our words, on its way to SaveFailed."""


def _reason(error: OSError) -> str:
    return str(error) if isinstance(error, _NotSaveable) else reason(error)


def _write(
    target: Path,
    data: bytes,
    mode: int | None,
    exclusive: bool,
    lasting: bool,
    guard: Callable[[], AbstractContextManager[None]],
) -> int:
    before = _replaceable(target)
    if exclusive and before:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    # A new file with the usual permissions lets the system apply the umask; others start closed.
    usual = before is None and mode is None
    temp, descriptor = _open_temp(target.parent, 0o666 if usual else 0o600)
    try:
        try:
            write_all(descriptor, data)
            if before:
                _dress_like(descriptor, target, before, mode)
            elif mode is not None:
                _set_mode(descriptor, temp, mode)
            if lasting:
                os.fsync(descriptor)
            bits = stat.S_IMODE(os.fstat(descriptor).st_mode)
        finally:
            os.close(descriptor)
        with guard():
            _give_name(temp, target, exclusive)
    except BaseException:
        with suppress(OSError):
            temp.unlink()
        raise
    if lasting:
        sync_folder(target.parent)
    return bits


def _replaceable(target: Path) -> os.stat_result | None:
    """Give what is at ``target`` (None: nothing), or say why it must not be replaced."""
    try:
        status = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise _NotSaveable(say("a folder has that name"))
    if not stat.S_ISREG(status.st_mode):
        raise _NotSaveable(say("it is a device or a pipe, not an ordinary file"))
    if not os.access(target, os.W_OK):
        raise _NotSaveable(say("it is write-protected"))
    return status


def _open_temp(folder: Path, mode: int) -> tuple[Path, int]:
    # A short name of its own: one made from the target's could pass the limit of 255 bytes.
    temp = folder / f".writer-{os.urandom(8).hex()}.tmp"
    return temp, os.open(temp, _TEMP_FLAGS, mode)


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte of ``data``: one call may take fewer and still not fail."""
    rest = memoryview(data)
    while rest:
        written = os.write(descriptor, rest)
        if written <= 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


def sync_data(descriptor: int) -> None:
    """Force what was written to the disk, without the times where the system can leave them."""
    if hasattr(os, "fdatasync"):
        os.fdatasync(descriptor)
    else:
        os.fsync(descriptor)


def _dress_like(descriptor: int, target: Path, before: os.stat_result, mode: int | None) -> None:
    bits = stat.S_IMODE(before.st_mode)
    if mode is not None:
        bits &= mode
    bits = _give_owner(descriptor, before, bits)
    _copy_attributes(descriptor, target)
    _set_mode(descriptor, target, bits)


def _give_owner(descriptor: int, before: os.stat_result, bits: int) -> int:
    """Keep owner and group; give the permissions that are right for what could be kept."""
    if not hasattr(os, "fchown"):
        return bits
    now = os.fstat(descriptor)
    if (now.st_uid, now.st_gid) == (before.st_uid, before.st_gid):
        return bits
    try:
        os.fchown(descriptor, before.st_uid, before.st_gid)
    except OSError:
        return _give_group(descriptor, before.st_gid, bits & 0o777)
    return bits


def _give_group(descriptor: int, group: int, bits: int) -> int:
    if os.fstat(descriptor).st_gid == group:
        return bits
    try:
        os.fchown(descriptor, -1, group)
    except OSError:
        # Another group must not inherit what the old one was allowed.
        return bits & ~0o070
    return bits


def _copy_attributes(descriptor: int, target: Path) -> None:
    """Copy extended attributes (tags, access lists), as far as the system lets us."""
    if not hasattr(os, "listxattr"):
        return
    with suppress(OSError):
        for name in os.listxattr(target):
            with suppress(OSError):
                os.setxattr(descriptor, name, os.getxattr(target, name))


def _set_mode(descriptor: int, path: Path, bits: int) -> None:
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, bits)


def _give_name(temp: Path, target: Path, exclusive: bool) -> None:
    if exclusive and _link(temp, target):
        with suppress(OSError):
            temp.unlink()
        return
    temp.replace(target)


def _link(temp: Path, target: Path) -> bool:
    """Link ``target`` to ``temp`` unless it exists: the one step that cannot overwrite."""
    try:
        os.link(temp, target)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from error
        return False
    return True


def sync_folder(folder: Path) -> None:
    """Force the names in ``folder`` to the disk, where the system has a way to."""
    if os.name != "posix":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
