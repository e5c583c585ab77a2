"""What the operating system's errors mean to a reporter."""

import errno
import os

AnyPath = str | os.PathLike[str]

_REASONS = {
    errno.EACCES: "you do not have permission there",
    errno.EPERM: "the file or its folder is protected against changes",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your disk quota is used up",
    errno.EROFS: "the disk is read-only",
    errno.ENOENT: "its folder is not there",
    errno.ENOTDIR: "part of its path is not a folder",
    errno.EEXIST: "a file of that name is in the way",
    errno.EISDIR: "a folder has that name",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EFBIG: "the file is larger than this disk allows",
    errno.EIO: "the disk reported a fault",
    errno.ELOOP: "its links lead in a circle",
    errno.ENODEV: "the drive is gone",
    errno.ENXIO: "the drive is gone",
    errno.ESTALE: "the network drive is gone",
    errno.ETIMEDOUT: "the network drive does not answer",
    errno.EINVAL: "this disk does not take that name",
    errno.EMFILE: "too many files are open",
    errno.ENFILE: "too many files are open",
}


def reason(error: OSError) -> str:
    """Give the cause of ``error`` as the end of a sentence, without a full stop."""
    known = _REASONS.get(error.errno or 0)
    return known or error.strerror or str(error) or "the system gave no reason"


def shown(path: AnyPath) -> str:
    """Give ``path`` in quotes for a message; undecodable bytes in a name become ``�``."""
    name = os.fspath(path)
    return "“" + name.encode("utf-8", "surrogateescape").decode("utf-8", "replace") + "”"
