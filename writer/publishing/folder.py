"""A folder: the files of a site generator, or of whatever takes files from there."""

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from writer.exporters import Exporter, Output, Places, places, target
from writer.exporters.content.dates import instant
from writer.faults import reason
from writer.publishing.base import Account, Connection, Field, Post, Remote, State, Written
from writer.publishing.errors import BadConnection, NotAllowed, Refused
from writer.publishing.pictures import Picture, Upload
from writer.publishing.progress import Progress
from writer.publishing.secrets import Secret
from writer.speech import say
from writer.storage import write_atomic
from writer.story import Story, set_field
from writer.story.dates import read_date

NAME = "folder"
TITLE = "Folder"
SECRET = ""
FIELDS = (
    Field("folder", say("Folder"), say("the content folder of a site"), required=True),
    Field(
        "target", say("What to write"), say("hugo, markdown, html: see writer targets"), "markdown"
    ),
)
UNIQUE_SLUGS = True
DRAFT_HIDES = False
SENDS_PICTURES = False
_STATUS = {"draft": "draft", "publish": "published", "schedule": "published"}
_DRAFT = re.compile(
    r"""^(?:draft: *true|published: *false|status: *["']?draft["']?) *$""", re.I | re.M
)
_DATE = re.compile(r"""^date: *["']?([^"'\n]+)""", re.I | re.M)


def losses(story: Story, connection: Connection) -> tuple[str, ...]:
    """What the kind of file cannot hold."""
    return tuple(map(str, target(connection.get("target")).losses(story)))


def open_desk(connection: Connection, secret: Secret, progress: Progress) -> "FolderDesk":
    """A desk at a folder."""
    return FolderDesk(connection)


class FolderDesk:
    """A post is a file; its id is the file's path in the folder."""

    def __init__(self, connection: Connection) -> None:
        self.folder = Path(connection.get("folder")).expanduser().absolute()
        self._exporter: Exporter = target(connection.get("target") or "markdown")

    def close(self) -> None:
        """Nothing to hang up."""

    def account(self) -> Account:
        """The folder, which must be there: a typing error must not make one."""
        if not self.folder.is_dir():
            raise BadConnection(say("The folder “{folder}” is not there.", folder=self.folder))
        return Account(str(self.folder))

    def find(self, post: Post) -> list[Remote]:
        """The file that this story would be written to, if there is one."""
        found = self._remote(self._made(post)[1].path)
        return [found] if found else []

    def read(self, id: str) -> Remote | None:
        """The file as it is now; one that leads out of the folder is none."""
        path = self.folder / id
        inside = path.resolve().is_relative_to(self.folder.resolve())
        return self._remote(path) if inside else None

    def _remote(self, path: Path) -> Remote | None:
        if not path.is_file():
            return None
        data = self._bytes(path)
        digest = hashlib.sha256(data).hexdigest()
        id, body = path.relative_to(self.folder).as_posix(), _as_body(path, data)
        return Remote(id, digest, _state_of(data), str(path), str(path), {"body": body})

    def _bytes(self, path: Path) -> bytes:
        try:
            return path.read_bytes()
        except OSError as error:
            raise NotAllowed(
                say("“{path}” cannot be read: {reason}.", path=path, reason=reason(error))
            ) from None

    def expected(self, post: Post) -> Mapping[str, str]:
        """The file's text."""
        output, where = self._made(post)
        return {"body": _as_body(where.path, output.content)}

    def _made(self, post: Post) -> tuple[Output, Places]:
        """The export, and where its files go."""
        if post.file is None:
            raise Refused(say("Save the story first: its file has a name by the story’s."))
        output = self._exporter.export(_with_state(post), post.file.parent)
        where = places(self._exporter, output, post.file, self.folder)
        if not where.path.resolve().is_relative_to(self.folder.resolve()):
            raise Refused(say("“{path}” would lie outside the folder.", path=where.path))
        return output, where

    def write(self, post: Post, current: Remote | None) -> Written:
        """Write the file, its pictures first; one that gets a new name loses the old one."""
        output, where = self._made(post)
        if current is None and where.path.exists():
            raise Refused(
                say(
                    "“{path}” is there already: give the story another slug or file name to publish it beside that.",
                    path=where.path,
                )
            )
        written = self.put(post, output, where)
        old = self.folder / current.id if current else where.path
        if old != where.path:
            old.unlink(missing_ok=True)
        notes = tuple(map(str, output.losses))
        self.finish(post, [*written, *([old] if old != where.path else [])])
        return Written(where.path.relative_to(self.folder).as_posix(), notes)

    def put(self, post: Post, output: Output, where: Places) -> list[Path]:
        """Write what is not there already; all files of the story. Raises SaveFailed."""
        mode = post.file.stat().st_mode & 0o777 if post.file and post.file.exists() else None
        for picture, path in where.pictures:
            data = self._bytes(picture)
            if not path.is_file() or self._bytes(path) != data:
                _folder_for(path)
                write_atomic(path, data, mode)
        _folder_for(where.path)
        write_atomic(where.path, output.content, mode)
        return [where.path, *(path for _, path in where.pictures)]

    def finish(self, post: Post, paths: list[Path]) -> None:
        """What is to be done once the files are there: nothing."""

    def upload(self, picture: Picture) -> Upload:
        """Pictures go with the file."""
        return Upload(picture.path, picture.path)

    def has_upload(self, upload: Upload) -> bool:
        """Pictures go with the file."""
        return True

    def find_upload(self, picture: Picture) -> Upload | None:
        """Pictures go with the file."""
        return None


def _state_of(data: bytes) -> State:
    """Whether a site shows the file, by the fields at its head; one without fields is shown."""
    head = data.partition(b"\n\n")[0].decode("utf-8", "replace")
    if _DRAFT.search(head):
        return "draft"
    written = _DATE.search(head)
    moment = read_date(written[1]) if written else None
    return "scheduled" if moment and instant(moment) > datetime.now(UTC) else "published"


def _with_state(post: Post) -> Story:
    """The story as it is to be over there: its status, and its date when it is scheduled."""
    story = Story.from_text(post.story.text)
    story.apply(set_field(story, "status", _STATUS[post.status]))
    if not story.fields.slug:
        story.apply(set_field(story, "slug", post.slug))
    if post.when is not None:
        story.apply(set_field(story, "date", post.when.isoformat(timespec="seconds")))
    return story


def _folder_for(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotAllowed(
            say("“{path}” cannot be made: {reason}.", path=path.parent, reason=reason(error))
        ) from None


def _as_body(path: Path, data: bytes) -> str:
    """The file as text to compare; of another kind only its digest."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return f"{path.name}, {len(data):,} bytes, {hashlib.sha256(data).hexdigest()[:12]}"
    return text
