"""Locks on open files that end with the process, however it ends.

They hold between Writers only: other programs do not ask. Where the system or the drive has no
locks, every lock is granted.
"""

import errno
import sys
import time

_TAKEN = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)

if sys.platform == "win32":
    import msvcrt
    import os

    # Locks are mandatory there: take a byte nobody reads, far behind the end of any journal.
    _BYTE = 0x7FFF_FFF0

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def try_lock(descriptor: int) -> bool:
    """Lock the open file for this process; False when another one (or another open) holds it."""
    try:
        _lock(descriptor)
    except OSError as error:
        return error.errno not in _TAKEN
    return True


def wait_lock(descriptor: int, seconds: float) -> bool:
    """Try for ``seconds`` to lock the open file; False when it is still held then."""
    end = time.monotonic() + seconds
    while not try_lock(descriptor):
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True
