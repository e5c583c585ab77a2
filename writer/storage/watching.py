"""Looking now and then whether a story's file is still the one last read or written.

It is looked at, not waited for: network drives and synchronised folders tell nobody of changes. What
counts is what the file holds: a touch, a copy of the same words or our own save are no change.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Literal

from writer.storage.story_files import StoryFile, on_disk, read_story
from writer.storage.text_files import UnreadableFile

# Some drives know the time of a change to two seconds only: a file written twice within them may
# look the same both times. So what has just changed is read again and again until it is older.
_COARSE = 3.0
# Programs that replace a file delete it first; who looks in between must not take it for gone.
_ABSENT = 1.2

State = Literal["same", "settling", "changed", "gone", "unread"]
_Stamp = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a look at a file found.

    ``same``: its words are those that are known. ``changed``: ``file`` is what it is now.
    ``gone``: there is none. ``unread``: it cannot be read as a text, ``why`` is the sentence that
    says so. ``settling``: it is being written just now; look again in a moment. ``digest`` is that
    of the file now, None where it cannot be read. ``moved`` is the name in its folder under which the
    file that is ``gone`` lies there now.
    """

    state: State
    file: StoryFile | None = None
    why: str = ""
    digest: str | None = None
    moved: Path | None = None


class Watch:
    """Looks at one file again and again; each look may wait for a disk, so it belongs in a thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._stamp: _Stamp | None = None
        self._since = 0.0  # when that stamp was seen first
        self._digest: str | None = None  # of the file with that stamp
        self._last = _stamp(path)  # of the file when it was there last

    def look(self, known: str) -> Found:
        """Tell what the file is now; ``known`` is the digest of what it was."""
        before, digest_before = self._stamp, self._digest
        stamp, now = _stamp(self.path), monotonic()
        if stamp != before or self._since == 0.0:
            self._stamp, self._since, self._digest = stamp, now, None
        if stamp is None:
            return self._absent(known) if now - self._since >= _ABSENT else Found("settling")
        self._last = stamp
        if self._digest is None or now - self._since < _COARSE:
            self._digest = on_disk(self.path)[0]
        if self._digest == known:
            return Found("same", digest=known)
        if stamp != before or self._digest != digest_before:
            return Found("settling")  # whoever writes it may not have come to the end
        return self._read()

    def _absent(self, known: str) -> Found:
        """A drive that does not answer is another thing than a file that was deleted."""
        try:
            self.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return Found("gone", moved=self._elsewhere(known))
        except OSError:
            return self._read()
        return Found("settling")

    def _elsewhere(self, known: str) -> Path | None:
        """The same file under another name in its folder."""
        if self._last is None:
            return None
        try:
            with os.scandir(self.path.parent) as entries:
                here = [Path(one.path) for one in entries if one.inode() == self._last[1]]
        except OSError:
            return None
        return next((one for one in here if on_disk(one)[0] == known), None)

    def _read(self) -> Found:
        try:
            file = read_story(self.path)
        except UnreadableFile as error:
            return Found("unread", why=str(error), digest=self._digest)
        if file.digest != self._digest:
            self._digest = None
            return Found("settling")
        return Found("changed", file, digest=file.digest)


def _stamp(path: Path) -> _Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return (
        status.st_dev,
        status.st_ino,
        status.st_size,
        status.st_mtime_ns,
        status.st_ctime_ns,
        status.st_mode,
    )
