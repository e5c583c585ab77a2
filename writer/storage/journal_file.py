"""The form of a recovery journal on disk; see ``writer.storage.journal`` for what it is for.

First line: ``{"writer": "journal", "version": 1, "path": ..., "digest": ..., "created": ...,
"text": ...}``, each further line ``{"position": ..., "removed": ..., "inserted": ..., "time": ...}``.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from writer.speech import say
from writer.storage.folders import private, state_dir
from writer.storage.replay import Recorded

SUFFIX = ".journal"
_VERSION = 1
_FLAGS = os.O_RDWR | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_LATEST = 1e11  # seconds: the year 5138; a later time is damage


class BrokenJournal(Exception):
    """A journal's first line cannot be read; the message is the reason, for a sentence."""


@dataclass(frozen=True, slots=True)
class Header:
    """The first line: the story (None: never saved), the digest of its file when it was last
    read or saved, the time in Unix seconds, and the text the edits start from.
    """

    path: Path | None
    digest: str | None
    created: float
    text: str


@dataclass(frozen=True, slots=True)
class Content:
    """A journal read: its good lines end at byte ``end``; ``damaged``: there are bad ones behind.

    A last line cut off in the middle is what every crash may leave, and is no damage.
    """

    header: Header
    edits: tuple[Recorded, ...]
    end: int
    damaged: bool


def journals_dir() -> Path:
    """Give the folder of the journals, for this user alone. Raises FolderUnavailable."""
    return private(state_dir() / "journals")


def journal_path(journal_id: str) -> Path:
    """Give the file of the journal with that id."""
    return journals_dir() / f"{journal_id}{SUFFIX}"


def open_journal(file: Path, *, new: bool = False) -> int:
    """Open ``file`` to read and write, for this user alone; ``new``: it must not be there yet."""
    return os.open(file, _FLAGS | (os.O_CREAT | os.O_EXCL if new else 0), 0o600)


def read_journal(descriptor: int) -> bytes:
    """Give all bytes of the open file."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    parts = []
    while part := os.read(descriptor, 1 << 20):
        parts.append(part)
    return b"".join(parts)


def header_line(header: Header) -> bytes:
    """Give the first line of a journal."""
    path = None if header.path is None else os.fspath(header.path)
    return _line(
        {
            "writer": "journal",
            "version": _VERSION,
            "path": path,
            "digest": header.digest,
            "created": header.created,
            "text": header.text,
        }
    )


def edit_line(edit: Recorded) -> bytes:
    """Give the line of one edit."""
    return _line(
        {
            "position": edit.position,
            "removed": edit.removed,
            "inserted": edit.inserted,
            "time": edit.time,
        }
    )


def parse(data: bytes) -> Content:
    """Read a journal as far as its lines are good. Raises BrokenJournal."""
    # What follows the last line end is a line cut off, or nothing.
    first, *lines = data.split(b"\n")[:-1] or [b""]
    header = _header(first)
    edits: list[Recorded] = []
    end = len(first) + 1
    for line in lines:
        edit = _edit(line)
        if edit is None:
            return Content(header, tuple(edits), end, damaged=True)
        edits.append(edit)
        end += len(line) + 1
    return Content(header, tuple(edits), end, damaged=False)


def _line(value: dict[str, object]) -> bytes:
    # Halves of characters can be typed (and file names hold any byte): they must survive too.
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def _value(line: bytes) -> object:
    try:
        return json.loads(line.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return None


def _header(line: bytes) -> Header:
    match _value(line):
        case {"writer": "journal", "version": int() as version} if version != _VERSION:
            raise BrokenJournal(say("it is from another version of Writer"))
        case {
            "writer": "journal",
            "path": str() | None as path,
            "digest": str() | None as digest,
            "created": int() | float() as created,
            "text": str(text),
        } if 0 <= created < _LATEST:
            return Header(None if path is None else Path(path), digest, created, text)
    raise BrokenJournal(say("its first line is damaged") if line else say("it is empty"))


def _edit(line: bytes) -> Recorded | None:
    match _value(line):
        case {
            "position": int(position),
            "removed": int(removed),
            "inserted": str(inserted),
            "time": int() | float() as time,
        } if 0 <= time < _LATEST:
            return Recorded(position, removed, inserted, time)
    return None
