"""Asking the Writer that runs already to open stories in its window, before anything of Qt is loaded."""

import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from writer.storage.claim import Claim, Owner, claim

if TYPE_CHECKING:
    import socket

GREETING = b"writer 1\n"  # what the window says first, when it is not busy
DONE = b"done\n"
_ANSWER = 2.0  # seconds that a window may take to greet: one that hangs takes longer
_START = 10.0  # seconds after which a Writer that has begun listens
_CHANGE = 1.5  # seconds, for one that took the desk just now, or is leaving it
_AGAIN = 0.05  # seconds


def screen() -> str:
    """The screen that windows of this process come up on; '' where none can be asked."""
    if sys.platform == "win32" or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    return os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or sys.platform


def claim_desk() -> Claim | None:
    """Keep the desk if nobody does; ask nobody."""
    found = claim(screen())
    return None if isinstance(found, Owner) else found


def ask(stories: Sequence[Path]) -> tuple[Claim | None, bool]:
    """Have stories opened by the Writer that runs already; whether it did.

    Where there is none, the desk is claimed for this process. With neither, a window of its own
    is to be opened that leaves the desk to the other Writer.
    """
    here = screen()
    begun = time.time()
    while True:
        found = claim(here)
        if not isinstance(found, Owner):
            return found, False
        if not here or (found.since and (found.screen, bool(found.socket)) != (here, True)):
            return None, False
        handed = _hand_over(found.socket, stories) if found.socket else None
        if handed is not None or time.time() > max(begun + _CHANGE, found.since + _START):
            return None, bool(handed)
        time.sleep(_AGAIN)


def _hand_over(path: str, stories: Sequence[Path]) -> bool | None:
    """Whether the window took the stories: False where it hangs, None where nobody listens."""
    if not Path(path).exists():
        return None
    import socket

    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(_ANSWER)
        try:
            line.connect(path)
            if not _says(line, GREETING):
                return None
            line.sendall(_request(stories))
            return True if _says(line, DONE) else None
        except TimeoutError:
            return False
        except OSError:
            return None


def _says(line: "socket.socket", words: bytes) -> bool:
    """Whether that comes next."""
    heard = b""
    while len(heard) < len(words):
        part = line.recv(len(words) - len(heard))
        if not part:
            return False
        heard += part
    return heard == words


def _request(stories: Sequence[Path]) -> bytes:
    """Stories by their full paths, and what lets the window come to the front where that is guarded."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    request = {"stories": [str(story.absolute()) for story in stories], "token": token}
    return json.dumps(request).encode("ascii") + b"\n"
