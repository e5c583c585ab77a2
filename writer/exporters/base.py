"""What an exporter is: one file in this folder for each target."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol

from writer.errors import WriterError
from writer.render.templates import DEFAULT, Template
from writer.speech import Said, say_count
from writer.story import Story

ZIP = "zip:"
"""Before a target's name: all of it in one zip, with the story's pictures."""


class UnknownTarget(WriterError):
    """There is no target of that name; the sentence lists those there are."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Something a target cannot hold of a story, or holds in another form.

    ``kind`` is for programs (``quote.attribution``), ``message`` one sentence for a reporter and
    ``count`` how often it happens in the story. ``str(loss)`` is the sentence.
    """

    kind: str
    message: str
    count: int = 1

    def __str__(self) -> str:
        return self.message

    @property
    def data(self) -> dict[str, str | int]:
        """The loss for programs in other languages."""
        return {"kind": self.kind, "count": self.count, "message": self.message}


@dataclass(frozen=True, slots=True)
class Attached:
    """A picture that the export refers to: it is copied to ``name`` beside the export.

    ``name`` is relative and safe on every system and in every address: ASCII letters, digits,
    dots, dashes, and ``/`` between folders. ``source`` is the file it is copied from.
    """

    name: str
    source: Path


@dataclass(frozen=True, slots=True)
class Output:
    """What an export writes: the file's bytes, and the pictures that go with it.

    ``name`` is '' where the file may be called as the story is, else what the receiving system
    demands (``2025-03-18-ferry-strike.md``); it may have folders. ``losses`` are those that only
    show when the files are looked at: a picture that is not there.
    """

    content: bytes
    name: str = ""
    files: tuple[Attached, ...] = ()
    losses: tuple[Loss, ...] = ()

    @property
    def text(self) -> str:
        """The content of a target that is text (see ``is_text``)."""
        return self.content.decode("utf-8")


class Exporter(Protocol):
    """A module of this folder that writes one kind of file.

    ``NAME`` is for the command line, ``TITLE`` for people, ``SUFFIX`` ends the file's name. A
    module may also have ``BINARY = True``, for files that cannot be shown or copied as text,
    ``SLOW = True`` when a window should not wait for it, ``TEMPLATED = True`` when its ``export``
    takes a page ``template`` too, ``SHOWS_PICTURES = False`` when pictures are words in it, and
    ``HOME = "_posts"``, the folder of a site in which the system looks for its files.
    """

    NAME: str
    TITLE: str
    SUFFIX: str

    def losses(self, story: Story) -> tuple[Loss, ...]:
        """What this target cannot hold of this story."""
        ...

    def export(self, story: Story, folder: Path | None = None) -> Output:
        """The file, the same bytes for the same story; ``folder`` is where the story lies."""
        ...


def is_slow(exporter: Exporter) -> bool:
    """Whether it takes seconds, and a window should not wait for it."""
    return bool(getattr(exporter, "SLOW", False))


def is_text(exporter: Exporter) -> bool:
    """Whether what ``exporter`` writes can be shown and copied as text."""
    return not getattr(exporter, "BINARY", False)


def takes_template(exporter: Exporter) -> bool:
    """Whether page templates change what ``exporter`` writes."""
    return bool(getattr(exporter, "TEMPLATED", False))


def exported(
    exporter: Exporter, story: Story, folder: Path | None, template: Template = DEFAULT
) -> Output:
    """What ``exporter`` writes, in a page template where it has pages. Raises WriterError."""
    if not takes_template(exporter):
        return exporter.export(story, folder)
    export: Callable[..., Output] = exporter.export
    return export(story, folder, template)


@dataclass(frozen=True, slots=True)
class Places:
    """Where an export goes: the file itself, and each picture with the file it is copied from."""

    path: Path
    pictures: tuple[tuple[Path, Path], ...] = ()


def places(exporter: Exporter, output: Output, source: Path, folder: Path) -> Places:
    """Where ``output``, the export of the story at ``source``, goes in ``folder``.

    Nothing goes to the place of the story or of a picture of it. ``folder`` may be a site or the
    folder in it that the system demands: pictures lie where the site's root is.
    """
    root, home = _site(exporter, folder)
    path = home / (output.name or f"{source.stem}{exporter.SUFFIX}")
    if _is_same(path, source):
        path = path.with_name(f"{source.stem}.{exporter.NAME}{exporter.SUFFIX}")
    pictures = ((one.source, root / PurePosixPath(one.name)) for one in output.files)
    return Places(path, tuple((a, b) for a, b in pictures if not _is_same(a, b)))


def _is_same(one: Path, other: Path) -> bool:
    """Whether both lead to one file. Files of unlike names are two, but for links."""
    unlike = one.name.casefold() != other.name.casefold()
    if unlike and not one.is_symlink() and not other.is_symlink():
        return False
    return one.resolve() == other.resolve()


def _site(exporter: Exporter, folder: Path) -> tuple[Path, Path]:
    """The root that pictures are named from, and the folder that the file goes into."""
    home: str = getattr(exporter, "HOME", "")
    if home and folder.name == home:
        return folder.parent, folder
    if home and (folder / home).is_dir():
        return folder, folder / home
    return folder, folder


def output_path(exporter: Exporter, source: Path, folder: Path, name: str = "") -> Path:
    """Where the export of the story at ``source`` goes in ``folder``; never the story itself."""
    return places(exporter, Output(b"", name), source, folder).path


def counted(number: int, thing: str, things: str = "") -> Said:
    """ "1 picture", "2 pictures"; ``things`` is the plural where it is not formed by an s."""
    many = things or f"{thing}s"
    return say_count(number, f"{{count:,}} {thing}", f"{{count:,}} {many}")
