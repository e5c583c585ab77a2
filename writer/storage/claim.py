"""Which of several Writers keeps the desk: the first that runs on these folders.

It holds a lock that ends with its process, and says in the locked file where it can be asked to open
further stories. Those that start meanwhile, and do not ask, leave what was open last as it is.
"""

import json
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from writer.errors import WriterError
from writer.storage.folders import state_dir
from writer.storage.locks import try_lock

_LONGEST = 100  # bytes of a socket's path; Linux takes 107, macOS 103


@dataclass(frozen=True, slots=True)
class Owner:
    """The Writer that keeps the desk: its screen, where it listens ('' for nowhere), since when."""

    screen: str
    socket: str
    since: float


@dataclass(frozen=True, slots=True)
class Claim:
    """The desk is this process's until it ends or gives it up; ``owner`` is what others are told."""

    descriptor: int
    owner: Owner

    def listens_nowhere(self) -> None:
        """Tell the others not to wait for an answer."""
        _write(self.descriptor, Owner(self.owner.screen, "", self.owner.since))

    def give_up(self) -> None:
        """Let another Writer have the desk."""
        os.close(self.descriptor)


def claim(screen: str) -> Claim | Owner | None:
    """Take the desk; or give the Writer that has it; None when these folders cannot tell.

    ``screen`` is where the windows of this process come up, '' for one that is not to be asked.
    """
    try:
        file = state_dir() / "desk.lock"
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except (WriterError, OSError):
        return None
    try:
        if not try_lock(descriptor):
            found = _read(descriptor)
            os.close(descriptor)
            return found
        _remove_socket(_read(descriptor))
        owner = Owner(screen, _socket(file.parent) if screen else "", time.time())
        _write(descriptor, owner)
    except OSError:
        os.close(descriptor)
        return None
    return Claim(descriptor, owner)


def _socket(folder: Path) -> str:
    """Where to listen: a folder of this user alone, on a disk of this machine if there is one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    for place in (runtime, str(folder)):
        path = f"{place}/writer-{os.getpid()}.socket"
        if place and len(os.fsencode(path)) <= _LONGEST and _is_mine(place):
            return path
    return ""


def _is_mine(folder: str) -> bool:
    try:
        found = Path(folder).stat()
    except OSError:
        return False
    return found.st_uid == os.geteuid() and not found.st_mode & 0o022


def _remove_socket(before: Owner) -> None:
    """Take away what a Writer that was killed left behind."""
    if before.socket.endswith(".socket"):
        with suppress(OSError):
            Path(before.socket).unlink()


def _write(descriptor: int, owner: Owner) -> None:
    said = json.dumps([owner.screen, owner.socket, owner.since]).encode("ascii")
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, said)


def _read(descriptor: int) -> Owner:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        match json.loads(os.read(descriptor, 4096)):
            case [str(screen), str(socket), int() | float() as since]:
                return Owner(screen, socket, since)
    except ValueError:  # it is being written, or was never
        return Owner("", "", 0.0)
    return Owner("", "", 0.0)
