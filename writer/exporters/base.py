"""What an exporter is: one file in this folder for each target."""

from pathlib import Path
from typing import Protocol

from writer.errors import WriterError
from writer.story import Story


class UnknownTarget(WriterError):
    """There is no target of that name; the sentence lists those there are."""


class Exporter(Protocol):
    """A module of this folder that writes one kind of file.

    ``NAME`` is for the command line, ``TITLE`` for people, ``SUFFIX`` ends the file's name.
    """

    NAME: str
    TITLE: str
    SUFFIX: str

    def losses(self, story: Story) -> tuple[str, ...]:
        """What this target cannot hold of this story, one sentence each."""
        ...

    def export(self, story: Story, folder: Path | None = None) -> str:
        """The file's text, the same for the same story; ``folder`` is where the story lies."""
        ...


def output_path(exporter: Exporter, source: Path, folder: Path) -> Path:
    """Where the export of the story at ``source`` goes in ``folder``; never the story itself."""
    path = folder / f"{source.stem}{exporter.SUFFIX}"
    if path.resolve() == source.resolve():
        return folder / f"{source.stem}.{exporter.NAME}{exporter.SUFFIX}"
    return path


def counted(number: int, thing: str, things: str = "") -> str:
    """ "1 picture", "2 pictures"; ``things`` is the plural where it is not formed by an s."""
    return f"{number} {thing if number == 1 else things or thing + 's'}"
