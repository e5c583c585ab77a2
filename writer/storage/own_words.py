"""The writer's own dictionary, and the one that lies beside a story for all who work on it."""

from pathlib import Path

from writer.errors import WriterError
from writer.storage.atomic import write_atomic
from writer.storage.folders import FolderUnavailable, data_dir

NAME = "dictionary.txt"
"""In the data folder: the writer's; in a story's folder: that of all its stories."""
_LARGEST = 4 * 2**20  # bytes
_LONGEST = 100  # characters of a word


def own_words(folder: Path | None) -> frozenset[str]:
    """The words of both dictionaries; one that cannot be read counts as empty."""
    found: set[str] = set()
    for path in _files(folder):
        found.update(_read(path))
    return frozenset(found)


def add_word(word: str, folder: Path | None) -> None:
    """Add a word to the dictionary beside the stories in ``folder``, or to the writer's own.

    Raises WriterError when it cannot be written.
    """
    path = folder / NAME if folder else data_dir() / NAME
    known = _read(path)
    clean = " ".join(word.split())[:_LONGEST]
    if clean and clean not in known:
        write_atomic(path, "".join(f"{one}\n" for one in sorted({*known, clean})).encode("utf-8"))


def remove_word(word: str, folder: Path | None) -> None:
    """Take a word out again. Raises WriterError when it cannot be written."""
    path = folder / NAME if folder else data_dir() / NAME
    known = _read(path)
    if word in known:
        left = sorted(one for one in known if one != word)
        write_atomic(path, "".join(f"{one}\n" for one in left).encode("utf-8"))


def _files(folder: Path | None) -> list[Path]:
    files = [folder / NAME] if folder else []
    try:
        return [data_dir() / NAME, *files]
    except (FolderUnavailable, WriterError):
        return files


def _read(path: Path) -> list[str]:
    try:
        if path.stat().st_size > _LARGEST:
            return []
        text = path.read_bytes().decode("utf-8-sig", "replace")
    except OSError:
        return []
    lines = (" ".join(line.split()) for line in text.splitlines())
    return [line[:_LONGEST] for line in lines if line and not line.startswith("#")]
