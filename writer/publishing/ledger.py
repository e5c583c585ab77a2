"""What was published where: the post of each story on each connection, and the pictures there.

Kept in Writer's own folder, a file for each pair, because a story's file belongs to the writer. A
hand-in is written down **before** it is made: when the answer never comes, the next try looks for
what may have arrived instead of handing in a second time.
"""

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from writer.publishing.errors import Busy
from writer.publishing.pictures import Upload
from writer.speech import say
from writer.storage.folders import private, state_dir
from writer.storage.json_files import read_json, write_json
from writer.storage.locks import wait_lock


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a story's post. ``id`` is '' until one is known to be there.

    ``content`` is what the server said right after our last write, ``intended`` what was to be
    written last, of which the answer may never have come; ``others`` are the posts that
    had the slug before ``attempted``, our first hand-in of a post, was made.
    """

    story: str
    connection: str
    id: str = ""
    slug: str = ""
    version: str = ""
    url: str = ""
    content: Mapping[str, str] = field(default_factory=dict)
    intended: Mapping[str, str] = field(default_factory=dict)
    attempted: bool = False
    others: tuple[str, ...] = ()


class Ledger:
    """The entry of one story on one connection, held against other Writers while it is open."""

    def __init__(self, path: Path, entry: Entry) -> None:
        self._path = path
        self.entry = entry

    def keep(self, **changes: object) -> None:
        """Change the entry, on the disk too. Raises SaveFailed."""
        self.entry = replace(self.entry, **changes)  # type: ignore[arg-type]
        write_json(self._path, asdict(self.entry))


@contextmanager
def ledger(connection: str, story: Path, slug: str) -> Iterator[Ledger]:
    """Open the entry of the story at ``story``. Raises Busy when another Writer has it open."""
    folder = _folder()
    key = str(story.resolve())
    path = folder / f"{_digest(connection, key)}.json"
    lock = os.open(path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not wait_lock(lock, 0.5):
            raise Busy(say("This story is being published right now by another Writer."))
        yield Ledger(
            path, _found(path) or _moved(folder, connection, key, slug) or Entry(key, connection)
        )
    finally:
        os.close(lock)


def known_post(connection: str, story: Path) -> Entry | None:
    """What is known of the story's post, for showing; None when it was never published there."""
    path = _folder() / f"{_digest(connection, str(story.resolve()))}.json"
    entry = _found(path)
    return entry if entry and entry.id else None


def _moved(folder: Path, connection: str, key: str, slug: str) -> Entry | None:
    """The entry of a story whose file is gone from its old place and that has the same slug."""
    for path in sorted(folder.glob("*.json")):
        entry = _found(path)
        if entry is None or entry.connection != connection or entry.slug != slug:
            continue
        if entry.id and entry.story != key and not Path(entry.story).exists():
            moved = replace(entry, story=key)
            write_json(folder / f"{_digest(connection, key)}.json", asdict(moved))
            with suppress(OSError):
                path.unlink()
            return moved
    return None


def _folder() -> Path:
    return private(state_dir() / "published")


def _digest(*parts: str) -> str:
    joined = "\0".join(parts).encode("utf-8", "surrogateescape")
    return hashlib.sha256(joined).hexdigest()[:32]


def _found(path: Path) -> Entry | None:
    value = read_json(path)
    if not isinstance(value, dict) or not isinstance(value.get("story"), str):
        return None
    texts = {name: value.get(name) for name in ("connection", "id", "slug", "version", "url")}
    others = value.get("others")
    return Entry(
        value["story"],
        **{name: text if isinstance(text, str) else "" for name, text in texts.items()},
        content=_texts(value.get("content")),
        intended=_texts(value.get("intended")),
        attempted=value.get("attempted") is True,
        others=tuple(map(str, others)) if isinstance(others, list) else (),
    )


def _texts(value: object) -> dict[str, str]:
    return {str(k): str(v) for k, v in value.items()} if isinstance(value, dict) else {}


class Albums:
    """The pictures that are on a connection already, by their digest: each is sent once."""

    def __init__(self, connection: str) -> None:
        self._path = private(state_dir() / "pictures") / f"{_digest(connection)}.json"
        value = read_json(self._path)
        self._known = value if isinstance(value, dict) else {}

    def get(self, digest: str) -> Upload | None:
        """The picture over there, if it was sent."""
        match self._known.get(digest):
            case {"id": str(id), "url": str(url)}:
                return Upload(id, url)
        return None

    def keep(self, digest: str, upload: Upload) -> None:
        """Remember a picture, at once: what follows may fail. Raises SaveFailed."""
        self._known[digest] = {"id": upload.id, "url": upload.url}
        write_json(self._path, self._known)

    def attempt(self, digest: str) -> bool:
        """Write down that a picture is about to be sent; True when that was so before."""
        before = digest in self._known
        self._known.setdefault(digest, {})
        write_json(self._path, self._known)
        return before
