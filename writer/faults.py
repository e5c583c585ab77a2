"""What the operating system's errors mean to a reporter."""

import errno

from writer.speech import say

_REASONS = {
    errno.EACCES: say("you do not have permission there"),
    errno.EPERM: say("the file or its folder is protected against changes"),
    errno.ENOSPC: say("the disk is full"),
    errno.EDQUOT: say("your disk quota is used up"),
    errno.EROFS: say("the disk is read-only"),
    errno.ENOENT: say("its folder is not there"),
    errno.ENOTDIR: say("part of its path is not a folder"),
    errno.EEXIST: say("a file of that name is in the way"),
    errno.EISDIR: say("a folder has that name"),
    errno.ENAMETOOLONG: say("the name is too long"),
    errno.EFBIG: say("the file is larger than this disk allows"),
    errno.EIO: say("the disk reported a fault"),
    errno.ELOOP: say("its links lead in a circle"),
    errno.ENODEV: say("the drive is gone"),
    errno.ENXIO: say("the drive is gone"),
    errno.ESTALE: say("the network drive is gone"),
    errno.ETIMEDOUT: say("the network drive does not answer"),
    errno.EINVAL: say("this disk does not take that name"),
    errno.EMFILE: say("too many files are open"),
    errno.ENFILE: say("too many files are open"),
}


def reason(error: OSError) -> str:
    """Give the cause of ``error`` as the end of a sentence, without a full stop."""
    known = _REASONS.get(error.errno or 0)
    return known or error.strerror or str(error) or say("the system gave no reason")


def unread(error: OSError) -> str:
    """The same for something that was to be read, which may simply not be there."""
    return say("it is not there") if error.errno == errno.ENOENT else reason(error)
