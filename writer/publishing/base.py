"""What a publishing system is: one file in this folder for each kind.

A system opens a **desk**: the place where posts are handed in, looked at and changed. What the desk
tells of a post is compared with what was handed in, so both are plain texts by the same names.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

from writer.publishing.pictures import Picture, Upload
from writer.publishing.progress import Progress
from writer.publishing.secrets import Secret
from writer.story import Story

Status = Literal["draft", "publish", "schedule"]
"""What is to become of the post."""
State = Literal["draft", "pending", "published", "scheduled", "gone"]
"""What a post is, over there."""


@dataclass(frozen=True, slots=True)
class Field:
    """Something a connection must know: its ``name`` in the file and on the command line."""

    name: str
    title: str
    help: str
    default: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Connection:
    """A system and where it is. Holds no secret, so it may lie in a file."""

    name: str
    system: str
    settings: Mapping[str, str]

    def get(self, name: str) -> str:
        """A setting, '' when it is not there."""
        return self.settings.get(name, "")


@dataclass(frozen=True, slots=True)
class Post:
    """What is handed in: the story with the addresses its pictures have over there."""

    story: Story
    slug: str
    status: Status
    when: datetime | None
    """The time of publication, with its zone; None for now."""
    uploads: Mapping[str, Upload] = field(default_factory=dict)
    """By the address that the picture has in ``story``."""
    file: Path | None = None
    """The story's own file."""
    sizes: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Width and height in pixels of the pictures in ``uploads``."""


@dataclass(frozen=True, slots=True)
class Remote:
    """A post as it is there. ``version`` changes with every change that anybody makes to it."""

    id: str
    version: str
    state: State
    url: str
    edit_url: str
    content: Mapping[str, str]
    """What somebody else may have changed: headline, summary, slug, body ..."""


@dataclass(frozen=True, slots=True)
class Written:
    """What the desk answered to a hand-in: the post's id, and what it says about it."""

    id: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """Who we are over there, and what should be known before anything is sent."""

    name: str
    notes: tuple[str, ...] = ()


class Desk(Protocol):
    """A connection that is open. Every method raises PublishFailed."""

    def account(self) -> Account:
        """Who we are; raises WrongSecret or NotAllowed when we are nobody there."""
        ...

    def find(self, post: Post) -> list[Remote]:
        """The posts with its slug, and with the numbers a system adds to a taken one."""
        ...

    def read(self, id: str) -> Remote | None:
        """A post as it is now; None when it is gone."""
        ...

    def expected(self, post: Post) -> Mapping[str, str]:
        """What the post should say once ``post`` is handed in, by the names of its content."""
        ...

    def write(self, post: Post, current: Remote | None) -> Written:
        """Hand in a new post, or change ``current``. Asked once: it is not tried again here."""
        ...

    def upload(self, picture: Picture) -> Upload:
        """Send a picture."""
        ...

    def has_upload(self, upload: Upload) -> bool:
        """Whether a picture sent earlier is still there."""
        ...

    def find_upload(self, picture: Picture) -> Upload | None:
        """A picture of this very name that was sent without our hearing the answer."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class System(Protocol):
    """A module of this folder that publishes to one kind of system."""

    NAME: str
    TITLE: str
    SECRET: str
    """What its secret is called; '' when it needs none."""
    FIELDS: tuple[Field, ...]
    UNIQUE_SLUGS: bool
    """Whether a second post with the same slug would be a duplicate."""
    SENDS_PICTURES: bool
    """Whether pictures are sent before the story; else they go with it."""
    DRAFT_HIDES: bool
    """Whether making a published post a draft takes it off the site."""

    def losses(self, story: Story, connection: Connection) -> tuple[str, ...]:
        """What this system cannot hold of this story, one sentence each."""
        ...

    def open_desk(self, connection: Connection, secret: Secret, progress: Progress) -> Desk:
        """Make ready; nothing is sent yet. Raises BadConnection or Insecure."""
        ...
