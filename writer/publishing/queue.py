"""Stories that wait for the network: each as it was when it was to be published.

A file for each story and connection, in Writer's own private folder, with the story's text: what is
sent later is what the writer had approved, whatever was typed since.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from writer.publishing.base import Status
from writer.publishing.orders import Order
from writer.publishing.places import queue_folder
from writer.storage.json_files import read_json, write_json
from writer.storage.locks import try_lock


@dataclass(frozen=True, slots=True)
class Waiting:
    """An order that waits, and the connection it is for."""

    order: Order
    connection: str
    since: datetime


def put(order: Order, connection: str) -> None:
    """Let ``order`` wait, in the place of an earlier one of the same story. Raises SaveFailed."""
    value = {
        "story": str(order.path.resolve()),
        "connection": connection,
        "text": order.text,
        "status": order.status,
        "when": order.when.isoformat() if order.when else "",
        "overwrite": order.overwrite,
        "force": order.force,
        "since": datetime.now(UTC).isoformat(),
    }
    write_json(_file(order.path, connection), value)


def take_out(path: Path, connection: str) -> None:
    """The story was published, or shall not wait any more."""
    with suppress(FileNotFoundError):
        _file(path, connection).unlink()


def waiting() -> tuple[Waiting, ...]:
    """What waits, the oldest first."""
    found = [one for one in map(_read, sorted(queue_folder().glob("*.json"))) if one]
    return tuple(sorted(found, key=lambda one: one.since))


@contextmanager
def claimed(one: Waiting) -> Iterator[bool]:
    """Hold ``one`` for sending: False when it waits no more, or another Writer is sending it."""
    file = _file(one.order.path, one.connection)
    lock = os.open(file.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield try_lock(lock) and _read(file) == one
    finally:
        os.close(lock)


def _file(path: Path, connection: str) -> Path:
    key = f"{connection}\0{path.resolve()}".encode("utf-8", "surrogateescape")
    return queue_folder() / f"{hashlib.sha256(key).hexdigest()[:32]}.json"


def _read(file: Path) -> Waiting | None:
    match read_json(file):
        case {
            "story": str(story),
            "connection": str(connection),
            "text": str(text),
            "status": ("draft" | "publish" | "schedule") as status,
            "when": str(when),
            "overwrite": bool(overwrite),
            "force": bool(force),
            "since": str(since),
        }:
            order = Order(Path(story), text, _status(status), _time(when), overwrite, force)
            return Waiting(order, connection, _time(since) or datetime.fromtimestamp(0, UTC))
    return None


def _status(written: str) -> Status:
    return "draft" if written == "draft" else "schedule" if written == "schedule" else "publish"


def _time(written: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
