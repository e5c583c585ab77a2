"""Bringing what a story shows along when it is saved in another folder."""

from collections.abc import Iterable
from pathlib import Path

from writer.errors import WriterError
from writer.speech import say
from writer.storage.atomic import AlreadyExists, write_atomic
from writer.storage.faults import reason, shown
from writer.story.beside import find_file


class NotCarried(WriterError):
    """A file of the story that could not be copied along."""


def carry_files(addresses: Iterable[str], old: Path, new: Path) -> list[NotCarried]:
    """Copy the files that ``addresses`` mean beside ``old`` to the same places beside ``new``.

    What is there already stays as it is; one that is another file is told of, as is what cannot
    be copied. Files outside of ``old`` are not the story's, and folders are nobody's.
    """
    failed: list[NotCarried] = []
    for address in addresses:
        source = find_file(old, address)
        if source is None or not source.is_file():
            continue
        target = new / source.relative_to(old.resolve())
        try:
            _copy(source, target)
        except NotCarried as error:
            failed.append(error)
        except OSError as error:
            words = say(
                "{path} was not copied: {reason}.", path=shown(source), reason=reason(error)
            )
            failed.append(NotCarried(words))
        except WriterError as error:
            failed.append(NotCarried(str(error)))
    return failed


def _copy(source: Path, target: Path) -> None:
    data = source.read_bytes()
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        write_atomic(target, data, source.stat().st_mode & 0o777, exclusive=True)
    except AlreadyExists:
        if not source.samefile(target) and target.read_bytes() != data:
            raise NotCarried(
                say("{path} is another file than the story’s so far.", path=shown(target))
            ) from None
