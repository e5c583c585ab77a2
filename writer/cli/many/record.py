"""What earlier runs exported, so that stories that have not changed are left alone.

A small JSON file in the folder the exports go to. A story is unchanged when its bytes, the pictures
it shows, the target and the program itself are those of the export, and the exported files are
still there. A record that is missing or broken costs time, nothing else.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import writer
from writer import resources
from writer.storage.json_files import read_json, write_json

NAME = ".writer-export.json"
_FORMAT = 1
_ROOMS = ("story", "render", "exporters", "checks")
Stamp = list[int | str] | None
"""Size, time of the last change in nanoseconds, digest; None for a file that is not there."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The export of one story: its digest, ``files`` and their sizes, the stamps of its pictures."""

    digest: str
    files: dict[str, int]
    pictures: dict[str, Stamp] = field(default_factory=dict)
    had_errors: bool = False


class Record:
    """The record of ``folder`` for one target; ``store`` writes it. Other targets' parts stay."""

    def __init__(self, folder: Path, target: str) -> None:
        self._path = folder / NAME
        self._target = target
        self._targets = _targets(self._path)
        part = self._targets.get(target)
        same = isinstance(part, dict) and part.get("program") == program()
        self._old = _entries(part.get("stories")) if same and isinstance(part, dict) else {}
        self._new: dict[str, Entry] = dict(self._old)

    def unchanged(self, key: str, story: Path, *, force: bool) -> Entry | None:
        """The entry of a story that need not be exported again."""
        entry = self._old.get(key)
        if entry is None or (entry.had_errors and not force):
            return None
        if entry.digest != _digest(story) or not self._are_there(entry):
            return None
        for address, stamp in entry.pictures.items():
            path = picture_path(story.absolute().parent, address)
            if path is not None and not _is_same(path, stamp):
                return None
        return entry

    def paths(self, entry: Entry) -> list[Path]:
        """Where the files of ``entry`` lie."""
        return [self._path.parent / name for name in entry.files]

    def add(
        self, key: str, story: Path, digest: str, files: Iterable[Path], pictures: Iterable[str]
    ) -> None:
        """Note an export that is done."""
        sizes = {_relative(path, self._path.parent): path.stat().st_size for path in files}
        stamps: dict[str, Stamp] = {}
        for address in pictures:
            path = picture_path(story.absolute().parent, address)
            if path is not None:
                stamps[address] = _stamp(path)
        self._new[key] = Entry(digest, sizes, stamps)

    def add_with_errors(self, key: str) -> None:
        """Note that the export just added was forced: without force it is to be refused."""
        entry = self._new[key]
        self._new[key] = Entry(entry.digest, entry.files, entry.pictures, had_errors=True)

    def forget(self, key: str) -> None:
        """Note that a story could not be exported."""
        self._new.pop(key, None)

    def store(self) -> None:
        """Write the record. Raises SaveFailed."""
        stories = {
            key: {
                "digest": entry.digest,
                "files": entry.files,
                **({"pictures": entry.pictures} if entry.pictures else {}),
                **({"errors": True} if entry.had_errors else {}),
            }
            for key, entry in sorted(self._new.items())
        }
        self._targets[self._target] = {"program": program(), "stories": stories}
        write_json(self._path, {"format": _FORMAT, "targets": self._targets})

    def _are_there(self, entry: Entry) -> bool:
        try:
            return all(
                (self._path.parent / name).stat().st_size == size
                for name, size in entry.files.items()
            )
        except OSError:
            return False


def exported_into(folder: Path) -> set[str]:
    """Every file that exports to any target made from or in ``folder``, links followed."""
    targets = _targets(folder / NAME).values()
    parts = [_entries(one.get("stories")) for one in targets if isinstance(one, dict)]
    names = (name for part in parts for entry in part.values() for name in entry.files)
    return {os.path.realpath(folder / name) for name in names}


def _targets(path: Path) -> dict[str, Any]:
    found = read_json(path)
    whole = found if isinstance(found, dict) and found.get("format") == _FORMAT else {}
    targets = whole.get("targets")
    return targets if isinstance(targets, dict) else {}


def picture_path(folder: Path, address: str) -> Path | None:
    """The file beside the story that ``address`` would be, there or not."""
    name = unquote(address.partition("#")[0].partition("?")[0])
    if not name or "\0" in name or ":" in name.partition("/")[0] or name.startswith(("/", "\\")):
        return None
    return folder / name


@cache
def program() -> str:
    """A digest of the version and of the files whose change may change an export."""
    package = Path(writer.__file__).resolve().parent
    roots = [*(package / room for room in _ROOMS), resources.path("pages")]
    found = sha256(writer.__version__.encode())
    for root in roots:
        for here, folders, files in os.walk(root):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for name in sorted(files):
                status = Path(here, name).stat()
                found.update(f"{name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return found.hexdigest()


def _relative(path: Path, folder: Path) -> str:
    return Path(os.path.relpath(path, folder)).as_posix()


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _stamp(path: Path) -> Stamp:
    try:
        status = path.stat()
        return [status.st_size, status.st_ctime_ns, _digest(path)]
    except (OSError, ValueError):
        return None


def _is_same(path: Path, stamp: Stamp) -> bool:
    """Whether a file is as it was; its content is read only when it was touched."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return stamp is None
    if stamp is None or status.st_size != stamp[0]:
        return False
    return status.st_ctime_ns == stamp[1] or _digest(path) == stamp[2]


def _entries(stories: object) -> dict[str, Entry]:
    """The entries of one target; those that are not as we write them are left out."""
    found: dict[str, Entry] = {}
    if isinstance(stories, Mapping):
        for key, value in stories.items():
            entry = _entry(value)
            if entry is not None:
                found[str(key)] = entry
    return found


def _entry(value: object) -> Entry | None:
    if not isinstance(value, Mapping):
        return None
    digest, files = value.get("digest"), value.get("files")
    pictures = value.get("pictures", {})
    if not isinstance(digest, str) or not isinstance(files, dict) or not isinstance(pictures, dict):
        return None
    stamps = all(
        stamp is None or (isinstance(stamp, list) and len(stamp) == 3)
        for stamp in pictures.values()
    )
    if not stamps or not all(isinstance(size, int) for size in files.values()):
        return None
    return Entry(digest, files, pictures, bool(value.get("errors")))
