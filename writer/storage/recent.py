"""The stories opened last, for the start page and the Open Recent menu."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from writer.storage.faults import AnyPath
from writer.storage.folders import FolderUnavailable, state_dir
from writer.storage.json_files import read_json, set_aside, write_json

LIMIT = 20


@dataclass(frozen=True, slots=True)
class RecentStory:
    """A story opened before. ``missing``: not there now, but its drive may come back."""

    path: Path
    opened: datetime
    missing: bool


def recent() -> list[RecentStory]:
    """Give the stories opened last, the latest first. A broken list counts as empty."""
    return [_seen(path, opened) for path, opened in _entries().items()]


def remember(path: AnyPath, opened: datetime | None = None) -> None:
    """Put ``path`` first. Raises WriterError when the list cannot be kept; the story is open."""
    key = _key(path)
    others = {name: when for name, when in _entries().items() if name != key}
    _keep({key: (opened or datetime.now(UTC)).timestamp(), **others})


def _key(path: AnyPath) -> str:
    return str(Path(path).absolute())


def _file() -> Path:
    return state_dir() / "recent.json"


def _seen(path: str, opened: float) -> RecentStory:
    return RecentStory(Path(path), datetime.fromtimestamp(opened, UTC), not _exists(path))


def _exists(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False


def _entries() -> dict[str, float]:
    """Give the paths, latest first, with the time of opening in Unix seconds."""
    try:
        file = _file()
    except FolderUnavailable:
        return {}
    value = read_json(file)
    if value is None:
        return {}
    if not isinstance(value, list):
        set_aside(file)
        return {}
    entries = [entry for entry in map(_entry, value) if entry]
    return dict(entries[:LIMIT])


def _entry(value: object) -> tuple[str, float] | None:
    match value:
        case {"path": str(path), "opened": int() | float() as opened}:
            return (path, float(opened)) if path and _possible(opened) else None
    return None


def _possible(time: float) -> bool:
    try:
        datetime.fromtimestamp(time, UTC)
    except (ValueError, OverflowError, OSError):
        return False
    return True


def _keep(entries: dict[str, float]) -> None:
    newest = list(entries.items())[:LIMIT]
    write_json(_file(), [{"path": path, "opened": opened} for path, opened in newest])
