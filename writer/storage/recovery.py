"""At the start: what journals of ended Writers hold that no file does."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from writer.storage.faults import reason
from writer.storage.journal_file import (
    SUFFIX,
    BrokenJournal,
    Content,
    journals_dir,
    open_journal,
    parse,
    read_journal,
)
from writer.storage.locks import try_lock
from writer.storage.newlines import Newlines
from writer.storage.replay import replay
from writer.storage.story_files import on_disk, read_story
from writer.storage.text_files import UnreadableFile


@dataclass(frozen=True, slots=True)
class Recovered:
    """Words typed and not saved before a Writer ended: open them with ``Journal.adopt``.

    ``path`` is their story, None for one never saved; ``text`` the whole text as last typed, at
    ``when`` (UTC). ``base_changed``: the story's file is no longer the one they were typed into,
    or is gone; ``base_digest`` is that of the file they were typed into, so that saving with
    ``replace(file, digest=base_digest)`` is stopped by ChangedOnDisk. ``damaged``: the journal could be read in part; all of it is kept.
    """

    id: str
    path: Path | None
    text: str
    when: datetime
    base_changed: bool
    base_digest: str | None
    damaged: bool


@dataclass(frozen=True, slots=True)
class Broken:
    """A journal that cannot be read at all. It is left where it is; ``reason`` ends a sentence."""

    file: Path
    reason: str


def pending() -> list[Recovered]:
    """Give what can be recovered, the latest first; journals in use by a Writer are left out.

    A journal whose text is exactly that of its story's file holds nothing to recover, and is
    removed. Raises FolderUnavailable.
    """
    found = [_recovered(file) for file in _files()]
    return sorted((one for one in found if one), key=lambda one: one.when, reverse=True)


def broken_journals() -> list[Broken]:
    """Give the journals that cannot be read, to be shown and kept. Raises FolderUnavailable."""
    return [broken for file in _files() if (broken := _broken(file))]


def _files() -> list[Path]:
    return sorted(journals_dir().glob(f"*{SUFFIX}"))


@contextmanager
def _idle(file: Path) -> Iterator[Content | None]:
    """Give what the journal holds while no other Writer may take it; None: one has it."""
    descriptor = open_journal(file)
    try:
        # A Writer that rewrote its journal in this moment holds the new file, not this one.
        mine = try_lock(descriptor) and os.path.samestat(os.fstat(descriptor), file.stat())
        yield parse(read_journal(descriptor)) if mine else None
    finally:
        os.close(descriptor)


def _recovered(file: Path) -> Recovered | None:
    try:
        with _idle(file) as content:
            return _worth_showing(file, content) if content else None
    except (OSError, BrokenJournal):
        return None  # broken_journals tells of it


def _worth_showing(file: Path, content: Content) -> Recovered | None:
    header = content.header
    text, whole = replay(header.text, content.edits)
    damaged = content.damaged or not whole
    if not damaged and header.path and _holds(header.path, text):
        file.unlink()
        return None
    times = [header.created, *(edit.time for edit in content.edits[-1:])]
    return Recovered(
        id=file.name.removesuffix(SUFFIX),
        path=header.path,
        text=text,
        when=datetime.fromtimestamp(times[-1], UTC),
        base_changed=header.path is not None and on_disk(header.path)[0] != header.digest,
        base_digest=header.digest,
        damaged=damaged,
    )


def _holds(path: Path, text: str) -> bool:
    """Tell whether the story's file has this text, whatever its line ends."""
    try:
        return Newlines.split(read_story(path).text)[0] == Newlines.split(text)[0]
    except UnreadableFile:
        return False


def _broken(file: Path) -> Broken | None:
    try:
        with _idle(file):
            return None
    except FileNotFoundError:
        return None  # saved and removed by its Writer just now
    except OSError as error:
        return Broken(file, reason(error))
    except BrokenJournal as error:
        return Broken(file, str(error))
