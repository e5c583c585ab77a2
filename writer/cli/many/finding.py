"""Which stories a command line means, and into which folder the export of each goes."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from writer.cli.many.record import NAME, exported_into

SUFFIXES = (".md", ".markdown")
_NOT_STORIES = frozenset({"node_modules", "__pycache__"})


@dataclass(frozen=True, slots=True)
class Job:
    """A story to export: ``path`` as it is shown, ``into`` the folder its export goes to.

    ``key`` names a story found in a folder in the record of what was exported: it stays the same
    wherever the command is given from. A story that was named has none: it is always exported.
    """

    path: str
    into: Path
    key: str = ""


def find(arguments: Sequence[str], folder: Path | None) -> list[Job]:
    """The stories of ``arguments``, files and folders, in a stable order, each once.

    Folders are searched to the bottom and keep their shape below ``folder``; of several, each gets
    a folder of its own. A file goes right into ``folder``. Without one, every export lies beside
    its story. Files that earlier exports made are no stories.
    """
    folders = [one for one in arguments if is_folder(one)]
    jobs: dict[Path, Job] = {}
    for argument in arguments:
        if not is_folder(argument):
            path = Path(argument)
            job = Job(argument, folder or path.absolute().parent)
            jobs.setdefault(path.absolute(), job)
            continue
        top = Path(argument)
        prefix = Path(_name_of(top)) if len(folders) > 1 else Path()
        for path in _stories_under(top, folder):
            below = prefix / path.relative_to(top)
            into = folder / below.parent if folder else path.absolute().parent
            jobs.setdefault(path.absolute(), Job(str(path), into, below.as_posix()))
    return list(jobs.values())


def is_folder(argument: str) -> bool:
    """Whether a command line names a folder there."""
    try:
        return Path(argument).is_dir()
    except (OSError, ValueError):
        return False


def _name_of(top: Path) -> str:
    return top.resolve().name or "root"


def _stories_under(top: Path, folder: Path | None) -> Iterator[Path]:
    """The story files below ``top`` in order of their paths; links to folders are not followed."""
    output = os.path.realpath(folder) if folder else ""
    inside = output and output != os.path.realpath(top)
    ours: set[str] = set()
    for here, folders, files in os.walk(top):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in _NOT_STORIES
            and not (inside and os.path.realpath(Path(here, name)) == output)
        )
        if NAME in files:
            ours |= exported_into(Path(here))
        paths = (Path(here, name) for name in _story_names(files))
        yield from (path for path in paths if os.path.realpath(path) not in ours)


def _story_names(files: Iterable[str]) -> list[str]:
    return sorted(
        name for name in files if name.lower().endswith(SUFFIXES) and not name.startswith(".")
    )
