"""What the tests of every system need: connections, orders, and published stories."""

from datetime import datetime
from pathlib import Path

from writer.publishing.base import Connection, Status
from writer.publishing.connections import made
from writer.publishing.orders import Order, Published
from writer.publishing.progress import Progress
from writer.publishing.publishing import publish
from writer.publishing.secrets import Secret


def connect(system: str, name: str = "desk", **settings: str) -> Connection:
    """A connection, not kept anywhere."""
    return made(name, system, settings)


def send(
    story: Path,
    to: Connection,
    secret: str,
    status: Status = "publish",
    when: datetime | None = None,
    *,
    overwrite: bool = False,
    anew: bool = False,
    force: bool = False,
    progress: Progress | None = None,
) -> Published:
    """Publish the story as it is on the disk."""
    text = story.read_text(encoding="utf-8")
    order = Order(story, text, status, when, overwrite, force, anew)
    return publish(order, to, Secret(secret), progress)


def change(story: Path, old: str, new: str) -> None:
    """Change words of a story's file."""
    text = story.read_text(encoding="utf-8")
    assert old in text
    story.write_text(text.replace(old, new), encoding="utf-8")
