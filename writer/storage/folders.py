"""Where Writer keeps its own files. The only module that knows ``appdirs``.

``WRITER_HOME``, when set, holds all three folders as ``config``, ``data`` and ``state``:
for tests, for a portable copy on a stick, for two separate desks on one account.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

from writer.errors import WriterError
from writer.speech import say
from writer.storage.faults import reason, shown

_NAME = "writer"
_PRIVATE = 0o700


class FolderUnavailable(WriterError):
    """One of Writer's own folders cannot be made or made private."""


def config_dir() -> Path:
    """Give the folder of settings, made if need be. Raises FolderUnavailable."""
    return _made(_place("config"))


def data_dir() -> Path:
    """Give the folder of what the user added (house styles, ...). Raises FolderUnavailable."""
    return _made(_place("data"))


def state_dir() -> Path:
    """Give the folder of recovery journals and recent stories. Raises FolderUnavailable."""
    return _made(_place("state"))


def private(folder: Path) -> Path:
    """Make ``folder``, and the missing ones above it, for this user alone (0700), and give it.

    An existing folder that others may enter is closed to them: it holds unpublished words.
    Raises FolderUnavailable when it cannot be made or closed.
    """
    try:
        _make(folder)
        _close_to_others(folder)
    except OSError as error:
        raise _unavailable(folder, error) from error
    return folder


def _made(folder: Path) -> Path:
    try:
        _make(folder)
    except OSError as error:
        raise _unavailable(folder, error) from error
    # A settings folder handed out read-only by an administrator is no reason not to start.
    with suppress(OSError):
        _close_to_others(folder)
    return folder


def _unavailable(folder: Path, error: OSError) -> FolderUnavailable:
    return FolderUnavailable(
        say(
            "Writer cannot use its folder {path}: {reason}.",
            path=shown(folder),
            reason=reason(error),
        )
    )


def _close_to_others(folder: Path) -> None:
    mode = stat.S_IMODE(folder.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        folder.chmod(mode & _PRIVATE)


def _make(folder: Path) -> None:
    if folder.is_dir():
        return
    if not folder.parent.is_dir():
        _make(folder.parent)
    folder.mkdir(mode=_PRIVATE, exist_ok=True)


def _place(kind: str) -> Path:
    home = os.environ.get("WRITER_HOME")
    if home:
        return Path(home).expanduser().absolute() / kind
    place = _system_place(kind)
    # The XDG specification: a relative (or empty) XDG_*_HOME is to be ignored; appdirs uses it.
    return place if place.is_absolute() else _home() / _FALLBACKS[kind] / _NAME


_FALLBACKS = {
    "config": ".config",
    "data": ".local/share",
    "state": ".local/state",
}


def _system_place(kind: str) -> Path:
    import appdirs  # type: ignore[import-untyped]  # finished in 2020, never typed

    find = getattr(appdirs, f"user_{kind}_dir")
    return Path(find(_NAME, appauthor=False))


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:
        raise FolderUnavailable(
            say(
                "Writer finds no home folder for this account: set WRITER_HOME to a folder it may use."
            )
        ) from error
