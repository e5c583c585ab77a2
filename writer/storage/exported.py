"""What Writer exported where: to tell its own files from those of others, and from edited ones.

A small database in the state folder. It holds no words and no names, only digests of paths and of
what was written there. When it cannot be read, no file counts as Writer's own.
"""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path

from writer.errors import WriterError
from writer.storage.folders import state_dir

_NAME = "exported.sqlite"
_PATIENCE = 5.0  # seconds to wait for another Writer that notes its own
_TABLE = "CREATE TABLE IF NOT EXISTS written (path TEXT PRIMARY KEY, digest TEXT) WITHOUT ROWID"


def is_own_export(path: Path, data: bytes) -> bool:
    """Whether ``data``, which lies at ``path``, is what Writer last exported there."""
    with suppress(OSError, sqlite3.Error, WriterError):
        place = state_dir() / _NAME
        if not place.exists():
            return False
        with closing(sqlite3.connect(place, timeout=_PATIENCE)) as known:
            wanted = "SELECT digest FROM written WHERE path = ?"
            found = known.execute(wanted, (_key(path),)).fetchone()
        return found is not None and found[0] == digest(data)
    return False


def note_exported(written: Iterable[tuple[Path, str]]) -> None:
    """Note paths and the digests of what now lies there; what cannot be noted is not."""
    rows = [(_key(path), content) for path, content in written]
    if not rows:
        return
    with suppress(OSError, sqlite3.Error, WriterError):
        place = state_dir() / _NAME
        with closing(sqlite3.connect(place, timeout=_PATIENCE)) as known, known:
            known.execute(_TABLE)
            known.executemany("INSERT OR REPLACE INTO written VALUES (?, ?)", rows)


def digest(data: bytes) -> str:
    """What two files of one content have in common."""
    return sha256(data).hexdigest()


def _key(path: Path) -> str:
    return sha256(os.fsencode(os.path.realpath(path))).hexdigest()
