"""Writing what an exporter made: the file, and the pictures that go with it."""

from pathlib import Path

from writer.errors import WriterError
from writer.exporters import Exporter, Output, Places, places
from writer.faults import reason, unread
from writer.speech import say
from writer.storage import write_atomic
from writer.storage.exported import digest, is_own_export, note_exported


class NoFolder(WriterError):
    """A folder for an export cannot be made."""


def write_output(
    exporter: Exporter,
    output: Output,
    source: Path,
    folder: Path,
    mode: int | None = None,
    *,
    lasting: bool = True,
    force: bool = False,
) -> Path:
    """Write ``output``, the export of the story at ``source``, into ``folder``; the file's path.

    ``mode`` has the permissions of the story: an embargoed one has private exports and pictures.
    ``lasting``: see ``write_atomic``. Pictures come first, so that a page is never there without them. Raises NoFolder, SaveFailed,
    InTheWay, UnreadablePicture and, without ``force``, NotOurs.
    """
    where = places(exporter, output, source, folder)
    note_exported(write_places(where, output.content, source, mode, lasting=lasting, force=force))
    return where.path


def write_places(
    where: Places,
    content: bytes,
    source: Path,
    mode: int | None = None,
    *,
    lasting: bool = True,
    force: bool = False,
) -> list[tuple[Path, str]]:
    """The same, where it is known already what goes where; what is to be noted as exported."""
    wanted = [(path, _read(picture)) for picture, path in where.pictures]
    for path, data in wanted:
        if not _holds(path, data):
            _refuse_original(path, source)
            _refuse_foreign(path, data, force=force)
    _refuse_foreign(where.path, content, force=force)
    for path, data in wanted:
        if not _holds(path, data):
            make_folder(path.parent)
            write_atomic(path, data, mode, lasting=lasting)
    make_folder(where.path.parent)
    write_atomic(where.path, content, mode, lasting=lasting)
    return [(path, digest(data)) for path, data in (*wanted, (where.path, content))]


class NotOurs(WriterError):
    """Where an export is to go lies a file that Writer did not write, or that was edited since."""


def _refuse_foreign(path: Path, content: bytes, *, force: bool) -> None:
    """Somebody's words are not replaced unasked; what a power cut left of an export may be."""
    if force or not path.is_file():
        return
    try:
        data = path.read_bytes()
    except OSError:
        data = None
    if data is None or not (content.startswith(data) or is_own_export(path, data)):
        raise NotOurs(
            say(
                "“{path}” is there already, and Writer did not export it or it was changed since.",
                path=path,
            )
        )


class InTheWay(WriterError):
    """A file that belongs to the stories has the name that an exported picture is to get."""


def _refuse_original(path: Path, source: Path) -> None:
    """Among the stories, a file of another content may be somebody's only copy of a picture."""
    if path.exists() and path.resolve().is_relative_to(source.parent.resolve()):
        raise InTheWay(
            say(
                "“{name}” lies in the story’s folder already and is another picture: "
                "export into a folder of its own.",
                name=path.name,
            )
        )


class UnreadablePicture(WriterError):
    """A picture of the story cannot be read."""


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadablePicture(
            say("The picture {path} cannot be read: {reason}.", path=path, reason=unread(error))
        ) from error


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it. Raises NoFolder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NoFolder(
            say(
                "The folder “{folder}” cannot be made: {reason}.",
                folder=folder,
                reason=reason(error),
            )
        ) from error
