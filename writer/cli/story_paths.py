"""The stories that a command line names: files, and folders with all the stories in them."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from writer.cli.parsing import UsageError
from writer.storage.text_files import UnreadableFile

SUFFIXES = (".md", ".markdown")
_LEFT_OUT = frozenset({"node_modules", "__pycache__"})


def story_paths(named: Sequence[str]) -> list[str]:
    """The files in the order they were named, a folder's by name, each once.

    Raises UnreadableFile for a folder that cannot be read, UsageError when there is no story.
    """
    found: dict[str, None] = {}
    for path in named:
        found.update(dict.fromkeys(_within(path) if Path(path).is_dir() else [path]))
    if named and not found:
        raise no_story_in(named)
    return list(found)


def no_story_in(named: Sequence[str]) -> UsageError:
    """What to raise when there is nothing to do."""
    return UsageError(f"There is no story in {', '.join(f'“{one}”' for one in named)}.")


def _within(folder: str) -> list[str]:
    return sorted(_files(folder))


def _files(folder: str) -> Iterator[str]:
    def failed(error: OSError) -> None:
        raise UnreadableFile(f"The folder {folder} cannot be read: {error.strerror}.")

    for place, folders, files in os.walk(folder, onerror=failed):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in _LEFT_OUT)
        for name in sorted(files):
            if name.lower().endswith(SUFFIXES):
                yield str(Path(place) / name)
