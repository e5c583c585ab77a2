"""Writing what an exporter made: the file, and the pictures that go with it."""

from pathlib import Path

from writer.errors import WriterError
from writer.exporters import Exporter, Output, places
from writer.storage import write_atomic


class NoFolder(WriterError):
    """A folder for an export cannot be made."""


def write_output(
    exporter: Exporter, output: Output, source: Path, folder: Path, mode: int | None = None
) -> Path:
    """Write ``output``, the export of the story at ``source``, into ``folder``; the file's path.

    ``mode`` has the permissions of the story: an embargoed one has private exports and pictures.
    Pictures come first, so that a page is never there without them. Raises NoFolder, SaveFailed
    and UnreadablePicture.
    """
    where = places(exporter, output, source, folder)
    for picture, path in where.pictures:
        data = _read(picture)
        if not _holds(path, data):
            make_folder(path.parent)
            write_atomic(path, data, mode)
    make_folder(where.path.parent)
    write_atomic(where.path, output.content, mode)
    return where.path


class UnreadablePicture(WriterError):
    """A picture of the story cannot be read."""


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadablePicture(f"The picture {path} cannot be read: {error.strerror}.") from error


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
        raise NoFolder(f"The folder “{folder}” cannot be made: {error.strerror}.") from error
